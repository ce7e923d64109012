import type { Person, Plan } from './people.ts'

/** How long an owner's export, wipe or new role waits, so that everybody who serves can hear of it. */
export const PLAN_DELAY = 60 * 60 * 1000

/** How long a finished export can be fetched. */
export const EXPORT_OPEN = 6 * 60 * 60 * 1000

type Owner = Pick<Person, 'role' | 'state'>

/** Whether a plan may still happen: its maker is an owner now, neither frozen, lowered nor forgotten. */
export function stands(maker: Owner | undefined): boolean {
  return maker?.role === 'owner' && maker.state === 'member'
}

/** Whether two plans would do the same thing twice. */
export function sameAim(one: Plan['what'], other: Plan['what']): boolean {
  if (one.kind !== other.kind) return false
  return one.kind !== 'role' || other.kind !== 'role' || one.personId === other.personId
}
