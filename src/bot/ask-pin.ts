import { isCommand, type BotContext } from './context.ts'
import { lockScreen, type Wanted } from './lock.ts'
import { show } from './screen.ts'
import { typedTrace, withdraw } from './traces.ts'

/** Asks for the PIN before anything is done; what was typed meanwhile leaves the chat unread. */
export async function askPin(ctx: BotContext, wanted: Wanted): Promise<void> {
  await takeTyped(ctx)
  await show(ctx, lockScreen(ctx, wanted))
}

/** Takes the words of this update out of the chat, before anything else can fail. */
export async function takeTyped(ctx: BotContext): Promise<void> {
  if (!ctx.message || isCommand(ctx)) return
  await ctx.work.house.commit(typedTrace(ctx))
  await withdraw(ctx, [ctx.message.message_id])
}
