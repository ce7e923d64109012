import { isOver, type Case } from '../domain/casework.ts'
import type { Person } from '../domain/people.ts'
import type { Change } from './changes.ts'
import type { Act } from './ports.ts'
import { recipients, tell } from './recipients.ts'

/** `last-owner`: someone must be able to run the house; they must appoint another first. */
export type Forgotten = { readonly status: 'forgotten' } | { readonly status: 'last-owner' }

/**
 * Forgets someone. Keys first, then rows: after the first line nothing of theirs can be read any
 * more, whatever happens to the process after it.
 *
 * Their own cases are withdrawn and their content goes with its key; cases they hold go back to the
 * queue, so that nobody who asked is lost with a coordinator who leaves.
 */
export async function forget(act: Act, person: Person): Promise<Forgotten> {
  if (person.role === 'owner' && person.state === 'member') {
    const owners = await act.store.members('owner')
    if (owners.every((owner) => owner.id === person.id)) return { status: 'last-owner' }
  }
  for (const kase of await act.store.casesOf(person.id)) await act.vault.destroyCaseKey(kase.id)
  await act.vault.destroyPersonKey(person.id)
  // A case may move between reading and committing: then look again, or one they held would be left
  // in nobody's hands and in nobody's queue.
  for (let tries = 0; tries < TRIES; tries += 1)
    if ((await act.commit(await farewell(act, person))) === 'done') return { status: 'forgotten' }
  // The person goes whatever happens to a case; its clocks will find it.
  await act.commit([{ do: 'person.forget', personId: person.id }])
  return { status: 'forgotten' }
}

const TRIES = 5

/** Everything that changes with someone's going: their cases end, those they hold come free. */
async function farewell(act: Act, person: Person): Promise<Change[]> {
  const [own, held] = await Promise.all([
    act.store.casesOf(person.id),
    act.store.casesHeldBy(person.id),
  ])
  const released = await Promise.all(
    held.filter((kase) => !isOver(kase)).map((kase) => release(act, person, kase)),
  )
  return [
    ...own.flatMap((kase) => withdraw(act, kase)),
    ...released.flat(),
    { do: 'person.forget', personId: person.id },
  ]
}

function withdraw(act: Act, kase: Case): Change[] {
  const wiped: Change = { do: 'case.wipe', caseId: kase.id }
  if (isOver(kase)) return [wiped]
  const seq = kase.seq + 1
  const gone: Case = {
    ...kase,
    seq,
    state: 'withdrawn',
    reporterId: null,
    readable: false,
    touchedAt: act.now,
    closedAt: act.now,
  }
  return [
    {
      do: 'case.move',
      case: gone,
      event: { caseId: kase.id, seq, kind: 'withdraw', words: null, at: act.now },
    },
    wiped,
    ...(kase.holderId === null ? [] : [tell(act, kase.holderId, gone, 'case.ended')]),
  ]
}

async function release(act: Act, person: Person, kase: Case): Promise<Change[]> {
  const seq = kase.seq + 1
  const free: Case = { ...kase, seq, state: 'waiting', holderId: null, touchedAt: act.now }
  const others = (await recipients(act, free)).filter((adult) => adult.id !== person.id)
  return [
    {
      do: 'case.move',
      case: free,
      event: { caseId: kase.id, seq, kind: 'release', words: null, at: act.now },
    },
    ...others.map((adult) => tell(act, adult.id, free, 'case.new')),
    ...(kase.reporterId === null ? [] : [tell(act, kase.reporterId, free, 'case.news')]),
  ]
}
