import { revealIn, type Offered } from '../../app/reveal.ts'
import type { Case } from '../../domain/case.ts'
import { showableTo } from '../../domain/reveal.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { momentOf } from '../moment.ts'
import type { Button } from '../screen.ts'

/** What the page of a case says and offers about what its reporter shows of themselves. */
export interface RevealPart {
  readonly lines: readonly string[]
  readonly rows: readonly Button[][]
}

/** For the reporter: show, take back, or how it stands. For the holder: that something can be opened. */
export async function revealPart(ctx: BotContext, kase: Case): Promise<RevealPart> {
  const person = who(ctx)
  const offered = await revealIn(ctx.work.act, person, kase)
  const button = (name: string): Button[][] => [
    [{ label: label(ctx)(`case--do-${name}`), data: press('do', name, kase.id) }],
  ]
  if (!offered) {
    const rows = showableTo(kase, person.id) === null ? [] : button('reveal')
    return { lines: [], rows }
  }
  if (!offered.own) return { lines: [line(ctx, 'theirs', offered)], rows: button('see') }
  if (offered.openedAt === null)
    return { lines: [line(ctx, 'yours', offered)], rows: button('unreveal') }
  // Opened once, it stands until its time is over; something else can be shown in its place.
  return { lines: [line(ctx, 'yours-opened', offered)], rows: button('reveal') }
}

function line(ctx: BotContext, key: string, { what, until, openedAt }: Offered): string {
  const { timeZone } = ctx.work.house
  const { locale } = who(ctx)
  return say(ctx)(`reveal--${key}-${what}`, {
    until: momentOf(until, locale, timeZone),
    ...(openedAt !== null && { at: momentOf(openedAt, locale, timeZone) }),
  })
}
