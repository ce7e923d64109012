import { setTimeout as rest } from 'node:timers/promises'
import { expect } from 'vitest'
import { watch } from '../../src/local/api/rooms.ts'
import { WORDS, type Part, type Step } from './handoff-steps.ts'
import type { Play } from './handoff-play.ts'
import type { Phone } from './phone.ts'

/** Every card a phone ever got, also one that has left the chat since. */
export function cardsOf({ account }: Phone): readonly string[] {
  const cards: string[] = []
  watch(account.room, (event) => {
    if (event.kind !== 'message' || !event.message.from?.is_bot) return
    const { text = '', reply_markup: rows } = event.message
    const put = rows?.inline_keyboard
      .flat()
      .some((one) => 'callback_data' in one && one.callback_data === 'later')
    // That a colleague has begun to serve belongs to no question.
    if (put && !text.startsWith('There is something for you')) cards.push(text)
  })
  return cards
}

/** Acts in the log that are no event of the case, by the step they belong to. */
const BESIDE: Readonly<Record<string, string>> = {
  'show my name': 'reveal.show',
  'see the name': 'reveal.open',
}

/** Who acts, as the log calls them; a reporter is 0, on whatever phone. */
const ACTS_AS: Readonly<Record<Part, string>> = {
  reporter: 'reporter',
  again: 'reporter',
  first: 'first',
  second: 'second',
  outsider: 'outsider',
}

/** One case, every act in it and in the log once and in order, by the right hand. */
export function expectOnce(play: Play, steps: readonly Step[]): void {
  const acts = steps.flatMap(({ event }) => event ?? [])
  expect(play.history().map(({ kind }) => kind)).toEqual(acts)
  expect(play.rows('SELECT state FROM "Case"')).toHaveLength(1)
  const due = steps.flatMap(({ name, by, event }) => {
    const act = BESIDE[name] ?? (event === undefined ? undefined : `case.${event}`)
    return act === undefined ? [] : [{ act, by: ACTS_AS[by] }]
  })
  const log = play.rows(
    `SELECT act, actor, subject FROM "Audit" WHERE act LIKE 'case.%' OR act LIKE 'reveal.%' ORDER BY id`,
  )
  expect(log.map(({ act }) => act)).toEqual(due.map(({ act }) => act))
  const [{ code } = {}] = play.rows('SELECT code FROM "Case"')
  expect(new Set(log.map(({ subject }) => subject))).toEqual(new Set([code]))
  // Each hand under one number, and no two under the same.
  const hands = new Set(log.map(({ actor }, index) => `${String(actor)} ${due[index]?.by ?? ''}`))
  expect(hands.size).toBe(new Set(due.map(({ by }) => by)).size)
  expect(hands).toContain('0 reporter')
}

/** After the program has ended: nothing is left over, and each letter is there once and reached its reader. */
export async function expectLetters(play: Play, words: readonly (keyof typeof WORDS)[]) {
  const [{ id } = {}] = play.rows('SELECT id FROM "Case"')
  await play.site.inside(async (house) => {
    expect(await house.inbox.counts()).toEqual({ waiting: 0, dead: 0 })
    expect(await house.waitingNotices()).toBe(0)
    expect(await house.lostNotices()).toEqual({ failed: 0, uncertain: 0 })
    const events = await house.store.caseEvents(String(id))
    const said = events.flatMap((one) => one.said?.words ?? [])
    expect(said.toSorted()).toEqual(words.map((one) => WORDS[one]).toSorted())
    for (const { letter } of events)
      if (letter) expect(['delivered', 'opened']).toContain(letter.state)
  })
}

/** For the job that takes out of the chats what a crash left there: every ten seconds, and a slow machine. */
const VANISHED_MS = 30_000

/** What was typed is in no chat any more, once the clock has looked. */
export async function expectNothingTyped(play: Play): Promise<void> {
  const until = Date.now() + VANISHED_MS
  const typed = Object.values<string>(WORDS)
  const left = () =>
    Object.values(play.phones)
      .flatMap(({ chat }) => chat.filter(({ from }) => !from?.is_bot))
      .filter(({ text = '' }) => typed.includes(text))
  while (left().length > 0 && Date.now() < until) await rest(200)
  expect(left()).toEqual([])
}

/** Whoever was to be called was called, always with the code; whoever was left out never. */
export function expectCalled(
  play: Play,
  cards: Readonly<Record<Part, readonly string[]>>,
  due: Readonly<Partial<Record<Part, Readonly<Record<string, number>>>>>,
): void {
  const [{ code } = {}] = play.rows('SELECT code FROM "Case"')
  for (const part of ['first', 'second', 'outsider', 'reporter', 'again'] as const) {
    const own = part === 'reporter' || part === 'again'
    for (const text of cards[part]) expect(text.includes(String(code)), text).toBe(!own)
    const wanted = due[part] ?? {}
    for (const [opening, count] of Object.entries(wanted)) {
      const got = cards[part].filter((text) => text.startsWith(opening))
      expect(got.length, `${part}: ${opening}`).toBeGreaterThanOrEqual(count)
    }
    const others = cards[part].filter(
      (text) => !Object.keys(wanted).some((opening) => text.startsWith(opening)),
    )
    expect(others, part).toEqual([])
  }
}
