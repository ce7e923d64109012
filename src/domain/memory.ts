import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs'

/** How firmly one answer stands in somebody's memory, as FSRS keeps it. Times in ms. */
export interface Memory {
  /** When it is best asked again. */
  readonly due: number
  readonly seen: number
  /** Days until the memory is down to nine in ten. */
  readonly stability: number
  readonly difficulty: number
  /** The interval chosen last, in days. */
  readonly days: number
  readonly reps: number
  readonly lapses: number
  readonly state: number
}

// Whole days only: nobody here is asked twice on one day. Nothing random: the same answers give the
// same plan. FSRS-6 with its published default weights; 0.9 is its default retention too.
const scheduler = fsrs({
  enable_fuzz: false,
  enable_short_term: false,
  request_retention: 0.9,
  maximum_interval: 180,
})

/** After the short test at the end of a lesson: known comes back in about three days, missed tomorrow. */
export function firstMemory(right: boolean, now: number): Memory {
  return next(createEmptyCard(new Date(now)), right, now)
}

/** After an answer in a review. */
export function reviewedMemory(memory: Memory, right: boolean, now: number): Memory {
  const card: Card = {
    due: new Date(memory.due),
    last_review: new Date(memory.seen),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.days,
    learning_steps: 0,
    reps: memory.reps,
    lapses: memory.lapses,
    state: memory.state,
  }
  // A clock set back would count a negative time.
  return next(card, right, Math.max(now, memory.seen))
}

function next(card: Card, right: boolean, now: number): Memory {
  const { card: after } = scheduler.next(card, new Date(now), right ? Rating.Good : Rating.Again)
  return {
    due: after.due.getTime(),
    seen: now,
    stability: after.stability,
    difficulty: after.difficulty,
    days: after.scheduled_days,
    reps: after.reps,
    lapses: after.lapses,
    state: after.state,
  }
}
