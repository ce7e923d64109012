import { contentEndsAt, RETENTION } from '../domain/retention.ts'
import type { Change } from './changes.ts'
import type { Act } from './ports.ts'
import { tell } from './recipients.ts'

/** Hours a closed case stays readable, from the owner's setting. */
async function closedHours(act: Act): Promise<number> {
  const hours = await act.store.setting('closed-content-hours')
  return typeof hours === 'number' ? hours : RETENTION.closedContent / 3_600_000
}

/**
 * Destroys the keys of ended cases, then wipes the sealed words: of closed ones after the owner's
 * hours, of withdrawn and expired ones at once. Returns how many.
 */
export async function sealEndedCases(act: Act): Promise<number> {
  const hours = await closedHours(act)
  const ended = await act.store.casesIdle(['closed', 'withdrawn', 'expired'], act.now, true)
  const due = ended.filter(
    (kase) =>
      kase.state !== 'closed' ||
      (kase.closedAt !== null && contentEndsAt(kase.closedAt, hours) <= act.now),
  )
  for (const kase of due) {
    await act.vault.destroyCaseKey(kase.id)
    await act.commit([{ do: 'case.wipe', caseId: kase.id }])
  }
  return due.length
}

/**
 * Ends cases nobody touched for a fortnight and tells both sides; `sealEndedCases` then takes their
 * content. The state moves first: a key destroyed before a lost race would take a live case's words.
 */
export async function expireIdleCases(act: Act): Promise<number> {
  const idle = await act.store.casesIdle(
    ['waiting', 'taken', 'answered'],
    act.now - RETENTION.idleCase,
  )
  for (const kase of idle) {
    const seq = kase.seq + 1
    const over = { ...kase, seq, state: 'expired', touchedAt: act.now, closedAt: act.now } as const
    const told: Change[] = []
    if (kase.reporterId !== null) told.push(tell(act, kase.reporterId, over, 'case.news'))
    if (kase.holderId !== null) told.push(tell(act, kase.holderId, over, 'case.ended'))
    await act.commit([
      {
        do: 'case.move',
        case: over,
        event: { caseId: kase.id, seq, kind: 'expire', words: null, at: act.now },
      },
      ...told,
    ])
  }
  return idle.length
}

/** Drops the stubs of cases that ended a year ago. */
export async function dropOldStubs(act: Act): Promise<number> {
  const old = await act.store.casesIdle(
    ['closed', 'withdrawn', 'expired'],
    act.now - RETENTION.stub,
    false,
  )
  for (const kase of old) await act.commit([{ do: 'case.drop', caseId: kase.id }])
  return old.length
}
