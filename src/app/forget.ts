import { isOver, type Case } from '../domain/case.ts'
import type { Person } from '../domain/people.ts'
import type { Change } from './changes.ts'
import { closing } from './closing.ts'
import type { Act } from './ports.ts'
import { recipients, tell } from './recipients.ts'

/** `last-owner`: someone must be able to run the house; they must appoint another first. */
export type Forgotten = { readonly status: 'forgotten' } | { readonly status: 'last-owner' }

/**
 * Forgets someone. Keys first, then rows: once their key is gone nothing of theirs can be read any
 * more, whatever happens to the process after it; the timed jobs then do the rest, but tell nobody.
 *
 * Their own cases are withdrawn and their content goes with its key; cases they hold go back to the
 * queue, so that nobody who asked is lost with a coordinator who leaves. Both is part of
 * `person.forget`; here those who should know are told.
 */
export async function forget(act: Act, person: Person): Promise<Forgotten> {
  if ((await act.vault.destroyPersonKey(person.id)) === 'last-owner')
    return { status: 'last-owner' }
  const [own, held] = await Promise.all([
    act.store.casesOf(person.id),
    act.store.casesHeldBy(person.id),
  ])
  for (const kase of own) await act.vault.destroyCaseKey(kase.id)
  const released = held.filter((kase) => !isOver(kase) && kase.reporterId !== person.id)
  const told = await Promise.all([
    ...own.map((kase) => withdrawn(act, person, kase)),
    ...released.map((kase) => freed(act, person, kase)),
  ])
  await act.commit([...told.flat(), { do: 'person.forget', personId: person.id }])
  return { status: 'forgotten' }
}

/** Whoever holds it hears that it is over, and has it on the screen no more. */
async function withdrawn(act: Act, person: Person, kase: Case): Promise<Change[]> {
  const { holderId } = kase
  if (holderId === null || holderId === person.id || !kase.readable) return []
  const closed = await closing(act, holderId)
  return isOver(kase) ? closed : [tell(act, holderId, kase, 'case.ended'), ...closed]
}

/** Whoever may take it hears that it waits, and who asked hears that something happened. */
async function freed(act: Act, person: Person, kase: Case): Promise<Change[]> {
  const free: Case = { ...kase, state: 'waiting', holderId: null }
  const others = (await recipients(act, free)).filter((adult) => adult.id !== person.id)
  return [
    ...others.map((adult) => tell(act, adult.id, free, 'case.new')),
    ...(kase.reporterId === null ? [] : [tell(act, kase.reporterId, free, 'case.news')]),
  ]
}
