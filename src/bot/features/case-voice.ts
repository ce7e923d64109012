import { readCase } from '../../app/casework.ts'
import { who, type BotContext } from '../context.ts'
import { answerTap, toast } from '../toast.ts'
import { nothingThere } from './case-screen.ts'
import { sendVoice } from './hear.ts'

/** Plays a voice letter for whoever holds the case, for some minutes. */
export async function hearLetter(ctx: BotContext, caseId: string, seq = ''): Promise<void> {
  const read = await readCase(ctx.work.act, who(ctx), caseId)
  const letter = read?.events.find((event) => String(event.seq) === seq)
  const voice = letter?.said?.voice
  if (!voice || read?.case.holderId !== who(ctx).id || read.case.state === 'withdrawn')
    return nothingThere(ctx)
  if ((await sendVoice(ctx, voice.file)) === 'sent') return answerTap(ctx)
  await toast(ctx, 'hear--not-now')
}
