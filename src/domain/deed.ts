const DAY = 24 * 60 * 60_000

/** A deed is asked about so long after its lesson, and once more so long after a “not yet” (ms). */
export const DEED_PAUSE = 4 * DAY

/** One that was not spoken of for so long is let go, so that it does not stand there for ever (ms). */
export const DEED_KEPT = 30 * DAY

/** Asked so often and not done: it was not theirs, and nobody is pressed. */
export const DEED_ASKS = 2
