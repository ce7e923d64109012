import { READERS, type Reader } from './case.ts'
import { atLeast } from './people.ts'
import { leftOut, readersThere, type Adult, type Posts } from './routing.ts'

/** Whoever chooses a reader, and those there are to choose from at this moment. */
export interface Choosing {
  readonly asker: { readonly id: string; readonly tolanaId: string | null }
  readonly staff: readonly Adult[]
  readonly posts: Posts
}

/** Nobody serves at all. */
export const NOBODY_SERVES: Omit<Choosing, 'asker'> = {
  staff: [],
  posts: { backup: null, focal: null },
}

/**
 * The choices of a reader that lead to somebody, given whom the asker has excluded. Their own Tolana
 * is one even while it has nobody, for somebody may come; but not when it was emptied by exclusion.
 */
export function offered(
  { asker, staff, posts }: Choosing,
  never: readonly string[],
): readonly Reader[] {
  const there = readersThere(asker, staff, posts, never)
  const emptied = readersThere(asker, staff, posts).includes('own') && !there.includes('own')
  return READERS.filter((one) => there.includes(one) || (one === 'own' && !emptied))
}

/**
 * Those one can exclude by name, nearest first: the coordinators of the Tolana, the owners and the
 * offices. Who serves in other districts is shown to nobody here, or whoever joins could list them all.
 */
export function couldReceive({ asker, staff, posts }: Choosing): readonly Adult[] {
  const ofTheirs = ({ tolanaId }: Adult): boolean =>
    tolanaId !== null && tolanaId === asker.tolanaId
  const near = (one: Adult): boolean =>
    ofTheirs(one) || one.role === 'owner' || one.id === posts.focal || one.id === posts.backup
  return staff
    .filter((one) => one.id !== asker.id && atLeast(one.role, 'coordinator') && near(one))
    .toSorted((a, b) => Number(ofTheirs(b)) - Number(ofTheirs(a)))
}

/**
 * The marks of those excluded after a tap on the person `id`. undefined: it is nobody who could receive
 * it, and was not excluded either. `nobody-left`: one exclusion more, and no choice would lead to anybody.
 */
export function toggled(
  choosing: Choosing,
  never: readonly string[],
  id: string,
): readonly string[] | 'nobody-left' | undefined {
  const meant = choosing.staff.find((one) => one.id === id)
  if (!meant) return undefined
  // Taking somebody back in is always possible, also when they serve elsewhere by now.
  if (leftOut(never, meant)) return never.filter((one) => one !== id && one !== meant.mark)
  if (!couldReceive(choosing).includes(meant)) return undefined
  const more = [...never, meant.mark]
  return readersThere(choosing.asker, choosing.staff, choosing.posts, more).length === 0
    ? 'nobody-left'
    : more
}
