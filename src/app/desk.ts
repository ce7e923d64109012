import { isOver, type Case } from '../domain/case.ts'
import type { Person } from '../domain/people.ts'
import { maySee } from './casework.ts'
import type { Act } from './ports.ts'
import { readStaff } from './staff.ts'

/** What lies on a coordinator's desk: codes and states, no content. */
export interface Desk {
  readonly held: readonly Case[]
  /** Urgent ones first, then the oldest. */
  readonly waiting: readonly Case[]
  /** Cases of under-eighteens in other hands: a second adult knows that they exist. */
  readonly alongside: readonly Case[]
}

/** The desk as this person may see it; the cases and the staff are read once. */
export async function desk(act: Act, person: Person): Promise<Desk> {
  const [staff, open, held] = await Promise.all([
    readStaff(act),
    act.store.casesOpen(),
    act.store.casesHeldBy(person.id),
  ])
  const others = open.filter((kase) => kase.holderId !== person.id)
  const theirs = others.filter(
    (kase) => (kase.holderId === null || kase.minor) && maySee(staff, person.id, kase),
  )
  return {
    held: held.filter((kase) => !isOver(kase) || isReadableEnd(kase)),
    waiting: theirs.filter(({ holderId }) => holderId === null).toSorted(byUrgency),
    alongside: theirs.filter(({ holderId }) => holderId !== null),
  }
}

/** Closed a little while ago: its holder may still open it again. */
function isReadableEnd({ state, readable }: Case): boolean {
  return state === 'closed' && readable
}

function byUrgency(a: Case, b: Case): number {
  return Number(b.urgency === 'now') - Number(a.urgency === 'now') || a.openedAt - b.openedAt
}
