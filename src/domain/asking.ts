import { z } from 'zod'
import { WAYS, type Way } from './casework.ts'
import { answerDraft, type DraftEvent } from './draft.ts'

/** What a question can be about. Never a third person's name. */
export const ABOUTS = ['someone', 'myself', 'something', 'other'] as const
export type About = (typeof ABOUTS)[number]

export const DANGERS = ['now', 'no', 'unsure'] as const
export type Danger = (typeof DANGERS)[number]

/** A question being put together, one small step at a time. */
export const askState = z.object({
  step: z.enum(['about', 'danger', 'numbers', 'way', 'words', 'preview', 'sent']),
  about: z.enum(ABOUTS).nullable(),
  danger: z.enum(DANGERS).nullable(),
  way: z.enum(WAYS).nullable(),
  words: z.string().nullable(),
  /** The code of the case once it is sent. */
  code: z.string().nullable(),
})
export type AskState = Readonly<z.infer<typeof askState>>

export type AskEvent =
  | { readonly do: 'about'; readonly about: About }
  | { readonly do: 'danger'; readonly danger: Danger }
  | { readonly do: 'next' }
  | { readonly do: 'way'; readonly way: Way }
  | { readonly do: 'wordless' }
  | { readonly do: 'back' }
  | DraftEvent

export type AskAnswer =
  | { readonly status: 'moved'; readonly state: AskState; readonly send: boolean }
  | { readonly status: 'refused'; readonly why: 'use-buttons' | 'no-such-option' | 'too-long' }

export const startAsking: AskState = {
  step: 'about',
  about: null,
  danger: null,
  way: null,
  words: null,
  code: null,
}

/** Ways to go on that may be offered: for under-eighteens no meeting is ever arranged. */
export function waysFor(minor: boolean): readonly Way[] {
  return minor ? ['chat', 'call'] : ['chat', 'call', 'meet']
}

/** One step of asking. Immediate danger shows the numbers before anything else is asked. */
export function answerAsking(state: AskState, event: AskEvent, minor: boolean): AskAnswer {
  if (event.do === 'back') return back(state)
  switch (state.step) {
    case 'about':
      return event.do === 'about' ? to({ ...state, about: event.about, step: 'danger' }) : no(event)
    case 'danger':
      if (event.do !== 'danger') return no(event)
      return to({
        ...state,
        danger: event.danger,
        step: event.danger === 'now' ? 'numbers' : 'way',
      })
    case 'numbers':
      return event.do === 'next' ? to({ ...state, step: 'way' }) : no(event)
    case 'way':
      return event.do === 'way' && waysFor(minor).includes(event.way)
        ? to({ ...state, way: event.way, step: state.words === null ? 'words' : 'preview' })
        : no(event)
    case 'words':
    case 'preview':
      return words(state, event)
    case 'sent':
      return no(event)
  }
}

function words(state: AskState, event: AskEvent): AskAnswer {
  if (event.do === 'wordless' && state.step === 'words')
    return to({ ...state, words: null, step: 'preview' })
  // Without words the preview can still be sent: "just get in touch with me".
  if (event.do === 'send' && state.step === 'preview')
    return { status: 'moved', state: { ...state, step: 'sent' }, send: true }
  if (event.do === 'rewrite' && state.step === 'preview')
    return to({ ...state, words: null, step: 'words' })
  if (event.do !== 'write' && event.do !== 'blank') return no(event)
  const answer = answerDraft(state, event)
  if (answer.status === 'refused') return answer
  return to({ ...state, words: answer.draft.words, step: 'preview' })
}

const BEFORE: Readonly<Record<AskState['step'], AskState['step'] | null>> = {
  about: null,
  danger: 'about',
  numbers: 'danger',
  way: 'danger',
  words: 'way',
  preview: 'words',
  sent: null,
}

function back(state: AskState): AskAnswer {
  const step = BEFORE[state.step]
  return step === null
    ? { status: 'refused', why: 'no-such-option' }
    : to({ ...state, step, words: step === 'words' ? null : state.words })
}

function to(state: AskState): AskAnswer {
  return { status: 'moved', state, send: false }
}

function no(event: AskEvent): AskAnswer {
  return { status: 'refused', why: event.do === 'write' ? 'use-buttons' : 'no-such-option' }
}
