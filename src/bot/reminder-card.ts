import { overdue } from '../app/clocks.ts'
import type { Act, Notice } from '../app/ports.ts'
import type { Person } from '../domain/people.ts'
import { press } from './buttons.ts'
import { caseRows, openRows, type Card } from './notice-card.ts'
import type { Say } from './voice.ts'

/** Whether the notice reminds somebody of what waits on their desk. */
export function isReminder({ kind }: Notice): boolean {
  return kind === 'desk.remind'
}

/**
 * One reminder for all that waits too long, as it is at this moment: one question by its code, several
 * by their number. undefined: all is handled. A newer one takes the place of the earlier.
 */
export async function reminderCard(
  act: Act,
  label: Say,
  person: Person,
): Promise<Card | undefined> {
  const late = await overdue(act, person)
  const [first] = late
  if (!first) return undefined
  const urgent = late.some(({ urgency }) => urgency === 'now')
  if (late.length > 1)
    return {
      key: urgent ? 'notice--desk-remind-urgent' : 'notice--desk-remind',
      facts: { count: late.length },
      rows: openRows(label, press('desk')),
      caseId: null,
      kind: 'desk',
      replaces: ({ kind }) => kind === 'desk',
    }
  return {
    key: urgent ? 'notice--case-remind-urgent' : 'notice--case-remind',
    facts: { code: first.code },
    rows: caseRows(label, first.id),
    caseId: first.id,
    kind: 'card',
    replaces: ({ kind, caseId }) => kind === 'desk' || (kind === 'card' && caseId === first.id),
  }
}
