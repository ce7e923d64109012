import {
  answerDeed,
  DEED_ANSWERS,
  deedsWaiting,
  dropLostDeeds,
  type DeedSettled,
} from '../../app/deeds.ts'
import { stir } from '../../app/nudge-wish.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { leave } from '../flows/waiting.ts'
import { show, type Button } from '../screen.ts'
import { showLearn } from './learn.ts'

/** Asks how the longest waiting deed went; without one the path is shown. */
export async function showDeeds(ctx: BotContext): Promise<void> {
  const { act, house } = ctx.work
  const person = who(ctx)
  await dropLostDeeds({ ...act, commit: house.commit }, house.catalog, person)
  const [deed] = await deedsWaiting(act, house.catalog, person)
  if (!deed) return showLearn(ctx)
  await show(ctx, {
    text: say(ctx)(`lesson--${deed.lesson}--${deed.step}.later`),
    rows: [
      ...DEED_ANSWERS.map((answer, index): Button[] => [
        {
          label: counted(index, person.locale, label(ctx)(`deed--answer.${answer}`)),
          data: press('deed', deed.lesson, answer),
        },
      ]),
      [{ label: label(ctx)('button--menu'), data: press('go', 'menu') }],
    ],
  })
}

/** A tap on such a question; without an answer it opens the next one. */
export async function answerDeedTap(ctx: BotContext, lesson?: string, given?: string) {
  const { act, house } = ctx.work
  const person = who(ctx)
  const answer = DEED_ANSWERS.find((one) => one === given)
  await leave(ctx)
  if (lesson === undefined || !answer) return showDeeds(ctx)
  const settled = await answerDeed(act, house.catalog, person, lesson, answer)
  if (settled === 'gone') return showDeeds(ctx)
  await stir({ ...act, commit: house.commit }, person)
  await thank(ctx, settled)
}

async function thank(ctx: BotContext, settled: Exclude<DeedSettled, 'gone'>): Promise<void> {
  const { act, house } = ctx.work
  const more = await deedsWaiting(act, house.catalog, who(ctx))
  await show(ctx, {
    text: say(ctx)(`deed--${settled}`),
    rows: [
      more.length > 0 ? [{ label: label(ctx)('deed--more'), data: press('deed') }] : [],
      [
        { label: label(ctx)('button--learn'), data: press('go', 'learn') },
        { label: label(ctx)('button--menu'), data: press('go', 'menu') },
      ],
    ],
  })
}
