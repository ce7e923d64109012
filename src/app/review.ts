import type { Catalog } from '../content/catalog.ts'
import { boosterDue } from '../domain/boosters.ts'
import { endOfDay, startOfDay } from '../domain/clock.ts'
import { isRemembered } from '../domain/lesson.ts'
import { reviewedMemory } from '../domain/memory.ts'
import type { Person } from '../domain/people.ts'
import {
  answerReview,
  composeReview,
  natureOf,
  REVIEWS_A_DAY,
  reviewState,
  type Candidate,
  type ReviewEvent,
  type ReviewState,
} from '../domain/review.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import type { Card } from './stored.ts'
import { enterRun, type Course } from './turn.ts'

/** The course of a review. Each answer moves its card once, in the transaction of its turn. */
export function reviewCourse(catalog: Catalog): Course<ReviewState, ReviewEvent> {
  return {
    kind: 'review',
    state: reviewState,
    shape: () => 'review-1',
    async answer(act, person, run, event) {
      const answered = answerReview(catalog, run.state, event)
      if (answered.status === 'refused') return answered
      const here = run.state.queue[run.state.at]
      if (answered.right === null || !here) return { ...answered, answer: event }
      const card = { personId: person.id, ...here }
      const memory = await act.store.memory(card)
      if (!memory) return { ...answered, answer: event }
      const after = reviewedMemory(memory, answered.right, act.now)
      const also = [{ do: 'card.review', card, memory: after, seenAt: act.now } as const]
      return { ...answered, answer: event, also }
    },
  }
}

/** A right answer never comes back as soon as this (ms); a wrong one does after a day. */
const BACK_TOMORROW = 36 * 60 * 60_000

/** What there is to review today. */
export type Today =
  /** No lesson was finished yet. */
  | { readonly is: 'empty' }
  /** Five were answered today, or all there were: it is enough. */
  | { readonly is: 'enough' }
  /** Nothing is due. */
  | { readonly is: 'nothing' }
  | { readonly is: 'due'; readonly questions: readonly Candidate[] }

/** The questions of today: what is due, and a question of each lesson whose booster is. `zone` is IANA. */
export async function today(
  act: Act,
  catalog: Catalog,
  person: Person,
  zone: string,
): Promise<Today> {
  const [cards, finishes, seen] = await Promise.all([
    act.store.cards(person.id),
    act.store.finishes(person.id, 'lesson'),
    act.store.cardsSeen(person.id, startOfDay(act.now, zone)),
  ])
  const known = cards.filter((card) => stepOf(catalog, card))
  if (known.length === 0) return { is: 'empty' }
  if (seen >= REVIEWS_A_DAY) return { is: 'enough' }
  const boosted = new Set(
    finishes
      .filter(({ subject, at }) => boosterDue(at, lastSeen(known, subject), act.now))
      .map(({ subject }) => subject),
  )
  const candidates = known
    // What was answered today is not asked again today, not as half of a pair either.
    .filter(({ seenAt }) => seenAt === null || seenAt < startOfDay(act.now, zone))
    .flatMap((card) =>
      candidate(catalog, card, isReady(known, card, boosted, endOfDay(act.now, zone))),
    )
  const questions = composeReview(candidates, REVIEWS_A_DAY - seen, `${person.id}${act.now}`)
  // What is due may be a message whose other half is wanting: then it waits for another day.
  if (questions.length === 0) return seen > 0 ? { is: 'enough' } : { is: 'nothing' }
  return { is: 'due', questions }
}

/** Due by the end of the day, or the first of a lesson that is due as a whole. */
function isReady(
  cards: readonly Card[],
  card: Card,
  boosted: ReadonlySet<string>,
  before: number,
): boolean {
  if (card.due < before) return true
  const first = cards.find(({ lesson }) => lesson === card.lesson)
  return boosted.has(card.lesson) && first === card
}

function lastSeen(cards: readonly Card[], lesson: string): number | null {
  const times = cards.filter((card) => card.lesson === lesson).map(({ seenAt }) => seenAt ?? 0)
  const last = Math.max(0, ...times)
  return last === 0 ? null : last
}

function stepOf(catalog: Catalog, { lesson, step }: Card) {
  const found = catalog.lesson(lesson)?.steps.find(({ id }) => id === step)
  return found && isRemembered(found) ? found : undefined
}

function candidate(catalog: Catalog, card: Card, ready: boolean): Candidate[] {
  const step = stepOf(catalog, card)
  const module = catalog.lesson(card.lesson)?.module
  if (!step || module === undefined) return []
  const { lesson, due, seenAt } = card
  const missed = ready && seenAt !== null && due - seenAt < BACK_TOMORROW
  return [{ lesson, step: step.id, module, nature: natureOf(step), due, ready, missed }]
}

/** Goes on with the review that is open, or begins today's; otherwise why there is none. */
export async function beginReview(act: Act, catalog: Catalog, person: Person, zone: string) {
  const course = reviewCourse(catalog)
  const open = await act.store.openRun(person.id, 'review')
  if (open && open.shape === course.shape('') && reviewState.safeParse(open.state).success)
    return { is: 'open', run: open } as const
  const now = await today(act, catalog, person, zone)
  if (now.is !== 'due') return now
  const queue = now.questions.map(({ lesson, step }) => ({ lesson, step }))
  const state: ReviewState = { queue, at: 0, picked: null }
  const entered = await enterRun(act, course, person, '', { id: newId(), state })
  return entered ? ({ is: 'open', run: entered.run } as const) : now
}
