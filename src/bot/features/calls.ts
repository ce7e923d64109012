import { deedsWaiting } from '../../app/deeds.ts'
import { lookDue } from '../../app/look.ts'
import { today } from '../../app/review.ts'
import { press } from '../buttons.ts'
import { label, who, type BotContext } from '../context.ts'
import type { Button } from '../screen.ts'

/** What waits beside the path, as rows of buttons: a deed to tell of, questions to go over, a look. */
export async function calls(ctx: BotContext): Promise<Button[][]> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const [deeds, review, look] = await Promise.all([
    deedsWaiting(act, house.catalog, person),
    today(act, house.catalog, person, await zoneOf(ctx)),
    lookDue(act, house.catalog, person),
  ])
  return [
    deeds.length > 0 ? [{ label: label(ctx)('learn--deed'), data: press('deed') }] : [],
    review.is === 'due'
      ? [{ label: label(ctx)('learn--review'), data: press('go', 'review') }]
      : [],
    look === null ? [] : [{ label: label(ctx)('learn--look'), data: press('look') }],
  ]
}

/** The time zone of the person: their own where they chose one for the daily word. */
export async function zoneOf(ctx: BotContext): Promise<string> {
  const nudge = await ctx.work.act.store.nudge(who(ctx).id)
  return nudge?.zone ?? ctx.work.house.timeZone
}
