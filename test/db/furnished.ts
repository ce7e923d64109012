import { expect } from 'vitest'
import type { Incoming } from '../../src/app/inbox.ts'
import type { OpenHouse } from '../../src/db/open.ts'
import { aCase, eventOf, person, run } from './houses.ts'

/** Whose account p1 is. */
export const TELEGRAM = 5_123_456_789

/** Something p1 sends. */
export function update(updateId: number): Incoming {
  return { updateId, lane: 'a', sender: TELEGRAM, body: { text: 'x' } }
}

const SHOWN = { what: 'name', words: 'Zarghuna' } as const
const CANDIDATE = { role: 'mentor', tolanaId: null } as const

/**
 * Puts something into the tables whose rows can be looked at afterwards: an owner o1, a coordinator p2, and p1 of
 * `TELEGRAM`, who asked c1.
 */
export async function furnish(house: OpenHouse): Promise<void> {
  const route = { reader: 'woman', never: ['p2'] } as const
  const kase = aCase('c1', { reporterId: 'p1', route, state: 'taken', holderId: 'p2' })
  const start = run('r1', 'p1')
  const plan = { id: 'x', byId: 'o1', at: 1, dueAt: 2, what: { kind: 'wipe' } } as const
  const done = await house.commit([
    { do: 'person.add', person: person('o1', { role: 'owner' }, 1) },
    { do: 'person.add', person: person('p1', {}, TELEGRAM) },
    { do: 'person.add', person: person('p2', { role: 'coordinator' }, 2) },
    { do: 'tolana.add', tolana: { id: 't1', name: 'north valley', createdAt: 1 } },
    { do: 'setting.set', name: 'focal', value: 'p2' },
    { do: 'run.start', run: start },
    { do: 'run.step', run: { ...start, turn: 1 }, answer: 'an answer' },
    { do: 'case.open', case: kase, event: eventOf(kase, 'open', 'the words of the case') },
    { do: 'case.receipt', caseId: 'c1', reporterId: 'p1', hash: new Uint8Array(32).fill(7) },
    {
      do: 'reveal.set',
      reveal: { ...SHOWN, caseId: 'c1', toId: 'p2', until: 9, openedAt: null, at: 1 },
    },
    { do: 'reply.save', reply: { id: 'y', personId: 'p2', locale: 'ur', words: 'kept', at: 1 } },
    { do: 'candidate.add', candidate: { ...CANDIDATE, personId: 'p1', invitedBy: 'o1', at: 1 } },
    { do: 'freeze.ask', ask: { aboutId: 'p2', byId: 'o1', thaw: false, at: 1 } },
    { do: 'plan.add', plan },
    { do: 'audit.add', entry: { at: 1, actor: 1, act: 'case.open', subject: 'C1' } },
    {
      do: 'notice.post',
      notice: { lane: 'case', personId: 'p2', caseId: 'c1', kind: 'x', facts: {}, notBefore: 0 },
    },
  ])
  expect(done).toBe('done')
  await house.inbox.accept([update(1)])
  house.flowLogs.write('p1', 'v', ['a log'])
  await house.commit([{ do: 'setting.set', name: 'flush', value: 1 }])
}
