import { forget } from '../../app/forget.ts'
import type { Trace } from '../../app/ports.ts'
import type { Person } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { leave } from '../flows/waiting.ts'
import { show } from '../screen.ts'
import { answerTap, toast } from '../toast.ts'
import { vanish } from '../traces.ts'

/** Asks once: this cannot be undone. */
export async function askToForget(ctx: BotContext): Promise<void> {
  await show(ctx, {
    text: say(ctx)('forget--sure'),
    rows: [
      [{ label: label(ctx)('forget--yes'), data: press('forget', 'yes') }],
      [{ label: label(ctx)('forget--no'), data: press('go', 'menu') }],
    ],
  })
}

/**
 * Forgets. First the chat, while the ledger still knows it, then the keys, then the rows. What could
 * not be deleted, because it is too old or Telegram does not answer, is told.
 */
export async function forgetNow(ctx: BotContext): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const speak = say(ctx)
  await leave(ctx)
  const { left } = await vanish(ctx.api, house, await house.store.traces(person.id))
  const still = await house.store.traces(person.id)
  const others = await cardsElsewhere(ctx, person)
  if ((await forget(act, person)).status === 'last-owner') {
    await toast(ctx, 'forget--last-owner', { alert: true })
    return
  }
  await answerTap(ctx)
  ctx.work.person = undefined
  const lines = [
    speak('forget--done'),
    ...(left + still.length > 0 ? [speak('forget--older')] : []),
  ]
  await ctx.editMessageText(lines.join('\n\n'), { parse_mode: 'HTML' }).catch(() => undefined)
  await vanish(ctx.api, house, others)
}

/** Cards about their questions in other chats: a question that waits no more must not call anyone. */
async function cardsElsewhere(ctx: BotContext, person: Person): Promise<Trace[]> {
  const { store } = ctx.work.house
  const own = await store.casesOf(person.id)
  const cards = await Promise.all(own.map((kase) => store.tracesOfCase(kase.id)))
  return cards.flat().filter((trace) => trace.personId !== person.id)
}
