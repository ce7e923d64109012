import type { Worked } from '../../app/casework.ts'
import { isOver, type Case } from '../../domain/case.ts'
import { who, type BotContext } from '../context.ts'
import { toast } from '../toast.ts'
import { vanish } from '../traces.ts'
import { nothingThere, showCase } from './case-screen.ts'

/** Shows what came of an act, and takes the cards that called for it out of the chats. */
export async function settle(ctx: BotContext, name: string, worked: Worked): Promise<void> {
  if (worked.status === 'gone') return nothingThere(ctx)
  // Of a note nobody is told, so nothing would come in place of a card that is still unread.
  if (name !== 'note') await clearCards(ctx, worked.case)
  await toast(ctx, worked.status === 'late' ? 'case--late' : `case--done-${name}`)
  return showCase(ctx, worked.case.id)
}

/** Cards of an earlier state leave the chats of all who got one; those of this state come by the outbox. */
async function clearCards(ctx: BotContext, kase: Case): Promise<void> {
  const { house, act } = ctx.work
  const me = who(ctx).id
  const cards = (await house.store.tracesOfCase(kase.id)).filter(
    (trace) =>
      trace.kind === 'card' &&
      trace.sentAt < act.now &&
      // A second adult keeps theirs: of an under-eighteen's case two know that it exists.
      (!kase.minor || isOver(kase) || trace.personId === me || trace.personId === kase.reporterId),
  )
  await vanish(ctx.api, house, cards)
}
