import { newId } from '../../src/app/ids.ts'
import type { HandAct } from '../../src/app/casework.ts'
import { beginNote, noteCourse } from '../../src/app/note.ts'
import { beginEntering, receiptCourse } from '../../src/app/receipt.ts'
import { beginReveal, revealCourse } from '../../src/app/reveal.ts'
import { takeTurn } from '../../src/app/turn.ts'
import { beginLetter, letterCourse } from '../../src/app/write.ts'
import type { Change } from '../../src/app/changes.ts'
import type { Act } from '../../src/app/ports.ts'
import { inWords, type Case } from '../../src/domain/case.ts'
import type { With } from '../../src/domain/casework.ts'
import { firstMemory } from '../../src/domain/memory.ts'
import type { Person, Tolana } from '../../src/domain/people.ts'
import { PICTURES } from '../../src/domain/pictures.ts'
import type { Run } from '../../src/domain/run.ts'
import { asks, upToWords } from '../bot/asking.ts'
import { caseOf } from '../bot/called.ts'
import { acts, endsAll, poses } from '../bot/posed.ts'
import type { Phone, Town } from '../bot/town.ts'

/** What of all of it nobody but its owner may ever see. */
export const SECRETS = /secret (?:of mine|letter|note|reply|name|thought|question)/

export const AT = Date.UTC(2026, 10, 1)

/** Somebody with a question of every kind, the one who holds some of them, and what both have open. */
export interface Victims {
  readonly cases: Readonly<Record<Standing, Case>>
  readonly runs: readonly Run[]
  readonly holder: Person
  /** Of the same Tolana; one wish that they be frozen is there. */
  readonly accused: Person
  /** At the door, by the holder's link. */
  readonly candidate: Person
  readonly planId: string
}

/** How a question stands: `shown` is in hand, with a name to be opened; `kept` waits with six pictures. */
export type Standing = 'waiting' | 'kept' | 'taken' | 'shown' | 'answered' | 'proposed' | 'closed'

/**
 * Shared phones: nothing is sent to them, so nothing has to be waited for. Only the accused can be
 * reached, or every question would be the owners' too. Those of an earlier call end here.
 */
export async function victimsIn(town: Town, tolana: Tolana): Promise<Victims> {
  const member = (role: Person['role']) => town.member(role, { tolana, shared: true })
  const phone = await town.member('learner', { tolana })
  await endsAll(town)
  for (const owner of await town.hamrah.db.store.members('owner'))
    await town.hamrah.db.commit([{ do: 'person.set', person: { ...owner, role: 'learner' } }])
  // Now, or they would do so by themselves in the middle of a look at who changed what.
  for (const job of ['seal-ended-cases', 'carry-out-plans', 'settle-asks', 'cut-off-left'])
    await town.job(job)
  const [holder, accused, candidate, planner] = [
    await member('coordinator'),
    await town.member('coordinator', { tolana }),
    await member('learner'),
    await member('owner'),
  ]
  const cases = await casesOf(town, phone, holder)
  const [person, held] = [await town.who(phone), await town.who(holder)]
  const at = town.hamrah.act().now
  const about = await town.who(accused)
  const planId = newId()
  const { id: candidateId } = await town.who(candidate)
  const role = { personId: candidateId, role: 'coordinator', tolanaId: tolana.id } as const
  const reveal = { caseId: cases.shown.id, toId: held.id, until: at * 2, openedAt: null, at }
  await town.hamrah.db.commit([
    ...learnt(person.id),
    { do: 'reveal.set', reveal: { ...reveal, what: 'name', words: 'The secret name' } },
    { do: 'freeze.ask', ask: { aboutId: about.id, byId: held.id, thaw: false, at } },
    { do: 'candidate.add', candidate: { ...role, invitedBy: held.id, at } },
    {
      do: 'plan.add',
      plan: {
        id: planId,
        byId: (await town.who(planner)).id,
        at,
        dueAt: at * 2,
        what: { kind: 'role', ...role, role: 'learner' },
      },
    },
    {
      do: 'reply.save',
      reply: { id: newId(), personId: held.id, locale: 'en', words: 'A secret reply', at },
    },
    {
      do: 'case.receipt',
      caseId: cases.kept.id,
      reporterId: person.id,
      hash: Buffer.alloc(32, planId),
    },
  ])
  const runs = await runsOf(town, tolana, phone, person, held, cases)
  const newcomer = await town.who(candidate)
  return { cases, runs, holder: held, accused: about, candidate: newcomer, planId }
}

async function casesOf(town: Town, phone: Phone, holder: Phone): Promise<Victims['cases']> {
  const waiting = await asks(town, phone, { words: 'A secret question' })
  const posed = async (kind?: HandAct, more: With = {}): Promise<Case> => {
    const code = await poses(town, phone)
    if (kind) await acts(town, holder, code, 'take')
    if (kind && kind !== 'take') await acts(town, holder, code, kind, more)
    return caseOf(town, code)
  }
  return {
    waiting: await caseOf(town, waiting),
    kept: await posed(),
    taken: await posed('take'),
    shown: await posed('take'),
    answered: await posed('answer', { said: inWords('A secret letter') }),
    proposed: await posed('propose'),
    closed: await posed('close', { outcome: 'helped' }),
  }
}

/** Everything that can be half done, with words in it. */
async function runsOf(
  town: Town,
  tolana: Tolana,
  phone: Phone,
  person: Person,
  held: Person,
  { shown, taken, answered }: Victims['cases'],
): Promise<Run[]> {
  const act: Act = town.hamrah.act()
  const { store } = act
  const letters = letterCourse(() => 'ready')
  const turnstile = { admits: () => false, missed: () => undefined, hit: () => undefined }
  const write = { do: 'write', text: 'A secret letter' } as const
  for (const [who, caseId] of [
    [person, answered.id],
    [held, taken.id],
  ] as const) {
    const begun = await beginLetter(act, who, caseId)
    if (begun) await takeTurn(act, letters, who, begun.run, null, write)
  }
  await beginNote(act, held, shown.id)
  const reveal = await beginReveal(act, person, taken.id)
  if (reveal) {
    const name = { do: 'what', what: 'name' } as const
    await takeTurn(act, revealCourse, person, reveal.run, null, name)
  }
  const entering = await beginEntering(act, person)
  const [picture] = PICTURES
  if (picture)
    await takeTurn(act, receiptCourse(turnstile), person, entering, null, {
      do: 'pick',
      picture: picture.id,
    })
  // Through the chat, because that is where these two stand in it; nobody asks so much at once.
  const asker = await town.member('learner', { tolana, shared: true })
  await phone.tapsData('lesson.open-questions').answer
  await town.calm()
  await upToWords(town, asker)
  await town.sends(asker, 'The secret question')
  const all = await Promise.all([
    store.openRun((await town.who(asker)).id, 'ask'),
    store.openRun(person.id, 'lesson'),
    store.openRun(person.id, 'receipt'),
    store.openRun(person.id, 'letter', answered.id),
    store.openRun(person.id, 'reveal', taken.id),
    store.openRun(held.id, 'letter', taken.id),
    store.openRun(held.id, noteCourse.kind, shown.id),
  ])
  return all.map((run, index) => {
    if (!run) throw new Error(`run ${index} is missing`)
    return run
  })
}

/** What lessons left with somebody. */
function learnt(personId: string): Change[] {
  const card = { personId, lesson: 'open-questions', step: 'check-open' }
  const look = { moment: 'before', at: AT, set: 'look-a', confidence: [1, 2, 3] } as const
  const nudge = { personId, hour: 7, zone: 'UTC', dueAt: AT * 2, sentAt: null, silent: 0 }
  return [
    { do: 'finish', personId, kind: 'lesson', subject: 'open-questions', at: AT },
    { do: 'card.add', card, memory: firstMemory(true, AT) },
    { do: 'deed.set', personId, lesson: 'open-questions', askAt: AT, asked: 0 },
    { do: 'thought.keep', card, words: 'A secret thought', at: AT },
    { do: 'look.keep', personId, look: { ...look, pulls: 4, caught: 1, plain: 4, trusted: 1 } },
    { do: 'nudge.set', nudge },
  ]
}
