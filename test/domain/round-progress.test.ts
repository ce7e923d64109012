import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Counts } from '../../src/domain/discernment.ts'
import { progressIn, roundTendency } from '../../src/domain/round-progress.ts'
import type { Round } from '../../src/domain/round.ts'

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
  const rounds = [round(1, 4, 1), round(2, 3, 2), round(3, 2, 3), round(4, 1, 4), round(4, 0, 5)]

  it('is nothing without any', () => {
    expect(progressIn([])).toBeUndefined()
  })

  it.each([
    [1, of(1, 4, 4)],
    [2, of(3, 7, 8)],
    [3, of(6, 9, 12)],
  ])('is only how it is now while there are %i', (count, now) => {
    expect(progressIn(rounds.slice(0, count))).toEqual({ now, before: undefined, tendency: null })
  })

  it('is the newest three beside all before them', () => {
    const [four, five] = [progressIn(rounds.slice(0, 4)), progressIn(rounds)]
    expect(four).toEqual({ now: of(9, 6, 12), before: of(1, 4, 4), tendency: 'wary' })
    expect(five).toEqual({ now: of(11, 3, 12), before: of(3, 7, 8), tendency: 'wary' })
  })
})

describe('the kind sentence', () => {
  it.each<[string, Counts, Counts, ReturnType<typeof roundTendency>]>([
    ['all seen and trusted, as before', of(12, 12), of(12, 12), 'steady'],
    ['all seen in more rounds than before', of(4, 4, 4), of(12, 12), 'steady'],
    ['all seen in fewer rounds than before', of(80, 80, 80), of(12, 12), 'steady'],
    ['the same in the middle, of more rounds', of(3, 3, 4), of(9, 9), 'steady'],
    ['one answer of twelve is nothing, up', of(8, 9), of(9, 9), 'steady'],
    ['one answer of twelve is nothing, down', of(12, 12), of(11, 12), 'steady'],
    ['and so it is where honest ones were doubted', of(12, 12), of(12, 11), 'steady'],
    ['more pulls seen', of(6, 10), of(10, 10), 'clearer'],
    ['more pulls seen and more trusted', of(7, 7), of(10, 10), 'clearer'],
    ['more trusted', of(10, 6), of(10, 10), 'calmer'],
    ['many more trusted, though half are doubted still', of(10, 1), of(10, 5), 'calmer'],
    ['more pulls seen, and more seen where there are none', of(6, 11), of(10, 7), 'wary'],
    ['only fewer trusted', of(10, 11), of(10, 7), 'wary'],
    ['everything called a pull, all the time', of(12, 0), of(12, 0), 'wary'],
    ['a little more seen by whoever trusts nothing', of(9, 1), of(12, 1), 'wary'],
    ['more trusted, and more pulls missed', of(10, 7), of(6, 11), 'hidden'],
    ['only more pulls missed', of(10, 10), of(6, 10), 'hidden'],
    ['everything called plain, all the time', of(0, 12), of(0, 12), 'hidden'],
    ['both less', of(11, 11), of(7, 7), 'mixed'],
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
