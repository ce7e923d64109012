import { OPEN_STATES, type Case } from '../domain/case.ts'
import { act as perform } from '../domain/casework.ts'
import { contentEndsAt, RETENTION } from '../domain/retention.ts'
import { waitedOut } from '../domain/waiting.ts'
import { auditCase } from './audited.ts'
import type { Change } from './changes.ts'
import { closing } from './closing.ts'
import type { Act } from './ports.ts'
import { tell } from './recipients.ts'
import { isPatient } from './waking.ts'

/** The setting that holds the owner's hours. */
export const CLOSED_HOURS = 'closed-content-hours'

/** Hours a closed case stays readable, from the owner's setting. */
export async function closedHours(act: Pick<Act, 'store'>): Promise<number> {
  const hours = await act.store.setting(CLOSED_HOURS)
  return typeof hours === 'number' ? hours : RETENTION.closedContent / 3_600_000
}

/**
 * Destroys the keys of ended cases, then wipes the sealed words: of closed ones after the owner's
 * hours, of withdrawn and expired ones at once. Returns how many. After a long sleep closed ones stay
 * for another day: nobody could read the last letter meanwhile.
 */
export async function sealEndedCases(act: Act): Promise<number> {
  const [hours, patient] = await Promise.all([closedHours(act), isPatient(act)])
  const ended = await act.store.casesIdle(['closed', 'withdrawn', 'expired'], act.now, true)
  const due = ended.filter(
    (kase) =>
      kase.state !== 'closed' ||
      (!patient && kase.closedAt !== null && contentEndsAt(kase.closedAt, hours) <= act.now),
  )
  for (const kase of due) {
    await act.vault.destroyCaseKey(kase.id)
    // Of the others the pages went when they ended: what stands there now tells of the end.
    const closed = kase.state === 'closed' ? await closing(act, kase.reporterId, kase.holderId) : []
    await act.commit([
      { do: 'case.wipe', caseId: kase.id },
      auditCase(act, kase, 'wipe', null),
      ...closed,
    ])
  }
  return due.length
}

/**
 * Ends cases nobody touched for a fortnight, once everybody they wait for was called, and tells both
 * sides; `sealEndedCases` then takes their content. The state moves first: a key destroyed before a lost
 * race would take a live case's words. Returns how many.
 */
export async function expireIdleCases(act: Act): Promise<number> {
  if (await isPatient(act)) return 0
  const idle = await act.store.casesIdle(OPEN_STATES, act.now - RETENTION.idleCase)
  let over = 0
  for (const kase of idle) {
    const events = kase.clockAt === null ? [] : await act.store.caseEvents(kase.id)
    const struck = events.filter(({ kind, at }) => kind === 'late' && at > kase.touchedAt)
    const at = struck.map((event) => event.at)
    if (waitedOut(kase, at, act.now) && (await expire(act, kase))) over += 1
  }
  return over
}

/**
 * Ends open cases that say nothing any more because their key is lost, as after a restore: no button
 * could ever do anything with them, and both sides would wait. Returns how many.
 */
export async function endUnreadable(act: Act): Promise<number> {
  const lost = (await act.store.casesOpen()).filter(({ readable }) => !readable)
  let over = 0
  for (const kase of lost) if (await expire(act, kase)) over += 1
  return over
}

async function expire(act: Act, kase: Case): Promise<boolean> {
  const moved = perform(kase, 'expire', { personId: null, coordinator: false }, act.now)
  if (moved.status === 'refused') return false
  const { case: over, event } = moved
  const told: Change[] = []
  if (kase.reporterId !== null) told.push(tell(act, kase.reporterId, over, 'case.news'))
  if (kase.holderId !== null) told.push(tell(act, kase.holderId, over, 'case.ended'))
  const verdict = await act.commit([
    { do: 'case.move', case: over, event },
    auditCase(act, kase, 'expire', null),
    { do: 'reveal.drop', caseId: kase.id },
    ...told,
    ...(await closing(act, kase.reporterId, kase.holderId)),
  ])
  return verdict === 'done'
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
