import { press } from '../buttons.ts'
import { say, who, type BotContext } from '../context.ts'
import { leave } from '../flows/waiting.ts'
import { show } from '../screen.ts'
import { showMenu } from './menu.ts'

/** The languages, each in its own script. */
export async function showLanguages(ctx: BotContext): Promise<void> {
  const { voice } = ctx.work.house
  await show(ctx, {
    text: say(ctx)('language--choose'),
    rows: voice.locales.map((locale) => [
      { label: voice.plain(locale)('language--name'), data: press('speak', locale) },
    ]),
  })
}

/** Changes the language at once, also in the middle of anything. */
export async function chooseLanguage(ctx: BotContext, locale: string): Promise<void> {
  if (!ctx.work.house.voice.locales.includes(locale)) return showLanguages(ctx)
  const person = { ...who(ctx), locale }
  await ctx.work.act.commit([{ do: 'person.set', person, as: person.role }])
  ctx.work.person = person
  // What was on the screen was said in the other language: a voice would be kept for the wrong one.
  await leave(ctx)
  await showMenu(ctx)
}
