import type { OwnRounds } from '../../app/round.ts'
import type { Round } from '../../domain/round.ts'
import type { Say } from '../voice.ts'

/** The end of a round in words: what was seen in it, and what has changed since the first ones. */
export function roundEnd(say: Say, own: OwnRounds | undefined): string {
  const head = `<b>${say('round--title')}</b>`
  if (!own) return `${head}\n\n${say('round--thanks')}`
  const since = own.tendency === null ? [] : [say(`round--tendency-${own.tendency}`)]
  return [`${head}\n${say('round--thanks')}`, seenIn(say, own.last), ...since].join('\n\n')
}

function seenIn(say: Say, { pulls, caught, named, plain, trusted }: Round): string {
  const names = caught > 0 ? [say('round--names', { named })] : []
  return [
    [say('round--caught', { caught, pulls }), ...names].join(' '),
    say('round--trusted', { trusted, plain }),
  ].join('\n')
}
