import { beginEntering, makeReceipt, ownOpen } from '../../app/receipt.ts'
import { pictureOf, type Receipt } from '../../domain/receipt.ts'
import { RETENTION } from '../../domain/retention.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { sceneOf, showRun } from '../flows/play.ts'
import { came } from '../flows/receipt.ts'
import { FLOWS } from '../flows/table.ts'
import { leave, waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { answerTap, toast } from '../toast.ts'
import { digits } from '../voice.ts'
import { nothingThere } from './case-screen.ts'

/** `do.receipt.<case>`: what six pictures are for; with `make` six new ones. */
export async function receiptOf(ctx: BotContext, caseId: string, more?: string): Promise<void> {
  if (more === 'make')
    return makePictures(ctx, caseId, {
      label: label(ctx)('receipt--known'),
      data: press('go', 'menu'),
    })
  const kase = await ownOpen(ctx.work.act, who(ctx), caseId)
  if (!kase) return nothingThere(ctx)
  await leave(ctx)
  await show(ctx, {
    text: [say(ctx)('receipt--why'), say(ctx)(`receipt--${kase.kept ? 'earlier' : 'once'}`)].join(
      '\n\n',
    ),
    rows: [
      [{ label: label(ctx)('receipt--make'), data: press('do', 'receipt', caseId, 'make') }],
      [{ label: label(ctx)('button--back'), data: press('case', caseId) }],
    ],
    sensitive: true,
  })
}

/** Makes six pictures and shows them, once and for two minutes. `known` takes them off the screen. */
export async function makePictures(ctx: BotContext, caseId: string, known: Button): Promise<void> {
  const { act, house } = ctx.work
  const { id } = who(ctx)
  const messageId = ctx.callbackQuery?.message?.message_id
  // Six are on this very message: a second tap of the same thumb must not make them worthless.
  if (messageId !== undefined && house.receipts.isShownOn(id, messageId)) return answerTap(ctx)
  const kase = await ownOpen(act, who(ctx), caseId)
  if (!kase) return nothingThere(ctx)
  if (!house.receipts.makes(id, act.now))
    return toast(ctx, 'refused--pictures-slow', { alert: true })
  // No flow may be waiting: it would keep the tap on them, and with it what they are.
  await leave(ctx)
  const receipt = await makeReceipt(act, who(ctx), caseId)
  if (!receipt) return nothingThere(ctx)
  await show(ctx, {
    text: [say(ctx)('receipt--shown'), lines(ctx, receipt), say(ctx)('receipt--alone')].join(
      '\n\n',
    ),
    rows: [[known]],
    sensitive: true,
    stays: RETENTION.receipt,
  })
  if (messageId !== undefined) house.receipts.shownOn(id, messageId)
}

function lines(ctx: BotContext, receipt: Receipt): string {
  const { locale } = who(ctx)
  return receipt
    .map((id, index) => {
      const word = say(ctx)(`picture--${id}`)
      return `<b>${digits(index + 1, locale)}.</b> ${pictureOf(id)?.sign ?? ''} ${word}`
    })
    .join('\n')
}

/** `receipt`: six pictures from wherever they were made open the question here. */
export async function enterPictures(ctx: BotContext): Promise<void> {
  const { act, house } = ctx.work
  if (house.receipts.waits(who(ctx).id, act.now))
    return toast(ctx, 'refused--pictures-slow', { alert: true })
  const run = await beginEntering(act, who(ctx))
  await showRun(ctx, FLOWS.receipt, run)
  await waitFor(ctx, run)
}

/** A second tap on the last picture: what they came to, though the run is gone. Returns whether it was one. */
export async function stillEntered(ctx: BotContext, runId: string): Promise<boolean> {
  const end = ctx.work.house.receipts.endOf(who(ctx).id, runId)
  if (!end) return false
  await show(ctx, { ...came(sceneOf(ctx), end), sensitive: true })
  return true
}
