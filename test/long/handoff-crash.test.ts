import { describe, expect, test } from 'vitest'
import { PICTURES } from '../../src/domain/pictures.ts'
import { ENDING, forEach, HANDOFF, type Step } from '../system/handoff-steps.ts'
import { stage, type Blow, type Death, type Play } from '../system/handoff-play.ts'
import {
  cardsOf,
  expectCalled,
  expectLetters,
  expectNothingTyped,
  expectOnce,
} from '../system/handoff-truth.ts'
import { dataOf } from '../system/record.ts'

/** In how many steps at least the program falls at the first call, the second…: few make five. */
const LEAST_KILLS = [25, 25, 10, 10]
const DEATHS: readonly Death[] = ['undone', 'unheard', 'heard']
const BLOWS = DEATHS.flatMap((death) =>
  LEAST_KILLS.map((_, index): Blow => ({ call: index + 1, death })),
)

/** Whom the play has to call, at least so often. */
const CALLED = {
  first: { 'A question is waiting.': 1, 'There is more to read.': 3 },
  second: { 'A question is waiting.': 1, 'A question has been passed': 1 },
  outsider: {},
  reporter: { 'There is something new': 6 },
  again: { 'There is something new': 1 },
}

describe.concurrent('kill -9 in every step of a handoff, and go on from where one stands', () => {
  test.for(BLOWS)('at call $call, $death', async (blow) => {
    const play = await stage()
    try {
      const cards = forEach((part) => cardsOf(play.phones[part]))
      let six: readonly string[] = []
      for (const step of HANDOFF) {
        await play.does(step, blow)
        if (step.name === 'make pictures') six = await pictures(play, step)
      }
      const bound = await takesUp(play, six, blow)
      for (const step of ENDING) await play.does(step, blow)
      await play.does({ name: 'desk', by: 'outsider', types: '/desk', path: [] })
      expect(play.phones.outsider.dump()).not.toContain('waiting')
      expectOnce(play, [...HANDOFF, bound, ...ENDING])
      expectCalled(play, cards, CALLED)
      await expectNothingTyped(play)
      await play.ends()
      await expectLetters(play, ['question', 'answer', 'reply'])
      expect(play.kills).toBeGreaterThanOrEqual(LEAST_KILLS[blow.call - 1] ?? 0)
    } finally {
      await play.close()
    }
  })
})

/** The six that were shown; made again by whoever never saw them. */
async function pictures(play: Play, step: Step): Promise<readonly string[]> {
  for (let tries = 0; tries < 3; tries += 1) {
    const { text = '' } = play.phones.reporter.last()
    const six = Array.from(text).flatMap(
      (one) => PICTURES.find(({ sign }) => sign === one)?.id ?? [],
    )
    if (six.length === 6) return six
    await play.does(step)
  }
  throw new Error(`no pictures:\n${play.phones.reporter.dump()}`)
}

/** On another phone, by the six pictures; the last of them with a blow. */
async function takesUp(play: Play, six: readonly string[], blow: Blow): Promise<Step> {
  const by = 'again'
  await play.does({ name: 'with pictures', by, path: ['receipt'] })
  const last: Step = { name: 'take it up', by, path: [String(six.at(-1))], event: 'bind' }
  for (const [index, id] of six.entries()) {
    const data = dataOf(play.phones.again.last())
    const page = data
      .find((one) => one.startsWith('p.'))
      ?.split('.')
      .at(-1)
    const other = !data.some((one) => one.endsWith(`.${id}`))
    if (other) await play.does({ name: 'other page', by, path: [String(page)] })
    await play.does(index < 5 ? { name: id, by, path: [id] } : last, index < 5 ? undefined : blow)
  }
  return last
}
