import { work } from '../../app/casework.ts'
import { WAYS } from '../../domain/case.ts'
import { who, type BotContext } from '../context.ts'
import { nothingThere } from './case-screen.ts'
import { settle } from './case-settle.ts'

/** The reporter says how to go on: a call, a meeting, or here in the chat. */
export async function agreeOn(ctx: BotContext, caseId: string, chosen?: string): Promise<void> {
  const way = WAYS.find((one) => one === chosen)
  if (!way) return nothingThere(ctx)
  const said = { words: null, voice: null, choice: way }
  await settle(ctx, 'agree', await work(ctx.work.act, who(ctx), caseId, 'agree', { way, said }))
}
