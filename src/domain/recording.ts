import { z } from 'zod'
import type { Lesson, LessonStep } from './lesson.ts'

/** A text of a lesson that can be read aloud as one voice note. */
export interface Spoken {
  /** As a voice note is kept under it: `lesson--<lesson>--<step>`, with an attribute where it is one. */
  readonly id: string
  readonly step: LessonStep
  /** `prompt`: the screen with its options or things; `said`: what follows an answer. */
  readonly part: 'prompt' | 'said'
}

/**
 * What is read aloud of a lesson, screen by screen, each followed by everything it can answer. Of a
 * message with a pull only the answers: nobody should lend a known voice to a recruiter's line, which
 * could be played elsewhere as their own.
 */
export function spokenTexts(lesson: Lesson): Spoken[] {
  return lesson.steps.flatMap((step): Spoken[] => {
    const id = `lesson--${lesson.id}--${step.id}`
    return [
      ...(isSpoken(step) ? [{ id, step, part: 'prompt' } as const] : []),
      ...answersOf(step).map((name) => ({ id: `${id}.${name}`, step, part: 'said' }) as const),
    ]
  })
}

/** Whether anybody reads the screen of this step aloud. */
export function isSpoken(step: LessonStep): boolean {
  return step.kind !== 'spot' || step.pull === null
}

function answersOf(step: LessonStep): string[] {
  switch (step.kind) {
    case 'say':
    case 'story':
    case 'deed':
      return []
    case 'reflect':
      return ['thanks']
    case 'order':
      return ['said']
    case 'choose':
    case 'check':
    case 'spot':
      return step.options.map(({ id }) => `${id}-said`)
  }
}

/** Longest voice note, in seconds: a screen read slowly takes half of it. */
export const LONGEST_VOICE = 120

/**
 * Where a reader stands. Nothing is recorded before the warning was agreed to. `kept`: they come from
 * a voice that was kept; runs stored before it was told have none.
 */
export const recordingState = z.object({
  agreed: z.boolean(),
  at: z.int().min(0),
  kept: z.boolean().default(false),
})
export type RecordingState = Readonly<z.infer<typeof recordingState>>

export const startRecording: RecordingState = { agreed: false, at: 0, kept: false }

export type RecordingEvent =
  | { readonly do: 'agree' | 'next' | 'back' | 'remove' | 'write' }
  | { readonly do: 'voice'; readonly voice: GivenVoice }

/** A voice message as it came. */
export interface GivenVoice {
  /** Telegram's file id. */
  readonly file: string
  readonly seconds: number
  /** Recorded here; false: forwarded, so it may be anybody's. */
  readonly own: boolean
  /** Sent when the text it would be kept for was not yet on the screen. */
  readonly early: boolean
}

export type RecordingAnswer =
  | {
      readonly status: 'moved'
      readonly state: RecordingState
      readonly over: boolean
      /** What becomes of the note of this text. */
      readonly note: { readonly text: string; readonly file: string | null } | null
    }
  | {
      readonly status: 'refused'
      readonly why: 'use-buttons' | 'no-such-option' | VoiceRefusal
    }

/** Why a voice message was not taken, or words in its place. */
export type VoiceRefusal =
  'voice-too-long' | 'voice-not-own' | 'voice-early' | 'voice-wanted' | 'agree-first'

/** Whether it is a voice that was refused, not words. */
export function isVoiceRefusal(why: string): boolean {
  return why === 'agree-first' || (why.startsWith('voice-') && why !== 'voice-wanted')
}

/** What an event makes of a state. A voice is kept for the text on the screen and the next one follows. */
export function answerRecording(
  lesson: Lesson,
  state: RecordingState,
  event: RecordingEvent,
): RecordingAnswer {
  const texts = spokenTexts(lesson)
  const text = texts[state.at]?.id
  if (!state.agreed) return beforeAgreeing(state, event)
  if (text === undefined) return NO_SUCH
  const moved = (at: number, kept = false) => ({
    status: 'moved' as const,
    state: { ...state, at, kept },
    over: at >= texts.length,
    note: null,
  })
  switch (event.do) {
    case 'agree':
      return NO_SUCH
    case 'next':
      return moved(state.at + 1)
    case 'back':
      return state.at === 0 ? NO_SUCH : moved(state.at - 1)
    case 'write':
      return { status: 'refused', why: 'voice-wanted' }
    case 'remove':
      return { ...moved(state.at), note: { text, file: null } }
    case 'voice': {
      const why = refusalOf(event.voice)
      if (why) return { status: 'refused', why }
      return { ...moved(state.at + 1, true), note: { text, file: event.voice.file } }
    }
  }
}

const NO_SUCH = { status: 'refused', why: 'no-such-option' } as const

function beforeAgreeing(state: RecordingState, event: RecordingEvent): RecordingAnswer {
  if (event.do === 'voice') return { status: 'refused', why: 'agree-first' }
  if (event.do === 'write') return { status: 'refused', why: 'use-buttons' }
  if (event.do !== 'agree') return NO_SUCH
  return { status: 'moved', state: { ...state, agreed: true }, over: false, note: null }
}

function refusalOf({ seconds, own, early }: GivenVoice): VoiceRefusal | undefined {
  if (!own) return 'voice-not-own'
  if (early) return 'voice-early'
  return seconds > LONGEST_VOICE ? 'voice-too-long' : undefined
}
