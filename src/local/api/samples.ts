/** A picture of one grey pixel, for people who send "a photo" and mean any. */
export const samplePicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** An Ogg page with an Opus head, silent: enough for anything that looks at a voice note's start. */
export const sampleVoice = Buffer.concat([
  Buffer.from('4f67675300020000000000000000010000000000000000000000011300'.slice(0, 56), 'hex'),
  Buffer.from('4f707573486561640101380180bb0000000000', 'hex'),
])
