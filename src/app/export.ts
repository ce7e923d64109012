import { z } from 'zod'
import type { Case, CaseAct, CaseEvent } from '../domain/case.ts'
import { countsOf, type Counted } from '../domain/counts.ts'
import type { Person } from '../domain/people.ts'
import { EXPORT_READY } from './plans.ts'
import type { Act } from './ports.ts'

const HOUR = 3_600_000

const ready = z.object({ by: z.string(), until: z.number() })

/** Until when (ms) this owner can fetch the counts; undefined: there is nothing for them. */
export async function exportReady(act: Act, person: Person): Promise<number | undefined> {
  const set = ready.safeParse(await act.store.setting(EXPORT_READY))
  if (!set.success || person.role !== 'owner') return undefined
  return set.data.by === person.id && set.data.until > act.now ? set.data.until : undefined
}

/** The counts of all questions as CSV: no words, no codes, nobody. `zone` is IANA. */
export async function exportCounts(act: Act, zone: string): Promise<string> {
  const month = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
  })
  const counted: Counted[] = []
  for (const kase of await act.store.caseStubs())
    counted.push(counts(kase, await act.store.caseEvents(kase.id), monthOf(month, kase.openedAt)))
  return countsOf(counted)
}

function counts(kase: Case, events: readonly CaseEvent[], month: string): Counted {
  const hoursTo = (kind: CaseAct): number | null => {
    const first = events.find((event) => event.kind === kind)
    return first ? (first.at - kase.openedAt) / HOUR : null
  }
  const { about, urgency, state } = kase
  const outcome = kase.outcome ?? state
  return { month, about, urgency, outcome, taken: hoursTo('take'), answered: hoursTo('answer') }
}

function monthOf(format: Intl.DateTimeFormat, at: number): string {
  const parts = format.formatToParts(at)
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? ''
  return `${part('year')}-${part('month')}`
}
