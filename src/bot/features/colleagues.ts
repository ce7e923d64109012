import {
  askedAbout,
  askedBy,
  askFreeze,
  askThaw,
  colleague,
  colleaguesOf,
  type Colleague,
} from '../../app/freeze.ts'
import type { Person } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { takeOut } from '../take-out.ts'
import { toast } from '../toast.ts'
import { vanish } from '../traces.ts'
import { nothingThere } from './case-screen.ts'
import { nameOf } from './team-names.ts'

/** Who something may be wrong with: the colleagues one may know of, by the names they gave themselves. */
export async function showColleagues(ctx: BotContext, page = 0): Promise<void> {
  const { act } = ctx.work
  const all = await colleaguesOf(act, who(ctx))
  const among = all.map(({ person }) => person)
  const asked = new Set((await askedAbout(act, who(ctx))).map(({ id }) => id))
  const { shown, around } = turnPages(ctx, all, page, (to) => press('wrong', 'page', to))
  await show(ctx, {
    text: say(ctx)(all.length === 0 ? 'wrong--none' : 'wrong--title'),
    rows: [
      ...shown.map((one, index): Button[] => [
        {
          label: counted(index, who(ctx).locale, rowOf(ctx, one, among, asked.has(one.person.id))),
          data: press('wrong', one.person.id),
        },
      ]),
      around,
      back(ctx),
    ],
    sensitive: true,
  })
}

/** What it means to ask for a freeze of this colleague; of a frozen one, to give back what they had. */
export async function showWrong(ctx: BotContext, id: string): Promise<void> {
  const found = await colleague(ctx.work.act, who(ctx), id)
  if (!found) return nothingThere(ctx)
  const { person, frozen } = found
  const asked = await askedBy(ctx.work.act, who(ctx), found)
  const among = (await colleaguesOf(ctx.work.act, who(ctx))).map((one) => one.person)
  const name = nameOf(ctx, person, among)
  const role = label(ctx)(`role--${person.role}`)
  await show(ctx, {
    text: [
      say(ctx)(frozen ? 'wrong--frozen' : 'wrong--ask', { name, role }),
      ...(asked === 'none' ? [] : [say(ctx)(`wrong--by-${asked}`)]),
    ].join('\n\n'),
    rows: [
      [
        frozen
          ? { label: label(ctx)('thaw--yes'), data: press('thaw', id, 'yes') }
          : { label: label(ctx)('wrong--yes'), data: press('wrong', id, 'yes') },
      ],
      [{ label: label(ctx)('button--back'), data: press('wrong') }],
    ],
    sensitive: true,
  })
}

/** The wish for a freeze. The second one's takes everything out of the accused's hands at once. */
export async function freezeOne(ctx: BotContext, id: string): Promise<void> {
  const { act, house } = ctx.work
  const wished = await askFreeze(act, who(ctx), id)
  if (wished === 'gone') return nothingThere(ctx)
  // Before anything is shown: what comes next may wait for Telegram, or fail.
  if (wished === 'done') await takeOut(house, { id }, (traces) => vanish(ctx.api, house, traces))
  await toast(ctx, `wrong--${wished}`, { alert: true })
  await showWrong(ctx, id)
}

/** The wish that somebody be given back what they had. */
export async function thawOne(ctx: BotContext, id: string): Promise<void> {
  const wished = await askThaw(ctx.work.act, who(ctx), id)
  if (wished === 'gone') return nothingThere(ctx)
  await toast(ctx, `thaw--${wished}`, { alert: true })
  await showWrong(ctx, id)
}

/** Somebody who has begun to serve: whom others may know, or not. */
export async function showPeer(ctx: BotContext, id: string): Promise<void> {
  const found = await colleague(ctx.work.act, who(ctx), id)
  if (!found || found.frozen) return nothingThere(ctx)
  const { person } = found
  const tolana = await tolanaOf(ctx, person)
  await show(ctx, {
    text: say(ctx)('peer--new', {
      name: nameOf(ctx, person),
      role: label(ctx)(`role--${person.role}`),
      tolana,
    }),
    rows: [[{ label: label(ctx)('tolana--wrong'), data: press('wrong', id) }], back(ctx)],
    sensitive: true,
  })
}

async function tolanaOf(ctx: BotContext, { tolanaId }: Person): Promise<string> {
  const tolana = tolanaId === null ? undefined : await ctx.work.house.store.tolana(tolanaId)
  return tolana?.name ?? '–'
}

function rowOf(
  ctx: BotContext,
  { person, frozen }: Colleague,
  among: readonly Person[],
  asked: boolean,
): string {
  const shown = `${nameOf(ctx, person, among)} · ${label(ctx)(`role--${person.role}`)}`
  return [shown, ...(frozen ? ['❄'] : []), ...(asked ? ['⚠'] : [])].join(' ')
}

/** The way to wishes of this day about colleagues; nothing where nobody has asked. */
export async function toAsked(ctx: BotContext): Promise<Button[]> {
  const count = (await askedAbout(ctx.work.act, who(ctx))).length
  return count === 0 ? [] : [{ label: label(ctx)('wrong--row', { count }), data: press('wrong') }]
}

function back(ctx: BotContext): Button[] {
  return [
    { label: label(ctx)('button--back'), data: press('go', 'tolana') },
    { label: label(ctx)('button--menu'), data: press('go', 'menu') },
  ]
}
