import { afterAll, beforeAll, expect, test } from 'vitest'
import { opened, prose, screen } from './lesson-walk.ts'
import { bare, LOCALES, seen, words } from './prose.ts'
import { beginsReading, noteOf, speaks, voices } from './reading-aloud.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** The voice messages a person sent that still stand in their chat, by file id. */
function own(phone: Phone): string[] {
  const sent = phone.chat.filter(({ from, voice }) => !from?.is_bot && voice)
  return sent.map(({ voice }) => voice?.file_id ?? '')
}

/** Rows of the ledger for messages of this person's own, and when they vanish. */
async function ledger(phone: Phone) {
  const { id } = await town.who(phone)
  return town.rows(`SELECT vanishAt FROM "Trace" WHERE kind = 'typed' AND personId = '${id}'`)
}

test('a voice that is kept goes with /hide and with nothing else; learners still hear it', async () => {
  const phone = await town.member('coordinator')
  await beginsReading(town, phone)
  const [first, second] = [await speaks(town, phone), await speaks(town, phone)]
  expect(await ledger(phone)).toEqual([{ vanishAt: null }, { vanishAt: null }])
  await town.presses(phone, 'back')
  await town.taps(phone, words('en', 'button--listen'))
  await town.sends(phone, 'hello?')
  await town.taps(phone, words('en', 'recording--stop'))
  await town.sends(phone, '/menu')
  town.pass(47 * 60 * 60_000)
  await town.job('vanish-screens')
  expect(voices(phone)).toEqual([])
  expect(own(phone)).toEqual([first, second])

  await town.sends(phone, '/hide')
  expect(own(phone)).toEqual([])
  expect(seen(phone)).not.toContain(words('en', 'hide--older'))
  expect(await ledger(phone)).toEqual([])
  expect([await noteOf(town, 'hook'), await noteOf(town, 'test')]).toEqual([first, second])
  const learner = await opened(town)
  await town.taps(learner, words('en', 'button--listen'))
  expect(voices(learner).map(({ voice }) => voice?.file_id)).toEqual([first])
})

test('one that is not taken goes at once and leaves no row', async () => {
  const phone = await town.member('coordinator')
  await beginsReading(town, phone)
  await speaks(town, phone, { duration: 300 })
  expect(screen(phone)).not.toContain(prose('en', 'test'))
  expect(own(phone)).toEqual([])
  expect(await ledger(phone)).toEqual([])
})

test('older than two days it stays in the chat, and that is told', async () => {
  const phone = await town.member('coordinator')
  await beginsReading(town, phone)
  const voice = await speaks(town, phone)
  town.pass(49 * 60 * 60_000)
  await town.sends(phone, '/hide')
  expect(own(phone)).toEqual([voice])
  expect(seen(phone)).toContain(words('en', 'hide--older'))
})

test('/forget takes the voices out of the chat and from the learners', async () => {
  const phone = await town.member('coordinator')
  await beginsReading(town, phone)
  for (const _ of ['one', 'two']) await speaks(town, phone)
  const { id } = await town.who(phone)
  const notes = () => town.rows(`SELECT text FROM "VoiceNote" WHERE personId = '${id}'`)
  expect([notes().length, own(phone).length]).toEqual([2, 2])
  await town.sends(phone, '/forget')
  await town.presses(phone, 'yes')
  await phone.until(() => seen(phone).includes(words('en', 'forget--done')))
  await town.calm()
  expect(own(phone)).toEqual([])
  expect(notes()).toEqual([])
})

test.each(LOCALES)('the warning in %s names /hide and no tap that wipes the account', (locale) => {
  const warning = bare(words(locale, 'recording--warning'))
  expect(warning).toContain('/hide')
  expect(warning).not.toContain('/forget')
  expect(warning.length).toBeLessThanOrEqual(350)
})
