import type { Show } from '../../domain/show.ts'
import type { BotContext } from '../context.ts'
import { answerTap } from '../toast.ts'

/** A line over the chat, for whoever tapped alone: in the show's language, or else in theirs. */
export async function tell(ctx: BotContext, show: Show | undefined, key: string): Promise<void> {
  const { voice } = ctx.work.house
  await answerTap(ctx, voice.plain(show?.state.locale ?? (await theirs(ctx)))(key))
}

async function theirs(ctx: BotContext): Promise<string> {
  const { act, house } = ctx.work
  const person = ctx.from && (await act.store.personByTelegram(ctx.from.id))
  const { locales } = house.voice
  const theirPhone = locales.find((locale) => locale === ctx.from?.language_code?.split('-')[0])
  return person?.locale ?? theirPhone ?? house.doors.defaultLocale
}
