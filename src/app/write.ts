import { z } from 'zod'
import { isOver, type Case } from '../domain/case.ts'
import { mayRead } from '../domain/casework.ts'
import { answerDraft, draftVoice, saidBy, type DraftEvent } from '../domain/draft.ts'
import type { Person } from '../domain/people.ts'
import { caseFor, workOn } from './casework.ts'
import { slowedLetter } from './flood.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { asReadNow } from './read-language.ts'
import { keepReply, savedIn, type Ready } from './saved.ts'
import { enterRun, type Answered, type Course } from './turn.ts'

/** A letter within a case; `kept` among the ready answers; `sent` once it is on its way. */
export const letterState = z.object({
  words: z.string().nullable(),
  voice: draftVoice.nullable(),
  kept: z.boolean(),
  sent: z.boolean(),
})
export type LetterState = Readonly<z.infer<typeof letterState>>

/** Of a holder's letter: a ready answer taken, the house's or one's own; words kept as one; one removed. */
type ReadyEvent =
  | { readonly do: 'ready'; readonly name: Ready }
  | { readonly do: 'own'; readonly id: string }
  | { readonly do: 'keep' }
  | { readonly do: 'drop'; readonly id: string }
export type LetterEvent = DraftEvent | ReadyEvent

function isReady(event: LetterEvent): event is ReadyEvent {
  return ['ready', 'own', 'keep', 'drop'].includes(event.do)
}

const FORM = {
  kind: 'letter',
  state: letterState,
  shape: (subject: string) => (subject === '' ? undefined : 'letter-2'),
} as const

const BLANK_PAGE: LetterState = { words: null, voice: null, kept: false, sent: false }

/**
 * The course of one letter within a case. The reporter's is a reply, the holder's an answer; the
 * case's id is the run's subject. `spoken` says one of the house's ready answers in a language.
 */
export function letterCourse(
  spoken: (name: Ready, locale: string) => string,
): Course<LetterState, LetterEvent> {
  return {
    ...FORM,
    async answer(act, person, run, event): Promise<Answered> {
      const kase = await caseFor(act, person, run.subject)
      if (!kase || !mayRead(kase, person.id)) return { status: 'refused', why: 'not-now' }
      const own = kase.reporterId === person.id
      if (!isReady(event))
        return draft(act, person, run.subject, run.state, event, own ? 'reply' : 'answer')
      return own || isOver(kase)
        ? { status: 'refused', why: 'no-such-option' }
        : ready(act, person, await asReadNow(act, kase), run.state, event)
    },
  }

  async function ready(
    act: Act,
    person: Person,
    { locale }: Case,
    state: LetterState,
    event: ReadyEvent,
  ): Promise<Answered> {
    const to = (next: LetterState, also: Extract<Answered, { also?: unknown }>['also'] = []) =>
      ({ status: 'moved', state: next, over: false, also }) as const
    if (event.do === 'ready')
      return to({ ...BLANK_PAGE, words: spoken(event.name, locale), kept: true })
    if (event.do === 'keep') {
      if (state.words === null) return { status: 'refused', why: 'no-such-option' }
      const kept = await keepReply(act, person, locale, state.words)
      return kept.status === 'refused' ? kept : to({ ...state, kept: true }, kept.changes)
    }
    const reply = (await savedIn(act, person, locale)).find(({ id }) => id === event.id)
    if (!reply) return { status: 'refused', why: 'no-such-option' }
    return event.do === 'own'
      ? to({ ...BLANK_PAGE, words: reply.words, kept: true })
      : to({ ...state, kept: false }, [{ do: 'reply.drop', personId: person.id, id: reply.id }])
  }
}

async function draft(
  act: Act,
  person: Person,
  caseId: string,
  state: LetterState,
  event: DraftEvent,
  kind: 'reply' | 'answer',
): Promise<Answered> {
  // Whoever asks may know the coordinators by their voices; who asks may be heard if they want to be.
  const answered = answerDraft(state, event, kind === 'answer' ? 'known' : 'taken')
  if (answered.status === 'refused') return answered
  const said = saidBy(answered.draft)
  const { words, voice = null } = answered.draft
  if (!answered.send || said === null)
    return { status: 'moved', state: { ...BLANK_PAGE, words, voice }, over: false }
  const slowed = kind === 'reply' ? await slowedLetter(act, caseId) : undefined
  if (slowed) return slowed
  const worked = await workOn(act, person, caseId, kind, { said })
  if (worked.status !== 'moved') return { status: 'refused', why: 'not-now' }
  return {
    status: 'moved',
    // The words now belong to the case and to its key alone.
    state: { ...BLANK_PAGE, sent: true },
    over: true,
    also: worked.changes,
  }
}

/** Goes on with an unsent letter in this case, or begins one. undefined: not this person's case. */
export async function beginLetter(act: Act, person: Person, caseId: string) {
  const kase = await caseFor(act, person, caseId)
  if (!kase || !mayRead(kase, person.id) || isOver(kase)) return undefined
  return enterRun(act, FORM, person, caseId, { id: newId(), state: BLANK_PAGE })
}
