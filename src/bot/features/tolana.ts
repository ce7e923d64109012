import { postsOf } from '../../app/posts.ts'
import { atLeast } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { show, type Button } from '../screen.ts'
import { toAsked } from './colleagues.ts'
import { toDoor } from './door.ts'
import { toPlans } from './plans.ts'

/** Which Tolana one belongs to, in what role and office. Names nobody else. */
export async function showTolana(ctx: BotContext): Promise<void> {
  const person = who(ctx)
  const tolana =
    person.tolanaId === null ? undefined : await ctx.work.house.store.tolana(person.tolanaId)
  const role = label(ctx)(`role--${person.role}`)
  const serves = atLeast(person.role, 'coordinator')
  const posts = serves ? await postsOf(ctx.work.act, person) : []
  await show(ctx, {
    text: [
      tolana
        ? say(ctx)('tolana--yours', { name: tolana.name, role })
        : say(ctx)('tolana--none', { role }),
      ...posts.map((post) => say(ctx)(`tolana--post-${post}`)),
    ].join('\n\n'),
    rows: [
      ...(serves ? await servingRows(ctx) : []),
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    // It tells that one belongs, and to what.
    sensitive: true,
  })
}

async function servingRows(ctx: BotContext): Promise<Button[][]> {
  const [door, asked, plans] = await Promise.all([toDoor(ctx), toAsked(ctx), toPlans(ctx)])
  return [door, asked, plans, [{ label: label(ctx)('tolana--wrong'), data: press('wrong') }]]
}
