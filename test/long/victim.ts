import type { Change } from '../../src/app/changes.ts'
import { firstMemory } from '../../src/domain/memory.ts'
import type { Tolana } from '../../src/domain/people.ts'
import { asks, does, upToWords } from '../bot/asking.ts'
import type { Town } from '../bot/town.ts'

/** When something of theirs was, ms. */
export const AT = Date.UTC(2026, 10, 1)

/** Somebody with something of every kind, and a coordinator who has one of their cases in hand. */
export async function victimIn(town: Town, tolana: Tolana) {
  const phone = await town.member('learner', { tolana })
  // Two cards in one second are sent a second apart; a shared phone gets none.
  const holder = await town.member('coordinator', { tolana, shared: true })
  const { id } = await town.who(phone)
  const code = await asks(town, phone, { words: 'The first secret' })
  await town.sends(holder, '/desk')
  await town.taps(holder, new RegExp(code))
  await does(town, holder, 'take')
  // With a coordinator in reach the case is no owner's business.
  await town.member('coordinator', { tolana })
  await asks(town, phone, { words: 'The second secret' })
  await town.sends(phone, '/learn')
  await town.presses(phone, 'open-questions')
  await upToWords(town, phone)
  await town.sends(phone, 'The third secret')
  await town.hamrah.db.commit(learnt(id))
  const { store } = town.hamrah.db
  const [waiting, taken] = await store.casesOf(id)
  const [ask, lesson] = [await store.openRun(id, 'ask'), await store.openRun(id, 'lesson')]
  if (!waiting || !taken || !ask || !lesson) throw new Error('something is missing')
  const shown = { what: 'name', words: 'The fifth secret', until: AT * 2, openedAt: null } as const
  const toId = (await town.who(holder)).id
  const reveal = { caseId: taken.id, toId, ...shown, at: AT }
  await town.hamrah.db.commit([{ do: 'reveal.set', reveal }])
  return { waiting: waiting.id, taken: taken.id, ask, lesson, holder: toId }
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
    { do: 'thought.keep', card, words: 'The fourth secret', at: AT },
    { do: 'look.keep', personId, look: { ...look, pulls: 4, caught: 1, plain: 4, trusted: 1 } },
    { do: 'nudge.set', nudge },
  ]
}
