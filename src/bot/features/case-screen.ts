import { caseFor, readCase } from '../../app/casework.ts'
import { beginLetter } from '../../app/write.ts'
import { isOver, type Case, type CaseEvent } from '../../domain/casework.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { leave, waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { chatTraces, withdraw } from '../traces.ts'
import { digits, escapeHtml, softly } from '../voice.ts'
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
  await Promise.all([listen(ctx, read.case), clearOwnCards(ctx, read.case)])
}

/**
 * Whoever reads a case answers by typing below it: those words begin a letter, which is looked at
 * before it goes. Without this they would stand in the chat, unread and undeleted.
 */
async function listen(ctx: BotContext, kase: Case): Promise<void> {
  const { act, house } = ctx.work
  if (isOver(kase)) return leave(ctx)
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

function head(ctx: BotContext, kase: Case, own: boolean): string[] {
  const speak = say(ctx)
  // The state first: a code is Latin, and a line that begins with it would run left to right.
  const lines = [`${speak(`case--state-${kase.state}`)} · <b>${kase.code}</b>`, '']
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
    softly(say(ctx)(`case--from-${from}`), who(ctx).locale),
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
