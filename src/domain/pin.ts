import type { Pin } from './people.ts'

/** How many digits a PIN has. */
export const PIN_LENGTH = { least: 4, most: 8 } as const

/** So many misses are free; then each costs a wait that doubles. */
const FREE = 5
const FIRST_WAIT = 30_000
const LONGEST_WAIT = 60 * 60_000

/** How long nobody may try after so many misses, ms. */
export function waitAfter(misses: number): number {
  return misses < FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (misses - FREE))
}

/** The PIN with one more try counted. It is counted before it is checked: what stops in between counts. */
export function counted(pin: Pin, now: number): Pin {
  const misses = pin.misses + 1
  return { ...pin, misses, until: now + waitAfter(misses) }
}

/** The PIN after a hit: all tries are free again. */
export function forgiven(pin: Pin): Pin {
  return { ...pin, misses: 0, until: 0 }
}

/** One digit over and over, or a plain run up or down: what whoever finds the phone tries first. */
export function tooEasy(digits: string): boolean {
  const steps = new Set(
    Array.from(
      digits.slice(1),
      (digit, index) => (Number(digit) - Number(digits[index]) + 10) % 10,
    ),
  )
  const [step] = steps
  return steps.size === 1 && (step === 0 || step === 1 || step === 9)
}

/** Nothing but digits, in any script: somebody types what belongs on the keypad. */
export function looksTyped(text: string): boolean {
  return /^\p{Nd}{3,12}$/u.test(text.replace(/[\s\p{P}\p{Cf}]+/gu, ''))
}

/** What the keypad is for: opening, or the way to another PIN or to none. */
export type KeypadAim = 'open' | 'set' | 'change' | 'remove'

/** A keypad while digits are typed into it. It lives in memory only. */
export interface Keypad {
  readonly aim: KeypadAim
  /** `enter`: the PIN there is; `choose` and `repeat`: the new one, twice. */
  readonly step: 'enter' | 'choose' | 'repeat'
  readonly digits: string
  /** The new one as it was chosen first. */
  readonly chosen: string | null
}

/** An empty keypad. */
export function keypadFor(aim: KeypadAim): Keypad {
  return { aim, step: aim === 'set' ? 'choose' : 'enter', digits: '', chosen: null }
}

/** What came of a key: the keypad goes on, a whole number was typed, or why it is none. */
export type Pressed =
  | { readonly is: 'typing'; readonly keypad: Keypad }
  | { readonly is: 'entered'; readonly digits: string }
  | { readonly is: 'set'; readonly digits: string }
  | { readonly is: 'refused'; readonly keypad: Keypad; readonly why: 'short' | 'easy' | 'differ' }

/** One key: a digit, `del` or `ok`; undefined: no such key. */
export function pressKey(keypad: Keypad, key: string): Pressed | undefined {
  const { digits } = keypad
  if (/^\d$/.test(key))
    return typing(keypad, digits.length < PIN_LENGTH.most ? digits + key : digits)
  if (key === 'del') return typing(keypad, digits.slice(0, -1))
  return key === 'ok' ? enter(keypad) : undefined
}

function typing(keypad: Keypad, digits: string): Pressed {
  return { is: 'typing', keypad: { ...keypad, digits } }
}

function enter(keypad: Keypad): Pressed {
  const { step, digits, chosen } = keypad
  if (digits.length < PIN_LENGTH.least) return { is: 'refused', keypad, why: 'short' }
  const empty: Keypad = { ...keypad, digits: '' }
  switch (step) {
    case 'enter':
      return { is: 'entered', digits }
    case 'choose':
      if (tooEasy(digits)) return { is: 'refused', keypad: empty, why: 'easy' }
      return { is: 'typing', keypad: { ...empty, step: 'repeat', chosen: digits } }
    case 'repeat':
      if (digits === chosen) return { is: 'set', digits }
      return { is: 'refused', keypad: { ...empty, step: 'choose', chosen: null }, why: 'differ' }
  }
}

/** The keypad after a right PIN, where a new one follows. */
export function chooseNext(keypad: Keypad): Keypad {
  return { ...keypad, step: 'choose', digits: '', chosen: null }
}
