import { colleague } from '../app/freeze.ts'
import type { Act, Notice } from '../app/ports.ts'
import type { TeamNews } from '../app/team-news.ts'
import { candidateFor } from '../app/trust.ts'
import { atLeast, type Person, type Role } from '../domain/people.ts'
import { press } from './buttons.ts'
import { openRows, type Card } from './notice-card.ts'
import type { Say } from './voice.ts'

/** Where each piece of news leads, and who it is for: whoever was lowered meanwhile does not get it. */
interface Leading {
  readonly role: Role
  readonly data: (about: string) => string
}

const LEADS: Readonly<Record<TeamNews, Leading>> = {
  'team.candidate': { role: 'coordinator', data: (about) => press('door', about) },
  'team.new': { role: 'coordinator', data: (about) => press('peer', about) },
  'team.freeze': { role: 'coordinator', data: (about) => press('wrong', about) },
  'team.frozen': { role: 'coordinator', data: (about) => press('wrong', about) },
  'team.plan': { role: 'coordinator', data: () => press('plans') },
  'team.export': { role: 'owner', data: () => press('export') },
  'team.office': { role: 'coordinator', data: () => press('go', 'tolana') },
  'team.yours': { role: 'learner', data: () => press('go', 'tolana') },
  'team.changed': { role: 'learner', data: () => press('go', 'tolana') },
}

/** Which news of the team this is, if any. */
export function teamNews({ kind }: Notice): TeamNews | undefined {
  return isTeamNews(kind) ? kind : undefined
}

function isTeamNews(kind: string): kind is TeamNews {
  return Object.hasOwn(LEADS, kind)
}

/** A card that says nothing; undefined: it concerns them no more. */
export async function teamCard(
  act: Act,
  label: Say,
  { facts }: Notice,
  news: TeamNews,
  person: Person,
): Promise<Card | undefined> {
  const { role, data } = LEADS[news]
  const about = String(facts['about'] ?? '')
  if (!atLeast(person.role, role)) return undefined
  if (news === 'team.candidate' && !(await candidateFor(act, person, about))) return undefined
  const someone = news === 'team.freeze' || news === 'team.frozen' || news === 'team.new'
  if (someone && !(await colleague(act, person, about))) return undefined
  const key = role === 'learner' ? 'notice--case-news' : 'notice--team'
  return { key, facts: {}, rows: openRows(label, data(about)), caseId: null, kind: 'card' }
}
