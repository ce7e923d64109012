import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PULLS } from '../../src/domain/pulls.ts'
import { chooseRound, HALF, messagesOf, pullsToName } from '../../src/domain/round-choice.ts'
import type { SpottingSet } from '../../src/domain/spotting.ts'
import { FORTY, practiceSet } from './practice-sets.ts'

/** What the messages of a round are: a pull, or null. */
function kindsOf(sets: readonly SpottingSet[], names: readonly string[]) {
  const all = new Map(messagesOf(sets).map(({ name, message }) => [name, message.pull]))
  return names.map((name) => {
    const pull = all.get(name)
    if (pull === undefined) throw new Error(`no message ${name}`)
    return pull
  })
}

/** Three neighbours of one kind. */
const hasThree = (isPull: readonly boolean[]) =>
  isPull.some((kind, at) => at > 1 && isPull[at - 1] === kind && isPull[at - 2] === kind)

/** So many rounds of one person after each other. */
function rounds(sets: readonly SpottingSet[], count: number, seed: string): string[][] {
  const all: string[][] = []
  for (let at = 0; at < count; at += 1) all.push(chooseRound(sets, all, `${seed}-${at}`))
  return all
}

describe('a round', () => {
  it('is half and half, of four different pulls, never three of a kind in a row', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const names = chooseRound(FORTY, [], seed)
        expect(new Set(names).size).toBe(8)
        const kinds = kindsOf(FORTY, names)
        const pulls = kinds.filter((pull) => pull !== null)
        expect(new Set(pulls).size).toBe(4)
        expect(kinds).toHaveLength(8)
        expect(hasThree(kinds.map((pull) => pull !== null))).toBe(false)
        expect(chooseRound(FORTY, [], seed)).toEqual(names)
      }),
    )
  })

  it('asks everything once before anything twice', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const ten = rounds(FORTY, 10, seed)
        expect(new Set(ten.flat()).size).toBe(80)
        // Two rounds after each other have all eight pulls.
        for (let at = 0; at < 10; at += 2) {
          const kinds = kindsOf(FORTY, [...(ten[at] ?? []), ...(ten[at + 1] ?? [])])
          expect(new Set(kinds).size).toBe(PULLS.length + 1)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('asks again first what was met longest ago', () => {
    const small = [practiceSet('s', [...PULLS, ...PULLS.map(() => null)])]
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const [first, second, third, fourth] = rounds(small, 4, seed)
        expect(new Set([...(first ?? []), ...(second ?? [])]).size).toBe(16)
        expect(third?.toSorted()).toEqual(first?.toSorted())
        expect(fourth?.toSorted()).toEqual(second?.toSorted())
      }),
    )
  })

  it('takes one pull twice where there are no four, and is shorter where there is too little', () => {
    const two = [
      practiceSet('s', ['reward', 'reward', 'urgency', 'reward', null, null, null, null]),
    ]
    expect(kindsOf(two, chooseRound(two, [], 'x')).filter((pull) => pull !== null)).toHaveLength(4)
    expect(new Set(kindsOf(two, chooseRound(two, [], 'x')))).toContain('urgency')
    const short = [practiceSet('s', ['reward', null, 'urgency', null, null])]
    expect(chooseRound(short, [], 'x')).toHaveLength(4)
    expect(chooseRound([], [], 'x')).toEqual([])
    expect(chooseRound([practiceSet('s', [null, null])], [], 'x')).toEqual([])
  })

  it('does not stumble over messages that are no more', () => {
    expect(chooseRound(FORTY, [['gone--m1', 'one--m0']], 'x')).toHaveLength(8)
    expect(chooseRound(FORTY, [['gone--m1', 'one--m0']], 'x')).not.toContain('one--m0')
  })

  it('cannot be guessed: each place is a pull in about half of the rounds, each order comes', () => {
    const orders = Array.from({ length: 3000 }, (_, at) =>
      kindsOf(FORTY, chooseRound(FORTY, [], `person ${at}`)).map((pull) => pull !== null),
    )
    for (let place = 0; place < 2 * HALF; place += 1) {
      const share = orders.filter((order) => order[place]).length
      expect(share).toBeGreaterThan(1350)
      expect(share).toBeLessThan(1650)
    }
    // 34 of the 70 orders of four and four have no three in a row.
    expect(new Set(orders.map(String)).size).toBe(34)
    const firsts = new Set(orders.map((_, at) => chooseRound(FORTY, [], `person ${at}`)[0]))
    expect(firsts.size).toBe(80)
  })
})

describe('which pull it is', () => {
  it('is asked with the right one and three others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PULLS), fc.string(), (right, seed) => {
        const offered = pullsToName(right, seed)
        expect(new Set(offered).size).toBe(4)
        expect(offered).toContain(right)
        expect(pullsToName(right, seed)).toEqual(offered)
      }),
    )
  })

  it('has the right one in every place, and every other one beside it, about equally often', () => {
    const all = Array.from({ length: 4000 }, (_, at) => pullsToName('secrecy', `round ${at}`))
    for (const place of [0, 1, 2, 3]) {
      const share = all.filter((offered) => offered[place] === 'secrecy').length
      expect(share).toBeGreaterThan(880)
      expect(share).toBeLessThan(1120)
    }
    for (const other of PULLS.filter((pull) => pull !== 'secrecy')) {
      const share = all.filter((offered) => offered.includes(other)).length
      expect(share).toBeGreaterThan(1550)
      expect(share).toBeLessThan(1880)
    }
  })
})
