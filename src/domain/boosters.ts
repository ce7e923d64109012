const DAY = 24 * 60 * 60_000

/** So many days after a lesson it is looked at again: without that its effect is gone in two months. */
const STAGES = [2, 7, 21] as const

/**
 * Whether a finished lesson is to be refreshed: a stage has passed since `finishedAt`, and none of its
 * questions was answered since. `seenAt` is the newest answer in a review, null for none. Times in ms.
 */
export function boosterDue(finishedAt: number, seenAt: number | null, now: number): boolean {
  const reached = STAGES.map((days) => finishedAt + days * DAY).filter((at) => at <= now)
  const stage = reached.at(-1)
  return stage !== undefined && (seenAt === null || seenAt < stage)
}
