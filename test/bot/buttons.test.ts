import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asks, upToWords } from './asking.ts'
import { seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const HOME = ['📖 Lessons', '🎭 Practice', '🔁 Review', '🌱 Progress', '💬 Questions', '⚙ Settings']

describe('buttons of other people', () => {
  test('and forged ones are answered kindly and change nothing', async () => {
    const owner = await town.member('learner')
    await asks(town, owner, { words: 'Not for you' })
    await upToWords(town, owner)
    const { id } = await town.who(owner)
    const [kase] = await town.hamrah.db.store.casesOf(id)
    const [run] = await town.hamrah.db.store.runs(id, 'ask')
    const rows = () => [
      town.rows(`SELECT turn, status FROM "Run" WHERE personId = '${id}'`),
      town.rows(`SELECT seq, state, holderId FROM "Case" WHERE reporterId = '${id}'`),
    ]
    const before = rows()
    const thief = await town.member('learner')
    await town.sends(thief, '/menu')
    for (const data of [
      `r.${run?.id ?? ''}.${String(run?.turn)}.wordless`,
      `p.${run?.id ?? ''}.0`,
      `case.${kase?.id ?? ''}`,
      `do.take.${kase?.id ?? ''}`,
      `do.withdraw.${kase?.id ?? ''}`,
      `do.write.${kase?.id ?? ''}`,
    ]) {
      const tap = thief.tapsData(data)
      await town.calm()
      expect((await tap.answer).text).toBe(words('en', 'kind--gone').replaceAll(/<.*?>/g, ''))
      expect(thief.buttons(thief.last())).toEqual(HOME)
    }
    expect(rows()).toEqual(before)
    expect(seen(thief).join('\n')).not.toContain('Not for you')
  })

  test.each([
    '',
    '.',
    'go',
    'go.',
    'go.nowhere',
    'go.__proto__',
    '__proto__',
    'constructor',
    'toString',
    'speak.xx',
    'speak',
    'set.nothing',
    'set.phone.theirs',
    'set.tolana',
    'set.gender.it',
    'case',
    'case.x',
    'case.x.-1',
    'do',
    'do.x',
    'do.close',
    'lesson.__proto__',
    'scenario.constructor',
    'later',
    'p',
    'p.x.why',
    'invite',
    'found',
    'آ.ب',
    'x'.repeat(64),
  ])('with the data “%s” are answered and raw words are shown to nobody', async (data) => {
    const phone = await knownLearner()
    await town.sends(phone, '/menu')
    const tap = phone.tapsData(data)
    await town.calm()
    expect(await tap.answer).toBeDefined()
    expect(unspoken(phone)).toEqual([])
  })
})

let learner: Phone | undefined
/** One learner for all forged buttons. */
async function knownLearner(): Promise<Phone> {
  learner ??= await town.member('learner')
  return learner
}

describe('every tap is answered', () => {
  test('on every button of every place', async () => {
    const phone = await town.member('owner', { nickname: 'Everywhere' })
    const taps: Promise<unknown>[] = []
    for (const place of [
      '/menu',
      '/learn',
      '/practice',
      '/review',
      '/progress',
      '/ask',
      '/language',
      '/help',
      '/tolana',
      '/settings',
      '/lead',
      '/desk',
      '/invite',
      '/team',
      '/forget',
    ]) {
      await town.sends(phone, place)
      const { length } = phone.buttons(phone.last())
      for (let index = 0; index < length; index += 1) {
        await town.sends(phone, place)
        const button = phone.last().reply_markup?.inline_keyboard.flat()[index]
        if (!button || !('callback_data' in button) || button.callback_data.startsWith('speak'))
          continue
        taps.push(phone.tapsData(button.callback_data).answer)
        await town.calm()
        expect(unspoken(phone)).toEqual([])
      }
    }
    expect(taps.length).toBeGreaterThan(40)
    await expect(Promise.all(taps)).resolves.toHaveLength(taps.length)
  })

  test('as Telegram counts them: each query once', () => {
    const answered = town.telegram.calls
      .of('answerCallbackQuery')
      .map(({ params }) => String(params['callback_query_id']))
    expect(new Set(answered).size).toBe(answered.length)
    const { queries } = town.telegram.world.state
    expect(answered.length).toBeGreaterThanOrEqual(Math.min(queries.size, 500))
  })
})
