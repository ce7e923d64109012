import { forget } from '../../app/forget.ts'
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

/** Forgets. First the chat, while the ledger still knows it, then the keys, then the rows. */
export async function forgetNow(ctx: BotContext): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const speak = say(ctx)
  await leave(ctx)
  const traces = await house.store.traces(person.id)
  // Cards about their questions in other chats: a question that waits no more must not call anyone.
  const own = await house.store.casesOf(person.id)
  const cards = await Promise.all(own.map((kase) => house.store.tracesOfCase(kase.id)))
  const others = cards.flat().filter((trace) => trace.personId !== person.id)
  const forgotten = await forget(act, person)
  if (forgotten.status === 'last-owner') {
    await toast(ctx, 'forget--last-owner', { alert: true })
    return
  }
  const [{ left }] = await Promise.all([
    vanish(ctx.api, house, traces),
    vanish(ctx.api, house, others),
  ])
  await answerTap(ctx)
  ctx.work.person = undefined
  const lines = [speak('forget--done'), ...(left > 0 ? [speak('forget--older')] : [])]
  await ctx.editMessageText(lines.join('\n\n'), { parse_mode: 'HTML' }).catch(() => undefined)
}
