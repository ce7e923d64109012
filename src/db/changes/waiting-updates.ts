import { personOwner } from '../owners.ts'
import { place } from '../places.ts'
import type { Desk } from './applier.ts'

/**
 * Someone is about to lose their key: what they sent and nobody has taken up yet is sealed anew like
 * a stranger's, which they are when its turn comes. It was accepted, so it must not die with the key.
 */
export async function keepWaiting(personId: string, desk: Desk): Promise<void> {
  const owner = personOwner(personId)
  const rows = await desk.tx.inbox.findMany({
    where: { keyId: owner, state: 'waiting' },
    select: { seq: true, payload: true },
  })
  const keyId = desk.inboxKeys.current()
  for (const { seq, payload } of rows) {
    const opened = desk.safe.take<unknown>(owner, place.update(seq), payload)
    if (opened === undefined) continue
    const sealed = desk.safe.put(keyId, place.update(seq), opened)
    if (sealed === undefined) continue
    await desk.tx.inbox.update({ where: { seq }, data: { keyId, payload: sealed } })
  }
}
