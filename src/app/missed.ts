import { atLeast, type Person } from '../domain/people.ts'
import type { Change } from './changes.ts'
import type { Act } from './ports.ts'
import { tell } from './recipients.ts'
import { addressedIn, inReach, joinedBy, readStaff } from './staff.ts'

/** A new coordinator hears of what has been waiting in their Tolana, or nobody may ever take it. */
export async function missed(act: Act, member: Person): Promise<Change[]> {
  if (!atLeast(member.role, 'coordinator')) return []
  const [staff, open] = await Promise.all([readStaff(act), act.store.casesOpen()])
  const mine = open.filter((kase) => {
    if (kase.holderId !== null || kase.reporterId === member.id) return false
    const before = addressedIn(staff, kase)
    if (member.role === 'owner' && before.some(inReach)) return false
    return addressedIn(joinedBy(act, staff, member), kase).some(({ id }) => id === member.id)
  })
  return mine.map((kase) => tell(act, member.id, kase, 'case.new'))
}
