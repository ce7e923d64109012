import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, codeOn, does, opens, takes, upToWords, writes } from '../bot/asking.ts'
import { bare, LOCALES, seen, unspoken, words } from '../bot/prose.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
  town.telegram.calls.clear()
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const voices = (phone: Phone) => phone.chat.filter((message) => 'voice' in message)

async function speaks(phone: Phone, given: Parameters<Phone['voice']>[0] = {}): Promise<void> {
  phone.voice(given)
  await town.calm()
}

/** What was said in the opening of the case with this code. */
async function opening(code: string) {
  const kase = (await town.hamrah.db.store.casesOpen()).find((one) => one.code === code)
  const [first] = kase ? await town.hamrah.db.store.caseEvents(kase.id) : []
  return first?.said
}

describe('a voice in a question', () => {
  test('leaves the chat at once, and is passed on only after the warning', async () => {
    const phone = await learner()
    await coordinator()
    await upToWords(town, phone)
    await speaks(phone, { duration: 42 })
    expect(voices(phone)).toEqual([])
    expect(phone.last().text).toContain('A voice can be known by whoever hears it')
    expect(phone.buttons(phone.last())).toEqual(['✎ Write instead', '🎤 Pass it on', '◀ Back'])
    await town.taps(phone, '🎤 Pass it on')
    expect(bare(phone.last().text)).toContain('🎤 Your voice, 42 s')
    expect(phone.buttons(phone.last())).toContain('✕ Without the voice')
    await town.taps(phone, '✔ Send')
    const said = await opening(codeOn(phone))
    expect(said).toMatchObject({ words: null, voice: { seconds: 42 } })
    expect(said?.voice?.file).toMatch(/./)
  })

  test('can stand beside words, and be taken out again', async () => {
    const phone = await learner()
    await coordinator()
    await upToWords(town, phone)
    await speaks(phone)
    await town.presses(phone, 'agree')
    await town.sends(phone, 'My own words')
    expect(phone.last().text).toMatch(/My own words[^]*🎤 Your voice/)
    await town.presses(phone, 'unvoice')
    expect(phone.last().text).not.toContain('🎤')
    await speaks(phone)
    await town.presses(phone, 'agree')
    await town.presses(phone, 'send')
    expect(await opening(codeOn(phone))).toMatchObject({
      words: 'My own words',
      voice: { seconds: 3 },
    })
  })

  test('is dropped by who would rather write, by a button or by writing', async () => {
    const phone = await learner()
    await upToWords(town, phone)
    await speaks(phone)
    await town.taps(phone, '✎ Write instead')
    expect(phone.last().text).toContain('Write it in your own words')
    await speaks(phone)
    await town.sends(phone, 'Written after all')
    expect(phone.last().text).toContain('Written after all')
    expect(phone.last().text).not.toContain('🎤')
    await town.presses(phone, 'send')
    expect(await opening(codeOn(phone))).toMatchObject({ words: 'Written after all', voice: null })
  })

  test('waits for the decision, also after a command and a restart', async () => {
    const phone = await learner()
    await upToWords(town, phone)
    await speaks(phone)
    await town.sends(phone, '/menu')
    await town.restart()
    await town.sends(phone, '/ask')
    expect(phone.last().text).toContain('A voice can be known')
    const { id } = await town.who(phone)
    const [run] = await town.hamrah.db.store.runs(id, 'ask')
    expect(run?.state).toMatchObject({ step: 'voice', voice: { agreed: false } })
  })

  test.each([
    ['longer than two minutes', { duration: 121 }, 'refused--voice-over-long'],
    ['of somebody else', { forwardedFrom: 'Someone' }, 'refused--voice-not-own'],
  ])('%s is not taken, and goes at once', async (_name, given, why) => {
    const phone = await learner()
    await upToWords(town, phone)
    await speaks(phone, given)
    expect(seen(phone)).toContain(words('en', why))
    expect(voices(phone)).toEqual([])
    expect(phone.last().text).toContain('Write it in your own words')
  })

  test('sent too early is not taken, and goes after minutes', async () => {
    const phone = await learner()
    await town.sends(phone, '/ask')
    await speaks(phone)
    expect(phone.last().text).toContain('What is it about?')
    town.pass(11 * 60_000)
    await town.job('vanish-screens')
    expect(voices(phone)).toEqual([])
  })

  test('is in no log and in no row that can be read', async () => {
    const phone = await learner()
    await coordinator()
    await upToWords(town, phone)
    await speaks(phone)
    await town.presses(phone, 'agree')
    await town.presses(phone, 'send')
    const file = (await opening(codeOn(phone)))?.voice?.file ?? 'none'
    const tables = town.rows(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    expect(tables.length).toBeGreaterThan(10)
    for (const { name } of tables)
      for (const row of town.rows(`SELECT * FROM "${String(name)}"`))
        for (const value of Object.values(row)) expect(String(value)).not.toContain(file)
    expect(town.logged.join()).not.toContain(file)
  })

  test.each(LOCALES)('in %s', async (locale) => {
    const phone = await learner({ locale })
    await upToWords(town, phone)
    const raw = [...unspoken(phone)]
    await speaks(phone, { duration: 100 })
    raw.push(...unspoken(phone))
    await town.presses(phone, 'agree')
    expect([...raw, ...unspoken(phone)]).toEqual([])
    expect(phone.last().text).toContain(locale === 'en' ? '100' : '۱۰۰')
  })
})

describe('a voice in a letter', () => {
  test('of who asks is passed on like one in a question', async () => {
    const phone = await learner()
    const holder = await coordinator()
    await asks(town, phone)
    await takes(town, holder)
    await opens(town, phone)
    await does(town, phone, 'write')
    await speaks(phone, { duration: 7 })
    expect(voices(phone)).toEqual([])
    expect(phone.last().text).toContain('A voice can be known')
    await town.presses(phone, 'agree')
    expect(bare(phone.last().text)).toContain('🎤 Your voice, 7 s')
    await town.presses(phone, 'send')
    const { id } = await town.who(phone)
    const [kase] = await town.hamrah.db.store.casesOf(id)
    const events = await town.hamrah.db.store.caseEvents(kase?.id ?? '')
    expect(events.at(-1)).toMatchObject({ kind: 'reply', said: { voice: { seconds: 7 } } })
  })

  test('of a coordinator is known, so it is not taken and goes at once', async () => {
    const phone = await learner()
    const holder = await coordinator()
    await asks(town, phone)
    await takes(town, holder)
    await does(town, holder, 'write')
    await speaks(holder)
    expect(seen(holder)).toContain(words('en', 'refused--voice-known'))
    expect(voices(holder)).toEqual([])
    await town.sends(holder, '/menu')
    await town.sends(holder, '/desk')
    await town.taps(holder, /[A-Z2-9]{2}-[A-Z2-9]{3}/)
    await writes(town, holder, 'In words')
    const { id } = await town.who(phone)
    const [kase] = await town.hamrah.db.store.casesOf(id)
    const events = await town.hamrah.db.store.caseEvents(kase?.id ?? '')
    expect(events.at(-1)?.said).toMatchObject({ words: 'In words', voice: null })
  })
})
