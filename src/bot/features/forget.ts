import { forget } from '../../app/forget.ts'
import type { Trace } from '../../app/ports.ts'
import { leaveToPictures } from '../../app/receipt.ts'
import { isOver, type Case } from '../../domain/case.ts'
import type { Person } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { leave } from '../flows/waiting.ts'
import { unlocked } from '../lock.ts'
import { show, type Button } from '../screen.ts'
import { isShutId } from '../shut.ts'
import { answerTap, toast } from '../toast.ts'
import { vanish } from '../traces.ts'
import { nothingThere } from './case-screen.ts'
import { showMenu } from './menu.ts'
import { makePictures } from './receipt.ts'

/** So many questions are offered; more at once are rare, and the rest follows. */
const OFFERED = 5

/** One press on the way to being forgotten: `keep` a question, its pictures are known (`kept`), `sure`, `yes`. */
export async function forgetting(ctx: BotContext, what = '', caseId = ''): Promise<void> {
  if (what === 'yes') return forgetNow(ctx)
  if (what === 'sure') return askOnce(ctx)
  if (!unlocked(ctx)) return askToForget(ctx)
  if (await isBehindPictures(ctx, what, caseId)) return nothingThere(ctx)
  if (what === 'keep') {
    const known = { label: label(ctx)('receipt--known-on'), data: press('forget', 'kept', caseId) }
    return makePictures(ctx, caseId, known)
  }
  // Only now, when they have said that they know them: pictures nobody saw would bury it for good.
  if (what === 'kept') await leaveToPictures(ctx.work.act, who(ctx), ctx.work.house.commit, caseId)
  return askToForget(ctx)
}

/**
 * On a shared phone a question that has its pictures is not there; but where they stand on this very
 * message, whoever made them a moment ago says that they know them.
 */
async function isBehindPictures(ctx: BotContext, what: string, caseId: string): Promise<boolean> {
  const messageId = ctx.callbackQuery?.message?.message_id
  const { receipts } = ctx.work.house
  if (what === 'kept' && messageId !== undefined && receipts.isShownOn(who(ctx).id, messageId))
    return false
  return (what === 'keep' || what === 'kept') && isShutId(ctx, caseId)
}

/**
 * First what would end with it: someone may act under pressure, and by six pictures a question can
 * stay. Where the sensitive side is locked nothing is said of questions.
 */
export async function askToForget(ctx: BotContext): Promise<void> {
  const open = unlocked(ctx) ? await ending(ctx) : []
  ctx.work.house.receipts.shownNoMore(who(ctx).id)
  if (open.length === 0) return askOnce(ctx)
  await show(ctx, {
    text: say(ctx)('receipt--before-forgetting', { count: open.length }),
    rows: [
      ...open
        .slice(0, OFFERED)
        .map(({ id, code }): Button[] => [
          { label: label(ctx)('receipt--keep', { code }), data: press('forget', 'keep', id) },
        ]),
      [{ label: label(ctx)('receipt--go-on'), data: press('forget', 'sure') }],
      [{ label: label(ctx)('forget--no'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}

/** Their open questions; on a shared phone not those that only their pictures open. */
async function ending(ctx: BotContext): Promise<Case[]> {
  const { id, profile } = who(ctx)
  const own = await ctx.work.act.store.casesOf(id)
  return own.filter((kase) => !isOver(kase) && kase.readable && !(profile.shared && kase.kept))
}

/** Asks once: this cannot be undone. */
async function askOnce(ctx: BotContext): Promise<void> {
  await show(ctx, {
    // Said on every shared phone: whether there is such a question is nobody's business.
    text: [
      say(ctx)('forget--sure'),
      ...(who(ctx).profile.shared && who(ctx).state === 'member'
        ? [say(ctx)('receipt--stays')]
        : []),
    ].join('\n\n'),
    rows: [
      [{ label: label(ctx)('forget--yes'), data: press('forget', 'yes') }],
      [{ label: label(ctx)('forget--no'), data: press('go', 'menu') }],
    ],
    // It tells that there may be something to forget, and must be quick: nobody is asked for a PIN.
    sensitive: true,
    withoutPin: 'help',
  })
}

/** A chat where Telegram makes us wait is left as it is: whoever tapped needs an answer. */
const CALL_MS = 5_000

/**
 * Forgets. First the keys, then the rows, whatever Telegram does; last the chat, from what the ledger
 * knew. What could not be deleted, because it is too old or Telegram does not answer, is told.
 */
async function forgetNow(ctx: BotContext): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const speak = say(ctx)
  await leave(ctx)
  // On a shared phone what has pictures belongs to whoever knows them: anyone may have tapped here.
  if (person.profile.shared) await leaveToPictures(act, person, house.commit)
  const own = await house.store.traces(person.id)
  const others = await cardsElsewhere(ctx, person)
  if ((await forget(act, person)).status === 'last-owner') {
    await toast(ctx, 'forget--last-owner', { alert: true })
    return showMenu(ctx)
  }
  await answerTap(ctx)
  ctx.work.person = undefined
  house.locks.shut(person.id)
  const { left, later } = await vanish(ctx.api, house, own, CALL_MS, person)
  const lines = [
    speak('forget--done'),
    ...(left + later.length > 0 ? [speak('forget--older')] : []),
  ]
  const done = lines.join('\n\n')
  const { telegramId } = person.profile
  // The page that asked has mostly gone with the ledger; one that could not be deleted says it itself.
  await ctx
    .editMessageText(done, { parse_mode: 'HTML' })
    .catch(() => ctx.api.sendMessage(telegramId, done, { parse_mode: 'HTML' }))
    .catch(() => undefined)
  await vanish(ctx.api, house, others, CALL_MS)
}

/** Cards about their questions in other chats: a question that waits no more must not call anyone. */
async function cardsElsewhere(ctx: BotContext, person: Person): Promise<Trace[]> {
  const { store } = ctx.work.house
  const own = await store.casesOf(person.id)
  const cards = await Promise.all(own.map((kase) => store.tracesOfCase(kase.id)))
  return cards.flat().filter((trace) => trace.personId !== person.id)
}
