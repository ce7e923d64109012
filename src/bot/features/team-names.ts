import { CLOCK, FORGOTTEN, REPORTER } from '../../domain/audit.ts'
import type { Person } from '../../domain/people.ts'
import { label, type BotContext } from '../context.ts'

/**
 * What someone who serves is called here: the name they gave themselves, or their number in the log; both
 * where somebody else of those in view (`among`) has a name like it, lest a wish meet the wrong one.
 */
export function nameOf(
  ctx: BotContext,
  { id, profile }: Person,
  among: readonly Person[] = [],
): string {
  const number = actorName(ctx, ctx.work.house.vault.actorNumber(id))
  const { nickname } = profile
  if (nickname === null) return number
  const alike = among.some(
    (one) => one.id !== id && plain(one.profile.nickname) === plain(nickname),
  )
  return alike ? `${nickname} (${number})` : nickname
}

/** A name as two people would call it the same. */
function plain(name: string | null): string | undefined {
  return name
    ?.normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** Whoever acted, as the log knows them. */
export function actorName(ctx: BotContext, actor: number): string {
  const key = OTHERS[actor]
  return key === undefined ? `A-${actor}` : label(ctx)(key)
}

const OTHERS: Readonly<Record<number, string>> = {
  [REPORTER]: 'audit--by-reporter',
  [CLOCK]: 'audit--by-clock',
  [FORGOTTEN]: 'audit--by-forgotten',
}
