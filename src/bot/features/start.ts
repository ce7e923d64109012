import { promote, raise } from '../../app/raise.ts'
import { say, who, type BotContext } from '../context.ts'
import { showMenu } from './menu.ts'

/** `/start` of someone who is a member already: home, or a higher role by a new invite. */
export async function start(ctx: BotContext): Promise<void> {
  const code = typeof ctx.match === 'string' ? ctx.match.trim() : ''
  const person = who(ctx)
  const owner = await promote(ctx.work.act, ctx.work.house.doors, person)
  if (owner) {
    ctx.work.person = owner
    return showMenu(ctx)
  }
  if (code === '') return showMenu(ctx)
  const { guesses } = ctx.work.house
  if (!guesses.allowed(person.id, ctx.work.act.now)) {
    await ctx.reply(say(ctx)('start--slow'), { parse_mode: 'HTML' })
    return
  }
  const raised = await raise(ctx.work.act, person, code)
  if (raised.status === 'closed') guesses.missed(person.id, ctx.work.act.now)
  if (raised.status === 'raised') {
    guesses.hit(person.id)
    ctx.work.person = raised.person
  }
  await ctx.reply(say(ctx)(`start--${raised.status}`), { parse_mode: 'HTML' })
  await showMenu(ctx)
}
