import type { Keypad } from '../domain/pin.ts'
import { RETENTION } from '../domain/retention.ts'
import { press, type Tap } from './buttons.ts'
import { label, say, who, type BotContext } from './context.ts'
import type { Button, Screen } from './screen.ts'
import { digits, isRightToLeft } from './voice.ts'

const REMEMBERED = 10_000

/** Where somebody was going when the keypad came; null: home. */
export type Wanted =
  { readonly is: 'tap'; readonly tap: Tap } | { readonly is: 'run'; readonly runId: string } | null

/** A keypad on somebody's screen. */
export interface OpenKeypad {
  readonly keypad: Keypad
  readonly wanted: Wanted
}

/** A keypad as it was last shown, and by which update: the same one tried again adds nothing. */
interface ShownKeypad extends OpenKeypad {
  readonly by: number
}

/**
 * Who has shown their PIN, and the keypads in use. In memory only, on purpose: a restart locks every
 * sensitive side, and no digit is ever written down.
 */
export interface Locks {
  /** Unlocked for the time a sensitive screen lives. */
  open(personId: string, now: number): void
  isOpen(personId: string, now: number): boolean
  /** Locked at once, and the keypad forgotten. */
  shut(personId: string): void
  /** Locked, and home shows a learner's rows until they open something sensitive themselves. */
  hide(personId: string): void
  isHidden(personId: string): boolean
  unhide(personId: string): void
  keypad(personId: string, now: number): ShownKeypad | undefined
  setKeypad(personId: string, open: ShownKeypad, now: number): void
  dropKeypad(personId: string): void
}

export function createLocks(): Locks {
  const openUntil = new Map<string, number>()
  const keypads = new Map<string, ShownKeypad & { readonly until: number }>()
  const hidden = new Map<string, true>()
  const shut = (personId: string): void => {
    openUntil.delete(personId)
    keypads.delete(personId)
  }
  return {
    open(personId, now) {
      keep(openUntil, personId, now + RETENTION.screen)
      hidden.delete(personId)
    },
    isOpen: (personId, now) => (openUntil.get(personId) ?? 0) > now,
    shut,
    hide(personId) {
      shut(personId)
      keep(hidden, personId, true)
    },
    isHidden: (personId) => hidden.has(personId),
    unhide: (personId) => void hidden.delete(personId),
    keypad(personId, now) {
      const known = keypads.get(personId)
      if (known && known.until > now) return known
      keypads.delete(personId)
      return undefined
    },
    setKeypad: (personId, open, now) =>
      keep(keypads, personId, { ...open, until: now + RETENTION.screen }),
    dropKeypad: (personId) => void keypads.delete(personId),
  }
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key)
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > REMEMBERED && oldest !== undefined) map.delete(oldest)
}

/** Whether the sensitive side is open to whoever holds this phone now: always, where there is no PIN. */
export function unlocked(ctx: BotContext): boolean {
  const { id, profile } = who(ctx)
  return !profile.pin || ctx.work.house.locks.isOpen(id, ctx.work.house.now())
}

/**
 * Whether home may show what its owner is here, beyond a learner: not while the PIN is not shown, nor
 * where it is about to lock, nor after they hid until they come back by a way of their own.
 */
export function showsDoors(ctx: BotContext): boolean {
  const { id, profile } = who(ctx)
  const locksNow = profile.pin && profile.shared
  return unlocked(ctx) && !locksNow && !ctx.work.house.locks.isHidden(id)
}

/** A sensitive screen is shown: the minutes begin anew. */
export function staysOpen(ctx: BotContext): void {
  const { id, profile } = who(ctx)
  if (profile.pin) ctx.work.house.locks.open(id, ctx.work.house.now())
  else ctx.work.house.locks.unhide(id)
}

/** Any other screen is shown: on a shared phone that locks the sensitive side. */
export function stepsOut(ctx: BotContext): void {
  const { id, profile } = who(ctx)
  ctx.work.house.receipts.close(id)
  if (profile.shared) ctx.work.house.locks.shut(id)
  else ctx.work.house.locks.dropKeypad(id)
}

/** The keypad in place of what was wanted. */
export function lockScreen(ctx: BotContext, wanted: Wanted): Screen {
  return keypadScreen(ctx, {
    keypad: { aim: 'open', step: 'enter', digits: '', chosen: null },
    wanted,
  })
}

const KEYS = [
  ['1', '2', '3'],
  ['4', '5', '6'],
  ['7', '8', '9'],
  ['del', '0', 'ok'],
]

/** Remembers a keypad and shows it: a sign and dots; words only where somebody chooses a PIN. */
export function keypadScreen(ctx: BotContext, open: OpenKeypad): Screen {
  const { house } = ctx.work
  const { id, locale } = who(ctx)
  const { keypad } = open
  house.locks.setKeypad(id, { ...open, by: ctx.update.update_id }, house.now())
  const dots = '●'.repeat(keypad.digits.length) || '○'
  const words = keypad.step === 'enter' ? [] : [say(ctx)(`pin--${keypad.step}`)]
  // Digits keep their places in every language: turned round here, as the keyboard will turn them again.
  const row = (keys: readonly string[]): Button[] => {
    const buttons = keys.map((key) => ({ label: keyLabel(key, locale), data: press('pin', key) }))
    return isRightToLeft(locale) ? buttons.toReversed() : buttons
  }
  const away = keypad.aim === 'open' ? 'menu' : 'settings'
  const out = { label: label(ctx)(AWAY[away]), data: press('go', away) }
  return {
    text: ['🔢', dots, ...words].join('\n\n'),
    rows: [...KEYS.map(row), [out]],
    sensitive: true,
    withoutPin: 'keypad',
  }
}

const AWAY = { menu: 'button--menu', settings: 'button--not-now' } as const

function keyLabel(key: string, locale: string): string {
  if (key === 'del') return '⌫'
  return key === 'ok' ? '✔' : digits(Number(key), locale)
}
