import { z } from 'zod'
import { GENDERS, ROLES, type Gender, type Role } from './people.ts'

const ORDER = ['language', 'gender', 'age', 'phone', 'nickname', 'agree'] as const

/** Becoming a member: five small questions, then the honest page. */
export const joinState = z.object({
  step: z.enum([...ORDER, 'joined', 'declined']),
  inviteId: z.string().nullable(),
  role: z.enum(ROLES),
  tolanaId: z.string().nullable(),
  /** Nobody has to confirm who comes by this offer. */
  vouched: z.boolean().default(false),
  invitedBy: z.string().nullable().default(null),
  locale: z.string().nullable(),
  gender: z.enum(GENDERS).nullable(),
  minor: z.boolean().nullable(),
  shared: z.boolean().nullable(),
  nickname: z.string().nullable(),
})
export type JoinState = Readonly<z.infer<typeof joinState>>

export type JoinEvent =
  | { readonly do: 'language'; readonly locale: string }
  | { readonly do: 'gender'; readonly gender: Gender }
  | { readonly do: 'age'; readonly minor: boolean }
  | { readonly do: 'phone'; readonly shared: boolean }
  | { readonly do: 'write'; readonly text: string }
  | { readonly do: 'skip' }
  | { readonly do: 'agree' }
  | { readonly do: 'decline' }
  | { readonly do: 'back' }

export type JoinAnswer =
  | { readonly status: 'moved'; readonly state: JoinState }
  | { readonly status: 'refused'; readonly why: 'use-buttons' | 'no-such-option' | 'too-long' }

export const LONGEST_NICKNAME = 30

/** What an invite (or its absence) offers. */
export interface Offer {
  readonly inviteId: string | null
  readonly role: Role
  readonly tolanaId: string | null
  /** Made at the terminal, by OWNER_IDS or by the open door: nobody has to confirm it. */
  readonly vouched: boolean
  /** Who made the invite; null: no person, or one who was forgotten. */
  readonly invitedBy: string | null
}

export function startJoining(offer: Offer): JoinState {
  return {
    step: 'language',
    ...offer,
    locale: null,
    gender: null,
    minor: null,
    shared: null,
    nickname: null,
  }
}

/** One step of joining. `locales` are the languages there are. */
export function answerJoining(
  state: JoinState,
  event: JoinEvent,
  locales: readonly string[],
): JoinAnswer {
  if (event.do === 'back') {
    const before = ORDER[ORDER.findIndex((step) => step === state.step) - 1]
    return before ? to({ ...state, step: before }) : no(event)
  }
  switch (state.step) {
    case 'language':
      return event.do === 'language' && locales.includes(event.locale)
        ? to({ ...state, locale: event.locale, step: 'gender' })
        : no(event)
    case 'gender':
      return event.do === 'gender' && GENDERS.includes(event.gender)
        ? to({ ...state, gender: event.gender, step: 'age' })
        : no(event)
    case 'age':
      return event.do === 'age' ? to({ ...state, minor: event.minor, step: 'phone' }) : no(event)
    case 'phone':
      return event.do === 'phone'
        ? to({ ...state, shared: event.shared, step: 'nickname' })
        : no(event)
    case 'nickname':
      return nickname(state, event)
    case 'agree':
      if (event.do === 'agree') return to({ ...state, step: 'joined' })
      return event.do === 'decline' ? to({ ...state, step: 'declined' }) : no(event)
    case 'joined':
    case 'declined':
      return no(event)
  }
}

function nickname(state: JoinState, event: JoinEvent): JoinAnswer {
  if (event.do === 'skip') return to({ ...state, nickname: null, step: 'agree' })
  if (event.do !== 'write') return no(event)
  const name = tidyName(event.text)
  if (name === null) return { status: 'refused', why: 'too-long' }
  return to({ ...state, nickname: name, step: 'agree' })
}

/** One line without markup of its own, or null when it is empty or longer than thirty characters. */
export function tidyName(text: string): string | null {
  const name = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return name === '' || lettersIn(name) > LONGEST_NICKNAME ? null : name
}

function to(state: JoinState): JoinAnswer {
  return { status: 'moved', state }
}

function no(event: JoinEvent): JoinAnswer {
  return { status: 'refused', why: event.do === 'write' ? 'use-buttons' : 'no-such-option' }
}

/** Letters as a reader counts them: one with its marks is one. */
export function lettersIn(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length
}
