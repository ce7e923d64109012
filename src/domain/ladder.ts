/** What a question can be about. Never a third person's name. */
export const ABOUTS = ['someone', 'myself', 'something', 'other'] as const
export type About = (typeof ABOUTS)[number]

/** A change that worries somebody who cares. Piety, dress, school and politics are none, on purpose. */
export const CHANGES_OF_SOMEONE = ['quiet', 'hides', 'money', 'angry', 'leaving', 'else'] as const
/** The same for whoever is being pulled. */
export const CHANGES_FOR_ONESELF = ['more', 'secret', 'afraid', 'hold', 'stop', 'else'] as const
export const CHANGES = [
  'quiet',
  'hides',
  'money',
  'angry',
  'leaving',
  'more',
  'secret',
  'afraid',
  'hold',
  'stop',
  'else',
] as const
export type Changed = (typeof CHANGES)[number]

/** Who could listen before any coordinator; the nearest first. */
export const LISTENERS = ['elder', 'sibling', 'teacher', 'friend', 'tolana', 'nobody'] as const
export type Listener = (typeof LISTENERS)[number]

/** What the ladder asks about, where it asks at all: what was seen or heard is no change in anybody. */
export function changesFor(about: About | null): readonly Changed[] {
  if (about === 'someone') return CHANGES_OF_SOMEONE
  return about === 'myself' ? CHANGES_FOR_ONESELF : []
}

/** Words to begin with: of oneself one speaks otherwise than of another, or of a thing. */
export function voiceOf(about: About | null): 'other' | 'self' | 'thing' {
  if (about === 'someone') return 'other'
  return about === 'myself' ? 'self' : 'thing'
}

/** The lesson that fits each change; a test holds that it is in the catalogue. */
export const LESSON_FOR: Readonly<Record<Changed, string>> = {
  quiet: 'open-questions',
  hides: 'secrets-and-small-favours',
  money: 'hurry-fear-reward',
  angry: 'us-and-them',
  leaving: 'talk-first',
  more: 'pull-of-duty',
  secret: 'secrets-and-small-favours',
  afraid: 'hurry-fear-reward',
  hold: 'asking-a-coordinator',
  stop: 'one-who-came-back',
  else: 'a-change-not-a-label',
}

/** Where nothing was chosen, or of what was seen and heard. */
export const LESSON_OTHERWISE = 'talk-first'

/** The lesson for this question. */
export function lessonFor(about: About | null, changed: Changed | null): string {
  // A change in somebody else is no lesson for whoever is pulled themselves.
  if (changed === null || (changed === 'else' && about === 'myself')) return LESSON_OTHERWISE
  return LESSON_FOR[changed]
}
