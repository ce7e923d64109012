import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MOST_SAVED, READY } from '../../src/app/saved.ts'
import { asks, does, opens, takes } from '../bot/asking.ts'
import { LOCALES, seen, unspoken, words } from '../bot/prose.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from '../bot/town.ts'

/** Time for the next card to the same chat. */
const SECOND = 1100
let town: Town
let tolana: Tolana
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  tolana = await town.tolanaNamed('Zaitoon')
})

const learner = (options: MemberOptions = {}) => town.member('learner', { tolana, ...options })
const coordinator = (options: MemberOptions = {}) =>
  town.member('coordinator', { tolana, ...options })
const saved = async (phone: Phone) => town.hamrah.db.store.savedReplies((await town.who(phone)).id)
/** A case in hand, with its letter begun. */
async function writing(reads = 'en', speaks = 'en') {
  const reporter = await learner({ locale: reads })
  const holder = await coordinator({ locale: speaks })
  const code = await asks(town, reporter)
  await takes(town, holder)
  town.pass(SECOND)
  await does(town, holder, 'write')
  return { reporter, holder, code }
}

describe('ready answers of the house', () => {
  test.each(LOCALES)('are in the language %s of the one who asked', async (locale) => {
    const { reporter, holder } = await writing(locale)
    expect(holder.last().text).toContain(words(locale, 'language--name'))
    await town.presses(holder, 'ready-0')
    const pages = [holder.last().text ?? '']
    await town.taps(holder, '▶ Next')
    pages.push(holder.last().text ?? '')
    for (const name of READY) expect(pages.join('\n')).toContain(words(locale, `reply--${name}`))
    for (const page of pages) expect(page).toContain(words(locale, 'language--name'))
    expect(holder.buttons(holder.last())).toEqual(['5', '6', '7', '8', '◀ Back'])
    await town.taps(holder, '6')
    // Looked at before it goes, and not to be kept: it is there already.
    expect(holder.last().text).toContain(words(locale, 'reply--not-alone'))
    expect(holder.buttons(holder.last())).not.toContain(words('en', 'letter--keep'))
    await town.presses(holder, 'send')
    await opens(town, reporter)
    expect(reporter.last().text).toContain(words(locale, 'reply--not-alone'))
    expect([...unspoken(holder), ...unspoken(reporter)]).toEqual([])
  })

  test('are numbered in the digits of whoever chooses, and change nothing before a number is tapped', async () => {
    const { holder } = await writing('en', 'ur')
    const before = town.rows(`SELECT * FROM "Run"`)
    await town.presses(holder, 'ready-0')
    await town.presses(holder, 'ready-1')
    await town.presses(holder, 'ready-0')
    await town.presses(holder, 'letter')
    expect(town.rows(`SELECT * FROM "Run"`)).toEqual(before)
    expect(holder.last().text).toContain(words('ur', 'letter--write'))
    await town.presses(holder, 'ready-0')
    expect(holder.last().text).toContain('۱. I have read it, and I am with you.')
    await town.sends(holder, 'Words of my own instead')
    expect(holder.last().text).toContain('Words of my own instead')
  })

  test('are not for the one who asked', async () => {
    const { reporter, code } = await writing()
    await town.sends(reporter, '/ask')
    await town.taps(reporter, new RegExp(code))
    await does(town, reporter, 'write')
    expect(reporter.buttons(reporter.last())).toEqual(['◀ Back'])
    const run = await town.hamrah.db.store.openRun((await town.who(reporter)).id, 'letter')
    for (const arg of ['ready-with-you', 'keep', 'own-AAAAAAAAAAAA', 'drop-AAAAAAAAAAAA']) {
      reporter.tapsData(`r.${run?.id ?? ''}.${(run?.turn ?? 0).toString(36)}.${arg}`)
      await town.calm()
      expect(reporter.last().text).toBe(words('en', 'letter--write'))
    }
    reporter.tapsData(`p.${run?.id ?? ''}.ready-0`)
    await town.calm()
    expect(reporter.last().text).toBe(words('en', 'letter--write'))
  })
})

describe('ready answers of one’s own', () => {
  test('are kept from a letter, used in another of the same language, and removed by two taps', async () => {
    const { holder } = await writing()
    await town.sends(holder, 'Shall we look for a <quiet> hour?')
    await town.taps(holder, words('en', 'letter--keep'))
    expect(holder.last().text).toContain(words('en', 'letter--kept'))
    expect((await saved(holder)).map(({ locale, words: kept }) => [locale, kept])).toEqual([
      ['en', 'Shall we look for a <quiet> hour?'],
    ])
    await town.presses(holder, 'send')
    await asks(town, await learner())
    await takes(town, holder)
    town.pass(SECOND)
    await does(town, holder, 'write')
    for (const page of ['ready-0', 'ready-1', 'ready-2']) await town.presses(holder, page)
    expect(holder.last().text).toContain('9. Shall we look for a <quiet> hour?')
    await town.taps(holder, '9')
    expect(holder.last().text).toContain('Shall we look for a <quiet> hour?')
    await town.presses(holder, 'rewrite')
    for (const page of ['ready-0', 'ready-1', 'ready-2']) await town.presses(holder, page)
    await town.taps(holder, '✕ 9')
    expect(holder.last().text).toContain(words('en', 'letter--drop-sure'))
    expect(await saved(holder)).toHaveLength(1)
    await town.taps(holder, words('en', 'letter--drop'))
    expect(await saved(holder)).toEqual([])
  })

  test('are of one language and of one person', async () => {
    const { holder } = await writing()
    await town.sends(holder, 'Only in English')
    await town.presses(holder, 'keep')
    const [own] = await saved(holder)
    const { holder: other } = await writing()
    await town.presses(other, 'ready-0')
    await town.taps(other, '▶ Next')
    expect(other.buttons(other.last())).not.toContain('▶ Next')
    const run = await town.hamrah.db.store.openRun((await town.who(other)).id, 'letter')
    for (const what of ['own', 'drop']) {
      other.tapsData(`r.${run?.id ?? ''}.${(run?.turn ?? 0).toString(36)}.${what}-${own?.id ?? ''}`)
      await town.calm()
    }
    expect(seen(other).join()).not.toContain('Only in English')
    expect(await saved(holder)).toHaveLength(1)
    await asks(town, await learner({ locale: 'ps' }))
    await takes(town, holder)
    town.pass(SECOND)
    await does(town, holder, 'write')
    await town.presses(holder, 'ready-0')
    await town.presses(holder, 'ready-1')
    expect(seen(holder).join()).not.toContain('Only in English')
  })

  test('hold nothing that could show who someone is, and are twenty at most', async () => {
    const { holder } = await writing()
    const { id: personId } = await town.who(holder)
    await town.sends(holder, 'Call me: 0345 1234567')
    await town.presses(holder, 'keep')
    expect(holder.toasts.at(-1)?.text).toBe(words('en', 'refused--saved-personal'))
    await town.presses(holder, 'blank')
    await town.presses(holder, 'keep')
    expect(await saved(holder)).toHaveLength(1)
    for (let at = 1; at < MOST_SAVED; at += 1) {
      const reply = { id: `reply-${at}`, personId, locale: 'ur', words: `${at}`, at }
      await town.hamrah.db.commit([{ do: 'reply.save', reply }])
    }
    await town.sends(holder, 'One too many')
    await town.presses(holder, 'keep')
    expect(holder.toasts.at(-1)?.text).toBe(words('en', 'refused--saved-full'))
    await town.sends(holder, 'Call me: ▢▢▢')
    await town.presses(holder, 'keep')
    expect(await saved(holder)).toHaveLength(MOST_SAVED)
  })
})
