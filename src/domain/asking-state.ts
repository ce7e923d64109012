import { z } from 'zod'
import { READERS, WAYS } from './case.ts'
import { draftVoice } from './draft.ts'
import { ABOUTS, CHANGES, LISTENERS } from './ladder.ts'

export const DANGERS = ['now', 'no', 'unsure'] as const
export type Danger = (typeof DANGERS)[number]

/** The rungs before a coordinator, then what a coordinator is asked for. */
export const ASK_STEPS = [
  'about',
  'changed',
  'listener',
  'say',
  'tried',
  'danger',
  'numbers',
  'reader',
  'never',
  'way',
  'words',
  'voice',
  'preview',
  'sent',
] as const

/** A question being put together, one small step at a time. */
export const askState = z.object({
  step: z.enum(ASK_STEPS),
  about: z.enum(ABOUTS).nullable(),
  changed: z.enum(CHANGES).nullable(),
  listener: z.enum(LISTENERS).nullable(),
  /** Danger was said before anything else. */
  cry: z.boolean(),
  danger: z.enum(DANGERS).nullable(),
  reader: z.enum(READERS).nullable(),
  /** Marks of those who must not read it. */
  never: z.array(z.string()).readonly(),
  /** Of the list of those who could. */
  page: z.int().min(0),
  way: z.enum(WAYS).nullable(),
  words: z.string().nullable(),
  voice: draftVoice.nullable(),
  /** The code of the case once it is sent. */
  code: z.string().nullable(),
})
export type AskState = Readonly<z.infer<typeof askState>>
export type AskStep = AskState['step']

/** Nothing was said yet. */
export const startAsking: AskState = {
  step: 'about',
  about: null,
  changed: null,
  listener: null,
  cry: false,
  danger: null,
  reader: null,
  never: [],
  page: 0,
  way: null,
  words: null,
  voice: null,
  code: null,
}
