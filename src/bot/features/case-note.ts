import { caseFor, work } from '../../app/casework.ts'
import { beginNote } from '../../app/note.ts'
import { isOver, NOTES } from '../../domain/case.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { nothingThere, showCase } from './case-screen.ts'
import { settle } from './case-settle.ts'

/**
 * The holder notes something for whoever holds the case: a fixed choice, or `words` of their own. The
 * event the choice was offered after stands before it: a second tap is no second note.
 */
export async function noteOn(
  ctx: BotContext,
  caseId: string,
  ...args: readonly (string | undefined)[]
): Promise<void> {
  const [chosen, seq] = args.filter((one) => one !== undefined).toReversed()
  if (chosen === undefined) return chooseNote(ctx, caseId)
  if (chosen === 'words') return writeNote(ctx, caseId)
  const choice = NOTES.find((one) => one === chosen)
  if (!choice) return nothingThere(ctx)
  const kase = seq === undefined ? undefined : await caseFor(ctx.work.act, who(ctx), caseId)
  if (kase && kase.holderId === who(ctx).id && seq !== String(kase.seq))
    return settle(ctx, 'note', { status: 'late', case: kase })
  const said = { words: null, voice: null, choice }
  await settle(ctx, 'note', await work(ctx.work.act, who(ctx), caseId, 'note', { said }))
}

async function chooseNote(ctx: BotContext, caseId: string): Promise<void> {
  const kase = await caseFor(ctx.work.act, who(ctx), caseId)
  if (kase?.holderId !== who(ctx).id) return nothingThere(ctx)
  if (isOver(kase)) return showCase(ctx, caseId)
  await show(ctx, {
    text: say(ctx)('note--choose'),
    rows: [
      ...NOTES.map((note, index): Button[] => [
        {
          label: counted(index, who(ctx).locale, label(ctx)(`note--${note}`)),
          data: press('do', 'note', caseId, kase.seq, note),
        },
      ]),
      [{ label: label(ctx)('note--words'), data: press('do', 'note', caseId, 'words') }],
      [{ label: label(ctx)('button--back'), data: press('case', caseId) }],
    ],
    sensitive: true,
  })
}

async function writeNote(ctx: BotContext, caseId: string): Promise<void> {
  const entered = await beginNote(ctx.work.act, who(ctx), caseId)
  if (!entered) return showCase(ctx, caseId)
  await showRun(ctx, FLOWS.note, entered.run)
  await waitFor(ctx, entered.run)
}
