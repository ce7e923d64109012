import { dropLost } from '../../app/record.ts'
import { findRun } from '../../app/turn.ts'
import { atLeast } from '../../domain/people.ts'
import { who, type BotContext } from '../context.ts'
import { showRun } from '../flows/play.ts'
import { FLOWS } from '../flows/table.ts'
import { answerTap, toast } from '../toast.ts'
import { chatTraces, keepTrace, withdraw } from '../traces.ts'
import { isLostFile } from '../wire/lost-file.ts'
import { outcomeOf } from '../wire/outcome.ts'
import { showMenu } from './menu.ts'

/** Plays the text on the screen of one's own run, read aloud. The screen and its run stay as they are. */
export async function hear(ctx: BotContext, runId: string, turn: string): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const run = await findRun(act, person, runId)
  const flow = run && FLOWS[run.kind]
  if (run?.status !== 'open' || !flow || !atLeast(person.role, flow.role)) {
    await toast(ctx, 'kind--gone')
    return showMenu(ctx)
  }
  if (turn !== run.turn.toString(36)) {
    await toast(ctx, 'kind--stale')
    return showRun(ctx, flow, run)
  }
  const text = flow.aloud(house, run)
  const file = text === undefined ? undefined : await act.store.voiceNote(text, person.locale)
  if (text === undefined || file === undefined) {
    await toast(ctx, 'hear--none')
    return showRun(ctx, flow, run)
  }
  const heard = await sendVoice(ctx, file)
  if (heard === 'sent') return answerTap(ctx)
  if (heard === 'lost') await dropLost(act, text, person.locale, file)
  await toast(ctx, 'hear--not-now')
  // Without the note the button goes too.
  if (heard === 'lost') await showRun(ctx, flow, run)
}

/** Sends the voice for some minutes, in place of the one before: a lesson heard twice is one message. */
export async function sendVoice(
  ctx: BotContext,
  file: string,
): Promise<'sent' | 'lost' | 'refused'> {
  const earlier = (await chatTraces(ctx)).filter(({ kind }) => kind === 'voice')
  await withdraw(
    ctx,
    earlier.map(({ messageId }) => messageId),
  )
  try {
    // Protected: a voice can be recognised, and whoever lent it to learners did not lend it to all.
    const sent = await ctx.api.sendVoice(who(ctx).profile.telegramId, file, {
      protect_content: true,
      disable_notification: true,
    })
    await keepTrace(ctx, sent.message_id, 'voice')
    return 'sent'
  } catch (error) {
    if (isLostFile(error)) return 'lost'
    if (outcomeOf(error).is === 'refused') return 'refused'
    throw error
  }
}
