import { progress } from '../../app/progress.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import { counted } from '../flows/parts.ts'
import { showPhoto } from '../photo.ts'
import { certificateSvg } from '../pictures/certificate.ts'
import { longDate } from '../pictures/dates.ts'
import { show } from '../screen.ts'
import { zoneOf } from './calls.ts'
import { showLearn } from './learn.ts'

/** The certificate of the whole path, as a picture; with a name only if the person says so now. */
export async function showCertificate(ctx: BotContext, name?: string): Promise<void> {
  const { house, act } = ctx.work
  const person = who(ctx)
  const zone = await zoneOf(ctx)
  const { wholeAt } = await progress(act, house.catalog, person, zone)
  if (wholeAt === null) return showLearn(ctx)
  const { nickname } = person.profile
  if (name !== 'named' && name !== 'blank') return ask(ctx, nickname)
  const shown = name === 'named' ? nickname : null
  const date = longDate(wholeAt, person.locale, zone)
  await showPhoto(ctx, {
    svg: certificateSvg({ nickname: shown, date }, person.locale, label(ctx)),
    text: say(ctx)('certificate--warm'),
    rows: [[{ label: label(ctx)('button--menu'), data: press('go', 'menu') }]],
    named: shown !== null,
  })
}

async function ask(ctx: BotContext, nickname: string | null): Promise<void> {
  const { locale } = who(ctx)
  const speak = label(ctx)
  await show(ctx, {
    text: say(ctx)(nickname === null ? 'certificate--ask' : 'certificate--ask-named'),
    rows: [
      nickname === null
        ? [
            {
              label: counted(0, locale, speak('certificate--write')),
              data: press('set', 'nickname'),
            },
          ]
        : [
            {
              label: counted(0, locale, speak('certificate--named', { name: nickname })),
              data: press('certificate', 'named'),
            },
          ],
      [
        {
          label: counted(1, locale, speak('certificate--blank')),
          data: press('certificate', 'blank'),
        },
      ],
      [{ label: speak('button--menu'), data: press('go', 'menu') }],
    ],
  })
}
