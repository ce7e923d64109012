import type { ReadCase } from '../../app/casework.ts'
import { NOTES, WAYS, type CaseAct, type CaseEvent, type LetterState } from '../../domain/case.ts'
import { press } from '../buttons.ts'
import { label, say, who, type BotContext } from '../context.ts'
import type { Button } from '../screen.ts'
import { digits, escapeHtml, softly } from '../voice.ts'

/** What its holder can leaf through, and what the one who asked can. */
const LISTED: Readonly<Record<'held' | 'own', readonly CaseAct[]>> = {
  held: ['open', 'answer', 'reply', 'note', 'propose', 'agree'],
  own: ['open', 'answer', 'reply'],
}

/** What was said in a case, newest first, as far as this side may leaf through it. */
export function lettersOf({ case: kase, events }: ReadCase, own: boolean): CaseEvent[] {
  if (kase.state === 'withdrawn' && !own) return []
  const listed = LISTED[own ? 'own' : 'held']
  return events
    .filter(({ kind, said }) => {
      if (!listed.includes(kind)) return false
      // Their wish to be contacted, and what they chose on the way, stand above.
      return kind === 'propose' || (said !== null && (kind !== 'open' || speaks(said)))
    })
    .toReversed()
}

function speaks({ words, voice }: { readonly words: unknown; readonly voice: unknown }): boolean {
  return words !== null || voice !== null
}

/** One letter as it is read, or why there is none. */
export function letterLines(
  ctx: BotContext,
  { case: kase, events }: ReadCase,
  own: boolean,
  letter: CaseEvent | undefined,
): string[] {
  const speak = say(ctx)
  // Taken back: nobody reads it any more, also in the minute before its key is gone.
  if (!kase.readable || (kase.state === 'withdrawn' && !own)) return ['', speak('case--unreadable')]
  // Who came by six pictures does not see how it began.
  const later = own && events.every(({ kind }) => kind !== 'open')
  if (!letter) return ['', speak(later ? 'receipt--nothing-new' : 'case--wordless')]
  const from = softly(
    speak(`case--from-${own ? fromOwn(letter) : fromHeld(letter, events)}`),
    who(ctx).locale,
  )
  const { said } = letter
  const chosen = choiceOf(ctx, letter)
  const words = said?.words ?? chosen
  return [
    '',
    from,
    ...(words === undefined ? [] : [`<blockquote>${escapeHtml(words)}</blockquote>`]),
    ...(said?.voice ? [speak('case--voice', { seconds: said.voice.seconds })] : []),
    ...(!own && letter.letter ? [speak(`letter-state--${reached(letter.letter)}`)] : []),
  ]
}

/** How far a letter has come, as its text is named. */
function reached({ state, why }: LetterState): string {
  if (state === 'failed') return `failed-${why ?? 'refused'}`
  return state === 'kept' ? `kept-${why ?? 'pictures'}` : state
}

function fromOwn({ kind }: CaseEvent): string {
  return kind === 'answer' ? 'coordinator' : 'you'
}

function fromHeld({ kind, seq }: CaseEvent, events: readonly CaseEvent[]): string {
  if (kind === 'note' || kind === 'propose' || kind === 'agree') return kind
  if (kind !== 'answer') return 'reporter'
  const came = events.findLast((one) => one.kind === 'take' || one.kind === 'pass')
  return came !== undefined && seq < came.seq ? 'earlier' : 'you'
}

function choiceOf(ctx: BotContext, { kind, said }: CaseEvent): string | undefined {
  const way = WAYS.find((one) => one === said?.choice)
  if (kind === 'agree' && way) return label(ctx)(`ask--way.${way}`)
  const note = NOTES.find((one) => one === said?.choice)
  return kind === 'note' && note ? label(ctx)(`note--${note}`) : undefined
}

/** A voice to be listened to, and the letters around this one. */
export function letterRows(
  ctx: BotContext,
  caseId: string,
  own: boolean,
  letters: readonly CaseEvent[],
  page: number,
): Button[][] {
  const letter = letters[page]
  const heard: Button[] =
    !own && letter?.said?.voice
      ? [{ label: label(ctx)('case--do-voice'), data: press('do', 'voice', caseId, letter.seq) }]
      : []
  return [heard, around(ctx, caseId, letters.length, page)]
}

function around(ctx: BotContext, caseId: string, count: number, page: number): Button[] {
  const { locale } = who(ctx)
  const to = (target: number, key: string): Button => ({
    label: `${label(ctx)(key)} ${digits(count - target, locale)}/${digits(count, locale)}`,
    data: press('case', caseId, target),
  })
  return [
    ...(page + 1 < count ? [to(page + 1, 'case--older')] : []),
    ...(page > 0 ? [to(page - 1, 'case--newer')] : []),
  ]
}
