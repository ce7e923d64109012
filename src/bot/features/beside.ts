import type { Middleware } from 'grammy'
import { readTap } from '../buttons.ts'
import { who, type BotContext } from '../context.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { showMenu } from './menu.ts'

/**
 * A command leaves whatever flow the person is in: the run stays where it stood and can be resumed.
 * So does an update that was applied before a crash; it only shows where the person stands.
 */
export const leaveFlows: Middleware<BotContext> = async (ctx, next) => {
  if (ctx.work.entry.state === 'applied' || isCommand(ctx)) await ctx.conversation.exitAll()
  return next()
}

function isCommand(ctx: BotContext): boolean {
  return (
    ctx.message?.entities?.some(({ type, offset }) => type === 'bot_command' && offset === 0) ??
    false
  )
}

/** What works before someone has agreed: going on, leaving, and hiding. */
const BEFORE_AGREEING = /^\/(?:hide|forget)\b/

/** Someone who is still joining is led back to where they stood. */
export const finishJoining: Middleware<BotContext> = async (ctx, next) => {
  const person = who(ctx)
  if (person.state === 'member') return next()
  const tap = readTap(ctx.callbackQuery?.data)
  if (tap?.name === 'r' || tap?.name === 'forget') return next()
  if (BEFORE_AGREEING.test(ctx.message?.text ?? '')) return next()
  const run = await ctx.work.act.store.openRun(person.id, 'join')
  if (!run) return showMenu(ctx)
  await showRun(ctx, FLOWS.join, run)
  await waitFor(ctx, run)
}
