import type { Middleware } from 'grammy'
import { offerAnew } from '../../app/enrol.ts'
import { forget } from '../../app/forget.ts'
import type { Run } from '../../domain/run.ts'
import { readTap } from '../buttons.ts'
import { isCommand, who, type BotContext } from '../context.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { leave, waitFor } from '../flows/waiting.ts'
import { meetStranger } from './stranger.ts'
import { claimWords } from './whereabouts.ts'

/**
 * A command leaves whatever flow the person is in: the run stays where it stood and can be resumed.
 * So does an update that was applied before a crash; it only shows where the person stands.
 */
export const leaveFlows: Middleware<BotContext> = async (ctx, next) => {
  if (ctx.work.entry.state === 'applied' || isCommand(ctx)) await leave(ctx)
  return next()
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
  if (!run) return neverJoined(ctx)
  // Before a language is chosen there is none to answer words in.
  if (run.turn > 0 && ctx.message && (await claimWords(ctx))) return
  const shown = await anotherLink(ctx, run)
  await showRun(ctx, FLOWS.join, shown)
  await waitFor(ctx, shown)
}

/** They declined, and a crash came before they were forgotten: that is made good, then they are a stranger. */
async function neverJoined(ctx: BotContext): Promise<void> {
  const act = { ...ctx.work.act, commit: ctx.work.house.commit }
  await forget(act, who(ctx))
  ctx.work.person = undefined
  return meetStranger(ctx, act)
}

/** `/start` with another link in the middle of joining: their first one may be used up by now. */
async function anotherLink(ctx: BotContext, run: Run): Promise<Run> {
  const code = /^\/start(?:@\w+)?\s+(\S+)$/.exec(ctx.message?.text ?? '')?.[1]
  const { house, act } = ctx.work
  const person = who(ctx)
  if (code === undefined || !house.guesses.allowed(person.id, act.now)) return run
  const offered = await offerAnew(act, house.doors, person, run, code)
  if (offered) house.guesses.hit(person.id)
  else house.guesses.missed(person.id, act.now)
  return offered ?? run
}
