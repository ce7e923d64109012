import type { CaseAct, CaseEvent } from './case.ts'

/** What ends the question how to go on: an answer to it, or other hands. */
const SETTLED: readonly CaseAct[] = ['agree', 'take', 'pass', 'release', 'return', 'close']

/** Whether the holder has asked how to go on, and the reporter has not said yet. */
export function proposalOpen(events: readonly Pick<CaseEvent, 'kind'>[]): boolean {
  return (
    events.findLast(({ kind }) => kind === 'propose' || SETTLED.includes(kind))?.kind === 'propose'
  )
}
