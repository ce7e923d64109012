import { stopPlan } from '../../app/plans.ts'
import type { Plan } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { momentOf } from '../moment.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import type { Say } from '../voice.ts'
import { nothingThere } from './case-screen.ts'
import { actorName } from './team-names.ts'

/** What owners have asked for and has not happened yet: when, what, and by which number. */
export async function showPlans(ctx: BotContext, page = 0): Promise<void> {
  const { house } = ctx.work
  const owner = who(ctx).role === 'owner'
  const all = await house.store.plans()
  const { shown, around } = turnPages(ctx, all, page, (to) => press('plans', 'page', to), 4)
  const lines = shown.map((plan) =>
    say(ctx)('plans--line', {
      when: momentOf(plan.dueAt, who(ctx).locale, house.timeZone),
      what: aimOf(ctx, label(ctx), plan),
      actor: actorName(ctx, house.vault.actorNumber(plan.byId)),
    }),
  )
  await show(ctx, {
    text: [say(ctx)(all.length === 0 ? 'plans--none' : 'plans--title'), ...lines].join('\n\n'),
    rows: [
      ...(owner ? shown : []).map((plan): Button[] => [
        {
          label: label(ctx)('plans--stop', { what: aimOf(ctx, label(ctx), plan) }),
          data: press('plans', plan.id, 'stop'),
        },
      ]),
      around,
      [
        { label: label(ctx)('button--back'), data: press('go', owner ? 'team' : 'tolana') },
        { label: label(ctx)('button--menu'), data: press('go', 'menu') },
      ],
    ],
    sensitive: true,
  })
}

function aimOf(ctx: BotContext, speak: Say, { what }: Plan): string {
  if (what.kind !== 'role') return speak(`plans--${what.kind}`)
  const actor = actorName(ctx, ctx.work.house.vault.actorNumber(what.personId))
  return speak('plans--role', { actor, role: label(ctx)(`role--${what.role}`) })
}

/** Any owner stops any plan. */
export async function stopOne(ctx: BotContext, id: string): Promise<void> {
  const stopped = await stopPlan(ctx.work.act, who(ctx), id)
  if (stopped === 'gone') return nothingThere(ctx)
  await toast(ctx, `plans--${stopped}`)
  return showPlans(ctx)
}

/** The way to the plans; nothing where there are none. */
export async function toPlans(ctx: BotContext): Promise<Button[]> {
  const count = (await ctx.work.house.store.plans()).length
  return count === 0 ? [] : [{ label: label(ctx)('plans--row', { count }), data: press('plans') }]
}
