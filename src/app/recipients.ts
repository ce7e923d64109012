import type { Case } from '../domain/casework.ts'
import type { Person } from '../domain/people.ts'
import type { Change } from './changes.ts'
import type { Act, Lane } from './ports.ts'

/**
 * Who is told that a case waits: the coordinators of its Tolana; where there is none, the owners, who
 * are coordinators too. Under-eighteens: two adults at least must know that a case exists, so the
 * owners are told as well when the Tolana has only one coordinator. Never the reporter themselves.
 */
export async function recipients(act: Act, kase: Case): Promise<Person[]> {
  const local = (await act.store.members('coordinator', kase.tolanaId)).filter(
    (person) => person.id !== kase.reporterId,
  )
  const enough = kase.minor ? 2 : 1
  if (local.length >= enough) return local
  const owners = (await act.store.members('owner')).filter(
    (person) => person.id !== kase.reporterId,
  )
  return [...local, ...owners]
}

/** A notice about a case for one person: a code and nothing else. */
export function tell(
  act: Act,
  personId: string,
  kase: Case,
  kind: 'case.new' | 'case.more' | 'case.ended' | 'case.news' | 'case.lost',
): Change {
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
