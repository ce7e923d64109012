import { startAsking, type AskState, type AskStep, type Danger } from './asking-state.ts'
import type { Reader, Way } from './case.ts'
import { offered, toggled, type Choosing } from './choosing-reader.ts'
import { answerDraft, isDraftEvent, stageOf, type DraftEvent, type DraftRefusal } from './draft.ts'
import { changesFor, type About, type Changed, type Listener } from './ladder.ts'

export type AskEvent =
  | { readonly do: 'about'; readonly about: About }
  | { readonly do: 'changed'; readonly changed: Changed }
  | { readonly do: 'listener'; readonly listener: Listener }
  | { readonly do: 'danger'; readonly danger: Danger }
  | { readonly do: 'reader'; readonly reader: Reader }
  | { readonly do: 'toggle'; readonly id: string }
  | { readonly do: 'page'; readonly page: number }
  | { readonly do: 'way'; readonly way: Way }
  /** A coordinator, now; danger, before anything else; I go to somebody near first. */
  | { readonly do: 'person' | 'cry' | 'try' }
  /** The list of those who could read it is opened and closed; the rest leads on and back. */
  | { readonly do: 'never' | 'done' | 'next' | 'wordless' | 'back' }
  | DraftEvent

export type AskAnswer =
  | {
      readonly status: 'moved'
      readonly state: AskState
      /** It goes on; it is to be sent; it is over, for somebody near comes first. */
      readonly goes: 'on' | 'send' | 'try'
    }
  | { readonly status: 'refused'; readonly why: 'use-buttons' | 'nobody-left' | DraftRefusal }

/** Who asks, and who there is to read it at this moment. */
export interface Asker {
  readonly minor: boolean
  readonly choosing: Choosing
}

/** Ways to go on that may be offered: for under-eighteens no meeting is ever arranged. */
export function waysFor(minor: boolean): readonly Way[] {
  return minor ? ['chat', 'call'] : ['chat', 'call', 'meet']
}

/** Steps at which it matters who serves at this moment. */
export const LOOKS_AT_STAFF: readonly AskStep[] = ['reader', 'never', 'preview']

/** The rungs, from each of which a coordinator is one tap away. */
export const RUNGS: readonly AskStep[] = ['about', 'changed', 'listener', 'say']

/** One step of asking. Immediate danger shows the numbers before anything else is asked. */
export function answerAsking(state: AskState, event: AskEvent, asker: Asker): AskAnswer {
  if (event.do === 'back') return back(state)
  if (event.do === 'person')
    return RUNGS.includes(state.step) ? on({ ...state, step: 'danger' }) : no(event)
  switch (state.step) {
    case 'about':
    case 'changed':
    case 'listener':
    case 'say':
      return climb(state, event)
    case 'danger':
      return event.do === 'danger'
        ? on({ ...state, danger: event.danger, step: afterDanger(event.danger) })
        : no(event)
    case 'numbers':
      return event.do === 'next' ? on({ ...state, step: 'reader' }) : no(event)
    case 'reader':
    case 'never':
      return choose(state, event, asker.choosing)
    case 'way':
      return event.do === 'way' && waysFor(asker.minor).includes(event.way)
        ? on({ ...state, way: event.way, step: stageOf(state) })
        : no(event)
    case 'words':
    case 'voice':
    case 'preview':
      return draft(state, event, asker.choosing)
    case 'tried':
    case 'sent':
      return no(event)
  }
}

function afterDanger(danger: Danger): AskStep {
  return danger === 'now' ? 'numbers' : 'reader'
}

function climb(state: AskState, event: AskEvent): AskAnswer {
  const { step, about } = state
  if (step === 'about' && event.do === 'about') {
    const next = changesFor(event.about).length > 0 ? 'changed' : 'listener'
    return on({ ...state, about: event.about, step: next })
  }
  if (step === 'about' && event.do === 'cry')
    return on({ ...state, cry: true, danger: 'now', step: 'numbers' })
  if (step === 'changed' && event.do === 'changed' && changesFor(about).includes(event.changed))
    return on({ ...state, changed: event.changed, step: 'listener' })
  if (step === 'listener' && event.do === 'listener')
    return on({ ...state, listener: event.listener, step: 'say' })
  // What was thought over belongs to nobody but them: nothing of it is kept.
  if (step === 'say' && event.do === 'try')
    return { status: 'moved', state: { ...startAsking, step: 'tried' }, goes: 'try' }
  return no(event)
}

function choose(state: AskState, event: AskEvent, choosing: Choosing): AskAnswer {
  if (state.step === 'reader') {
    if (event.do === 'never') return on({ ...state, step: 'never', page: 0 })
    return event.do === 'reader' && offered(choosing, state.never).includes(event.reader)
      ? on({ ...state, reader: event.reader, step: 'way' })
      : no(event)
  }
  if (event.do === 'done') return back(state)
  if (event.do === 'page') return on({ ...state, page: event.page })
  const never = event.do === 'toggle' ? toggled(choosing, state.never, event.id) : undefined
  if (never === undefined) return no(event)
  return never === 'nobody-left' ? { status: 'refused', why: never } : on({ ...state, never })
}

function draft(state: AskState, event: AskEvent, choosing: Choosing): AskAnswer {
  if (event.do === 'wordless' && state.step === 'words')
    return on({ ...state, words: null, step: 'preview' })
  if (event.do === 'cry' && state.step === 'preview') return on({ ...state, danger: 'now' })
  if (event.do === 'send' && state.step === 'preview') {
    // Whoever was chosen may serve no more; then somebody else is chosen, and nothing goes astray.
    const there = state.reader !== null && offered(choosing, state.never).includes(state.reader)
    if (!there) return on({ ...state, reader: null, step: 'reader' })
    // Without words the preview can still be sent: "just get in touch with me".
    return { status: 'moved', state: { ...state, step: 'sent' }, goes: 'send' }
  }
  if (!isDraftEvent(event) || event.do === 'send') return no(event)
  const answer = answerDraft(state, event)
  if (answer.status === 'refused') return answer
  // A page to write on, also where a voice stays.
  const step = event.do === 'rewrite' ? 'words' : stageOf(answer.draft)
  return on({ ...state, ...answer.draft, step })
}

/** The state one step back, without what was chosen there. */
function back(state: AskState): AskAnswer {
  const undone = BACK[state.step](state)
  return undone === null ? no({ do: 'back' }) : on({ ...state, ...undone })
}

const BACK: Readonly<Record<AskStep, (state: AskState) => Partial<AskState> | null>> = {
  about: () => null,
  changed: () => ({ step: 'about', about: null }),
  listener: ({ about }) =>
    changesFor(about).length > 0
      ? { step: 'changed', changed: null }
      : { step: 'about', about: null },
  say: () => ({ step: 'listener', listener: null }),
  tried: () => null,
  danger: (state) => ({ step: rungOf(state), danger: null }),
  numbers: ({ cry }) => ({ step: cry ? 'about' : 'danger', cry: false, danger: null }),
  reader: ({ danger }) =>
    danger === 'now' ? { step: 'numbers' } : { step: 'danger', danger: null },
  never: () => ({ step: 'reader', page: 0 }),
  way: () => ({ step: 'reader', reader: null }),
  words: () => ({ step: 'way', way: null }),
  voice: ({ words }) => ({ step: words === null ? 'words' : 'preview', voice: null }),
  preview: () => ({ step: 'words', words: null, voice: null }),
  sent: () => null,
}

/** The rung from which a coordinator was called. */
function rungOf({ about, changed, listener }: AskState): AskStep {
  if (about === null) return 'about'
  if (listener !== null) return 'say'
  return changed === null && changesFor(about).length > 0 ? 'changed' : 'listener'
}

function on(state: AskState): AskAnswer {
  return { status: 'moved', state, goes: 'on' }
}

function no(event: AskEvent): AskAnswer {
  const spoken = event.do === 'write' || event.do === 'voice'
  return { status: 'refused', why: spoken ? 'use-buttons' : 'no-such-option' }
}
