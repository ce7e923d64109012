import { caseFor, work, type Worked } from '../../app/casework.ts'
import { beginLetter } from '../../app/write.ts'
import { isOver, OUTCOMES, type Case } from '../../domain/casework.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { vanish } from '../traces.ts'
import { nothingThere, showCase } from './case-screen.ts'

/** One press on a case. Every one of them reads the case and the role anew. */
export async function doCase(ctx: BotContext, name: string, caseId: string, more?: string) {
  const { act } = ctx.work
  const person = who(ctx)
  switch (name) {
    case 'take':
    case 'release':
      return settle(ctx, name, await work(act, person, caseId, name))
    case 'withdraw':
      return more === 'yes'
        ? settle(ctx, name, await work(act, person, caseId, name))
        : sureToWithdraw(ctx, caseId)
    case 'write':
      return writeLetter(ctx, caseId)
    case 'close':
      return more === undefined ? chooseOutcome(ctx, caseId) : close(ctx, caseId, more)
    default:
      return nothingThere(ctx)
  }
}

async function writeLetter(ctx: BotContext, caseId: string): Promise<void> {
  const entered = await beginLetter(ctx.work.act, who(ctx), caseId)
  if (!entered) return showCase(ctx, caseId)
  await showRun(ctx, FLOWS.letter, entered.run)
  await waitFor(ctx, entered.run)
}

/** It cannot be undone, so one slip of a thumb must not do it. */
async function sureToWithdraw(ctx: BotContext, caseId: string): Promise<void> {
  const kase = await caseFor(ctx.work.act, who(ctx), caseId)
  if (kase?.reporterId !== who(ctx).id) return nothingThere(ctx)
  await show(ctx, {
    text: say(ctx)('case--withdraw-sure'),
    rows: [
      [{ label: label(ctx)('case--do-withdraw'), data: press('do', 'withdraw', caseId, 'yes') }],
      [{ label: label(ctx)('button--back'), data: press('case', caseId) }],
    ],
    sensitive: true,
  })
}

async function chooseOutcome(ctx: BotContext, caseId: string): Promise<void> {
  const kase = await caseFor(ctx.work.act, who(ctx), caseId)
  if (kase?.holderId !== who(ctx).id) return nothingThere(ctx)
  await show(ctx, {
    text: say(ctx)('case--outcome'),
    rows: [
      ...OUTCOMES.map((outcome, index): Button[] => [
        {
          label: counted(index, who(ctx).locale, label(ctx)(`outcome--${outcome}`)),
          data: press('do', 'close', caseId, outcome),
        },
      ]),
      [{ label: label(ctx)('button--back'), data: press('case', caseId) }],
    ],
    sensitive: true,
  })
}

async function close(ctx: BotContext, caseId: string, chosen: string): Promise<void> {
  const outcome = OUTCOMES.find((one) => one === chosen)
  if (!outcome) return nothingThere(ctx)
  return settle(ctx, 'close', await work(ctx.work.act, who(ctx), caseId, 'close', { outcome }))
}

async function settle(ctx: BotContext, name: string, worked: Worked): Promise<void> {
  if (worked.status === 'gone') return nothingThere(ctx)
  await clearCards(ctx, worked.case)
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
