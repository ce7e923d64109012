import { normaliseWord } from '../domain/words.ts'
import type { Middleware } from 'grammy'
import type { BotContext } from './context.ts'
import { hide } from './features/hide.ts'
import { meetStranger } from './features/stranger.ts'
import { showNewestRun } from './features/whereabouts.ts'
import { answerTap } from './toast.ts'

/** Finds out who acts. Whoever is not known meets the friendly page for strangers and nothing else. */
export const gate: Middleware<BotContext> = async (ctx, next) => {
  // Groups have a part of their own; in channels the bot has nothing to do.
  if (ctx.chat?.type !== 'private' || !ctx.from) return
  const { work } = ctx
  work.person = await work.house.store.personByTelegram(ctx.from.id)
  if (ctx.myChatMember) return reachable(ctx)
  if (!work.person) return ctx.editedMessage ? undefined : meetStranger(ctx)
  await comeBack(ctx)
  await next()
  await answerTap(ctx)
}

/** Blocked or unblocked: nothing proactive goes to someone who has shut the door. */
async function reachable(ctx: BotContext): Promise<void> {
  const { work } = ctx
  const status = ctx.myChatMember?.new_chat_member.status
  if (!work.person || status === undefined) return
  const value = status === 'kicked' || status === 'left'
  const { id: personId, profile } = work.person
  if (value === profile.unreachable) return
  await work.act.commit([{ do: 'person.unreachable', personId, value }])
}

/** Whoever writes can be written to again. */
async function comeBack(ctx: BotContext): Promise<void> {
  const { person, house } = ctx.work
  if (!person?.profile.unreachable) return
  ctx.work.person = { ...person, profile: { ...person.profile, unreachable: false } }
  await house.commit([{ do: 'person.unreachable', personId: person.id, value: false }])
}

/**
 * An update whose effects are committed but whose screen may never have been shown: show where the
 * person stands, change nothing.
 */
export const applied: Middleware<BotContext> = async (ctx, next) => {
  if (ctx.work.entry.state !== 'applied') return next()
  return showNewestRun(ctx)
}

/**
 * The harmless word works everywhere, above every flow: typed, below a picture, or mended by an edit
 * after a slip of a hurried thumb. Nothing else of an edit is looked at.
 */
export const harmlessWord: Middleware<BotContext> = async (ctx, next) => {
  const word = ctx.work.person?.profile.harmlessWord
  const said = ctx.message ?? ctx.editedMessage
  const text = said?.text ?? said?.caption
  // Both anew: it may have been kept by a program that made less of two keyboards the same.
  if (word && text !== undefined && normaliseWord(text) === normaliseWord(word)) return hide(ctx)
  return ctx.editedMessage ? undefined : next()
}
