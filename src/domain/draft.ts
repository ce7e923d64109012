import { blankPersonal } from './personal-data.ts'

/**
 * Words on their way to someone: written, looked at, then sent. Shared by the first question and by
 * every letter that follows it.
 */
export interface Draft {
  readonly words: string | null
}

/** Longest message to another person, in UTF-16 units: it must fit one Telegram message with its frame. */
export const LONGEST_WORDS = 3000

export type DraftEvent =
  | { readonly do: 'write'; readonly text: string }
  | { readonly do: 'blank' }
  | { readonly do: 'rewrite' }
  | { readonly do: 'send' }

export type DraftAnswer =
  | { readonly status: 'moved'; readonly draft: Draft; readonly send: boolean }
  | { readonly status: 'refused'; readonly why: 'too-long' | 'no-such-option' }

/** A blank page takes words, a written page takes the rest; writing again replaces. */
export function answerDraft(draft: Draft, event: DraftEvent): DraftAnswer {
  if (event.do === 'write') {
    const words = event.text.trim()
    if (words.length > LONGEST_WORDS) return { status: 'refused', why: 'too-long' }
    if (words === '') return { status: 'refused', why: 'no-such-option' }
    return { status: 'moved', draft: { words }, send: false }
  }
  if (draft.words === null) return { status: 'refused', why: 'no-such-option' }
  switch (event.do) {
    case 'blank':
      return { status: 'moved', draft: { words: blankPersonal(draft.words) }, send: false }
    case 'rewrite':
      return { status: 'moved', draft: { words: null }, send: false }
    case 'send':
      return { status: 'moved', draft, send: true }
  }
}
