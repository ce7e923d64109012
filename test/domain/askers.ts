import type { Asker } from '../../src/domain/asking.ts'
import type { Gender, Role } from '../../src/domain/people.ts'
import type { Adult } from '../../src/domain/routing.ts'

/** What somebody with this id is left out by. */
export const markOf = (id: string): string => `mark-${id}`

/** Somebody who serves; what is left out is the most usual. */
export function adult(id: string, more: Partial<Adult> = {}): Adult {
  const usual = { tolanaId: 'here', gender: 'he', inReach: true, shut: false } as const
  return { id, mark: markOf(id), role: 'coordinator', ...usual, ...more }
}

/** A coordinator nearby, one of another district, an owner: all of this gender. */
export function staffOf(gender: Gender): Adult[] {
  const one = (id: string, role: Role, tolanaId: string | null) =>
    adult(id, { role, tolanaId, gender })
  return [
    one('near', 'coordinator', 'here'),
    one('far', 'coordinator', 'there'),
    one('owner', 'owner', null),
  ]
}

/** An adult who asks, with everybody there to be asked. */
export const ASKER: Asker = {
  minor: false,
  choosing: {
    asker: { id: 'asker', tolanaId: 'here' },
    staff: staffOf('she'),
    posts: { backup: null, focal: null },
  },
}

export const MINOR: Asker = { ...ASKER, minor: true }
