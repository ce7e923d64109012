import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { show } from '../screen.ts'

/** Which Tolana one belongs to, and in what role. Names nobody else. */
export async function showTolana(ctx: BotContext): Promise<void> {
  const person = who(ctx)
  const tolana =
    person.tolanaId === null ? undefined : await ctx.work.house.store.tolana(person.tolanaId)
  const role = label(ctx)(`role--${person.role}`)
  await show(ctx, {
    text: tolana
      ? say(ctx)('tolana--yours', { name: tolana.name, role })
      : say(ctx)('tolana--none', { role }),
    rows: [[{ label: label(ctx)('button--menu'), data: press('go', 'menu') }]],
    // It tells that one belongs, and to what.
    sensitive: true,
  })
}
