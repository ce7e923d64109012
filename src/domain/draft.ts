import { z } from 'zod'
import type { Said } from './case.ts'
import { blankPersonal } from './personal-data.ts'
import type { GivenVoice } from './recording.ts'

/** A voice message that may be passed on, by Telegram's file id. */
export const draftVoice = z.object({
  file: z.string(),
  seconds: z.number(),
  /** Its speaker has read that a voice can be known by whoever hears it, and wants it passed on. */
  agreed: z.boolean(),
})
export type DraftVoice = Readonly<z.infer<typeof draftVoice>>

/**
 * Words, and a voice, on their way to someone: given, looked at, then sent. Shared by the first
 * question and by every letter that follows it.
 */
export interface Draft {
  readonly words: string | null
  /** Left out where none can be given. */
  readonly voice?: DraftVoice | null
}

/** Longest message to another person, in UTF-16 units: it must fit one Telegram message with its frame. */
export const LONGEST_WORDS = 3000

/** Longest voice message that is passed on, in seconds. */
export const LONGEST_GIVEN_VOICE = 120

export type DraftEvent =
  | { readonly do: 'write'; readonly text: string }
  | { readonly do: 'voice'; readonly voice: Pick<GivenVoice, 'file' | 'seconds' | 'own'> }
  /** `agree`: the voice is passed on all the same; `unvoice`: it is not, now or any more. */
  | { readonly do: 'blank' | 'rewrite' | 'send' | 'agree' | 'unvoice' }

/** Whether an event is one of a draft. */
export function isDraftEvent(event: { readonly do: string }): event is DraftEvent {
  return ['write', 'voice', 'blank', 'rewrite', 'send', 'agree', 'unvoice'].includes(event.do)
}

/** `voice-known`: whoever answers is known by their voice, so none of theirs is passed on. */
export type DraftRefusal =
  'too-long' | 'no-such-option' | 'voice-over-long' | 'voice-not-own' | 'voice-known'

export type DraftAnswer =
  | { readonly status: 'moved'; readonly draft: Draft; readonly send: boolean }
  | { readonly status: 'refused'; readonly why: DraftRefusal }

/** Where a draft stands: nothing yet, a voice to be decided upon, or something to look at. */
export function stageOf({ words, voice }: Draft): 'words' | 'voice' | 'preview' {
  if (voice && !voice.agreed) return 'voice'
  return words === null && !voice ? 'words' : 'preview'
}

/** A blank page takes words or a voice, a given page takes the rest; giving again replaces. */
export function answerDraft(
  draft: Draft,
  event: DraftEvent,
  voices: 'taken' | 'known' = 'taken',
): DraftAnswer {
  if (event.do === 'write') return write(draft, event.text)
  if (event.do === 'voice') return speak(draft, event.voice, voices)
  const stage = stageOf(draft)
  switch (event.do) {
    case 'agree':
      return stage === 'voice' && draft.voice
        ? on({ ...draft, voice: { ...draft.voice, agreed: true } })
        : NO_SUCH
    case 'unvoice':
      return draft.voice ? on({ ...draft, voice: null }) : NO_SUCH
    case 'blank':
      return stage === 'preview' && draft.words !== null
        ? on({ ...draft, words: blankPersonal(draft.words) })
        : NO_SUCH
    case 'rewrite':
      return stage === 'preview' && draft.words !== null ? on({ ...draft, words: null }) : NO_SUCH
    case 'send':
      return stage === 'preview' ? { status: 'moved', draft, send: true } : NO_SUCH
  }
}

/** What is said with a draft, once it goes. null where nothing was. */
export function saidBy({ words, voice }: Draft, choice: string | null = null): Said | null {
  // A voice nobody agreed to pass on is not passed on.
  const heard = voice?.agreed ? { file: voice.file, seconds: voice.seconds } : null
  if (words === null && heard === null && choice === null) return null
  return { words, voice: heard, choice }
}

const NO_SUCH = { status: 'refused', why: 'no-such-option' } as const

function write(draft: Draft, text: string): DraftAnswer {
  const words = text.trim()
  if (words.length > LONGEST_WORDS) return { status: 'refused', why: 'too-long' }
  if (words === '') return NO_SUCH
  // Whoever writes instead of deciding about their voice has decided.
  return on({ ...draft, words, ...(draft.voice && !draft.voice.agreed && { voice: null }) })
}

function speak(
  draft: Draft,
  { file, seconds, own }: Pick<GivenVoice, 'file' | 'seconds' | 'own'>,
  voices: 'taken' | 'known',
): DraftAnswer {
  if (voices === 'known') return { status: 'refused', why: 'voice-known' }
  if (!own) return { status: 'refused', why: 'voice-not-own' }
  if (seconds > LONGEST_GIVEN_VOICE) return { status: 'refused', why: 'voice-over-long' }
  return on({ ...draft, voice: { file, seconds, agreed: false } })
}

function on(draft: Draft): DraftAnswer {
  return { status: 'moved', draft, send: false }
}
