import { InputFile } from 'grammy'
import { exportCounts, exportReady } from '../../app/export.ts'
import { lowerable, makePlan } from '../../app/plans.ts'
import { atLeast, type Plan, type Role } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { keepTrace } from '../traces.ts'
import { nothingThere } from './case-screen.ts'
import { showPlans } from './plans.ts'
import { nameOf } from './team-names.ts'

/** Makes a plan and shows it among the others. */
async function plan(ctx: BotContext, what: Plan['what']): Promise<void> {
  const made = await makePlan(ctx.work.act, who(ctx), what)
  if (made === 'gone') return nothingThere(ctx)
  await toast(ctx, `plans--${made}`)
  return showPlans(ctx)
}

/** The counts of all questions: asked for, then an hour later fetched, as a file that vanishes. */
export async function exportPage(ctx: BotContext, step?: string): Promise<void> {
  const ready = await exportReady(ctx.work.act, who(ctx))
  if (step === 'get' && ready !== undefined) return sendCounts(ctx)
  if (step === 'yes') return plan(ctx, { kind: 'export' })
  const fetch = { label: label(ctx)('export--get'), data: press('export', 'get') }
  const wish = { label: label(ctx)('export--yes'), data: press('export', 'yes') }
  await show(ctx, {
    text: say(ctx)(ready === undefined ? 'export--title' : 'export--ready'),
    rows: [[ready === undefined ? wish : fetch], back(ctx)],
    sensitive: true,
  })
}

async function sendCounts(ctx: BotContext): Promise<void> {
  const { act, house } = ctx.work
  const csv = await exportCounts(act, house.timeZone)
  const file = new InputFile(Buffer.from(csv, 'utf8'), 'counts.csv')
  const chat = who(ctx).profile.telegramId
  const sent = await ctx.api.sendDocument(chat, file, {
    protect_content: true,
    disable_notification: true,
  })
  await keepTrace(ctx, sent.message_id)
  await toast(ctx, 'export--sent')
}

/** Everything of everyone: two screens, then an hour. */
export async function wipePage(ctx: BotContext, step?: string): Promise<void> {
  if (step === 'yes') return plan(ctx, { kind: 'wipe' })
  const sure = step === 'sure'
  await show(ctx, {
    text: say(ctx)(sure ? 'wipe--sure' : 'wipe--title'),
    rows: [
      sure
        ? [{ label: label(ctx)('wipe--yes'), data: press('wipe', 'yes') }]
        : [{ label: label(ctx)('wipe--on'), data: press('wipe', 'sure') }],
      back(ctx),
    ],
    sensitive: true,
  })
}

/** Whose role is to be lowered. */
export async function lowerPage(ctx: BotContext, page = 0): Promise<void> {
  const all = await lowerable(ctx.work.act, who(ctx))
  const { shown, around } = turnPages(ctx, all, page, (to) => press('lower', 'page', to))
  await show(ctx, {
    text: say(ctx)(all.length === 0 ? 'wrong--none' : 'lower--title'),
    rows: [
      ...shown.map((person, index): Button[] => [
        {
          label: counted(
            index,
            who(ctx).locale,
            `${nameOf(ctx, person, all)} · ${label(ctx)(`role--${person.role}`)}`,
          ),
          data: press('lower', person.id),
        },
      ]),
      around,
      back(ctx),
    ],
    sensitive: true,
  })
}

const LOWER: readonly Role[] = ['mentor', 'learner']

/** To what. */
export async function lowerOne(ctx: BotContext, personId: string, chosen?: string): Promise<void> {
  const role = LOWER.find((one) => one === chosen)
  if (role) return plan(ctx, { kind: 'role', personId, role, tolanaId: null })
  const all = await lowerable(ctx.work.act, who(ctx))
  const person = all.find(({ id }) => id === personId)
  if (!person) return nothingThere(ctx)
  const name = nameOf(ctx, person, all)
  await show(ctx, {
    text: say(ctx)('lower--to', { name, role: label(ctx)(`role--${person.role}`) }),
    rows: [
      ...LOWER.filter((one) => !atLeast(one, person.role)).map((one, index): Button[] => [
        {
          label: counted(index, who(ctx).locale, label(ctx)(`role--${one}`)),
          data: press('lower', personId, one),
        },
      ]),
      [{ label: label(ctx)('button--back'), data: press('lower') }],
    ],
    sensitive: true,
  })
}

function back(ctx: BotContext): Button[] {
  return [{ label: label(ctx)('button--back'), data: press('go', 'team') }]
}
