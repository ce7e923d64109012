import { press } from '../buttons.ts'
import { label, say, type BotContext } from '../context.ts'
import { show, type Button } from '../screen.ts'
import { toDoor } from './door.ts'
import { toPlans } from './plans.ts'
import { toAppoint } from './team-tolanas.ts'

/** So many Tolanas are appointed to from the first page. */
const AT_HAND = 3

/** The owner's page: the ways to the Tolanas, to who serves, to what is planned and to the log. */
export async function showTeam(ctx: BotContext): Promise<void> {
  const to = (name: string): Button => ({
    label: label(ctx)(`team--to-${name}`),
    data: press(name),
  })
  const { store } = ctx.work.house
  const [door, plans, all] = await Promise.all([toDoor(ctx), toPlans(ctx), store.tolanas()])
  await show(ctx, {
    text: say(ctx)('team--hub'),
    rows: [
      door,
      plans,
      ...all.slice(0, AT_HAND).map(({ id, name }) => toAppoint(ctx, id, name)),
      [{ label: label(ctx)('team--found'), data: press('found') }],
      [to('tolanas'), to('posts')],
      [to('keep'), to('log')],
      [to('lower'), to('export')],
      [{ label: label(ctx)('team--owner'), data: press('crown') }],
      [{ label: label(ctx)('tolana--wrong'), data: press('wrong') }],
      [to('wipe'), { label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}
