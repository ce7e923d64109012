import { castVote } from '../../app/show.ts'
import { optionsHere } from '../../domain/theatre.ts'
import type { Show } from '../../domain/show.ts'
import type { BotContext } from '../context.ts'
import { answerTap } from '../toast.ts'
import { leaderOf } from './leading.ts'
import { tell } from './tell.ts'

/** Takes a vote; the answer is seen by the voter alone. */
export async function vote(
  ctx: BotContext,
  show: Show | undefined,
  turn: string,
  option: string,
): Promise<void> {
  const { act, house } = ctx.work
  const voter = ctx.from?.id
  if (!show || voter === undefined) return tell(ctx, undefined, 'show--over')
  const scenario = house.catalog.scenario(show.state.scenario)
  const late = Number.parseInt(turn, 36) !== show.turn || (show.closesAt ?? 0) <= act.now
  if (late || !scenario) return tell(ctx, show, 'show--late')
  const number = /^\d$/.test(option) ? Number(option) : Number.NaN
  if (!(number < optionsHere(scenario, show.state.theatre))) return tell(ctx, show, 'show--late')
  const leader = await leaderOf(ctx, show)
  if (leader?.profile.telegramId === voter) return tell(ctx, show, 'show--you-lead')
  const verdict = await castVote(act, show, voter, number)
  if (verdict === 'conflict') return tell(ctx, show, 'show--late')
  const label = house.voice.plain(show.state.locale)
  await answerTap(ctx, label('show--counted', { number: number + 1 }))
}
