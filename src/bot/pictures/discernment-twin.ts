import type { Counts } from '../../domain/discernment.ts'
import type { RoundProgress } from '../../domain/round-progress.ts'
import type { Say } from '../voice.ts'
import { changeKey } from './discernment.ts'

/**
 * The picture of what one sees for those who read by ear: the same in plain sentences, as Telegram
 * HTML for a caption. `say` is the voice that escapes, `label` the one without markup.
 */
export function discernmentTwin(view: RoundProgress, say: Say, label: Say): string {
  const seen = ({ pulls, caught, plain, trusted }: Counts, when: string): string =>
    say('look--seen', { when: label(`look--when-${when}`), pulls, caught, plain, trusted })
  const times = [seen(view.now, 'now'), ...(view.before ? [seen(view.before, 'before')] : [])]
  return [`<b>${say('round--picture-title')}</b>`, times.join('\n'), say(changeKey(view))].join(
    '\n\n',
  )
}
