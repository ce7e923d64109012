import { GOOD_FOR, makeInvite, mayInvite } from '../../app/invite.ts'
import { ROLES, type Role } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { toDoor } from './door.ts'

/** Who is invited, and into which Tolana. Owners choose the Tolana first. */
export async function showInvite(ctx: BotContext, page = 0): Promise<void> {
  const person = who(ctx)
  if (person.role !== 'owner')
    return person.tolanaId === null ? noTolana(ctx) : showRoles(ctx, person.tolanaId)
  const tolanas = await ctx.work.house.store.tolanas()
  if (tolanas.length === 0) return noTolana(ctx)
  const { shown, around } = turnPages(ctx, tolanas, page, (to) => press('into', to))
  await show(ctx, {
    text: say(ctx)('invite--where'),
    rows: [
      ...shown.map(({ id, name }, index): Button[] => [
        { label: counted(index, person.locale, name), data: press('invite', id) },
      ]),
      around,
      await toDoor(ctx),
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}

/** The roles this person may invite to in one Tolana. */
export async function showRoles(ctx: BotContext, tolanaId: string): Promise<void> {
  const roles = ROLES.filter((role) => role !== 'owner' && mayInvite(who(ctx), role, tolanaId))
  if (roles.length === 0) return noTolana(ctx)
  await show(ctx, {
    text: say(ctx)('invite--whom'),
    rows: [
      ...roles.map((role, index): Button[] => {
        const shown = counted(index, who(ctx).locale, label(ctx)(`role--${role}`))
        return [{ label: shown, data: press('invite', tolanaId, role) }]
      }),
      await toDoor(ctx),
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}

/** A coordinator's or mentor's link opens once: it must not travel. */
const USES: Readonly<Record<Role, readonly number[]>> = {
  learner: [1, 10, 30],
  mentor: [1],
  coordinator: [1],
  owner: [1],
}

/** How many may come by this link. */
export async function showUses(ctx: BotContext, tolanaId: string, roleName: string): Promise<void> {
  const role = ROLES.find((one) => one === roleName)
  if (!role || !mayInvite(who(ctx), role, tolanaId)) return notYours(ctx)
  const [only] = USES[role]
  if (USES[role].length === 1) return giveLink(ctx, tolanaId, role, String(only))
  await show(ctx, {
    text: say(ctx)('invite--how-many'),
    rows: [
      USES[role].map((uses): Button => ({
        label: label(ctx)('invite--uses', { uses }),
        data: press('invite', tolanaId, role, uses),
      })),
      [{ label: label(ctx)('button--back'), data: press('invite', tolanaId) }],
    ],
    sensitive: true,
  })
}

/** Makes the link and shows it, once: only a keyed hash of its code is kept. */
export async function giveLink(
  ctx: BotContext,
  tolanaId: string,
  roleName: string,
  usesText: string,
): Promise<void> {
  const role = ROLES.find((one) => one === roleName)
  const uses = Number(usesText)
  if (!role || !USES[role].includes(uses)) return notYours(ctx)
  const code = await makeInvite(ctx.work.act, who(ctx), { role, tolanaId, uses })
  if (code === undefined) return notYours(ctx)
  const link = `https://t.me/${ctx.me.username}?start=${code}`
  const days = Math.round(GOOD_FOR[role] / 86_400_000)
  await show(ctx, {
    text: say(ctx)('invite--link', {
      role: label(ctx)(`role--${role}`),
      uses,
      days,
      link,
    }),
    rows: [
      // From a protected message nothing can be copied by hand.
      [{ label: label(ctx)('invite--copy'), data: { copy: link } }],
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}

/** A link for another lead coordinator: one use, a quarter of an hour, best opened side by side. */
export async function giveOwnerLink(ctx: BotContext): Promise<void> {
  const wanted = { role: 'owner', tolanaId: null, uses: 1 } as const
  const code = await makeInvite(ctx.work.act, who(ctx), wanted)
  if (code === undefined) return notYours(ctx)
  const link = linkTo(ctx, code)
  await show(ctx, {
    text: say(ctx)('invite--owner-link', { link }),
    rows: [
      [{ label: label(ctx)('invite--copy'), data: { copy: link } }],
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}

function linkTo(ctx: BotContext, code: string): string {
  return `https://t.me/${ctx.me.username}?start=${code}`
}

async function noTolana(ctx: BotContext): Promise<void> {
  const owner = who(ctx).role === 'owner'
  await show(ctx, {
    text: say(ctx)(owner ? 'invite--found-first' : 'invite--no-tolana'),
    rows: [
      owner ? [{ label: label(ctx)('team--found'), data: press('found') }] : [],
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
    sensitive: true,
  })
}

async function notYours(ctx: BotContext): Promise<void> {
  await toast(ctx, 'kind--not-yours')
  await showInvite(ctx)
}
