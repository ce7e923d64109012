import { groupLook, type GroupLook } from '../domain/group-look.ts'
import { atLeast, type Person } from '../domain/people.ts'
import type { Act } from './ports.ts'

/** What a coordinator is told of a group. */
export type GroupPage =
  /** No coordinator, another Tolana, or none at all. */
  | { readonly is: 'not-yours' }
  | { readonly is: 'too-few' }
  | { readonly is: 'shown'; readonly group: GroupLook }

/**
 * The looks of one Tolana's learners and mentors, as means of five people or more; an owner may see
 * each, a coordinator their own. Coordinators are not among them: who reads the page and is one of
 * five could take their own answers out of the means.
 */
export async function groupPage(act: Act, reader: Person, tolanaId: string): Promise<GroupPage> {
  const own = atLeast(reader.role, 'coordinator') && reader.tolanaId === tolanaId
  if (!own && !atLeast(reader.role, 'owner')) return { is: 'not-yours' }
  const people = await Promise.all([
    act.store.members('learner', tolanaId),
    act.store.members('mentor', tolanaId),
  ])
  const looks = await act.store.looksOf(people.flat().map(({ id }) => id))
  const group = groupLook(looks)
  return group === null ? { is: 'too-few' } : { is: 'shown', group }
}
