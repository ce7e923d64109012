import type { Person } from '../domain/people.ts'
import { auditBy } from './audited.ts'
import type { Act } from './ports.ts'
import { POSTS, readStaff } from './staff.ts'
import { tellTeam } from './team-news.ts'

export type PostName = keyof typeof POSTS

/** The offices there are, in the order in which the clocks call them. */
export const POST_NAMES = ['backup', 'focal'] as const satisfies readonly PostName[]

/** Fills an office, or leaves it to the owners together (null). `gone`: nobody who serves. */
export async function nameTo(
  act: Act,
  owner: Person,
  post: PostName,
  personId: string | null,
): Promise<'named' | 'gone'> {
  if (owner.role !== 'owner') return 'gone'
  const { people } = await readStaff(act)
  if (personId !== null && !people.some(({ id }) => id === personId)) return 'gone'
  const told = personId !== null && personId !== owner.id
  await act.commit([
    { do: 'setting.set', name: POSTS[post], value: personId },
    // Without their number: it would put a name beside what else the log says of it.
    auditBy(act, owner.id, 'post.name'),
    ...(told ? [tellTeam(act, personId, 'team.office')] : []),
  ])
  return 'named'
}

/** The offices this person fills now. */
export async function postsOf(act: Act, person: Person): Promise<PostName[]> {
  const { posts } = await readStaff(act)
  return POST_NAMES.filter((name) => posts[name] === person.id)
}
