import type { Catalog } from '../content/catalog.ts'
import { DEED_ASKS, DEED_KEPT, DEED_PAUSE } from '../domain/deed.ts'
import type { Person } from '../domain/people.ts'
import type { Change } from './changes.ts'
import type { Act } from './ports.ts'
import type { TakenDeed } from './stored.ts'

/** A deed that may be asked about, and the step of its lesson that knows how. */
export interface WaitingDeed extends TakenDeed {
  readonly step: string
}

/** Done, not yet, not for me. */
export const DEED_ANSWERS = ['done', 'later', 'no'] as const
export type DeedAnswer = (typeof DEED_ANSWERS)[number]

/** What became of an answer. `gone`: answered already, or by now not asked about. */
export type DeedSettled = 'done' | 'later' | 'given-up' | 'no' | 'gone'

/** The deeds this person may be asked about now, the longest due first. */
export async function deedsWaiting(
  act: Pick<Act, 'now' | 'store'>,
  catalog: Catalog,
  person: Person,
): Promise<WaitingDeed[]> {
  const due = await act.store.deedsDue(person.id, act.now)
  return due.filter(isFresh(act)).flatMap((deed) => {
    const step = stepOf(catalog, deed.lesson)
    return step === undefined ? [] : [{ ...deed, step }]
  })
}

const isFresh =
  ({ now }: Pick<Act, 'now'>) =>
  ({ askAt }: TakenDeed) =>
    now - askAt < DEED_KEPT

/** Drops those whose lesson is gone or asks for nothing any more, and those nobody spoke of for a month. */
export async function dropLostDeeds(act: Act, catalog: Catalog, person: Person): Promise<void> {
  const due = await act.store.deedsDue(person.id, act.now)
  const fresh = isFresh(act)
  const lost = due.filter((deed) => !fresh(deed) || stepOf(catalog, deed.lesson) === undefined)
  if (lost.length === 0) return
  await act.commit(lost.map(({ lesson }) => drop(person, lesson)))
}

/** Takes an answer about one deed. The second of two taps finds nothing left to answer. */
export async function answerDeed(
  act: Act,
  catalog: Catalog,
  person: Person,
  lesson: string,
  answer: DeedAnswer,
): Promise<DeedSettled> {
  const deed = (await deedsWaiting(act, catalog, person)).find((one) => one.lesson === lesson)
  if (!deed) return 'gone'
  const { id: personId } = person
  switch (answer) {
    case 'done':
      await act.commit([
        { do: 'finish', personId, kind: 'deed', subject: lesson, at: act.now },
        drop(person, lesson),
      ])
      return 'done'
    case 'no':
      await act.commit([drop(person, lesson)])
      return 'no'
    case 'later':
      break
  }
  const asked = deed.asked + 1
  if (asked >= DEED_ASKS) {
    await act.commit([drop(person, lesson)])
    return 'given-up'
  }
  await act.commit([{ do: 'deed.set', personId, lesson, askAt: act.now + DEED_PAUSE, asked }])
  return 'later'
}

function drop({ id }: Person, lesson: string): Change {
  return { do: 'deed.drop', personId: id, lesson }
}

function stepOf(catalog: Catalog, lesson: string): string | undefined {
  return catalog.lesson(lesson)?.steps.find(({ kind }) => kind === 'deed')?.id
}
