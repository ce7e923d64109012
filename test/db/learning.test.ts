import { describe, expect, test } from 'vitest'
import { firstMemory, reviewedMemory } from '../../src/domain/memory.ts'
import type { Look } from '../../src/domain/look.ts'
import type { Nudge } from '../../src/domain/nudge.ts'
import type { OpenHouse } from '../../src/db/open.ts'
import { person, run, site } from './houses.ts'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 10, 22, 12)
const CARD = { personId: 'p1', lesson: 'tea', step: 'check' }
const LOOK: Look = {
  moment: 'before',
  at: 5,
  set: 'look-a',
  confidence: [1, 2, 3],
  pulls: 4,
  caught: 2,
  plain: 4,
  trusted: 3,
}
const NUDGE: Nudge = {
  personId: 'p1',
  hour: 7,
  zone: 'Asia/Kabul',
  dueAt: NOW,
  sentAt: null,
  silent: 1,
}

/** Checks now and, from the disk alone, after a restart. */
async function twice(
  check: (house: OpenHouse) => Promise<void>,
  act: (house: OpenHouse) => Promise<void>,
) {
  const here = site()
  const house = await here.open()
  await house.commit([{ do: 'person.add', person: person('p1') }])
  await act(house)
  await check(house)
  await house.close()
  await check(await here.open())
}

describe('cards', () => {
  test('are added once, found by when they are due, and moved by a review', () =>
    twice(
      async ({ store }) => {
        expect(await store.cards('p1')).toEqual([
          { lesson: 'tea', step: 'other', due: NOW + 3 * DAY, seenAt: null },
          { lesson: 'tea', step: 'check', due: NOW + 17 * DAY, seenAt: NOW + 3 * DAY },
        ])
        expect(await store.cardsDue('p1', NOW + 4 * DAY, 9)).toHaveLength(1)
        expect(await store.cardsDue('p1', NOW + 3 * DAY, 9)).toHaveLength(0)
        expect(await store.cardsDue('p1', NOW + 99 * DAY, 1)).toHaveLength(1)
        expect(await store.cardsSeen('p1', NOW + 3 * DAY)).toBe(1)
        expect(await store.cardsSeen('p1', NOW + 3 * DAY + 1)).toBe(0)
        expect(await store.memory(CARD)).toMatchObject({ reps: 2, lapses: 0 })
        expect(await store.memory({ ...CARD, step: 'none' })).toBeUndefined()
        expect(await store.cards('p2')).toEqual([])
      },
      async (house) => {
        const memory = firstMemory(true, NOW)
        await house.commit([
          { do: 'card.add', card: CARD, memory },
          { do: 'card.add', card: { ...CARD, step: 'other' }, memory },
        ])
        const later = NOW + 3 * DAY
        const after = reviewedMemory(memory, true, later)
        await house.commit([{ do: 'card.review', card: CARD, memory: after, seenAt: later }])
        // The lesson is taken once more: what is remembered stays as it is.
        await house.commit([{ do: 'card.add', card: CARD, memory: firstMemory(false, later) }])
      },
    ))

  test('of somebody who is gone make the batch a conflict and leave no row', async () => {
    const house = await site().open()
    const memory = firstMemory(true, NOW)
    expect(await house.commit([{ do: 'card.add', card: CARD, memory }])).toBe('conflict')
    expect(await house.store.cards('p1')).toEqual([])
  })
})

describe('deeds, thoughts and looks', () => {
  test('are kept and dropped', () =>
    twice(
      async ({ store }) => {
        expect(await store.deedsDue('p1', NOW)).toEqual([{ lesson: 'tea', askAt: NOW, asked: 1 }])
        expect(await store.deedsDue('p1', NOW - 1)).toEqual([])
        expect(await store.thoughts('p1')).toEqual([
          { lesson: 'tea', step: 'mine', words: 'new <words>', at: 9 },
        ])
        expect(await store.looks('p1')).toEqual([LOOK, { ...LOOK, moment: 'after', at: 8 }])
      },
      async (house) => {
        const thought = { personId: 'p1', lesson: 'tea', step: 'mine' }
        const gone = { ...thought, step: 'gone' }
        await house.commit([
          { do: 'deed.set', personId: 'p1', lesson: 'tea', askAt: 1, asked: 0 },
          { do: 'deed.set', personId: 'p1', lesson: 'gone', askAt: 1, asked: 0 },
          { do: 'thought.keep', card: thought, words: 'old words', at: 7 },
          { do: 'thought.keep', card: gone, words: 'x', at: 7 },
          { do: 'look.keep', personId: 'p1', look: LOOK },
        ])
        await house.commit([
          { do: 'deed.set', personId: 'p1', lesson: 'tea', askAt: NOW, asked: 1 },
          { do: 'deed.drop', personId: 'p1', lesson: 'gone' },
          { do: 'thought.keep', card: thought, words: 'new <words>', at: 9 },
          { do: 'thought.drop', card: gone },
          // The first look at a moment counts.
          { do: 'look.keep', personId: 'p1', look: { ...LOOK, caught: 4 } },
          { do: 'look.keep', personId: 'p1', look: { ...LOOK, moment: 'after', at: 8 } },
        ])
      },
    ))
})

describe('the daily word', () => {
  test('is set, found when it is due, and moved only from where it was', () =>
    twice(
      async ({ store }) => {
        const moved = { ...NUDGE, dueAt: NOW + DAY, sentAt: NOW, silent: 2 }
        expect(await store.nudge('p1')).toEqual(moved)
        expect(await store.nudgesDue(NOW + DAY, 9)).toEqual([moved])
        expect(await store.nudgesDue(NOW + DAY - 1, 9)).toEqual([])
      },
      async (house) => {
        await house.commit([{ do: 'nudge.set', nudge: NUDGE }])
        expect(await house.store.nudgesDue(NOW, 9)).toEqual([NUDGE])
        const moved = { ...NUDGE, dueAt: NOW + DAY, sentAt: NOW, silent: 2 }
        expect(await house.commit([{ do: 'nudge.move', nudge: moved, was: NOW }])).toBe('done')
        expect(await house.commit([{ do: 'nudge.move', nudge: moved, was: NOW }])).toBe('conflict')
      },
    ))

  test('rests without a time, and stops', async () => {
    const house = await site().open()
    await house.commit([{ do: 'person.add', person: person('p1') }])
    await house.commit([{ do: 'nudge.set', nudge: { ...NUDGE, dueAt: null } }])
    expect(await house.store.nudgesDue(NOW + 99 * DAY, 9)).toEqual([])
    expect((await house.store.nudge('p1'))?.dueAt).toBeNull()
    await house.commit([{ do: 'nudge.stop', personId: 'p1' }])
    const silent = { ...NUDGE, dueAt: null, silent: 0 }
    expect(await house.store.nudge('p1')).toEqual(silent)
    await house.commit([{ do: 'nudge.sent', personId: 'p1' }])
    expect(await house.store.nudge('p1')).toEqual({ ...silent, silent: 1 })
  })
})

describe('texts read aloud', () => {
  test('are found by text and language, replaced and removed', () =>
    twice(
      async ({ store }) => {
        expect(await store.voiceNote('lesson--tea--hook', 'ur')).toBe('file-2')
        expect(await store.voiceNote('lesson--tea--hook', 'ps')).toBeUndefined()
        expect(await store.voiceNote('lesson--tea--end', 'ur')).toBeUndefined()
      },
      async (house) => {
        const [text, locale] = ['lesson--tea--hook', 'ur'] as const
        // Looked for before there is one: the answer must not stick.
        expect(await house.store.voiceNote(text, locale)).toBeUndefined()
        await house.commit([
          { do: 'voice.keep', personId: 'p1', text, locale, file: 'file-1', at: 1 },
        ])
        expect(await house.store.voiceNote(text, locale)).toBe('file-1')
        const other = { text: 'lesson--tea--end', locale }
        await house.commit([
          { do: 'voice.keep', personId: 'p1', text, locale, file: 'file-2', at: 2 },
          { do: 'voice.keep', personId: 'p1', ...other, file: 'file-3', at: 2 },
        ])
        await house.commit([{ do: 'voice.drop', ...other }])
      },
    ))
})

test('a voice is forgotten with whoever read', async () => {
  const house = await site().open()
  await house.commit([{ do: 'person.add', person: person('p1') }])
  const [text, locale] = ['lesson--tea--hook', 'ur'] as const
  const keep = { do: 'voice.keep', personId: 'p1', text, locale, file: 'file-1', at: 1 } as const
  await house.commit([keep])
  expect(await house.store.voiceNote(text, locale)).toBe('file-1')
  await house.vault.destroyPersonKey('p1')
  await house.commit([{ do: 'person.forget', personId: 'p1' }])
  expect(await house.store.voiceNote(text, locale)).toBeUndefined()
  expect(await house.commit([keep])).toBe('conflict')
})

describe('times', () => {
  test('of what was finished, of what is open, and of every answer', async () => {
    const house = await site().open()
    await house.commit([{ do: 'person.add', person: person('p1') }])
    await house.commit([
      { do: 'finish', personId: 'p1', kind: 'lesson', subject: 'tea', at: 7 },
      { do: 'finish', personId: 'p1', kind: 'deed', subject: 'tea', at: 9 },
      { do: 'run.start', run: run('r1', 'p1', { updatedAt: 30 }) },
      { do: 'run.start', run: run('r2', 'p1', { kind: 'review', subject: '', updatedAt: 20 }) },
      { do: 'run.start', run: run('r3', 'p1', { kind: 'ask', subject: '', updatedAt: 10 }) },
    ])
    // One lesson over three hours, and a question that is nobody's step on the path.
    const [lesson, ask] = [run('r1', 'p1'), run('r3', 'p1', { kind: 'ask', subject: '' })]
    const times = [HOUR + 1, HOUR + 2, HOUR + 3, 5 * HOUR]
    for (const [index, updatedAt] of times.entries())
      await house.commit([
        { do: 'run.step', run: { ...lesson, turn: index + 1, updatedAt }, answer: null },
      ])
    await house.commit([
      { do: 'run.step', run: { ...ask, turn: 1, updatedAt: 9 * HOUR }, answer: null },
    ])
    expect(await house.store.finishes('p1', 'lesson')).toEqual([{ subject: 'tea', at: 7 }])
    expect(await house.store.finishes('p1', 'deed')).toEqual([{ subject: 'tea', at: 9 }])
    expect(await house.store.openSubjects('p1', 'lesson')).toEqual([
      { subject: lesson.subject, at: 5 * HOUR },
    ])
    const active = await house.store.activeAt('p1', ['lesson', 'review'])
    expect([...new Set(active)].toSorted((a, b) => a - b)).toEqual([HOUR + 1, HOUR + 3, 5 * HOUR])
  })
})
