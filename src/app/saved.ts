import { findPersonal } from '../domain/personal-data.ts'
import type { Person } from '../domain/people.ts'
import type { Change } from './changes.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import type { SavedReply } from './stored.ts'

/** The house's own ready answers, as their texts are named: `reply--<name>`. */
export const READY = [
  'with-you',
  'thank-you',
  'take-time',
  'safe-hour',
  'someone-near',
  'not-alone',
  'asking-on',
  'not-without-you',
] as const
export type Ready = (typeof READY)[number]

/** So many of their own a coordinator may keep, in all languages together. */
export const MOST_SAVED = 20

/** A coordinator's own ready answers in the language of whoever will read them, oldest first. */
export async function savedIn(
  act: Pick<Act, 'store'>,
  person: Person,
  locale: string,
): Promise<SavedReply[]> {
  const all = await act.store.savedReplies(person.id)
  return all.filter((reply) => reply.locale === locale).toReversed()
}

/** What keeps these words to be used again, or why they cannot be kept. */
export async function keepReply(
  act: Pick<Act, 'store' | 'now'>,
  person: Person,
  locale: string,
  words: string,
): Promise<
  | { readonly status: 'kept'; readonly changes: readonly Change[] }
  | { readonly status: 'refused'; readonly why: 'saved-full' | 'saved-personal' }
> {
  // It would go out to other people, and outlive the case it came from.
  if (findPersonal(words).length > 0) return { status: 'refused', why: 'saved-personal' }
  const all = await act.store.savedReplies(person.id)
  if (all.some((reply) => reply.locale === locale && reply.words === words))
    return { status: 'kept', changes: [] }
  if (all.length >= MOST_SAVED) return { status: 'refused', why: 'saved-full' }
  const reply: SavedReply = { id: newId(), personId: person.id, locale, words, at: act.now }
  return { status: 'kept', changes: [{ do: 'reply.save', reply }] }
}
