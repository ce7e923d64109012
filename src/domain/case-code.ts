// No vowels and nothing that looks or sounds like something else, so that a code spells no word and
// can be read out over a bad line.
// A letter comes first: a code that begins with a digit is shown reversed in right-to-left text.
const FIRST_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ'
const CODE_LETTERS = `${FIRST_LETTERS}2345679`

/** A case code such as `K7-RM4`, from five random bytes. 20 × 27⁴ ≈ 10 million. */
export function caseCode(random: Uint8Array): string {
  const letters = Array.from(random.slice(0, 5), (byte, index) => {
    const alphabet = index === 0 ? FIRST_LETTERS : CODE_LETTERS
    return alphabet[byte % alphabet.length]
  })
  return `${letters.slice(0, 2).join('')}-${letters.slice(2).join('')}`
}
