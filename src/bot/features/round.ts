import { beginRound, ourProgress } from '../../app/round.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { showRun } from '../flows/play.ts'
import { roundDoors } from '../flows/round.ts'
import { FLOWS } from '../flows/table.ts'
import { waitFor } from '../flows/waiting.ts'
import { showPhoto } from '../photo.ts'
import { discernmentSvg } from '../pictures/discernment.ts'
import { discernmentTwin } from '../pictures/discernment-twin.ts'
import { show } from '../screen.ts'
import { toast } from '../toast.ts'

/** Opens a round of telling messages apart where it stood, or a new one. */
export async function openRound(ctx: BotContext): Promise<void> {
  const { house, act } = ctx.work
  const entered = await beginRound(act, house.catalog, who(ctx))
  if (!entered) {
    const [, others = []] = roundDoors({ label: label(ctx) })
    return show(ctx, { text: say(ctx)('round--none'), rows: [others] })
  }
  if (entered.again) await toast(ctx, 'kind--changed')
  await showRun(ctx, FLOWS.round, entered.run)
  await waitFor(ctx, entered.run)
}

/** What one has come to see, as a picture; before the first round there is only a round to begin. */
export async function showRoundPicture(ctx: BotContext): Promise<void> {
  const person = who(ctx)
  const own = await ourProgress(ctx.work.act, person)
  if (!own) return openRound(ctx)
  await showPhoto(ctx, {
    svg: discernmentSvg(own, person.locale, label(ctx)),
    text: discernmentTwin(own, say(ctx), label(ctx)),
    rows: roundDoors({ label: label(ctx) }),
  })
}
