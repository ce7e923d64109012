import { z } from 'zod'
import type { Case, CaseEvent } from './case.ts'
import { PICTURES, type Picture } from './pictures.ts'

/** So many pictures open a question; 64⁶ are about 7·10¹⁰. One may come more than once. */
export const RECEIPT_LENGTH = 6

/** Six pictures in their order, by their ids. */
export type Receipt = readonly string[]

/** Draws a receipt. `below` gives a random whole number from 0 to its argument, without it. */
export function drawReceipt(below: (end: number) => number): Receipt {
  return Array.from({ length: RECEIPT_LENGTH }, () => {
    const picture = PICTURES[below(PICTURES.length)]
    if (!picture) throw new Error('the dice fell beside the table')
    return picture.id
  })
}

/** What is hashed: the same in every language, another for every other order. */
export function canonical(receipt: Receipt): string {
  return receipt.join(' ')
}

export function pictureOf(id: string): Picture | undefined {
  return PICTURES.find((one) => one.id === id)
}

/** What came of six pictures: nothing opens, the question has ended, it is open to them now. */
export const ENTERED = ['miss', 'over', 'open'] as const

/** Pictures being entered. Both are forgotten as soon as the sixth was tapped. */
export const enteringState = z.object({
  picked: z.array(z.string()).max(RECEIPT_LENGTH).readonly(),
  entered: z.enum(ENTERED).nullable(),
  /** The question that is open now. */
  caseId: z.string().nullable(),
})
export type Entering = Readonly<z.infer<typeof enteringState>>

export type EnteringEvent =
  { readonly do: 'pick'; readonly picture: string } | { readonly do: 'undo' }

export type EnteringAnswer =
  | { readonly status: 'picking'; readonly state: Entering }
  | { readonly status: 'whole'; readonly receipt: Receipt }
  | { readonly status: 'refused'; readonly why: 'no-such-option' }

export const startEntering: Entering = { picked: [], entered: null, caseId: null }

/** One tap: one picture more, or the last one less. */
export function answerEntering(state: Entering, event: EnteringEvent): EnteringAnswer {
  if (state.entered !== null) return { status: 'refused', why: 'no-such-option' }
  if (event.do === 'undo')
    return state.picked.length === 0
      ? { status: 'refused', why: 'no-such-option' }
      : { status: 'picking', state: { ...state, picked: state.picked.slice(0, -1) } }
  if (!pictureOf(event.picture)) return { status: 'refused', why: 'no-such-option' }
  const picked = [...state.picked, event.picture]
  return picked.length < RECEIPT_LENGTH
    ? { status: 'picking', state: { ...state, picked } }
    : { status: 'whole', receipt: picked }
}

/** From where on somebody who came by pictures reads. */
export interface Fresh {
  /** Letters after this event are new to them. */
  readonly letters: number
  /** So is everything after this one, whoever wrote it. */
  readonly all: number
}

/**
 * What is new at this moment: letters after the last one that was opened. Whoever opened that one could
 * have read all before it, and none of the reporter's own words is shown again, whoever comes now.
 */
export function freshNow(
  kase: Pick<Case, 'seq' | 'freshFrom'>,
  events: readonly CaseEvent[],
): Fresh {
  const opened = events.filter(({ letter }) => letter?.state === 'opened').map(({ seq }) => seq)
  return { letters: Math.max(kase.freshFrom, ...opened), all: kase.seq }
}

/** What is new since it was last taken up by pictures; everything, where it never was. */
export function freshSince(kase: Pick<Case, 'freshFrom'>, events: readonly CaseEvent[]): Fresh {
  const bound = events.findLast(({ kind }) => kind === 'bind')
  return bound ? { letters: kase.freshFrom, all: bound.seq } : { letters: -1, all: -1 }
}

/** Whether an event is shown to someone for whom only this is new. */
export function isFresh(event: CaseEvent, fresh: Fresh): boolean {
  return event.seq > fresh.all || (event.letter !== null && event.seq > fresh.letters)
}
