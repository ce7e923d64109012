import { caseFor, readCase, work, type Worked } from '../../app/casework.ts'
import { beginLetter } from '../../app/write.ts'
import { OUTCOMES, type Case, type CaseEvent } from '../../domain/casework.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { vanish } from '../traces.ts'
import { digits, escapeHtml } from '../voice.ts'
import { showMenu } from './menu.ts'

/** Shows a case to its reporter or its holder; to other coordinators only that it can be taken. */
export async function showCase(ctx: BotContext, caseId: string, page = 0): Promise<void> {
  const person = who(ctx)
  const kase = await caseFor(ctx.work.act, person, caseId)
  if (!kase) return nothingThere(ctx)
  const read = await readCase(ctx.work.act, person, caseId)
  if (!read) return kase.state === 'waiting' ? offer(ctx, kase) : elsewhere(ctx)
  const own = read.case.reporterId === person.id
  const letters = read.events.filter((event) => event.words !== null).toReversed()
  await show(ctx, {
    text: [...head(ctx, read.case, own), ...letterLines(ctx, read.case, letters, page)].join('\n'),
    rows: [...pages(ctx, read.case, letters.length, page), ...acts(ctx, read.case, own)],
    sensitive: true,
  })
}

function head(ctx: BotContext, kase: Case, own: boolean): string[] {
  const speak = say(ctx)
  const lines = [`<b>${kase.code}</b> · ${speak(`case--state-${kase.state}`)}`, '']
  if (own) return [...lines, speak(`case--yours-${kase.state}`)]
  return [
    ...lines,
    `${speak('case--about')} ${speak(`ask--about.${kase.about}`)}`,
    `${speak('case--way')} ${speak(`ask--way.${kase.way}`)}`,
    ...(kase.urgency === 'now' ? [speak('case--danger')] : []),
    ...(kase.minor ? [speak('case--minor')] : []),
  ]
}

function letterLines(
  ctx: BotContext,
  kase: Case,
  letters: readonly CaseEvent[],
  page: number,
): string[] {
  const letter = letters[page]
  // Taken back: nobody reads it any more, also in the minute before its key is gone.
  const takenBack = kase.state === 'withdrawn' && kase.reporterId !== who(ctx).id
  if (!kase.readable || takenBack) return ['', say(ctx)('case--unreadable')]
  if (!letter) return ['', say(ctx)('case--wordless')]
  const theirs = (letter.kind === 'answer') === (kase.reporterId === who(ctx).id)
  const from = !theirs ? 'you' : letter.kind === 'answer' ? 'coordinator' : 'reporter'
  return [
    '',
    `<i>${say(ctx)(`case--from-${from}`)}</i>`,
    `<blockquote>${escapeHtml(letter.words ?? '')}</blockquote>`,
  ]
}

function pages(ctx: BotContext, kase: Case, count: number, page: number): Button[][] {
  if (count < 2) return []
  const { locale } = who(ctx)
  const to = (target: number, key: string): Button => ({
    label: `${label(ctx)(key)} ${digits(count - target, locale)}/${digits(count, locale)}`,
    data: press('case', kase.id, target),
  })
  return [
    [
      ...(page + 1 < count ? [to(page + 1, 'case--older')] : []),
      ...(page > 0 ? [to(page - 1, 'case--newer')] : []),
    ],
  ]
}

function acts(ctx: BotContext, kase: Case, own: boolean): Button[][] {
  const button = (name: string): Button => ({
    label: label(ctx)(`case--do-${name}`),
    data: press('do', name, kase.id),
  })
  const back: Button[] = [
    { label: label(ctx)('button--back'), data: press('go', own ? 'ask' : 'desk') },
    { label: label(ctx)('button--menu'), data: press('go', 'menu') },
  ]
  if (kase.closedAt !== null) return [back]
  return own
    ? [[button('write')], [button('withdraw')], back]
    : [[button('write')], [button('release'), button('close')], back]
}

async function offer(ctx: BotContext, kase: Case): Promise<void> {
  await show(ctx, {
    text: [`<b>${kase.code}</b>`, '', say(ctx)('case--take-it')].join('\n'),
    rows: [
      [{ label: label(ctx)('case--do-take'), data: press('do', 'take', kase.id) }],
      [{ label: label(ctx)('button--back'), data: press('go', 'desk') }],
    ],
    sensitive: true,
  })
}

/** One press on a case. Every one of them reads the case and the role anew. */
export async function doCase(ctx: BotContext, name: string, caseId: string, more?: string) {
  const { act } = ctx.work
  const person = who(ctx)
  switch (name) {
    case 'take':
    case 'release':
    case 'withdraw':
      return settle(ctx, name, await work(act, person, caseId, name))
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
  const cards = (await house.store.tracesOfCase(kase.id)).filter(
    (trace) => trace.vanishAt === null && trace.sentAt < act.now,
  )
  await vanish(ctx.api, house, cards)
}

async function elsewhere(ctx: BotContext): Promise<void> {
  await toast(ctx, 'case--taken-by-another', { alert: true })
  return showMenu(ctx)
}

async function nothingThere(ctx: BotContext): Promise<void> {
  await toast(ctx, 'kind--gone')
  return showMenu(ctx)
}
