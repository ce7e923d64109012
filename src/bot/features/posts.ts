import { nameTo, POST_NAMES } from '../../app/posts.ts'
import { HOURS, keepFor } from '../../app/keeping.ts'
import { readStaff } from '../../app/staff.ts'
import { closedHours } from '../../app/tidy.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { turnPages } from '../pages.ts'
import { rowsOf, show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import { nothingThere } from './case-screen.ts'
import { nameOf } from './team-names.ts'

/** The offices, and who fills them. */
export async function showPosts(ctx: BotContext): Promise<void> {
  const { people, posts } = await readStaff(ctx.work.act)
  const rows = POST_NAMES.map((post, index): Button[] => {
    const holder = people.find(({ id }) => id === posts[post])
    const name = holder ? nameOf(ctx, holder, people) : label(ctx)('posts--owners')
    const shown = `${label(ctx)(`posts--${post}`)} · ${name}`
    return [{ label: counted(index, who(ctx).locale, shown), data: press('posts', post) }]
  })
  await show(ctx, { text: say(ctx)('posts--title'), rows: [...rows, back(ctx)], sensitive: true })
}

/** Who shall fill one of them: the owners together, or somebody who serves. */
export async function showPost(ctx: BotContext, name: string, page = 0): Promise<void> {
  const post = POST_NAMES.find((one) => one === name)
  if (!post) return nothingThere(ctx)
  const { people } = await readStaff(ctx.work.act)
  const { shown, around } = turnPages(ctx, people, page, (to) => press('posts', post, 'page', to))
  await show(ctx, {
    text: say(ctx)(`posts--about-${post}`),
    rows: [
      [{ label: `👥 ${label(ctx)('posts--owners')}`, data: press('posts', post, 'nobody') }],
      ...shown.map((person, index): Button[] => [
        {
          label: counted(index, who(ctx).locale, nameOf(ctx, person, people)),
          data: press('posts', post, person.id),
        },
      ]),
      around,
      [{ label: label(ctx)('button--back'), data: press('posts') }],
    ],
    sensitive: true,
  })
}

/** The choice. */
export async function fillPost(ctx: BotContext, name: string, chosen: string): Promise<void> {
  const post = POST_NAMES.find((one) => one === name)
  const personId = chosen === 'nobody' ? null : chosen
  const named = post && (await nameTo(ctx.work.act, who(ctx), post, personId))
  if (named !== 'named') return nothingThere(ctx)
  await toast(ctx, 'posts--named')
  return showPosts(ctx)
}

/** How long the words of closed questions stay; the choice of now is marked. */
export async function keepPage(ctx: BotContext, chosen?: string): Promise<void> {
  if (chosen !== undefined) {
    if ((await keepFor(ctx.work.act, who(ctx), Number(chosen))) === 'gone') return nothingThere(ctx)
    await toast(ctx, 'keep--set')
  }
  const now = chosen === undefined ? await closedHours(ctx.work.act) : Number(chosen)
  const buttons = HOURS.map((hours): Button => {
    const shown = label(ctx)('keep--hours', { hours })
    return { label: hours === now ? `✔ ${shown}` : shown, data: press('keep', hours) }
  })
  await show(ctx, {
    text: say(ctx)('keep--title'),
    rows: [...rowsOf(buttons, 3), back(ctx)],
    sensitive: true,
  })
}

function back(ctx: BotContext): Button[] {
  return [{ label: label(ctx)('button--back'), data: press('go', 'team') }]
}
