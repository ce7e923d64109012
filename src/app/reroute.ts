import type { Case, Reader, Route } from '../domain/case.ts'
import { offered, toggled } from '../domain/choosing-reader.ts'
import type { Person } from '../domain/people.ts'
import { choosingOf } from './ask.ts'
import { caseFor, work, type Worked } from './casework.ts'
import type { Act } from './ports.ts'

/** What a reporter changes about who reads: the kind of reader, or one person left out or taken in again. */
export type Rerouting =
  | { readonly do: 'reader'; readonly reader: Reader }
  | { readonly do: 'toggle'; readonly id: string }

/** `nobody-left`: then nobody could read it. `no-such-option`: nothing that is offered. */
export type Rerouted =
  | Worked
  | {
      readonly status: 'refused'
      readonly why: 'nobody-left' | 'no-such-option'
      readonly case: Case
    }

/** Somebody's own question that nobody has in hand yet: only then is it theirs to say who reads. */
export async function reroutable(
  act: Act,
  person: Person,
  caseId: string,
): Promise<Case | undefined> {
  const kase = await caseFor(act, person, caseId)
  return kase?.reporterId === person.id && kase.state === 'waiting' ? kase : undefined
}

/** Changes who reads a waiting question, at once. Those newly meant hear of it; the others know it no more. */
export async function reroute(
  act: Act,
  person: Person,
  caseId: string,
  wish: Rerouting,
): Promise<Rerouted> {
  const kase = await caseFor(act, person, caseId)
  if (kase?.reporterId !== person.id) return { status: 'gone' }
  if (kase.state !== 'waiting') return { status: 'late', case: kase }
  const route = await wished(act, person, kase, wish)
  if (typeof route === 'string') return { status: 'refused', why: route, case: kase }
  return work(act, person, caseId, 'route', { route })
}

async function wished(
  act: Act,
  person: Person,
  { route, tolanaId }: Case,
  wish: Rerouting,
): Promise<Route | 'nobody-left' | 'no-such-option'> {
  // The question stays with the Tolana it was asked in, wherever its reporter is now.
  const choosing = await choosingOf(act, { id: person.id, tolanaId })
  if (wish.do === 'reader')
    return offered(choosing, route.never).includes(wish.reader)
      ? { ...route, reader: wish.reader }
      : 'no-such-option'
  const never = toggled(choosing, route.never, wish.id)
  if (never === undefined) return 'no-such-option'
  if (never === 'nobody-left') return never
  const takenIn = never.length < route.never.length
  // Leaving out the only woman, where a woman was asked for, would leave nobody either.
  return takenIn || offered(choosing, never).includes(route.reader)
    ? { ...route, never }
    : 'nobody-left'
}
