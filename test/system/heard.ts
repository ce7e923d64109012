import { expect } from 'vitest'
import type { OpenHouse } from '../../src/db/open.ts'
import type { Case, CaseEvent } from '../../src/domain/case.ts'
import type { Card, Record } from './record.ts'

/** True once the outbox is empty: whoever had to hear of an act has heard of it, with the right code. */
export async function expectHeard(
  house: OpenHouse,
  reporters: readonly Record[],
  coordinators: readonly Record[],
): Promise<number> {
  let all = 0
  for (const reporter of reporters) {
    const person = await house.store.personByTelegram(reporter.phone.id)
    const cases = person ? await house.store.casesOf(person.id) : []
    all += cases.length
    for (const kase of cases) {
      const due = dueFor(await house.store.caseEvents(kase.id))
      // On a shared phone nothing comes by itself.
      if (person?.profile.shared) expect(reporter.cards).toEqual([])
      else expectCards([reporter], kase, 'news', due.news)
      // One meant for others, or kept from somebody, calls whom it is meant for only.
      const { reader, never } = kase.route
      if (reader === 'own' && never.length === 0)
        for (const coordinator of coordinators) expectCards([coordinator], kase, 'new', due.opened)
      expectCards(coordinators, kase, 'more', due.more)
      expectCards(coordinators, kase, 'ended', due.ended)
    }
  }
  for (const { cards } of [...reporters, ...coordinators])
    for (const card of cards) await expectRightCode(house, card)
  return all
}

/**
 * How many cards of each kind a case's history calls for; at least once each, more is no mistake. A
 * card that would call to a case somebody has taken meanwhile, or to one that has ended, is not sent.
 */
function dueFor(events: readonly CaseEvent[]) {
  const due = { opened: 0, news: 0, more: 0, ended: 0 }
  let held = false
  for (const { kind } of events) {
    if (kind === 'open') due.opened += 1
    else if (!STILL_WAITS.includes(kind)) due.opened = 0
    if (NEWS.includes(kind)) due.news += 1
    if ((kind === 'reply' || kind === 'agree') && held) due.more += 1
    if (kind === 'withdraw' && held) due.ended += 1
    if (kind === 'take') held = true
    if (kind === 'release') held = false
    // Who passed it on is told nothing more of it, and what waited for them is told to the next.
    if (['release', 'close', 'withdraw', 'pass'].includes(kind)) due.more = 0
  }
  return due
}

/** Acts after which a question waits as it did before. */
const STILL_WAITS: readonly CaseEvent['kind'][] = ['reply', 'late', 'unbind', 'bind', 'route']
/** Acts of which the reporter hears. */
const NEWS: readonly CaseEvent['kind'][] = [
  'take',
  'answer',
  'propose',
  'pass',
  'release',
  'close',
  'reopen',
]

function expectCards(
  records: readonly Record[],
  kase: Case,
  kind: Card['kind'],
  due: number,
): void {
  const got = records
    .flatMap(({ cards }) => cards)
    .filter((card) => card.kind === kind && card.caseId === kase.id)
  expect(got.length, `cards "${kind}" of case ${kase.code}`).toBeGreaterThanOrEqual(due)
}

/** A reporter's card carries no code: theirs must tell nothing on a locked phone. */
async function expectRightCode({ store }: OpenHouse, card: Card): Promise<void> {
  const kase = await store.case(card.caseId)
  expect(kase, `case ${card.caseId} of a card`).toBeDefined()
  const [code] = /\b[A-Z0-9]{2}-[A-Z0-9]{3}\b/.exec(card.text) ?? []
  expect(code).toBe(card.kind === 'news' ? undefined : kase?.code)
}
