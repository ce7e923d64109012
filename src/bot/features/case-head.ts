import type { ReadCase } from '../../app/casework.ts'
import type { Case } from '../../domain/case.ts'
import { CHANGES } from '../../domain/ladder.ts'
import { say, who, type BotContext } from '../context.ts'
import { longDate } from '../pictures/dates.ts'

/** What stands above the letters: how it is with the case, for the one who asked and for its holder. */
export function headLines(ctx: BotContext, read: ReadCase, own: boolean): string[] {
  const { state, code } = read.case
  // The state first: a code is Latin, and a line that begins with it would run left to right.
  const title = `${say(ctx)(`case--state-${state}`)} · <b>${code}</b>`
  return [title, '', ...(own ? ownLines(ctx, read) : heldLines(ctx, read))]
}

function ownLines(ctx: BotContext, { case: kase, proposed, unreached }: ReadCase): string[] {
  const speak = say(ctx)
  const beside = kase.minor ? [speak('case--yours-beside')] : []
  if (proposed) return [speak('case--propose'), ...beside]
  if (kase.state === 'agreed') return [speak(`case--yours-agreed-${metBy(kase)}`), ...beside]
  return [speak(`case--yours-${kase.state}`), ...lateLines(ctx, kase, unreached)]
}

/** Whom I have told meanwhile: nobody waits without knowing. */
function lateLines(ctx: BotContext, { state, stage }: Case, unreached: boolean): string[] {
  if (stage === 0) return []
  if (unreached) return [say(ctx)('case--unreached')]
  if (state === 'taken') return [say(ctx)('case--unanswered')]
  return state === 'waiting' ? [say(ctx)(`case--unopened-${Math.min(stage, 3)}`)] : []
}

function heldLines(ctx: BotContext, { case: kase, events, proposed }: ReadCase): string[] {
  // Taken back: nothing of it is theirs to read any more.
  if (kase.state === 'withdrawn') return []
  const speak = say(ctx)
  const chosen = events.find(({ kind }) => kind === 'open')?.said?.choice
  const changed = CHANGES.find((one) => one === chosen)
  const language = ctx.work.house.voice.plain(kase.locale)
  return [
    `${speak('case--about')} ${speak(`ask--about.${kase.about}`)}`,
    ...(changed === undefined
      ? []
      : [`${speak('case--changed')} ${speak(`ask--changed.${changed}`)}`]),
    `${speak('case--way')} ${speak(`ask--way.${kase.way}`)}`,
    ...(kase.locale === ''
      ? []
      : [speak('letter--language', { language: language('language--name') })]),
    ...takenUpLines(ctx, events),
    ...(kase.urgency === 'now' ? [speak('case--danger')] : []),
    ...(kase.minor ? [speak('case--minor')] : []),
    ...(proposed ? [speak('case--proposed')] : []),
    ...(kase.state === 'agreed' ? [speak(`case--agreed-${metBy(kase)}`)] : []),
    ...(kase.state === 'agreed' && kase.minor ? [speak('case--beside')] : []),
  ]
}

/** Since then somebody else may be writing. */
function takenUpLines(ctx: BotContext, events: ReadCase['events']): string[] {
  const bound = events.findLast(({ kind }) => kind === 'bind')
  if (!bound) return []
  const day = longDate(bound.at, who(ctx).locale, ctx.work.house.timeZone)
  return [say(ctx)('case--taken-up', { day })]
}

function metBy({ way }: Case): 'call' | 'meet' {
  return way === 'meet' ? 'meet' : 'call'
}
