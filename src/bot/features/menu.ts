import { label, say, who, type BotContext } from '../context.ts'
import { showsDoors } from '../lock.ts'
import { show } from '../screen.ts'
import { menuRows } from './menu-rows.ts'

/** Home. */
export async function showMenu(ctx: BotContext): Promise<void> {
  const person = who(ctx)
  const name = person.profile.nickname
  const text = name === null ? say(ctx)('menu--title') : say(ctx)('menu--title-named', { name })
  await show(ctx, { text, rows: menuRows(label(ctx), person, showsDoors(ctx)) })
}
