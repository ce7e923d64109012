import { beginScenario, rehearsals } from '../../app/practise.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { digits } from '../voice.ts'

/** The conversations one can rehearse, with those begun and those played. */
export async function showPractice(ctx: BotContext): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const speak = say(ctx)
  const standings = await rehearsals(act, house.catalog, person)
  const lines = standings.map(({ scenario, open, played }, index) => {
    const sign = open ? '◉' : played > 0 ? '●' : '○'
    return `${sign} <b>${digits(index + 1, person.locale)}. ${speak(`scenario--${scenario.id}`)}</b>\n${speak(`scenario--${scenario.id}.about`)}`
  })
  const buttons = standings.map(({ scenario, open }, index): Button => ({
    label: counted(index, person.locale, label(ctx)(open ? 'practice--go-on' : 'practice--begin')),
    data: press('scenario', scenario.id),
  }))
  await show(ctx, {
    text: `<b>${speak('practice--title')}</b>\n${speak('practice--how')}\n\n${lines.join('\n\n')}`,
    rows: [
      ...buttons.map((button) => [button]),
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
  })
}

/** Opens a conversation where it stood, or from its beginning. */
export async function openScenario(ctx: BotContext, scenarioId: string): Promise<void> {
  const { house, act } = ctx.work
  const entered = await beginScenario(act, house.catalog, who(ctx), scenarioId)
  if (!entered) {
    await toast(ctx, 'kind--changed')
    return showPractice(ctx)
  }
  await showRun(ctx, FLOWS.scenario, entered.run)
  await waitFor(ctx, entered.run)
}
