import { mayAsk as rule, nextLetterAt, type MayAsk } from '../domain/flood.ts'
import type { Person } from '../domain/people.ts'
import type { Act } from './ports.ts'
import type { Answered } from './turn.ts'

type Reading = Pick<Act, 'now' | 'store'>

/** Whether this person may ask something new just now. */
export async function mayAsk(act: Reading, person: Person, urgent: boolean): Promise<MayAsk> {
  return rule(await act.store.casesOf(person.id), urgent, act.now)
}

/** Why a question cannot be sent yet, its draft kept; undefined: it can. */
export async function slowedAsking(
  act: Reading,
  person: Person,
  urgent: boolean,
): Promise<(Answered & { readonly status: 'refused' }) | undefined> {
  const may = await mayAsk(act, person, urgent)
  if (may.status === 'may') return undefined
  if (may.status === 'wait') return slowed('slow-wait', may.until - act.now, HOUR)
  return { status: 'refused', why: 'slow-open', facts: { n: may.open } }
}

/** Why a letter of the reporter's cannot be sent yet, its words kept; a holder's always can. */
export async function slowedLetter(
  act: Reading,
  caseId: string,
): Promise<(Answered & { readonly status: 'refused' }) | undefined> {
  const at = nextLetterAt(await act.store.caseEvents(caseId), act.now)
  return at === null ? undefined : slowed('slow-letter', at - act.now, MINUTE)
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

function slowed(why: 'slow-wait' | 'slow-letter', ms: number, unit: number) {
  return { status: 'refused', why, facts: { n: Math.ceil(ms / unit) } } as const
}
