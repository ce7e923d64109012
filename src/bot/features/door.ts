import { atTheDoor, candidateFor, decide, type AtTheDoor } from '../../app/trust.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { nameOf } from './team-names.ts'

/** Newcomers about whom this person may say whether they know them. */
export async function showDoor(ctx: BotContext, page = 0): Promise<void> {
  const all = await atTheDoor(ctx.work.act, who(ctx))
  const among = all.map(({ newcomer }) => newcomer)
  const { shown, around } = turnPages(ctx, all, page, (to) => press('door', 'page', to))
  await show(ctx, {
    text: say(ctx)(all.length === 0 ? 'door--none' : 'door--title'),
    rows: [
      ...shown.map(({ newcomer, candidate }, index): Button[] => [
        {
          label: counted(
            index,
            who(ctx).locale,
            `${nameOf(ctx, newcomer, among)} · ${label(ctx)(`role--${candidate.role}`)}`,
          ),
          data: press('door', newcomer.id),
        },
      ]),
      around,
      [
        { label: label(ctx)('button--back'), data: press('go', 'invite') },
        { label: label(ctx)('button--menu'), data: press('go', 'menu') },
      ],
    ],
    sensitive: true,
  })
}

/** One of them: whom they say they are, and by whose link they came. */
export async function showCandidate(ctx: BotContext, id: string): Promise<void> {
  const there = await candidateFor(ctx.work.act, who(ctx), id)
  if (!there) {
    await toast(ctx, 'door--late')
    return showDoor(ctx)
  }
  await show(ctx, {
    text: await question(ctx, there),
    rows: [
      [{ label: label(ctx)('door--yes'), data: press('door', id, 'yes') }],
      [{ label: label(ctx)('door--no'), data: press('door', id, 'no') }],
      [{ label: label(ctx)('button--back'), data: press('door') }],
    ],
    sensitive: true,
  })
}

async function question(ctx: BotContext, { candidate, newcomer }: AtTheDoor): Promise<string> {
  const { role, tolanaId, invitedBy } = candidate
  const tolana = tolanaId === null ? undefined : await ctx.work.house.store.tolana(tolanaId)
  const among = (await atTheDoor(ctx.work.act, who(ctx))).map((one) => one.newcomer)
  return say(ctx)('door--ask', {
    name: nameOf(ctx, newcomer, among),
    now: label(ctx)(`role--${newcomer.role}`),
    address: newcomer.profile.gender,
    role: label(ctx)(`role--${role}`),
    tolana: tolana?.name ?? '–',
    link: invitedBy === who(ctx).id ? 'own' : 'other',
  })
}

/** The answer; of two at once one counts, and the other hears that it is settled. */
export async function answerDoor(ctx: BotContext, id: string, answer: string): Promise<void> {
  if (answer !== 'yes' && answer !== 'no') return showCandidate(ctx, id)
  const decided = await decide(ctx.work.act, who(ctx), id, answer === 'yes')
  await toast(ctx, `door--${decided}`)
  return showDoor(ctx)
}

/** The way to the door; nothing where nobody waits. */
export async function toDoor(ctx: BotContext): Promise<Button[]> {
  const count = (await atTheDoor(ctx.work.act, who(ctx))).length
  return count === 0 ? [] : [{ label: label(ctx)('door--row', { count }), data: press('door') }]
}
