import { isOver, type Case } from '../domain/case.ts'
import { atLeast, type Person } from '../domain/people.ts'
import { auditBy, numberOf } from './audited.ts'
import type { Change } from './changes.ts'
import { givenBack } from './give-back.ts'
import type { Act } from './ports.ts'
import { tell } from './recipients.ts'
import { addressedIn, readStaff } from './staff.ts'

/** Runs that hold words on their way to somebody else. */
const WORDS_ON_THEIR_WAY = ['letter', 'note', 'recording'] as const

/**
 * What someone who serves no more had in hand: their cases go back to the queue, their plans are
 * stopped, what they were to become is off, their unsent words are dropped. Each by itself, because a
 * reporter may act at the same moment; done again as long as anything is left.
 */
export async function cutOff(act: Act, person: Person): Promise<void> {
  for (const kase of await act.store.casesHeldBy(person.id))
    if (!isOver(kase)) await giveBack(act, person, kase)
  for (const plan of await act.store.plans())
    if (plan.byId === person.id)
      await act.commit([
        { do: 'plan.drop', id: plan.id },
        auditBy(act, null, 'plan.stop', plan.what.kind),
      ])
  for (const { personId } of await act.store.candidates())
    if (personId === person.id)
      await act.commit([
        { do: 'candidate.drop', personId },
        auditBy(act, null, 'role.refuse', numberOf(act, personId)),
      ])
  const own = new Set((await act.store.casesOf(person.id)).map(({ id }) => id))
  for (const kind of WORDS_ON_THEIR_WAY)
    for (const run of await act.store.runs(person.id, kind))
      if (run.status === 'open' && !own.has(run.subject))
        await act.commit([{ do: 'run.drop', runId: run.id }])
}

const TRIES = 3

async function giveBack(act: Act, person: Person, held: Case): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const kase = await act.store.case(held.id)
    if (!kase || kase.holderId !== person.id) return
    const back = await givenBack(act, kase)
    if (!back) return
    const after = back.case
    const staff = await readStaff(act)
    const changes: Change[] = [
      ...back.changes,
      ...(after.reporterId === null ? [] : [tell(act, after.reporterId, after, 'case.news')]),
      ...addressedIn(staff, after)
        .filter(({ id }) => id !== person.id)
        .map(({ id }) => tell(act, id, after, 'case.new')),
    ]
    if ((await act.commit(changes)) === 'done') return
  }
}

/** Whatever a crash left in the hands of people who are frozen, or serve no more. */
export async function cutOffLeft(act: Act): Promise<void> {
  for (const person of await act.store.frozen()) await cutOff(act, person)
  const holders = new Set((await act.store.casesOpen()).flatMap(({ holderId }) => holderId ?? []))
  for (const id of holders) {
    const holder = await act.store.person(id)
    if (holder && !atLeast(holder.role, 'coordinator')) await cutOff(act, holder)
  }
}
