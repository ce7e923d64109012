import { press } from '../buttons.ts'
import { label, say, type BotContext } from '../context.ts'
import { show } from '../screen.ts'

/** What one can do here, in words that are safe on anybody's screen. */
export async function showHelp(ctx: BotContext): Promise<void> {
  await show(ctx, {
    text: say(ctx)('help--text'),
    rows: [
      [{ label: label(ctx)('button--about'), data: press('go', 'about') }],
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
  })
}

/** What is kept, who can see it, and that the texts await a native reviewer. */
export async function showAbout(ctx: BotContext): Promise<void> {
  await show(ctx, {
    text: `${say(ctx)('help--about')}\n\n${say(ctx)('help--kept')}`,
    rows: [[{ label: label(ctx)('button--menu'), data: press('go', 'menu') }]],
  })
}
