import type { Case } from '../domain/casework.ts'
import type { Person } from '../domain/people.ts'
import type { Change } from './changes.ts'
import type { Act, Lane, Trace } from './ports.ts'

/** What a notice about a case says. */
export type CaseNews = 'case.new' | 'case.more' | 'case.ended' | 'case.news'

type Reading = Pick<Act, 'now' | 'store'>

/** Whether someone can be written to first: they have not shut the door, and the phone is theirs alone. */
export function inReach({ profile }: Person): boolean {
  return !profile.unreachable && !profile.shared
}

/**
 * Who is told that a case waits: the coordinators of its Tolana, and the owners, who are coordinators
 * too, where none of those can be reached. Under-eighteens: two adults at least must know that a case
 * exists, so the owners are told as well when fewer than two can be reached. In danger they make up
 * for every coordinator who has shut the door. Never the reporter themselves.
 *
 * Whoever cannot be reached is among them all the same: they see it on their desk, or when they come
 * back. `lost` is someone who does not count from now on.
 */
export async function recipients(act: Reading, kase: Case, lost?: string): Promise<Person[]> {
  const others = (people: readonly Person[]): Person[] =>
    people.filter((person) => person.id !== kase.reporterId)
  const local = others(await act.store.members('coordinator', kase.tolanaId))
  const shut = local.filter((person) => person.profile.unreachable || person.id === lost)
  const reached = local.filter((person) => inReach(person) && !shut.includes(person))
  const enough = reached.length >= (kase.minor ? 2 : 1)
  if (enough && (kase.urgency !== 'now' || shut.length === 0)) return local
  return [...local, ...others(await act.store.members('owner'))]
}

/**
 * The same news for those who are told in place of someone it cannot reach: everybody it concerns who
 * can be reached and has no card of this state of the case. Nobody else, or two who cannot be
 * reached would hand it to and fro.
 */
export async function tellInstead(
  act: Reading,
  kase: Case,
  kind: CaseNews,
  lost: string,
): Promise<Change[]> {
  const cards = await act.store.tracesOfCase(kase.id)
  const others = (await recipients(act, kase, lost)).filter(
    (adult) => adult.id !== lost && inReach(adult) && !hasCard(cards, adult.id, kase),
  )
  return others.map((adult) => tell(act, adult.id, kase, kind))
}

/** Whether among the cards of a case is one that this person got since the case last moved. */
export function hasCard(cards: readonly Trace[], personId: string, kase: Case): boolean {
  return cards.some((card) => card.personId === personId && card.sentAt >= kase.touchedAt)
}

/** A notice about a case for one person: a code and nothing else. */
export function tell(act: Pick<Act, 'now'>, personId: string, kase: Case, kind: CaseNews): Change {
  const lane: Lane = kase.urgency === 'now' ? 'danger' : kind === 'case.news' ? 'reply' : 'case'
  return {
    do: 'notice.post',
    notice: {
      lane,
      personId,
      caseId: kase.id,
      kind,
      facts: { code: kase.code, urgent: kase.urgency === 'now' ? 1 : 0 },
      notBefore: act.now,
    },
  }
}
