import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asks, cards, does, takes } from './asking.ts'
import { LOCALES, seen, unspoken, words } from './prose.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { foundTown, type MemberOptions, type Phone, type Town } from './town.ts'

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
const row = (code: string) => town.rows(`SELECT * FROM "Case" WHERE code = '${code}'`)[0]
const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')

describe('notes', () => {
  test.each(LOCALES)('are chosen by number, in %s', async (locale) => {
    const [reporter, holder] = [await learner({ locale }), await coordinator({ locale })]
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    const told = cards(reporter).length
    await does(town, holder, 'note')
    expect(holder.last().text).toBe(words(locale, 'note--choose'))
    await town.presses(holder, 'asked-advice')
    expect(holder.toasts.at(-1)?.text).toBe(words(locale, 'case--done-note'))
    expect(holder.last().text).toContain(
      `${words(locale, 'case--from-note')}\n${words(locale, 'note--asked-advice')}`,
    )
    expect(row(code)).toMatchObject({ state: 'taken', seq: 2 })
    // A note is the holder's own: nobody hears of it.
    expect(cards(reporter)).toHaveLength(told)
    expect([...unspoken(holder), ...unspoken(reporter)]).toEqual([])
  })

  test('in words are kept at once, leave the chat, and stay from the one who asked', async () => {
    const [reporter, holder] = [await learner(), await coordinator()]
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    await does(town, holder, 'note')
    await town.presses(holder, 'words')
    await town.sends(holder, 'x'.repeat(3001))
    expect(seen(holder)).toContain(words('en', 'refused--too-long'))
    await town.sends(holder, 'His aunt will sit with him')
    expect(holder.last().text).toBe(words('en', 'case--done-note'))
    expect(texts(holder)).not.toContain('His aunt')
    await town.taps(holder, '◀ Back')
    expect(holder.last().text).toContain('His aunt will sit with him')
    // Its words are sealed in the case alone: the run holds none of them.
    const run = await town.hamrah.db.store.newestRun((await town.who(holder)).id)
    expect(JSON.stringify(run)).not.toContain('His aunt')
    await town.sends(reporter, '/ask')
    await town.taps(reporter, new RegExp(code))
    expect(texts(reporter)).not.toContain('His aunt')
    expect(reporter.buttons(reporter.last()).join()).not.toMatch(/Older|\//)
  })

  test('left for the case claim no words typed below it, also once its log is lost', async () => {
    const [reporter, holder] = [await learner(), await coordinator()]
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    await does(town, holder, 'note')
    await town.presses(holder, 'words')
    await town.taps(holder, '◀ Back')
    town.hamrah.db.flowLogs.drop((await town.who(holder)).id)
    await town.calm()
    await town.sends(holder, 'Meant for them')
    expect(holder.last().text).toContain(words('en', 'draft--look'))
    expect(row(code)).toMatchObject({ seq: 1 })
  })

  test('are nobody else’s: not of a colleague, not of the one who asked, not in a closed case', async () => {
    const [reporter, holder, other] = [await learner(), await coordinator(), await coordinator()]
    const code = await asks(town, reporter)
    await takes(town, holder)
    town.pass(SECOND)
    const id = String(row(code)?.['id'])
    for (const phone of [reporter, other])
      for (const what of ['', '.called', '.words']) {
        phone.tapsData(`do.note.${id}${what}`)
        await town.calm()
      }
    expect(seen(other).join()).not.toContain(words('en', 'note--choose'))
    holder.tapsData(`do.note.${id}.everything`)
    await town.calm()
    expect(row(code)).toMatchObject({ seq: 1 })
    await town.sends(holder, '/desk')
    await town.taps(holder, new RegExp(code))
    await does(town, holder, 'close')
    await town.presses(holder, 'helped')
    for (const what of ['', '.called', '.words']) {
      holder.tapsData(`do.note.${id}${what}`)
      await town.calm()
    }
    expect(row(code)).toMatchObject({ state: 'closed', seq: 2 })
  })
})
