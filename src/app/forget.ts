import { isOver } from '../domain/casework.ts'
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
  const [own, held] = await Promise.all([
    act.store.casesOf(person.id),
    act.store.casesHeldBy(person.id),
  ])
  for (const kase of own) await act.vault.destroyCaseKey(kase.id)
  await act.vault.destroyPersonKey(person.id)
  const changes: Change[] = []
  for (const kase of own) {
    changes.push({ do: 'case.wipe', caseId: kase.id })
    if (isOver(kase)) continue
    const seq = kase.seq + 1
    const gone = {
      ...kase,
      seq,
      state: 'withdrawn',
      reporterId: null,
      readable: false,
      touchedAt: act.now,
      closedAt: act.now,
    } as const
    changes.push({
      do: 'case.move',
      case: gone,
      event: { caseId: kase.id, seq, kind: 'withdraw', words: null, at: act.now },
    })
    if (kase.holderId !== null) changes.push(tell(act, kase.holderId, gone, 'case.ended'))
  }
  for (const kase of held.filter((one) => !isOver(one))) {
    const seq = kase.seq + 1
    const free = { ...kase, seq, state: 'waiting', holderId: null, touchedAt: act.now } as const
    changes.push({
      do: 'case.move',
      case: free,
      event: { caseId: kase.id, seq, kind: 'release', words: null, at: act.now },
    })
    const others = (await recipients(act, free)).filter((adult) => adult.id !== person.id)
    changes.push(...others.map((adult) => tell(act, adult.id, free, 'case.new')))
    if (kase.reporterId !== null) changes.push(tell(act, kase.reporterId, free, 'case.news'))
  }
  changes.push({ do: 'person.forget', personId: person.id })
  await commitAll(act, changes)
  return { status: 'forgotten' }
}

/** A case may move between reading and committing; the person must go all the same, and does. */
async function commitAll(act: Act, changes: readonly Change[]): Promise<void> {
  if ((await act.commit(changes)) === 'done') return
  const certain = changes.filter((change) => change.do !== 'case.move')
  await act.commit(certain)
}
