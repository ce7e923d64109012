import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate, Role } from '../../src/domain/people.ts'
import { stands } from '../../src/domain/plans.ts'
import {
  asksEnough,
  colleagues,
  mayConfirm,
  needsConfirming,
  standing,
  type Serving,
} from '../../src/domain/trust.ts'

const HOUR = 3_600_000
const one = (id: string, role: Role, tolanaId: string | null = 't'): Serving => ({
  id,
  role,
  tolanaId,
})
const owner = one('owner', 'owner', null)
const [a, b, c] = [one('a', 'coordinator'), one('b', 'coordinator'), one('c', 'coordinator')]
const afar = one('afar', 'coordinator', 'far')
const newcomer = (role: Role, invitedBy: string | null): Candidate => ({
  personId: 'new',
  role,
  tolanaId: 't',
  invitedBy,
  at: 0,
})
const able = (candidate: Candidate, staff: readonly Serving[]) =>
  staff.filter((person) => mayConfirm(candidate, person, staff)).map(({ id }) => id)

describe('who confirms a newcomer', () => {
  it('is nobody for a learner, and no second person for an owner', () => {
    expect(
      (['learner', 'mentor', 'coordinator', 'owner'] as const).filter(needsConfirming),
    ).toEqual(['mentor', 'coordinator'])
  })

  it.each<[string, Candidate, Serving[], string[]]>([
    [
      'anyone who serves there but the inviter',
      newcomer('mentor', 'a'),
      [a, b, owner],
      ['b', 'owner'],
    ],
    ['nobody of another Tolana', newcomer('mentor', 'a'), [a, afar, owner], ['owner']],
    ['no coordinator by their own link', newcomer('mentor', 'a'), [a], []],
    ['an owner alone, the first coordinator', newcomer('coordinator', 'owner'), [owner], ['owner']],
    ['and the second', newcomer('coordinator', 'owner'), [owner, a], ['owner', 'a']],
    ['but not the third', newcomer('coordinator', 'owner'), [owner, a, b], ['a', 'b']],
    [
      'an owner alone, a mentor of an empty Tolana',
      newcomer('mentor', 'owner'),
      [owner],
      ['owner'],
    ],
    ['but not where somebody else could', newcomer('mentor', 'owner'), [owner, a], ['a']],
    ['whoever serves there, once the inviter is forgotten', newcomer('mentor', null), [a], ['a']],
    [
      'no mentor, no learner',
      newcomer('mentor', 'x'),
      [one('m', 'mentor'), one('l', 'learner')],
      [],
    ],
  ])('%s', (_, candidate, staff, expected) => {
    expect(able(candidate, staff)).toEqual(expected)
  })

  it('never is the newcomer, whatever they are already', () => {
    const roles = fc.constantFrom<Role>('learner', 'mentor', 'coordinator', 'owner')
    fc.assert(
      fc.property(roles, roles, fc.option(fc.constantFrom('new', 'a', 'owner')), (is, to, by) => {
        const staff = [owner, a, one('new', is)]
        expect(able(newcomer(to, by), staff)).not.toContain('new')
      }),
    )
  })
})

const ask = (byId: string, at: number, aboutId = 'a', thaw = false) => ({
  aboutId,
  byId,
  thaw,
  at,
})

describe('a freeze', () => {
  it('may be asked by colleagues: of one Tolana, by owners and about them, never about oneself', () => {
    const all = [owner, a, b, afar, one('m', 'mentor')]
    const knows = (person: Serving) =>
      all.filter((other) => colleagues(person, other)).map(({ id }) => id)
    expect(knows(a)).toEqual(['owner', 'b'])
    expect(knows(afar)).toEqual(['owner'])
    expect(knows(owner)).toEqual(['a', 'b', 'afar'])
    expect(knows(one('m', 'mentor'))).toEqual([])
    expect(colleagues(one('x', 'coordinator', null), one('y', 'coordinator', null))).toBe(false)
  })

  it('takes two different people within a day, who serve at that moment', () => {
    const staff = [owner, a, b, c]
    const enough = (asks: ReturnType<typeof ask>[], by: Serving, who = staff, now = HOUR) =>
      asksEnough(asks, by, a, who, now)
    expect(enough([], b)).toBe(false)
    expect(enough([ask('b', 0)], b)).toBe(false)
    expect(enough([ask('b', 0)], c)).toBe(true)
    expect(enough([ask('b', 0, 'owner')], c)).toBe(false)
    expect(enough([ask('b', 0)], c, staff, 24 * HOUR)).toBe(false)
    expect(enough([ask('b', 0)], c, [owner, a, c])).toBe(false)
    expect(enough([ask('b', 0)], a)).toBe(false)
    expect(enough([ask('afar', 0)], c, [...staff, afar])).toBe(false)
    // An owner is one of two like everyone else; only a thaw is theirs alone.
    expect(enough([], owner)).toBe(false)
    expect(asksEnough([], owner, a, staff, HOUR, true)).toBe(true)
    expect(asksEnough([], owner, owner, staff, HOUR, true)).toBe(false)
    expect(asksEnough([], b, a, staff, HOUR, true)).toBe(false)
  })

  it('is not what somebody asks for who asks for a thaw', () => {
    const staff = [owner, a, b, c]
    expect(standing([ask('b', 0, 'a', true)], a, staff, 1)).toEqual([])
    expect(standing([ask('b', 0, 'a', true)], a, staff, 1, true)).toEqual(['b'])
    expect(asksEnough([ask('b', 0)], c, a, staff, HOUR, true)).toBe(false)
  })

  it('counts each wish once', () => {
    expect(standing([ask('b', 0), ask('gone', 0), ask('c', -25 * HOUR)], a, [a, b, c], 1)).toEqual([
      'b',
    ])
  })
})

it('a plan stands as long as its maker is an owner', () => {
  expect(stands({ role: 'owner', state: 'member' })).toBe(true)
  expect(stands({ role: 'learner', state: 'member' })).toBe(false)
  expect(stands(undefined)).toBe(false)
})
