import { chooseHour, chooseZone, turnOff } from '../../app/nudge-wish.ts'
import type { Act } from '../../app/ports.ts'
import { NUDGE_HOURS, nudgeState, type Nudge } from '../../domain/nudge.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { rowsOf, show, type Button } from '../screen.ts'
import type { Say } from '../voice.ts'
import { zoneName, zonesOffered } from '../zones.ts'

/** One press on the page of the daily word: an hour, `z` and a number for a zone, `zone`, `off`. */
export async function changeNudge(ctx: BotContext, value?: string): Promise<void> {
  const person = who(ctx)
  const home = ctx.work.house.timeZone
  const hour = NUDGE_HOURS.find((one) => String(one) === value)
  const zone = zonesOffered(home).find((_, index) => `z${index}` === value)
  // On a shared phone nothing is ever sent first, whatever an old button says.
  if (person.profile.shared || value === undefined) return showNudgeWish(ctx)
  if (value === 'zone') return showZones(ctx)
  if (value === 'off') await turnOff(aside(ctx), person)
  if (hour !== undefined) await chooseHour(aside(ctx), person, hour, home)
  if (zone !== undefined) await chooseZone(aside(ctx), person, zone)
  return showNudgeWish(ctx)
}

/** The same choice again changes nothing, so it may be tried again outside the update's one commit. */
function aside(ctx: BotContext): Act {
  const { act, house } = ctx.work
  return { ...act, commit: house.commit }
}

/** How it stands in a few signs, for a row of the settings: off, an hour, resting. */
export async function nudgeRow(ctx: BotContext): Promise<Button[]> {
  const { profile } = who(ctx)
  const nudge = await ctx.work.act.store.nudge(who(ctx).id)
  const state = profile.shared ? 'off' : nudgeState(nudge)
  const shown =
    state === 'on' && nudge ? clock(label(ctx), nudge.hour) : label(ctx)(`nudge--state-${state}`)
  return [{ label: label(ctx)('nudge--setting', { state: shown }), data: press('set', 'nudge') }]
}

/** The page where the daily word is chosen. */
async function showNudgeWish(ctx: BotContext): Promise<void> {
  const { profile } = who(ctx)
  const back: Button[] = [
    { label: label(ctx)('button--back'), data: press('go', 'settings') },
    { label: label(ctx)('button--menu'), data: press('go', 'menu') },
  ]
  if (profile.shared) return show(ctx, { text: say(ctx)('nudge--shared'), rows: [back] })
  const nudge = await ctx.work.act.store.nudge(who(ctx).id)
  const zone = nudge?.zone ?? ctx.work.house.timeZone
  const chosen = nudgeState(nudge) === 'on' ? nudge?.hour : undefined
  const hours = NUDGE_HOURS.map((hour) => ({
    label: `${chosen === hour ? '● ' : ''}${clock(label(ctx), hour)}`,
    data: press('set', 'nudge', hour),
  }))
  await show(ctx, {
    text: `<b>${say(ctx)('nudge--title')}</b>\n\n${standing(ctx, nudge)}`,
    rows: [
      ...rowsOf(hours, 4),
      [
        {
          label: label(ctx)('nudge--zone', { zone: zoneName(label(ctx), zone) }),
          data: press('set', 'nudge', 'zone'),
        },
      ],
      nudgeState(nudge) === 'on'
        ? [{ label: label(ctx)('nudge--turn-off'), data: press('set', 'nudge', 'off') }]
        : [],
      back,
    ],
  })
}

function standing(ctx: BotContext, nudge: Nudge | undefined): string {
  const state = nudgeState(nudge)
  if (state !== 'on' || !nudge) return say(ctx)(state === 'off' ? 'nudge--off' : 'nudge--resting')
  return say(ctx)('nudge--on', { hour: clock(label(ctx), nudge.hour) })
}

/** A full hour as people say it: 7 pm, ۷ شام. */
function clock(speak: Say, hour: number): string {
  const part = hour < 12 ? 'morning' : hour < 16 ? 'noon' : hour < 20 ? 'evening' : 'night'
  return speak(`hour--${part}`, { hour: hour % 12 === 0 ? 12 : hour % 12 })
}

async function showZones(ctx: BotContext): Promise<void> {
  await show(ctx, {
    text: say(ctx)('nudge--whose-clock'),
    rows: [
      ...zonesOffered(ctx.work.house.timeZone).map((zone, index): Button[] => [
        {
          label: label(ctx)('nudge--zone', { zone: zoneName(label(ctx), zone) }),
          data: press('set', 'nudge', `z${index}`),
        },
      ]),
      [{ label: label(ctx)('button--back'), data: press('set', 'nudge') }],
    ],
  })
}
