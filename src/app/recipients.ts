import type { Case } from '../domain/case.ts'
import type { Person } from '../domain/people.ts'
import type { Change } from './changes.ts'
import type { Act, Lane, Trace } from './ports.ts'
import { addressedIn, inReach, readStaff, type Reading } from './staff.ts'

/**
 * What a notice about a case says. To coordinators: `new`, `more` to read, `passed` to them, `ended`. To
 * the reporter: `news`, and `late` when a clock has passed.
 */
export type CaseNews =
  'case.new' | 'case.more' | 'case.passed' | 'case.ended' | 'case.news' | 'case.late'

/**
 * Who is told that a case waits (`domain/routing.ts`), as they are now. Whoever cannot be reached is
 * among them all the same: they see it on their desk, or when they come back. `lost` is someone who
 * does not count from now on.
 */
export async function recipients(act: Reading, kase: Case, lost?: string): Promise<Person[]> {
  return addressedIn(await readStaff(act, lost), kase)
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

/** News that only the reporter hears. */
const HEARD_BACK: readonly CaseNews[] = ['case.news', 'case.late']

/** The same notice among those that wait for their turn. */
export function inTurn(told: Change): Change {
  return told.do === 'notice.post' ? { ...told, notice: { ...told.notice, lane: 'case' } } : told
}

/**
 * A notice about a case for one person: a code and nothing else. `seq` names the letter it carries the
 * news of, whose delivery is noted.
 */
export function tell(
  act: Pick<Act, 'now'>,
  personId: string,
  kase: Case,
  kind: CaseNews,
  seq?: number,
): Change {
  const reply = HEARD_BACK.includes(kind)
  const lane: Lane = kase.urgency === 'now' ? 'danger' : reply ? 'reply' : 'case'
  return {
    do: 'notice.post',
    notice: {
      lane,
      personId,
      caseId: kase.id,
      kind,
      facts: {
        code: kase.code,
        urgent: kase.urgency === 'now' ? 1 : 0,
        ...(seq !== undefined && { seq }),
      },
      notBefore: act.now,
    },
  }
}
