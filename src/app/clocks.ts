import type { Case } from '../domain/case.ts'
import { act as perform } from '../domain/casework.ts'
import { atLeast, type Person } from '../domain/people.ts'
import { addressed, reachable } from '../domain/routing.ts'
import { BACKUP_STAGE, isOverdue, LAST_STAGE } from '../domain/waiting.ts'
import { auditCase } from './audited.ts'
import { maySee } from './casework.ts'
import type { Change } from './changes.ts'
import { givenBack } from './give-back.ts'
import type { Act } from './ports.ts'
import { tell } from './recipients.ts'
import { keepReminded, owedBy, readReminded, reminding, type Reminded } from './reminded.ts'
import { readStaff, type Reading, type Staff } from './staff.ts'

const CLOCK = { personId: null, coordinator: false } as const

/** What one struck clock comes to: the case moved with its news, and who is to be reminded of it. */
export interface Struck {
  readonly case: Case
  readonly changes: readonly Change[]
  readonly reminded: readonly string[]
}

/**
 * Strikes every clock that is due: nobody waits unheard. A case is committed with its own news; two
 * ticks at once strike it once, because its `seq` is compared. Returns how many it struck.
 *
 * A reminder goes with the first of the cases it is about, in one batch: a crash can neither lose it
 * nor repeat it. It is one for each person in ten minutes, since what it counts is read when it is sent.
 */
export async function strikeClocks(act: Act): Promise<number> {
  const due = await act.store.casesLate(act.now)
  let reminded = await readReminded(act)
  const staff = due.length === 0 ? undefined : await readStaff(act)
  const struck = staff && (await Promise.all(due.map((kase) => strike(act, staff, kase))))
  const all = struck?.filter((one) => one !== undefined) ?? []
  const urges = urgesOf(all)
  const alone: Struck[] = []
  let done = 0
  for (const one of all) {
    let after = reminded
    const posts: Change[] = []
    for (const id of one.reminded) {
      const urge = urges.get(id) ?? 'case'
      const next = reminding(after, id, urge, act.now)
      after = next.reminded
      if (next.call) posts.push(reminder(act, id, urge))
    }
    if (after === reminded) {
      alone.push(one)
      continue
    }
    // Somebody was first, and perhaps handled it: the next case of theirs carries the reminder.
    const batch = [...one.changes, ...posts, keepReminded(after)]
    if ((await act.commit(batch)) === 'conflict') continue
    reminded = after
    done += 1
  }
  await remindOwed(act, reminded, due.length === 0)
  // Everybody they remind is told by now; side by side they share the writer's transactions.
  const verdicts = await Promise.all(alone.map(({ changes }) => act.commit(changes)))
  return done + verdicts.filter((verdict) => verdict === 'done').length
}

/** Reminds those whose pause is over of what came of age in it. An old book is cleared in a quiet hour. */
async function remindOwed(act: Act, before: Reminded, quiet: boolean): Promise<void> {
  const { owed, reminded } = owedBy(before, act.now)
  const same = Object.keys(reminded).length === Object.keys(before).length
  if (owed.size === 0 && (same || !quiet)) return
  const posts = [...owed].map(([id, urge]) => reminder(act, id, urge))
  await act.commit([...posts, keepReminded(reminded)])
}

/** One clock. In hand and unanswered at the end of the ladder, a case goes back to the queue. */
export async function strike(act: Act, staff: Staff, kase: Case): Promise<Struck | undefined> {
  const failed = kase.holderId !== null && (kase.stage + 1 >= LAST_STAGE || !serves(staff, kase))
  const moved = failed ? await givenBack(act, kase) : later(act, kase)
  if (!moved) return undefined
  const after = moved.case
  const before = failed ? [] : turnOf(staff, kase)
  const now = turnOf(staff, after)
  const reached = staff.adults.some((one) => now.includes(one.id) && reachable(one))
  const hears = after.reporterId !== null && heardOf(kase, after, reached)
  return {
    case: after,
    changes: [
      ...moved.changes,
      ...now.filter((id) => !before.includes(id)).map((id) => tell(act, id, after, 'case.new')),
      ...(hears && after.reporterId !== null
        ? [tell(act, after.reporterId, after, 'case.late')]
        : []),
    ],
    reminded: before,
  }
}

function later(act: Act, kase: Case): Pick<Struck, 'case' | 'changes'> | undefined {
  const moved = perform(kase, 'late', CLOCK, act.now)
  if (moved.status === 'refused') return undefined
  const move: Change = { do: 'case.move', case: moved.case, event: moved.event }
  return { case: moved.case, changes: [move, auditCase(act, kase, 'late', null)] }
}

/** In which lane each is reminded: danger among what waits for them goes first. */
function urgesOf(struck: readonly Struck[]): ReadonlyMap<string, 'danger' | 'case'> {
  const urges = new Map<string, 'danger' | 'case'>()
  for (const { case: kase, reminded } of struck)
    for (const id of reminded)
      if (kase.urgency === 'now' || !urges.has(id))
        urges.set(id, kase.urgency === 'now' ? 'danger' : 'case')
  return urges
}

/** One reminder, however many questions wait. It says nothing of any. */
function reminder({ now }: Act, personId: string, lane: 'danger' | 'case'): Change {
  const notice = { lane, personId, caseId: null, kind: 'desk.remind', facts: {}, notBefore: now }
  return { do: 'notice.post', notice }
}

/**
 * What still waits too long for this person at the moment a reminder is sent, urgent ones first: it may
 * have waited for hours, and reminders stop the moment a case is handled.
 */
export async function overdue(act: Reading, person: Person): Promise<Case[]> {
  if (!atLeast(person.role, 'coordinator')) return []
  const [staff, open] = await Promise.all([readStaff(act), act.store.casesOpen()])
  return open
    .filter((kase) => isOverdue(kase, act.now))
    .filter((kase) =>
      kase.holderId === null ? maySee(staff, person.id, kase) : kase.holderId === person.id,
    )
    .toSorted((a, b) => Number(b.urgency === 'now') - Number(a.urgency === 'now'))
}

/** Whose turn it is: the holder's, or that of all who may take it. */
function turnOf({ adults, posts }: Staff, kase: Case): readonly string[] {
  return kase.holderId === null ? addressed(kase, adults, posts) : [kase.holderId]
}

/** Whether its holder can still be reminded: they serve, and have not shut the door. */
function serves({ adults }: Staff, { holderId }: Case): boolean {
  return adults.some(({ id, shut }) => id === holderId && !shut)
}

/**
 * The reporter hears when the back-up and when the focal point are called, when a case comes back from
 * hands that did nothing, and at every stage as long as nobody whom their own wish leaves can be reached.
 */
function heardOf(before: Case, after: Case, reached: boolean): boolean {
  if (before.holderId !== after.holderId) return true
  if (before.stage === after.stage) return false
  return after.stage >= BACKUP_STAGE || !reached
}
