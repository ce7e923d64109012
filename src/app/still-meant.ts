import { isOver, type Case } from '../domain/case.ts'
import type { Person } from '../domain/people.ts'
import { caseFor } from './casework.ts'
import type { Act } from './ports.ts'
import { hasCard } from './recipients.ts'
import { inReach } from './staff.ts'

/**
 * Whether news of a case still makes sense at the moment it is sent: it may have waited for hours, and
 * a card that calls a second coordinator to a case in hand sends two people to the same door.
 */
export async function stillMeant(
  act: Act,
  kind: string,
  kase: Case,
  person: Person,
): Promise<boolean> {
  // A reporter always hears back, whatever has happened since; only whoever left it to six pictures
  // has nothing to do with it any more.
  if (kind === 'case.news') return kase.reporterId === person.id
  // Somebody has taken it or answered since: then the news of that says more.
  if (kind === 'case.late')
    return kase.reporterId === person.id && kase.clockAt !== null && kase.stage > 0
  if (kind === 'case.ended') return isOver(kase)
  if (isOver(kase) || kase.reporterId === person.id) return false
  if (!(await caseFor(act, person, kase.id))) return false
  // Every letter is told of, also beside an unopened card: at least once is the promise.
  if (kind === 'case.more') return moreToRead(act, kase, person)
  if (kind === 'case.passed') return kase.holderId === person.id
  return free(kase) && !hasCard(await act.store.tracesOfCase(kase.id), person.id, kase)
}

/** Of an under-eighteen's case two adults know, also when one of them was quick to take it. */
function free(kase: Case): boolean {
  return kase.holderId === null || kase.minor
}

/** For its holder; for others only while the holder cannot be reached. */
async function moreToRead(act: Act, kase: Case, person: Person): Promise<boolean> {
  if (kase.holderId === null) return false
  if (kase.holderId === person.id) return true
  const holder = await act.store.person(kase.holderId)
  return holder === undefined || !inReach(holder)
}
