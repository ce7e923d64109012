import type { ConversationFlavor } from '@grammyjs/conversations'
import type { Context } from 'grammy'
import type { Doors } from '../app/enrol.ts'
import type { Entry, FlowLogs } from '../app/inbox.ts'
import type { Act, Commit, Store, Vault } from '../app/ports.ts'
import type { EmergencyNumber } from '../config.ts'
import type { Catalog } from '../content/catalog.ts'
import type { DistressWords } from '../domain/distress.ts'
import type { Person } from '../domain/people.ts'
import type { Offered } from './distress.ts'
import type { Guesses } from './guesses.ts'
import type { LastScreens } from './last-screens.ts'
import type { Locks } from './lock.ts'
import type { Pictures } from './pictures/pictures.ts'
import type { Receipts } from './receipts.ts'
import type { Say, Voice } from './voice.ts'

/** Everything the bot is made of, put together once by main. */
export interface House {
  readonly catalog: Catalog
  readonly voice: Voice
  readonly doors: Doors
  readonly store: Store
  readonly vault: Vault
  readonly flowLogs: FlowLogs
  /** Commits outside an update's unit of work: the ledger of sent messages, jobs. */
  readonly commit: Commit
  readonly emergency: readonly EmergencyNumber[]
  /** IANA; the clocks of whoever has not chosen their own. */
  readonly timeZone: string
  readonly guesses: Guesses
  readonly lastScreens: LastScreens
  readonly locks: Locks
  /** Words after which care is offered, of every language whose list may be used. */
  readonly distress: readonly DistressWords[]
  readonly offered: Offered
  readonly pictures: Pictures
  readonly receipts: Receipts
  readonly now: () => number
}

/** What one update may do: who acts, what they may write, and how to speak to them. */
export interface Work {
  readonly house: House
  readonly act: Act
  readonly entry: Entry
  /** The person as they are now; replaced when the update changes them. */
  person: Person | undefined
  /** Set once the callback query was answered, so that it is answered exactly once. */
  answered: boolean
  /** The person left their flows in this update, and entered none since. */
  left: boolean
}

export type BotContext = ConversationFlavor<Context> & { work: Work }

/** The person of an update that has passed the gate. */
export function who(ctx: BotContext): Person {
  if (!ctx.work.person) throw new Error('nobody here: this handler stands before the gate')
  return ctx.work.person
}

/** Speaks to whoever sent this update. */
export function say(ctx: BotContext): Say {
  return ctx.work.house.voice.to(who(ctx))
}

/** The same without markup, for labels and callback answers. */
export function label(ctx: BotContext): Say {
  const person = who(ctx)
  return ctx.work.house.voice.plain(person.locale, person.profile.gender)
}

/** Whether this update is a command, known or not. */
export function isCommand(ctx: BotContext): boolean {
  return (
    ctx.message?.entities?.some(({ type, offset }) => type === 'bot_command' && offset === 0) ??
    false
  )
}
