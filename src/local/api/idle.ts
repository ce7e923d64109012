/** Watches whether anything is going on, so that tests need not sleep. */
export interface Activity {
  /** Calls that are being carried out, long polls not counted. */
  inFlight: number
  /** Something happened. */
  stir: () => void
  /** Resolves when nothing is going on and nothing was for `quiet` ms; rejects after `timeout` ms. */
  idle: (quiet?: number, timeout?: number) => Promise<void>
}

/** Activity around a queue; `waiting` tells how many updates are unacknowledged. */
export function createActivity(waiting: () => number): Activity {
  let changes = 0
  const activity: Activity = {
    inFlight: 0,
    stir() {
      changes += 1
    },
    async idle(quiet = 25, timeout = 10_000) {
      const end = performance.now() + timeout
      let seen = -1
      for (;;) {
        const isBusy = activity.inFlight > 0 || waiting() > 0
        if (!isBusy && seen === changes) return
        if (performance.now() > end) {
          const state = `${waiting()} updates wait, ${activity.inFlight} calls are in flight`
          throw new Error(`not idle after ${timeout} ms: ${state}`)
        }
        seen = changes
        await new Promise((resolve) => setTimeout(resolve, quiet))
      }
    },
  }
  return activity
}
