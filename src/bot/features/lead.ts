import { beginCircle, isHalfPlayed } from '../../app/circle.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'

/** For mentors: the one page to read before, and the two ways to play a story together. */
export async function showLead(ctx: BotContext): Promise<void> {
  const name = label(ctx)
  await show(ctx, {
    text: say(ctx)('theatre--guide'),
    rows: [
      [{ label: name('theatre--one-phone'), data: press('stories') }],
      [{ label: name('theatre--in-group'), data: press('together') }],
      [{ label: name('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}

/** Which story the circle around this phone plays. */
export async function showStories(ctx: BotContext, page = 0): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const name = label(ctx)
  const all = house.catalog.scenarios.map((scenario, index) => ({ scenario, index }))
  const { shown, around } = turnPages(ctx, all, page, (to) => press('stories', to))
  const open = await act.store.openSubjects(person.id, 'circle')
  const buttons = shown.map(({ scenario, index }): Button => {
    const sign = open.some(({ subject }) => subject === scenario.id) ? '◉ ' : ''
    return {
      label: `${sign}${counted(index, person.locale, name(`scenario--${scenario.id}`))}`,
      data: press('circle', scenario.id),
    }
  })
  await show(ctx, {
    text: say(ctx)('theatre--which'),
    rows: [
      ...buttons.map((button) => [button]),
      around,
      [{ label: name('button--menu'), data: press('go', 'menu') }],
    ],
  })
}

/** Opens a story for the circle; where another one left it in the middle, it asks how. */
export async function openCircle(
  ctx: BotContext,
  scenarioId: string,
  how: string | undefined,
): Promise<void> {
  const { house, act } = ctx.work
  if (how === undefined && (await isHalfPlayed(act, house.catalog, who(ctx), scenarioId)))
    return askHow(ctx, scenarioId)
  const entered = await beginCircle(act, house.catalog, who(ctx), scenarioId, how === 'anew')
  if (!entered) {
    await toast(ctx, 'kind--changed')
    return showStories(ctx)
  }
  await showRun(ctx, FLOWS.circle, entered.run)
  await waitFor(ctx, entered.run)
}

async function askHow(ctx: BotContext, scenarioId: string): Promise<void> {
  const name = label(ctx)
  await show(ctx, {
    text: `<b>${say(ctx)(`scenario--${scenarioId}`)}</b>\n\n${say(ctx)('theatre--half')}`,
    rows: [
      [{ label: name('theatre--on'), data: press('circle', scenarioId, 'on') }],
      [{ label: name('theatre--anew'), data: press('circle', scenarioId, 'anew') }],
      [{ label: name('button--back'), data: press('stories') }],
    ],
  })
}

/** How a story is played in a group chat, with the link that takes the bot there. */
export async function showGroupGuide(ctx: BotContext): Promise<void> {
  const name = label(ctx)
  const link = `https://t.me/${ctx.me.username}?startgroup=lead`
  await show(ctx, {
    text: say(ctx)('theatre--group-guide', {
      link,
      command: `/lead@${ctx.me.username}`,
      hide: `/hide@${ctx.me.username}`,
    }),
    rows: [
      [{ label: name('button--back'), data: press('go', 'lead') }],
      [{ label: name('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}
