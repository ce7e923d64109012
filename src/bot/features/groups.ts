import { groupPage } from '../../app/group-look.ts'
import { GROUP_STEP, type GroupLook } from '../../domain/group-look.ts'
import { LEVELS } from '../../domain/look.ts'
import { atLeast } from '../../domain/people.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { show, type Button } from '../screen.ts'
import { toast } from '../toast.ts'
import type { Say } from '../voice.ts'
import { showMenu } from './menu.ts'

/** What a Tolana's looks come to, as means of five people or more; names nobody. */
export async function showGroup(ctx: BotContext, wanted?: string): Promise<void> {
  const { act, house } = ctx.work
  const person = who(ctx)
  const tolanaId = wanted ?? person.tolanaId ?? ''
  const [page, tolana] = await Promise.all([
    groupPage(act, person, tolanaId),
    house.store.tolana(tolanaId),
  ])
  if (page.is === 'not-yours' || !tolana) {
    await toast(ctx, 'kind--gone')
    return showMenu(ctx)
  }
  const speak = say(ctx)
  const words =
    page.is === 'shown'
      ? groupLines(speak, page.group)
      : [speak('groups--too-few', { step: GROUP_STEP })]
  await show(ctx, {
    text: [speak('groups--title', { name: tolana.name }), ...words].join('\n\n'),
    rows: [[back(ctx), { label: label(ctx)('button--menu'), data: press('go', 'menu') }]],
    sensitive: true,
  })
}

function groupLines(speak: Say, group: GroupLook): string[] {
  const { people, confidence, caught, pulls, trusted, plain } = group
  return [
    speak('groups--people', { people, step: GROUP_STEP }),
    [
      speak('groups--confidence', { ...confidence, all: LEVELS.length }),
      speak('groups--caught', { ...caught, all: pulls }),
      speak('groups--trusted', { ...trusted, all: plain }),
    ].join('\n\n'),
    speak('groups--meaning'),
  ]
}

function back(ctx: BotContext): Button {
  const data = atLeast(who(ctx).role, 'owner') ? press('tolanas') : press('desk')
  return { label: label(ctx)('button--back'), data }
}

/** The way to the page of one's own Tolana; nothing for those who have none. */
export function toGroup(ctx: BotContext): Button[] {
  if (who(ctx).tolanaId === null) return []
  return [{ label: label(ctx)('groups--open'), data: press('groups') }]
}
