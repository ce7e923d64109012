import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupLook } from '../../src/domain/group-look.ts'
import type { Look, Moment } from '../../src/domain/look.ts'

interface Seen {
  readonly sure: readonly number[]
  readonly caught: number
  readonly trusted: number
}

function look(moment: Moment, at: number, { sure, caught, trusted }: Seen): Look {
  return { moment, at, set: 'look-a', confidence: sure, pulls: 4, caught, plain: 4, trusted }
}

const LOW: Seen = { sure: [1, 2, 1], caught: 1, trusted: 2 }
const HIGH: Seen = { sure: [3, 4, 3], caught: 3, trusted: 4 }
const MIDDLE: Seen = { sure: [2, 2, 2], caught: 2, trusted: 3 }

/** Somebody who looked again at the end, at `at`. */
const ended = (at: number, before = LOW, after = HIGH) => [
  look('before', 1, before),
  look('after', at, after),
]
const people = (count: number) => Array.from({ length: count }, (_, at) => ended(100 + at))

describe('a group', () => {
  it.each([
    [0, null],
    [1, null],
    [4, null],
    [5, 5],
    [6, 5],
    [9, 5],
    [10, 10],
    [14, 10],
    [15, 15],
  ])('of %i who looked twice shows %s', (count, shown) => {
    expect(groupLook(people(count))?.people ?? null).toBe(shown)
  })

  it('shows means of tenths', () => {
    expect(groupLook(people(5))).toEqual({
      people: 5,
      confidence: { before: 1.3, now: 3.3 },
      caught: { before: 1, now: 3 },
      pulls: 4,
      trusted: { before: 2, now: 4 },
      plain: 4,
    })
    const mixed = [...people(3), ended(200, MIDDLE, LOW), ended(201, HIGH, HIGH)]
    expect(groupLook(mixed)).toEqual({
      people: 5,
      confidence: { before: 1.9, now: 2.9 },
      caught: { before: 1.6, now: 2.6 },
      pulls: 4,
      trusted: { before: 2.6, now: 3.6 },
      plain: 4,
    })
  })

  it('takes nobody who looked only once, or had no first look', () => {
    const once = [look('before', 1, HIGH)]
    const late = [look('pulls', 2, HIGH), look('after', 3, HIGH)]
    expect(groupLook([...people(4), once, late, []])).toBeNull()
    expect(groupLook([once, late, [], ...people(5)])).toEqual(groupLook(people(5)))
  })

  it('goes by who looked again first, whatever the order they are read in', () => {
    const early = people(5)
    const later = Array.from({ length: 4 }, (_, at) => ended(900 + at, HIGH, LOW))
    expect(groupLook([...later, ...early])).toEqual(groupLook(early))
  })

  it('takes the look after the lessons on pulls for the later one until all of a block are at the end', () => {
    const halfway = [look('before', 1, LOW), look('pulls', 50, MIDDLE)]
    const both = [...halfway, look('after', 500, HIGH)]
    const block = (ends: number) =>
      Array.from({ length: 5 }, (_, at) => (at < ends ? both : halfway))
    for (const ends of [0, 1, 4])
      expect(groupLook(block(ends))?.caught).toEqual({ before: 1, now: 2 })
    expect(groupLook(block(5))?.caught).toEqual({ before: 1, now: 3 })
    const mixed = [...Array.from({ length: 4 }, () => both), ended(600, LOW, LOW)]
    expect(groupLook(mixed)?.caught).toEqual({ before: 1, now: 1.8 })
  })
})

describe('against differencing', () => {
  const moment = fc.constantFrom<Moment>('before', 'pulls', 'after')

  it('from one page to the next, nobody comes in or goes on but with four others', () => {
    const events = fc.array(fc.tuple(fc.nat(11), moment), { minLength: 60, maxLength: 120 })
    let [changes, most] = [0, 0]
    fc.assert(
      fc.property(events, (all) => {
        const looks = Array.from({ length: 12 }, (): Look[] => [])
        let shown = shownOf(looks)
        for (const [at, [person, when]] of all.entries()) {
          const own = looks[person] ?? []
          const first = own.length === 0
          if (first !== (when === 'before')) continue
          if (own.some((one) => one.moment === when || one.moment === 'after')) continue
          own.push(look(when, at, LOW))
          const now = shownOf(looks)
          const came = [...now].filter((one) => !shown.has(one))
          const went = [...shown].filter((one) => !now.has(one))
          if (came.length > 0) changes += 1
          expect(came.length % 5).toBe(0)
          expect(went.length % 5).toBe(0)
          most = Math.max(most, now.size)
          shown = now
        }
      }),
    )
    // The walks went somewhere: pages of ten people, first looks and later ones.
    expect(changes).toBeGreaterThan(100)
    expect(most).toBe(20)
  })
})

/** Which looks a page is made of: those that show when they are changed. */
function shownOf(looks: readonly (readonly Look[])[]): ReadonlySet<string> {
  const page = JSON.stringify(groupLook(looks))
  const names = looks.flatMap((own, person) => own.map(({ moment }) => ({ person, moment })))
  const shown = names.filter(({ person, moment }) => {
    const changed = looks.map((own, at) =>
      own.map((one) =>
        at === person && one.moment === moment ? { ...one, caught: one.caught + 100 } : one,
      ),
    )
    return JSON.stringify(groupLook(changed)) !== page
  })
  return new Set(shown.map(({ person, moment }) => `${person} ${moment}`))
}
