import { atLeast, type Person } from '../domain/people.ts'
import { auditBy, numberOf } from './audited.ts'
import { unbar } from './barred.ts'
import type { Change } from './changes.ts'
import { missed } from './missed.ts'
import type { Act } from './ports.ts'
import { readStaff } from './staff.ts'
import { tellTeam } from './team-news.ts'

/**
 * What follows a role that nobody had to confirm: the log has it, and whoever serves beside them hears
 * of it. A link from the terminal is the deployment's own word: it ends a freeze, and takes back that
 * OWNER_IDS opens nothing to them.
 */
export async function givenAtOnce(
  act: Act,
  before: Person | undefined,
  now: Person,
  byTerminal: boolean,
): Promise<Change[]> {
  if (now.role === 'learner') return []
  const about = numberOf(act, now.id)
  const thawed = before !== undefined && before.frozenRole !== null && now.frozenRole === null
  return [
    auditBy(act, null, 'role.give', about),
    ...(thawed ? [auditBy(act, null, 'freeze.thaw', about)] : []),
    ...(byTerminal && atLeast(now.role, 'coordinator') ? [unbar(act, now)] : []),
    ...(await newColleague(act, now)),
    ...(await missed(act, now)),
  ]
}

/** Every coordinator of the Tolana and every owner hears of a new coordinator, all of a new owner. */
export async function newColleague(act: Act, raised: Person, byId?: string): Promise<Change[]> {
  if (!atLeast(raised.role, 'coordinator')) return []
  const { people } = await readStaff(act)
  return people
    .filter(
      ({ role, tolanaId }) =>
        role === 'owner' || raised.role === 'owner' || tolanaId === raised.tolanaId,
    )
    .filter(({ id }) => id !== raised.id && id !== byId)
    .map(({ id }) => tellTeam(act, id, 'team.new', raised.id))
}
