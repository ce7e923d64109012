import { caseFor, work, type HandAct } from '../../app/casework.ts'
import { beginLetter } from '../../app/write.ts'
import { OUTCOMES } from '../../domain/case.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { isShutId } from '../shut.ts'
import { noteOn } from './case-note.ts'
import { passOn } from './case-pass.ts'
import { receiptOf } from './receipt.ts'
import { nothingThere, showCase } from './case-screen.ts'
import { settle } from './case-settle.ts'
import { see, showWho, unreveal } from './reveal.ts'
import { hearLetter } from './case-voice.ts'
import { agreeOn } from './case-agree.ts'
import { changeReader } from './reader.ts'

/** One press on a case: `caseId` is read and the role asked anew by each of them. */
type CaseButton = (
  ctx: BotContext,
  caseId: string,
  more?: string,
  sure?: string,
) => Promise<unknown>

/** Everything one can do with a case, by the name in its button. */
export const CASE_BUTTONS: Readonly<Record<string, CaseButton>> = {
  take: (ctx, id) => plainly(ctx, id, 'take'),
  release: (ctx, id) => plainly(ctx, id, 'release'),
  write: writeLetter,
  reveal: (ctx, id) => showWho(ctx, id),
  unreveal: (ctx, id) => unreveal(ctx, id),
  see: (ctx, id) => see(ctx, id),
  propose: (ctx, id) => plainly(ctx, id, 'propose'),
  agree: agreeOn,
  note: noteOn,
  pass: passOn,
  voice: hearLetter,
  receipt: receiptOf,
  reopen: (ctx, id) => plainly(ctx, id, 'reopen'),
  reader: changeReader,
  withdraw: (ctx, id, more) =>
    more === 'yes' ? plainly(ctx, id, 'withdraw') : sureToWithdraw(ctx, id),
  close: (ctx, id, more) => (more === undefined ? chooseOutcome(ctx, id) : close(ctx, id, more)),
}

/** One press on a case by its name; an unknown one finds nothing. */
export async function doCase(
  ctx: BotContext,
  name: string,
  caseId: string,
  more?: string,
  sure?: string,
) {
  if (await isShutId(ctx, caseId)) return nothingThere(ctx)
  const button = Object.hasOwn(CASE_BUTTONS, name) ? CASE_BUTTONS[name] : undefined
  return button ? button(ctx, caseId, more, sure) : nothingThere(ctx)
}

/** An act that needs nothing more than a press. */
async function plainly(ctx: BotContext, caseId: string, act: HandAct): Promise<void> {
  return settle(ctx, act, await work(ctx.work.act, who(ctx), caseId, act))
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
