import { press } from '../buttons.ts'
import { label, say, type BotContext } from '../context.ts'
import { turnPages } from '../pages.ts'
import { show, type Button } from '../screen.ts'
import { openField } from './settings.ts'

/** The Tolanas with how many serve in each, and the ways to found and appoint. */
export async function showTolanas(ctx: BotContext, page = 0): Promise<void> {
  const { store } = ctx.work.house
  const all = await store.tolanas()
  const { shown: tolanas, around } = turnPages(ctx, all, page, (to) => press('tolanas', to))
  const lines = await Promise.all(
    tolanas.map(async ({ id, name }) => {
      const [coordinators, mentors, learners] = await Promise.all([
        store.countMembers('coordinator', id),
        store.countMembers('mentor', id),
        store.countMembers('learner', id),
      ])
      return say(ctx)('team--line', { name, coordinators, mentors, learners })
    }),
  )
  const appoint = tolanas.map(({ id, name }) => toAppoint(ctx, id, name))
  const groups = tolanas.map(({ id, name }): Button[] => [
    { label: label(ctx)('groups--of', { name }), data: press('groups', id) },
  ])
  await show(ctx, {
    text: [say(ctx)('team--title'), ...lines].join('\n\n'),
    rows: [
      ...appoint,
      ...groups,
      around,
      [{ label: label(ctx)('team--found'), data: press('found') }],
      [
        { label: label(ctx)('button--back'), data: press('go', 'team') },
        { label: label(ctx)('button--menu'), data: press('go', 'menu') },
      ],
    ],
    sensitive: true,
  })
}

/** The way to a link for a coordinator of this Tolana. */
export function toAppoint(ctx: BotContext, id: string, name: string): Button[] {
  return [
    { label: label(ctx)('team--appoint', { name }), data: press('invite', id, 'coordinator') },
  ]
}

/** Asks for the name of a new Tolana. */
export async function foundOne(ctx: BotContext): Promise<void> {
  await openField(ctx, 'tolana')
}
