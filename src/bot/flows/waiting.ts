import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  conversations,
  createConversation,
  type Conversation,
  type ConversationData,
  type VersionedState,
} from '@grammyjs/conversations'
import { Composer, type Context } from 'grammy'
import type { Run } from '../../domain/run.ts'
import { who, type BotContext } from '../context.ts'
import type { Flow } from './flow.ts'
import { play } from './play.ts'
import { FLOWS } from './table.ts'

/**
 * The conversations: each waits for the person's next move in one flow.
 *
 * Wait → act → rewind: the log never grows, because after every turn it is cut back to the wait. The
 * act itself runs outside the log and is a compare-and-set on (run, turn), so that a replay, a
 * redelivery or a log that is behind the truth can repeat it without repeating its effect.
 */
export function waiting(): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  for (const flow of Object.values(FLOWS)) composer.use(createConversation(wait(flow), flow.kind))
  return composer
}

function wait(flow: Flow) {
  return async (conversation: Conversation<BotContext>, _: Context, runId: string) => {
    const here = conversation.checkpoint()
    await conversation.wait()
    const played = await conversation.external((ctx) => play(ctx, flow, runId))
    if (played === 'elsewhere') await conversation.skip({ next: true })
    if (played === 'on') await conversation.rewind(here)
  }
}

/** In place of a log: its person has left their flows on purpose. */
const LEFT = 'left'

/**
 * Leaves every flow: words that follow are meant for no run, above all not after /hide, when the
 * phone may be in someone else's hand.
 */
export async function leave(ctx: BotContext): Promise<void> {
  await ctx.conversation.exitAll()
  ctx.work.left = true
  ctx.work.house.flowLogs.write(who(ctx).id, LEFT, true)
}

/** Whether someone waits in no flow because they left, not because a log was lost. */
export async function hasLeft(ctx: BotContext): Promise<boolean> {
  return (await ctx.work.house.flowLogs.read(who(ctx).id, LEFT)) !== undefined
}

/** From now on the person's words go to this run, and to no other. */
export async function waitFor(ctx: BotContext, run: Run): Promise<void> {
  ctx.work.left = false
  await ctx.conversation.exitAll()
  if (run.status === 'open') await ctx.conversation.enter(run.kind, run.id)
}

/** The plugin with its logs sealed in the database. They are a cache: dropping one loses nothing. */
export function conversationPlugin() {
  return conversations<BotContext, Context>({
    storage: {
      type: 'context',
      version: FLOW_VERSION,
      adapter: {
        read: async (ctx) => {
          const log = await ctx.work.house.flowLogs.read(who(ctx).id, FLOW_VERSION)
          return isLog(log) ? log : undefined
        },
        write: (ctx, log) => {
          // Forgotten in this very update: nothing may be written for them any more.
          if (ctx.work.person) ctx.work.house.flowLogs.write(who(ctx).id, FLOW_VERSION, log)
        },
        delete: (ctx) => {
          if (!ctx.work.person) return
          // Without a log the next words go to the open run: so it must be after a failure in a flow,
          // where the update is tried again. Only who left on purpose has left.
          if (ctx.work.left) ctx.work.house.flowLogs.write(who(ctx).id, LEFT, true)
          else ctx.work.house.flowLogs.drop(who(ctx).id)
        },
      },
    },
  })
}

/** Whatever else lies there is no log of the plugin, and a missing log costs nothing. */
function isLog(log: unknown): log is VersionedState<ConversationData> {
  return typeof log === 'object' && log !== null && 'version' in log && 'state' in log
}

/** A log written by other flow code would replay wrongly, so it is known by the code that wrote it. */
const FLOW_VERSION = hashOfThisFolder()

function hashOfThisFolder(): string {
  const folder = dirname(fileURLToPath(import.meta.url))
  const hash = createHash('sha256')
  const sources = readdirSync(folder).filter((name) => /\.[jt]s$/.test(name))
  for (const name of sources.sort()) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('base64url').slice(0, 12)
}
