import { z } from 'zod'
import { isOver, type Case, type CaseAct } from './case.ts'
import { lettersIn } from './joining.ts'

/** What a reporter can show of themselves. */
export const REVEALED = ['name', 'number'] as const
export type Revealed = (typeof REVEALED)[number]

const DAY = 24 * 60 * 60_000

/** For how long it may be opened, ms: long enough for a call, never for good. */
export const SPANS = { day: DAY, days: 3 * DAY, week: 7 * DAY } as const
export const SPAN_NAMES = ['day', 'days', 'week'] as const satisfies (keyof typeof SPANS)[]
export type Span = (typeof SPAN_NAMES)[number]

/** Showing who one is, step by step: what, the words, how long, one look at all of it, done. */
export const revealState = z.object({
  step: z.enum(['what', 'words', 'span', 'look', 'done']),
  /** The holder it was begun for. Whoever holds the case after them is somebody else. */
  toId: z.string(),
  what: z.enum(REVEALED).nullable(),
  words: z.string().nullable(),
  span: z.enum(SPAN_NAMES).nullable(),
})
export type RevealState = Readonly<z.infer<typeof revealState>>

export type RevealEvent =
  | { readonly do: 'what'; readonly what: Revealed }
  | { readonly do: 'write'; readonly text: string }
  | { readonly do: 'span'; readonly span: Span }
  | { readonly do: 'rewrite' }
  | { readonly do: 'back' }
  | { readonly do: 'show' }

/** What is to be shown, once it has been looked at and agreed to. */
export interface Shown {
  readonly what: Revealed
  readonly words: string
  /** How long, ms. */
  readonly span: number
}

export type RevealAnswer =
  | { readonly status: 'moved'; readonly state: RevealState; readonly shown: Shown | null }
  | {
      readonly status: 'refused'
      readonly why: 'use-buttons' | 'no-such-option' | 'too-long' | 'not-a-number'
    }

export function startReveal(toId: string): RevealState {
  return { step: 'what', toId, what: null, words: null, span: null }
}

/** A full name is longer than a nickname. */
export const LONGEST_NAME = 60

/** One step. After the words come two taps at least, so that no slip of a thumb names anybody. */
export function answerReveal(state: RevealState, event: RevealEvent): RevealAnswer {
  if (event.do === 'back') return back(state)
  switch (state.step) {
    case 'what':
      return event.do === 'what' ? to({ ...state, what: event.what, step: 'words' }) : no(event)
    case 'words':
      return event.do === 'write' ? written(state, event.text) : no(event)
    case 'span':
      // Typed again: the better words count.
      if (event.do === 'write') return written(state, event.text)
      return event.do === 'span' ? to({ ...state, span: event.span, step: 'look' }) : no(event)
    case 'look':
      return look(state, event)
    case 'done':
      return no(event)
  }
}

function look(state: RevealState, event: RevealEvent): RevealAnswer {
  if (event.do === 'write') return written(state, event.text)
  if (event.do === 'rewrite') return to({ ...state, words: null, step: 'words' })
  const { what, words, span } = state
  if (event.do !== 'show' || what === null || words === null || span === null) return no(event)
  return {
    status: 'moved',
    // The words belong to the case from here on.
    state: { ...state, words: null, step: 'done' },
    shown: { what, words, span: SPANS[span] },
  }
}

function written(state: RevealState, text: string): RevealAnswer {
  const words = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  if (words === '') return { status: 'refused', why: 'no-such-option' }
  if (lettersIn(words) > LONGEST_NAME) return { status: 'refused', why: 'too-long' }
  if (state.what === 'number' && !isNumber(words)) return { status: 'refused', why: 'not-a-number' }
  return to({ ...state, words, step: 'span' })
}

/** Five digits or more in any script, and nothing but what stands between digits. */
function isNumber(words: string): boolean {
  return /^\+?[\p{Nd} ().\-/]+$/u.test(words) && (words.match(/\p{Nd}/gu)?.length ?? 0) >= 5
}

const BEFORE = { what: null, words: 'what', span: 'words', look: 'span', done: null } as const

function back(state: RevealState): RevealAnswer {
  const step = BEFORE[state.step]
  if (step === null) return { status: 'refused', why: 'no-such-option' }
  return to({ ...state, step, words: state.step === 'look' ? state.words : null })
}

function to(state: RevealState): RevealAnswer {
  return { status: 'moved', state, shown: null }
}

function no(event: RevealEvent): RevealAnswer {
  return { status: 'refused', why: event.do === 'write' ? 'use-buttons' : 'no-such-option' }
}

/** To whom this person may show who they are: the one in whose hands their own open case is. */
export function showableTo(
  kase: Pick<Case, 'reporterId' | 'holderId' | 'closedAt' | 'readable'>,
  personId: string,
): string | null {
  const open = kase.reporterId === personId && !isOver(kase) && kase.readable
  return open && kase.holderId !== personId ? kase.holderId : null
}

/** Something shown, as far as it is known without its words. */
interface Standing {
  readonly toId: string
  readonly until: number
}

/** Whether someone may open it now: the one it is for, while they hold the case and the time lasts. */
export function mayOpen(
  kase: Pick<Case, 'holderId' | 'closedAt' | 'readable'>,
  reveal: Standing,
  personId: string,
  now: number,
): boolean {
  const theirs = reveal.toId === personId && kase.holderId === personId
  return theirs && now < reveal.until && !isOver(kase) && kase.readable
}

/** Acts that leave a case with the people it was between. */
const BETWEEN_THEM: readonly CaseAct[] = ['answer', 'propose', 'reply', 'agree', 'note', 'late']

/** Whether an act ends what was shown: it was for this holder, by this hand, in this case. */
export function endsReveal(kind: CaseAct): boolean {
  return !BETWEEN_THEM.includes(kind)
}
