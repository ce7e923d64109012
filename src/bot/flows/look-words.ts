import { SURENESS, tendency, type Look } from '../../domain/look.ts'
import type { Say } from '../voice.ts'

/** How words are put together: with markup, and without for what is put into other words. */
interface Words {
  readonly say: Say
  readonly label: Say
}

/** The last screen of a look: at the beginning thanks, later what has changed since. */
export function lookEnd(words: Words, looks: readonly Look[], moment: string): string {
  const { say, label } = words
  const before = looks.find((look) => look.moment === 'before')
  const now = looks.find((look) => look.moment === moment)
  // A look that came too late for its moment was not kept, so it is compared with nothing.
  if (!before || !now) return say('look--thanks')
  if (now === before) return say('look--thanks-before')
  const lines = [
    seen(say, before, label('look--when-before')),
    seen(say, now, label('look--when-now')),
  ]
  return [say('look--thanks'), lines.join('\n'), ...changes(words, before, now)].join('\n\n')
}

/** All looks of one person, for that person: in words, never a mark. */
export function ownLooks(words: Words, looks: readonly Look[]): string {
  const { say, label } = words
  const before = looks.find((look) => look.moment === 'before')
  const last = looks.at(-1)
  if (!before || !last) return say('look--none')
  const lines = looks.map((look) => seen(say, look, label(`look--when-${look.moment}`)))
  const since = last === before ? [say('look--once-more')] : changes(words, before, last)
  return [`<b>${say('look--yours')}</b>`, lines.join('\n'), ...since].join('\n\n')
}

function seen(say: Say, { caught, pulls, trusted, plain }: Look, when: string): string {
  return say('look--seen', { when, caught, pulls, trusted, plain })
}

/** How sure one felt and feels, and a kind sentence whichever way it went. */
function changes({ say, label }: Words, before: Look, now: Look): string[] {
  const level = (look: Look, at: number): string => label(`look--level-${look.confidence[at] ?? 1}`)
  const lines = SURENESS.map((question, at) =>
    say('look--sureness', {
      what: label(`look--topic-${question}`),
      before: level(before, at),
      now: level(now, at),
    }),
  )
  return [
    `${say('look--how-sure-felt')}\n${lines.join('\n')}`,
    say(`look--tendency-${tendency(before, now)}`),
  ]
}
