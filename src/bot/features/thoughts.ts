import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { show } from '../screen.ts'
import { toast } from '../toast.ts'
import { escapeHtml } from '../voice.ts'

/**
 * What somebody wrote in lessons, one thought a page, for their own eyes: protected, and gone after
 * minutes, like everything that another hand on the phone should not find.
 */
export async function showThoughts(ctx: BotContext, page: number): Promise<void> {
  const { act, house } = ctx.work
  const thoughts = (await act.store.thoughts(who(ctx).id)).toReversed()
  const here = Math.min(page, Math.max(0, thoughts.length - 1))
  const thought = thoughts[here]
  const speak = label(ctx)
  const home = { label: speak('button--menu'), data: press('go', 'menu') }
  if (!thought)
    return show(ctx, { text: say(ctx)('thoughts--none'), rows: [[home]], sensitive: true })
  const lesson = house.catalog.lesson(thought.lesson)
  const title = lesson ? `<b>${say(ctx)(`lesson--${lesson.id}`)}</b>\n\n` : ''
  const newer =
    here > 0 ? [{ label: speak('button--back'), data: press('thoughts', here - 1) }] : []
  const older =
    here + 1 < thoughts.length
      ? [{ label: speak('button--next'), data: press('thoughts', here + 1) }]
      : []
  await show(ctx, {
    text: `${title}${escapeHtml(thought.words)}`,
    rows: [
      [...newer, ...older],
      [{ label: speak('thoughts--drop'), data: press('unthink', thought.at.toString(36)) }],
      [home],
    ],
    sensitive: true,
  })
}

/** Deletes the thought written at that time; a second tap finds nothing and shows the rest. */
export async function dropThought(ctx: BotContext, at: string): Promise<void> {
  const { act } = ctx.work
  const personId = who(ctx).id
  const thoughts = await act.store.thoughts(personId)
  const thought = thoughts.find((one) => one.at.toString(36) === at)
  if (thought) {
    const { lesson, step } = thought
    await act.commit([{ do: 'thought.drop', card: { personId, lesson, step } }])
    await toast(ctx, 'thoughts--dropped')
  }
  await showThoughts(ctx, 0)
}
