import { beginScenario, rehearsals, scenarioAnew, tryDifferently } from '../../app/practise.ts'
import { findRun } from '../../app/turn.ts'
import { suggest, type Suggestion } from '../../domain/next-practice.ts'
import { atLeast } from '../../domain/people.ts'
import { rehearsalState } from '../../domain/rehearsal.ts'
import type { Run } from '../../domain/run.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { digits } from '../voice.ts'

/** A screen's worth of talks, each with a line of what it is about. */
const A_PAGE = 5

/** The talks one can rehearse: which could come next, those begun and those played. */
export async function showPractice(ctx: BotContext, page = 0): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const [speak, name] = [say(ctx), label(ctx)]
  const { standings, rehearsed } = await rehearsals(act, house.catalog, person)
  const all = standings.map((standing, index) => ({ ...standing, index }))
  const { shown, around } = turnPages(ctx, all, page, (to) => press('talks', to), A_PAGE)
  const lines = shown.map(({ scenario, open, played, index }) => {
    const sign = open ? '◉' : played > 0 ? '●' : '○'
    return `${sign} <b>${digits(index + 1, person.locale)}. ${speak(`scenario--${scenario.id}`)}</b>\n${speak(`scenario--${scenario.id}.about`)}`
  })
  const buttons = shown.map(({ scenario, index }): Button => ({
    label: counted(index, person.locale, name(`scenario--${scenario.id}`)),
    data: press('scenario', scenario.id),
  }))
  const next = suggest(house.catalog.scenarios, rehearsed)
  const circle = { label: name('practice--lead'), data: press('go', 'lead') }
  await show(ctx, {
    text: [
      `<b>${speak('practice--title')}</b>\n${speak('practice--how')}`,
      ...(next && page === 0 ? [suggestion(ctx, next)] : []),
      ...lines,
    ].join('\n\n'),
    rows: [
      ...(next && page === 0 ? [[toNext(ctx, next)]] : []),
      ...buttons.map((button) => [button]),
      around,
      [{ label: name('practice--rounds'), data: press('round') }],
      atLeast(person.role, 'mentor') ? [circle] : [],
      [{ label: name('button--menu'), data: press('go', 'menu') }],
    ],
  })
}

/** By what was practised least and longest ago: the skill and the pull are the reason, never the person. */
function suggestion(ctx: BotContext, { scenario, skill, pull }: Suggestion): string {
  const speak = say(ctx)
  return [
    `<b>${speak('practice--next')}</b> ${speak(`scenario--${scenario.id}`)}`,
    `${speak(`skill--${skill}`)} · ${speak(`pull--${pull}`)}`,
  ].join('\n')
}

function toNext(ctx: BotContext, { scenario }: Suggestion): Button {
  const title = label(ctx)(`scenario--${scenario.id}`)
  return { label: label(ctx)('practice--go', { title }), data: press('scenario', scenario.id) }
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
