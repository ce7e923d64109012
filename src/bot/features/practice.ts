import { beginScenario, rehearsals, scenarioAnew, tryDifferently } from '../../app/practise.ts'
import { findRun } from '../../app/turn.ts'
import { suggest, type Suggestion } from '../../domain/next-practice.ts'
import { atLeast } from '../../domain/people.ts'
import { rehearsalState } from '../../domain/rehearsal.ts'
import type { Run } from '../../domain/run.ts'
import type { Scenario } from '../../domain/scenario.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'

/** Titles on one page. */
const A_PAGE = 7

/** The talks one can rehearse: the one that is half played or could come next, then all of them. */
export async function showPractice(ctx: BotContext, page = 0): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const [speak, name] = [say(ctx), label(ctx)]
  const { standings, rehearsed } = await rehearsals(act, house.catalog, person)
  const all = standings.map((standing, index) => ({ ...standing, index }))
  const { shown, around } = turnPages(ctx, all, page, (to) => press('talks', to), A_PAGE)
  const buttons = shown.map(({ scenario, open, played, index }): Button => {
    const sign = open ? '◉ ' : played > 0 ? '● ' : ''
    const title = counted(index, person.locale, name(`scenario--${scenario.id}`))
    return { label: `${sign}${title}`, data: press('scenario', scenario.id) }
  })
  const half = standings.filter(({ open }) => open)
  const next = page > 0 ? undefined : suggest(house.catalog.scenarios, rehearsed)
  const signs = standings.some(({ open, played }) => open || played > 0)
  const circle = { label: name('practice--lead'), data: press('go', 'lead') }
  await show(ctx, {
    text: [
      `<b>${speak('practice--title')}</b>\n${speak('practice--how')}`,
      ...(next ? [half[0] ? halfPlayed(ctx, half[0].scenario) : suggestion(ctx, next)] : []),
      ...(signs ? [speak('practice--signs')] : []),
    ].join('\n\n'),
    rows: [
      ...(next ? [[toTalk(ctx, half[0]?.scenario ?? next.scenario)]] : []),
      ...buttons.map((button) => [button]),
      around,
      [{ label: name('practice--rounds'), data: press('round') }],
      atLeast(person.role, 'mentor') ? [circle] : [],
      [{ label: name('button--menu'), data: press('go', 'menu') }],
    ],
  })
}

function halfPlayed(ctx: BotContext, { id }: Scenario): string {
  const speak = say(ctx)
  return `<b>${speak('practice--half')}</b> ${speak(`scenario--${id}`)}\n${speak(`scenario--${id}.about`)}`
}

/** By what was practised least and longest ago: the skill and the pull are the reason, never the person. */
function suggestion(ctx: BotContext, { scenario, skill, pull }: Suggestion): string {
  const speak = say(ctx)
  return [
    `<b>${speak('practice--next')}</b> ${speak(`scenario--${scenario.id}`)}`,
    speak(`scenario--${scenario.id}.about`),
    `${speak('practice--for')} ${speak(`skill--${skill}`)} · ${speak(`pull--${pull}`)}`,
  ].join('\n')
}

function toTalk(ctx: BotContext, { id }: Scenario): Button {
  const title = label(ctx)(`scenario--${id}`)
  return { label: label(ctx)('practice--go', { title }), data: press('scenario', id) }
}

/** Opens a conversation where it stood, or from its beginning. */
export async function openScenario(ctx: BotContext, scenarioId: string): Promise<void> {
  const { house, act } = ctx.work
  await enter(ctx, await beginScenario(act, house.catalog, who(ctx), scenarioId))
}

/** Opens a conversation from its beginning, also where it is open somewhere in the middle. */
export async function openAnew(ctx: BotContext, scenarioId: string): Promise<void> {
  const { house, act } = ctx.work
  await enter(ctx, await scenarioAnew(act, house.catalog, who(ctx), scenarioId))
}

/** Opens the one scene of a finished talk that is worth trying differently. */
export async function retryScene(ctx: BotContext, runId: string): Promise<void> {
  const { house, act } = ctx.work
  const run = await findRun(act, who(ctx), runId)
  const state = rehearsalState.safeParse(run?.state)
  const fits = run?.kind === 'scenario' && run.status === 'done' && state.success
  const entered = fits
    ? await tryDifferently(act, house.catalog, who(ctx), { ...run, state: state.data })
    : undefined
  await enter(ctx, entered)
}

async function enter(ctx: BotContext, entered: { readonly run: Run } | undefined): Promise<void> {
  if (!entered) {
    await toast(ctx, 'kind--changed')
    return showPractice(ctx)
  }
  await showRun(ctx, FLOWS.scenario, entered.run)
  await waitFor(ctx, entered.run)
}
