import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Counts } from '../../src/domain/discernment.ts'
import { progressIn, roundTendency } from '../../src/domain/round-progress.ts'
import type { Round } from '../../src/domain/round.ts'
import { makeDice } from '../system/dice.ts'

const of = (caught: number, trusted: number, all = 12): Counts => ({
  pulls: all,
  caught,
  plain: all,
  trusted,
})
const round = (caught: number, trusted: number, at = 1): Round => ({
  id: `r${at}`,
  at,
  named: 0,
  met: [],
  ...of(caught, trusted, 4),
})

describe('what the rounds come to', () => {
  const answers = [
    [0, 4],
    [1, 4],
    [0, 4],
    [2, 3],
    [3, 2],
    [4, 0],
    [4, 0],
  ] as const
  const rounds = answers.map(([caught, trusted], at) => round(caught, trusted, at))

  it('is nothing without any', () => {
    expect(progressIn([])).toBeUndefined()
  })

  it.each([
    [1, of(0, 4, 4)],
    [2, of(1, 8, 8)],
    [3, of(1, 12)],
    [4, of(3, 11)],
    [5, of(5, 9)],
  ])('is only how it is now while there are %i', (count, now) => {
    expect(progressIn(rounds.slice(0, count))).toEqual({ now, before: undefined, tendency: null })
  })

  it('is from the sixth on the newest three beside all before them', () => {
    const [six, seven] = [progressIn(rounds.slice(0, 6)), progressIn(rounds)]
    expect(six).toEqual({ now: of(9, 5), before: of(1, 12), tendency: 'wary' })
    expect(seven).toEqual({ now: of(11, 2), before: of(3, 15, 16), tendency: 'wary' })
  })
})

describe('the kind sentence', () => {
  it.each<[string, Counts, Counts, ReturnType<typeof roundTendency>]>([
    ['all seen and trusted, as before', of(12, 12), of(12, 12), 'steady'],
    ['all seen in more rounds than before', of(4, 4, 4), of(12, 12), 'steady'],
    ['all seen in fewer rounds than before', of(80, 80, 80), of(12, 12), 'steady'],
    ['all seen in hundreds of rounds before', of(4000, 4000, 4000), of(12, 12), 'steady'],
    ['the same in the middle, of more rounds', of(3, 3, 4), of(9, 9), 'steady'],
    ['one answer of twelve is nothing, up', of(8, 9), of(9, 9), 'steady'],
    ['one answer of twelve is nothing, down', of(12, 12), of(11, 12), 'steady'],
    ['and so it is where honest ones were doubted', of(12, 12), of(12, 11), 'steady'],
    ['three answers of twelve are chance, up', of(7, 7), of(10, 10), 'steady'],
    ['three answers of twelve are chance, down', of(10, 10), of(7, 7), 'steady'],
    ['of many rounds the same is no chance', of(70, 70, 120), of(100, 100, 120), 'clearer'],
    ['nor is it down', of(100, 100, 120), of(70, 70, 120), 'mixed'],
    ['more pulls seen', of(5, 10), of(11, 10), 'clearer'],
    ['more pulls seen and more trusted', of(6, 6), of(10, 10), 'clearer'],
    ['more trusted', of(10, 5), of(10, 11), 'calmer'],
    ['many more trusted, though half are doubted still', of(10, 0), of(10, 5), 'calmer'],
    ['more pulls seen, and paid for with trust', of(5, 11), of(11, 8), 'steady'],
    ['more pulls seen, and more seen where there are none', of(6, 11), of(10, 5), 'wary'],
    ['only fewer trusted', of(10, 11), of(10, 5), 'wary'],
    ['more than half doubted this time only', of(10, 7), of(10, 4), 'steady'],
    ['everything called a pull, all the time', of(12, 0), of(12, 0), 'wary'],
    ['a little more seen by whoever trusts nothing', of(9, 1), of(12, 1), 'wary'],
    ['more trusted, and more pulls missed', of(11, 7), of(5, 11), 'hidden'],
    ['only more pulls missed', of(11, 10), of(5, 10), 'hidden'],
    ['everything called plain, all the time', of(0, 12), of(0, 12), 'hidden'],
    ['both less', of(11, 11), of(5, 5), 'mixed'],
    ['of no pulls nothing is known', { ...of(0, 10), pulls: 0 }, of(10, 10), 'steady'],
    ['all the other way round, all the time', of(1, 1), of(1, 1), 'mixed'],
  ])('%s', (_name, before, now, wanted) => {
    expect(roundTendency(before, now)).toBe(wanted)
  })

  const any = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))

  it('praises nobody whose pulls stay hidden more, or who trusts less', () => {
    fc.assert(
      fc.property(any, any, (then, today) => {
        const tendency = roundTendency(of(...then), of(...today))
        const [seen, trusted] = [today[0] - then[0], today[1] - then[1]]
        if (tendency === 'clearer') expect(seen > 0 && trusted > -3).toBe(true)
        if (tendency === 'calmer') expect(trusted > 0 && seen > -3).toBe(true)
        if (tendency === 'wary') expect(trusted < 0 || today[1] < 6).toBe(true)
        if (tendency === 'hidden') expect(seen < 0 || today[0] < 6).toBe(true)
      }),
    )
  })

  it('turns round when pulls and honest messages change places', () => {
    const other = { wary: 'hidden', hidden: 'wary', clearer: 'calmer', calmer: 'clearer' } as const
    fc.assert(
      fc.property(any, any, ([a, b], [c, d]) => {
        const [here, there] = [roundTendency(of(a, b), of(c, d)), roundTendency(of(b, a), of(d, c))]
        if (here === 'steady' || here === 'mixed') expect(there).toBe(here)
        // Where both grew alike, neither comes before the other.
        else if (c - a !== d - b) expect(there).toBe(other[here])
      }),
    )
  })
})

/** How somebody sees: of a pull, and of a plain message, the chance that they call it what it is. */
type Eyes = readonly [hit: number, trust: number]

/** Of a thousand people who saw like this, and in the newest three of so many rounds like that, what is said to how many. */
function said(count: number, then: Eyes, now: Eyes = then): ReadonlyMap<unknown, number> {
  const dice = makeDice(count)
  const right = (chance: number) => [1, 2, 3, 4].filter(() => dice.chance(chance)).length
  const told = new Map<unknown, number>()
  for (let person = 0; person < 1000; person += 1) {
    const rounds = Array.from({ length: count }, (_, at) => {
      const [hit, trust] = at < count - 3 ? then : now
      return round(right(hit), right(trust), at)
    })
    const tendency = progressIn(rounds)?.tendency
    told.set(tendency, (told.get(tendency) ?? 0) + 1)
  }
  return told
}

describe.each([6, 10, 20])('by chance alone, after %i rounds', (count) => {
  it.each<Eyes>([
    [0.75, 0.75],
    [0.9, 0.9],
    [0.95, 0.75],
    [0.65, 0.85],
  ])('who does not change hears so: %d, %d', (...eyes) => {
    expect(said(count, eyes).get('steady')).toBeGreaterThan(850)
  })

  it('who has changed is mostly told', () => {
    const better = said(count, [0.5, 0.5], [0.9, 0.9])
    expect((better.get('clearer') ?? 0) + (better.get('calmer') ?? 0)).toBeGreaterThan(800)
    expect(said(count, [0.9, 0.9], [0.9, 0.3]).get('wary')).toBeGreaterThan(800)
    expect(said(count, [0.9, 0.9], [0.3, 0.9]).get('hidden')).toBeGreaterThan(800)
  })

  it('who calls nearly all of them the same hears the kind word for it', () => {
    expect(said(count, [0.95, 0.1]).get('wary')).toBeGreaterThan(900)
    expect(said(count, [0.1, 0.95]).get('hidden')).toBeGreaterThan(900)
  })
})
