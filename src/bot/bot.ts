import { Bot, type ApiClientOptions } from 'grammy'
import type { UserFromGetMe, Update } from 'grammy/types'
import type { Entry } from '../app/inbox.ts'
import type { Commit } from '../app/ports.ts'
import type { BotContext, House, Work } from './context.ts'
import { finishJoining, leaveFlows } from './features/beside.ts'
import { offerCare } from './features/care.ts'
import { anythingElse } from './features/otherwise.ts'
import { typedPin } from './features/pin.ts'
import { takeCommandBack } from './features/typed-commands.ts'
import { conversationPlugin, waiting } from './flows/waiting.ts'
import { applied, gate, harmlessWord } from './gate.ts'
import { routes } from './routes.ts'
import { groups } from './theatre/group.ts'

/** The bot, ready to handle accepted updates one by one. */
export interface HamrahBot {
  readonly bot: Bot<BotContext>
  /** Handles one accepted update: its effects are committed when this returns. Throws to be tried again. */
  readonly handle: (entry: Entry, commit: Commit) => Promise<void>
}

/** Puts the bot together. Read it from top to bottom: that is the way of an update. */
export function createBot(
  token: string,
  client: ApiClientOptions,
  house: House,
  me?: UserFromGetMe,
): HamrahBot {
  const bot = new Bot<BotContext>(token, { client, ...(me ? { botInfo: me } : {}) })
  const works = new WeakMap<object, Work>()

  bot.use((ctx, next) => {
    ctx.work = workOf(works, ctx.update)
    return next()
  })
  bot.use(groups())
  bot.use(gate)
  bot.use(conversationPlugin())
  bot.use(harmlessWord)
  bot.use(typedPin)
  bot.use(offerCare)
  bot.use(takeCommandBack)
  bot.use(leaveFlows)
  bot.use(waiting())
  bot.use(applied)
  bot.use(finishJoining)
  bot.use(routes())
  bot.use(anythingElse)

  return {
    bot,
    async handle(entry, commit) {
      const update = entry.body
      if (!isUpdate(update)) throw new Error('the inbox holds something that is no update')
      const now = house.now()
      works.set(update, {
        house,
        act: { now, store: house.store, vault: house.vault, commit },
        entry,
        person: undefined,
        answered: false,
        left: false,
      })
      await bot.handleUpdate(update)
    },
  }
}

function isUpdate(body: unknown): body is Update {
  return typeof body === 'object' && body !== null && 'update_id' in body
}

function workOf(works: WeakMap<object, Work>, update: object): Work {
  const work = works.get(update)
  if (!work) throw new Error('an update came in that was never accepted')
  return work
}
