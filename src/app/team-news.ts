import type { Person } from '../domain/people.ts'
import type { Change } from './changes.ts'
import type { Act } from './ports.ts'
import type { Staff } from './staff.ts'

/**
 * What a notice about the team says, by what it leads to. To those who serve: somebody is at the
 * `candidate` door, is `new`, is asked to be frozen (`freeze`), is `frozen` or thawed; something is
 * planned or stopped (`plan`); the counts are ready (`export`). To one person: `yours` is a new role,
 * an `office`, something `changed`.
 */
export type TeamNews =
  | 'team.candidate'
  | 'team.new'
  | 'team.freeze'
  | 'team.frozen'
  | 'team.plan'
  | 'team.export'
  | 'team.yours'
  | 'team.office'
  | 'team.changed'

/** A notice that says nothing; `about` is whose page its button opens. */
export function tellTeam(
  { now }: Pick<Act, 'now'>,
  personId: string,
  kind: TeamNews,
  about?: string,
): Change {
  const facts = about === undefined ? {} : { about }
  const notice = { lane: 'reply', personId, caseId: null, kind, facts, notBefore: now } as const
  return { do: 'notice.post', notice }
}

/** The same for everyone who serves, but these. */
export function tellAll(
  act: Pick<Act, 'now'>,
  { people }: Staff,
  kind: TeamNews,
  but: readonly string[],
  about?: string,
): Change[] {
  const others = people.filter(({ id }: Person) => !but.includes(id))
  return others.map(({ id }) => tellTeam(act, id, kind, about))
}
