import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { READERS, type Reader } from '../../src/domain/case.ts'
import {
  addressed,
  mayReceive,
  reachesAnyone,
  wished,
  type Adult,
  type Posts,
} from '../../src/domain/routing.ts'
import { adult, markOf } from './askers.ts'
import { posts, staffs } from './staffs.ts'

const NONE: Posts = { backup: null, focal: null }
const kase = (reader: Reader, never: readonly string[] = []) => ({
  tolanaId: 'here',
  reporterId: 'asker',
  holderId: null,
  route: { reader, never: never.map(markOf) },
  minor: false,
  urgency: 'soon' as const,
  stage: 0,
})

const zara = adult('zara', { gender: 'she' })
const omar = adult('omar')
const far = adult('far', { tolanaId: 'there' })
const farShe = adult('far-she', { tolanaId: 'there', gender: 'she' })
const owner = adult('owner', { role: 'owner', tolanaId: null, gender: 'other' })
const ownerShe = adult('owner-she', { role: 'owner', tolanaId: 'here', gender: 'she' })
const EVERYBODY = [zara, omar, far, farShe, owner, ownerShe]

describe('who is told that a case waits', () => {
  it.each<[string, Parameters<typeof addressed>[0], readonly Adult[], Posts, string[]]>([
    ['own: those of the Tolana', kase('own'), EVERYBODY, NONE, ['zara', 'omar']],
    ['own, without one left out', kase('own', ['omar']), EVERYBODY, NONE, ['zara']],
    [
      'own, all left out: the owners',
      kase('own', ['omar', 'zara']),
      EVERYBODY,
      NONE,
      ['owner', 'owner-she'],
    ],
    [
      'own, nobody in reach: with the owners',
      kase('own'),
      [adult('omar', { inReach: false }), far, owner],
      NONE,
      ['omar', 'owner'],
    ],
    ['a woman: those of the Tolana', kase('woman'), EVERYBODY, NONE, ['zara']],
    ['a woman: else of any', kase('woman', ['zara']), EVERYBODY, NONE, ['far-she']],
    [
      'a woman: else one who leads',
      kase('woman', ['zara', 'far-she']),
      EVERYBODY,
      NONE,
      ['owner-she'],
    ],
    ['another district', kase('elsewhere'), EVERYBODY, NONE, ['far', 'far-she']],
    ['another district: else an owner', kase('elsewhere'), [omar, owner], NONE, ['owner']],
    ['past the Tolana: the owners', kase('inside'), EVERYBODY, NONE, ['owner']],
    [
      'past the Tolana: the focal point',
      kase('inside'),
      EVERYBODY,
      { backup: null, focal: 'far' },
      ['far'],
    ],
    [
      'past the Tolana: no focal point of the Tolana itself',
      kase('inside'),
      EVERYBODY,
      { backup: null, focal: 'zara' },
      ['owner'],
    ],
    ['never the one who asks', { ...kase('own'), reporterId: 'zara' }, EVERYBODY, NONE, ['omar']],
    [
      'under eighteen: two, so the owners as well',
      { ...kase('own', ['zara']), minor: true },
      EVERYBODY,
      NONE,
      ['omar', 'owner', 'owner-she'],
    ],
    [
      'in danger with a door shut: the owners as well',
      { ...kase('own'), urgency: 'now' },
      [zara, adult('omar', { shut: true }), owner],
      NONE,
      ['zara', 'omar', 'owner'],
    ],
    [
      'late: the back-up as well',
      { ...kase('own'), stage: 2 },
      EVERYBODY,
      { backup: 'far', focal: 'owner' },
      ['zara', 'omar', 'far'],
    ],
    [
      'very late: the focal point as well',
      { ...kase('own'), stage: 3 },
      EVERYBODY,
      { backup: 'far', focal: 'owner' },
      ['zara', 'omar', 'far', 'owner'],
    ],
    [
      'late: no office breaks the wish',
      { ...kase('woman', ['owner-she']), stage: 3 },
      [zara, far, owner, ownerShe],
      { backup: 'far', focal: 'owner-she' },
      ['zara'],
    ],
    [
      'late: an office that cannot be reached: the owners beside it',
      { ...kase('own'), stage: 2 },
      [zara, adult('far', { tolanaId: 'there', shut: true }), owner],
      { backup: 'far', focal: null },
      ['zara', 'far', 'owner'],
    ],
    [
      'very late: a focal point with a shared phone: the owners beside it',
      { ...kase('own'), stage: 3 },
      [zara, far, adult('focal', { tolanaId: 'there', inReach: false }), owner],
      { backup: 'far', focal: 'focal' },
      ['zara', 'far', 'focal', 'owner'],
    ],
    [
      'past the Tolana: a focal point that cannot be reached: the owners beside it',
      kase('inside'),
      [adult('far', { tolanaId: 'there', inReach: false }), owner],
      { backup: null, focal: 'far' },
      ['far', 'owner'],
    ],
    [
      'a woman: none of the Tolana in reach, so of any at once',
      kase('woman'),
      [adult('zara', { gender: 'she', inReach: false }), omar, far, farShe, ownerShe],
      NONE,
      ['zara', 'far-she'],
    ],
    [
      'a woman, late: every one there is',
      { ...kase('woman'), stage: 2 },
      EVERYBODY,
      { backup: 'far', focal: null },
      ['zara', 'owner-she', 'far-she'],
    ],
    ['nobody at all', kase('own'), [], NONE, []],
  ])('%s', (_name, asked, staff, filled, expected) => {
    expect(addressed(asked, staff, filled)).toEqual(expected)
  })
})

describe('whoever was left out', () => {
  it('is left out as another person too, by their account; and by an id, if one was ever stored', () => {
    const anew = { ...omar, id: 'omar-anew' }
    expect(wished(kase('own', ['omar']), anew)).toBe(false)
    expect(wished(kase('own', ['zara']), anew)).toBe(true)
    expect(wished({ ...kase('own'), route: { reader: 'own', never: ['omar'] } }, omar)).toBe(false)
  })
})

describe('to whom it may be passed on', () => {
  it.each<[string, Parameters<typeof mayReceive>[0], string[]]>([
    ['own: within the Tolana, or to an owner', kase('own'), ['zara', 'omar', 'owner', 'owner-she']],
    [
      'not to whoever holds it',
      { ...kase('own'), holderId: 'zara' },
      ['omar', 'owner', 'owner-she'],
    ],
    ['not to whoever is left out', kase('own', ['omar', 'owner']), ['zara', 'owner-she']],
    ['a woman: to women anywhere', kase('woman'), ['zara', 'far-she', 'owner-she']],
    ['another district: never back', kase('elsewhere'), ['far', 'far-she', 'owner']],
    ['past the Tolana: never back', kase('inside'), ['far', 'far-she', 'owner']],
  ])('%s', (_name, asked, expected) => {
    expect(mayReceive(asked, EVERYBODY)).toEqual(expected)
  })
})

const open = ({ inReach, shut }: Adult): boolean => inReach && !shut
const nevers = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'x'), { maxLength: 4 })
  .map((ids) => ids.map(markOf))

describe('whatever the staff, the offices and the clocks', () => {
  const asked = fc.record({
    tolanaId: fc.constantFrom('here', null),
    reporterId: fc.constantFrom('asker', null),
    holderId: fc.constant(null),
    route: fc.record({ reader: fc.constantFrom(...READERS), never: nevers }),
    minor: fc.boolean(),
    urgency: fc.constantFrom('now', 'soon'),
    stage: fc.integer({ min: 0, max: 3 }),
  })

  it('only those are told, and given it, whom the wish allows', () => {
    fc.assert(
      fc.property(asked, staffs, posts, (one, staff, offices) => {
        const told = [...addressed(one, staff, offices), ...mayReceive(one, staff)]
        for (const id of told) {
          const who = staff.find((member) => member.id === id)
          expect(who && wished(one, who)).toBe(true)
          expect(one.route.never).not.toContain(markOf(id))
          expect(['coordinator', 'owner']).toContain(who?.role)
          if (one.route.reader === 'woman') expect(who?.gender).toBe('she')
          const past = one.route.reader === 'inside' || one.route.reader === 'elsewhere'
          if (past && one.tolanaId !== null) expect(who?.tolanaId).not.toBe(one.tolanaId)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('somebody is called at the end of the clocks, if anybody who is wished for can be reached', () => {
    fc.assert(
      fc.property(asked, staffs, posts, (one, staff, offices) => {
        const ids = addressed(one, staff, offices)
        expect(reachesAnyone(one, staff, offices)).toBe(
          staff.some((who) => open(who) && ids.includes(who.id)),
        )
        const last = { ...one, stage: 3 }
        if (staff.some((who) => open(who) && who.role === 'owner' && wished(one, who)))
          expect(reachesAnyone(last, staff, offices)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('an office is filled by an owner where whoever held it serves no more', () => {
    const held = { backup: 'gone', focal: 'gone' }
    expect(addressed({ ...kase('own'), stage: 2 }, EVERYBODY, held)).toContain('owner')
    expect(addressed(kase('inside'), EVERYBODY, held)).toEqual(['owner'])
  })
})
