import { nextOf, path } from '../../app/learn.ts'
import { stir, turnOff } from '../../app/nudge-wish.ts'
import { who, type BotContext } from '../context.ts'
import { leave } from '../flows/waiting.ts'
import { toast } from '../toast.ts'
import { chatTraces, withdraw } from '../traces.ts'
import { showDeeds } from './deeds.ts'
import { openLesson, showLearn } from './learn.ts'
import { showMenu } from './menu.ts'
import { showReview } from './review.ts'

/** Where each kind of nudge leads, as things stand by now. */
const LEADS: Readonly<Record<string, (ctx: BotContext) => Promise<void>>> = {
  deed: showDeeds,
  review: showReview,
  lesson: openNext,
}

/** A tap on a nudge, be it days old: open, not today, no more. Each of them is an answer to it. */
export async function answerNudge(ctx: BotContext, what: string, kind = ''): Promise<void> {
  const { act, house } = ctx.work
  const outside = { ...act, commit: house.commit }
  const tapped = ctx.callbackQuery?.message?.message_id
  switch (what) {
    case 'go':
      await stir(outside, who(ctx))
      await leave(ctx)
      // Before it is shown: a screen that has taken the nudge's place must not vanish as one.
      await strike(ctx, tapped)
      return (Object.hasOwn(LEADS, kind) ? LEADS[kind] : showLearn)?.(ctx)
    case 'later':
    case 'stop':
      await (what === 'stop' ? turnOff : stir)(outside, who(ctx))
      await toast(ctx, what === 'stop' ? 'nudge--stopped' : 'nudge--tomorrow')
      return tapped === undefined ? undefined : withdraw(ctx, [tapped])
    default:
      await toast(ctx, 'kind--gone')
      return showMenu(ctx)
  }
}

async function openNext(ctx: BotContext): Promise<void> {
  const { act, house } = ctx.work
  const next = nextOf(await path(act, house.catalog, who(ctx)), act.now)
  return next ? openLesson(ctx, next.lesson.id) : showLearn(ctx)
}

/** The message becomes an ordinary screen, which does not vanish. */
async function strike(ctx: BotContext, messageId: number | undefined): Promise<void> {
  const traces = await chatTraces(ctx)
  const ids = traces.filter((one) => one.messageId === messageId).map(({ id }) => id)
  if (ids.length > 0) await ctx.work.house.commit([{ do: 'trace.drop', ids }])
}
