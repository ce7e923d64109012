import type { Say } from '../voice.ts'
import { practised, walkable, type ProgressView } from './progress-view.ts'

/** What Telegram takes under a photo, in characters without tags. */
const LONGEST = 1024

/**
 * The picture of the path for those who read by ear: the same in plain sentences, as Telegram HTML
 * for a caption. `say` is the voice that escapes. The skills are left out where there is no room.
 */
export function progressTwin(view: ProgressView, say: Say): string {
  const head = [`<b>${say('picture--title')}</b>`, '']
  const modules = walkable(view).map(({ id, done, all }) => {
    const name = say(`module--${id}`)
    if (done >= all) return say('picture--twin-whole', { name, all })
    return say('picture--twin-module', { name, done, all })
  })
  const skills = practised(view).map(({ id, practised: times }) =>
    say('picture--twin-skill', { name: say(`skill--${id}`), times }),
  )
  const rest = [
    '',
    say('picture--weeks', { weeks: view.weeks }),
    view.next === null ? say('picture--all') : say('picture--twin-next', { title: view.next }),
  ]
  const heading = skills.length > 0 ? ['', say('picture--twin-skills')] : []
  const whole = [...head, ...modules, ...heading, ...skills, ...rest].join('\n')
  return whole.length <= LONGEST ? whole : [...head, ...modules, ...rest].join('\n')
}
