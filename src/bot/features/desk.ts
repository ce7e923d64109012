import { desk } from '../../app/desk.ts'
import type { Case } from '../../domain/case.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { chatTraces, withdraw } from '../traces.ts'
import { toAsked } from './colleagues.ts'
import { toGroup } from './groups.ts'
import { toPlans } from './plans.ts'
import { toRecordings } from './recordings.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * A coordinator's desk: codes, states and how long somebody has waited. Danger first, then what is
 * held, then what waits; what is closed and can be opened again comes last.
 */
export async function showDesk(ctx: BotContext, page = 0): Promise<void> {
  const { held, waiting, alongside } = await desk(ctx.work.act, who(ctx))
  const urgent = waiting.filter((kase) => kase.urgency === 'now')
  const others = waiting.filter((kase) => kase.urgency !== 'now')
  const inHand = held.filter(({ state }) => state !== 'closed')
  const closed = held.filter(({ state }) => state === 'closed')
  const all = [...urgent, ...inHand.toSorted(urgentFirst), ...others, ...closed]
  const { shown, around } = turnPages(ctx, all, page, (to) => press('desk', to))
  const beside = alongside.map((kase) => `${stateOf(ctx, kase)} · ${kase.code}`)
  await show(ctx, {
    text: [
      say(ctx)('desk--title', { held: inHand.length, waiting: waiting.length }),
      ...(beside.length > 0 ? ['', say(ctx)('desk--alongside'), ...beside] : []),
    ].join('\n'),
    rows: [
      ...shown.map((kase): Button[] => [
        { label: lineOf(ctx, kase), data: press('case', kase.id) },
      ]),
      around,
      await toAsked(ctx),
      await toPlans(ctx),
      toGroup(ctx),
      toRecordings(ctx),
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
  // A reminder of what waits here has done its work.
  const reminders = (await chatTraces(ctx)).filter(({ kind }) => kind === 'desk')
  await withdraw(
    ctx,
    reminders.map(({ messageId }) => messageId),
  )
}

function urgentFirst(a: Case, b: Case): number {
  return Number(b.urgency === 'now') - Number(a.urgency === 'now')
}

/** What a button of the desk says. */
function lineOf(ctx: BotContext, kase: Case): string {
  const sign = kase.urgency === 'now' && kase.state !== 'closed' ? '❗' : SIGNS[kase.state]
  const since = sinceWhen(kase)
  const waited = since === undefined ? [] : [howLong(ctx, ctx.work.act.now - since)]
  return `${sign} ${[stateOf(ctx, kase), ...waited, kase.code].join(' · ')}`
}

const SIGNS: Readonly<Record<Case['state'], string>> = {
  waiting: '⏳',
  taken: '✋',
  answered: '✉',
  agreed: '🤝',
  closed: '✔',
  withdrawn: '✕',
  expired: '✕',
}

/** Since when somebody waits to be heard; undefined: nobody does. */
function sinceWhen({ state, openedAt, touchedAt }: Case): number | undefined {
  if (state === 'waiting') return openedAt
  return state === 'taken' ? touchedAt : undefined
}

/** In plain words: minutes up to an hour, hours up to two days, then days. */
function howLong(ctx: BotContext, ms: number): string {
  const speak = label(ctx)
  if (ms < HOUR) return speak('desk--minutes', { count: Math.max(1, Math.floor(ms / MINUTE)) })
  if (ms < 2 * DAY) return speak('desk--hours', { count: Math.floor(ms / HOUR) })
  return speak('desk--days', { count: Math.floor(ms / DAY) })
}

function stateOf(ctx: BotContext, kase: Case): string {
  return label(ctx)(`case--state-${kase.state}`)
}
