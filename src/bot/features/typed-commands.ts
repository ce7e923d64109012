import type { Middleware } from 'grammy'
import { atLeast } from '../../domain/people.ts'
import { isCommand, who, type BotContext } from '../context.ts'
import { typedTrace, withdraw } from '../traces.ts'
import { PLACES, type Place } from './places.ts'

/**
 * A typed command that says what somebody is, or that they ask for help, leaves the chat at once: its
 * screen goes after minutes, and the command would stay behind. Only where it opens something, or its
 * vanishing would tell what others may do.
 */
export const takeCommandBack: Middleware<BotContext> = async (ctx, next) => {
  const place = placeOf(ctx)
  const { role, state } = who(ctx)
  if (!place || !telling(place) || state !== 'member' || !atLeast(role, place.role)) return next()
  await ctx.work.house.commit(typedTrace(ctx))
  await next()
  await withdraw(ctx, ctx.message ? [ctx.message.message_id] : [])
}

function placeOf(ctx: BotContext): Place | undefined {
  const [, name] = /^\/(\w+)/.exec(ctx.message?.text ?? '') ?? []
  return isCommand(ctx) ? PLACES.find((place) => place.name === name) : undefined
}

/** That they ask for help, belong to a group, or want to be forgotten. */
const TELLING: readonly string[] = ['ask', 'tolana', 'forget']

function telling({ name, role }: Place): boolean {
  return TELLING.includes(name) || atLeast(role, 'coordinator')
}
