import type { Change } from '../../app/changes.ts'
import { caseFor, readCase, type ReadCase } from '../../app/casework.ts'
import { beginLetter } from '../../app/write.ts'
import { isOver, type Case, type CaseEvent } from '../../domain/case.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { leave, waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { isShut, newHere } from '../shut.ts'
import { chatTraces, withdraw } from '../traces.ts'
import { HOLDER_BUTTONS, OWN_BUTTONS } from './case-buttons.ts'
import { headLines } from './case-head.ts'
import { letterLines, letterRows, lettersOf } from './case-letters.ts'
import { revealPart } from './case-reveal.ts'
import { waysOn } from './case-ways.ts'
import { showMenu } from './menu.ts'

/** Shows a case to its reporter or its holder; to other coordinators only that it can be taken. */
export async function showCase(ctx: BotContext, caseId: string, page = 0): Promise<void> {
  const person = who(ctx)
  const kase = await caseFor(ctx.work.act, person, caseId)
  if (!kase || isShut(ctx, kase)) return nothingThere(ctx)
  const read = await readCase(ctx.work.act, person, caseId, newHere(ctx, kase))
  if (!read) return kase.state === 'waiting' ? offer(ctx, kase) : elsewhere(ctx)
  const own = read.case.reporterId === person.id
  const letters = lettersOf(read, own)
  const here = Math.min(page, Math.max(0, letters.length - 1))
  const letter = letters[here]
  const shown = await revealPart(ctx, read.case)
  await show(ctx, {
    text: [
      ...headLines(ctx, read, own),
      ...shown.lines,
      ...letterLines(ctx, read, own, letter),
    ].join('\n'),
    rows: [
      ...(own ? waysOn(ctx, read) : []),
      ...letterRows(ctx, caseId, own, letters, here),
      ...acts(ctx, read, own, shown.rows),
    ],
    sensitive: true,
  })
  await Promise.all([
    listen(ctx, read.case),
    clearOwnCards(ctx, read.case),
    own ? markOpened(ctx, read, letter) : undefined,
  ])
}

/**
 * Whoever reads a case answers by typing below it: those words begin a letter, which is looked at
 * before it goes. Without this they would stand in the chat, unread and undeleted.
 */
async function listen(ctx: BotContext, kase: Case): Promise<void> {
  const { act, house } = ctx.work
  if (isOver(kase)) return leave(ctx)
  // A note that was begun holds nothing yet: gone, or it would claim those words after a crash.
  const note = await act.store.openRun(who(ctx).id, 'note', kase.id)
  if (note) await house.commit([{ do: 'run.drop', runId: note.id }])
  const entered = await beginLetter({ ...act, commit: house.commit }, who(ctx), kase.id)
  if (entered) await waitFor(ctx, entered.run)
}

/** The case is open on the screen: what called for it has done its work. */
async function clearOwnCards(ctx: BotContext, kase: Case): Promise<void> {
  const cards = (await chatTraces(ctx)).filter((one) => one.caseId === kase.id)
  await withdraw(
    ctx,
    cards.map(({ messageId }) => messageId),
  )
}

/** A letter that its reader has on the screen has arrived, and so has a question how to go on. */
async function markOpened(
  ctx: BotContext,
  { case: { id: caseId }, events, proposed }: ReadCase,
  shown: CaseEvent | undefined,
): Promise<void> {
  const { house } = ctx.work
  const asked = proposed ? events.findLast(({ kind }) => kind === 'propose') : undefined
  const read = [shown, asked].filter((one) => one?.letter && one.letter.state !== 'opened')
  if (read.length === 0) return
  const letter = { state: 'opened', why: null, at: house.now() } as const
  await house.commit(
    read.flatMap((one): Change[] =>
      one ? [{ do: 'letter.set', caseId, seq: one.seq, letter }] : [],
    ),
  )
}

function acts(
  ctx: BotContext,
  { case: kase, proposed }: ReadCase,
  own: boolean,
  shown: readonly Button[][],
): Button[][] {
  const table = own ? OWN_BUTTONS : HOLDER_BUTTONS
  const rows = table.map((row) =>
    row
      .filter(({ when }) => when(kase, proposed))
      .map(({ name }): Button => {
        return { label: label(ctx)(`case--do-${name}`), data: press('do', name, kase.id) }
      }),
  )
  const back: Button[] = [
    { label: label(ctx)('button--back'), data: press('go', own ? 'ask' : 'desk') },
    { label: label(ctx)('button--menu'), data: press('go', 'menu') },
  ]
  const [write = [], ...others] = rows
  return [write, ...shown, ...others, back]
}

async function offer(ctx: BotContext, kase: Case): Promise<void> {
  await show(ctx, {
    text: [say(ctx)('case--take-it'), '', `<b>${kase.code}</b>`].join('\n'),
    rows: [
      [{ label: label(ctx)('case--do-take'), data: press('do', 'take', kase.id) }],
      [{ label: label(ctx)('button--back'), data: press('go', 'desk') }],
    ],
    sensitive: true,
  })
}

async function elsewhere(ctx: BotContext): Promise<void> {
  await toast(ctx, 'case--taken-by-another', { alert: true })
  return showMenu(ctx)
}

/** No such case for this person; foreign and missing ones look the same. */
export async function nothingThere(ctx: BotContext): Promise<void> {
  await toast(ctx, 'kind--gone')
  return showMenu(ctx)
}
