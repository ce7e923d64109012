import * as fc from 'fast-check'
import { GENDERS } from '../../src/domain/people.ts'
import type { Adult } from '../../src/domain/routing.ts'
import { markOf } from './askers.ts'

const someone = fc
  .record<Omit<Adult, 'mark'>>({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'asker'),
    role: fc.constantFrom('learner', 'mentor', 'coordinator', 'owner'),
    tolanaId: fc.constantFrom('here', 'there', null),
    gender: fc.constantFrom(...GENDERS),
    inReach: fc.boolean(),
    shut: fc.boolean(),
  })
  .map((one) => ({ ...one, mark: markOf(one.id) }))
/** Up to six people, serving or not, near or far, to be reached or not. */
export const staffs = fc.uniqueArray(someone, { selector: ({ id }) => id, maxLength: 6 })
/** Offices filled by some of them, by somebody who is gone, or by nobody. */
export const posts = fc.record({
  backup: fc.constantFrom('a', 'b', 'x', null),
  focal: fc.constantFrom('b', 'c', null),
})
