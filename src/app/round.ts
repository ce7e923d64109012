import type { Catalog } from '../content/catalog.ts'
import type { Person } from '../domain/people.ts'
import { progressIn, type RoundProgress } from '../domain/round-progress.ts'
import {
  answerRound,
  roundState,
  startRound,
  type Round,
  type RoundEvent,
  type RoundState,
} from '../domain/round.ts'
import type { SpottingSet } from '../domain/spotting.ts'
import { spread } from '../domain/spread.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { enterRun, type Course } from './turn.ts'

/**
 * The course of a round of telling messages apart. What came of it is kept in the transaction of the
 * last answer, under the id of its run: nothing counts twice.
 */
export function roundCourse(catalog: Catalog): Course<RoundState, RoundEvent> {
  const sets = practiceSets(catalog)
  return {
    kind: 'round',
    state: roundState,
    shape: (subject) => (subject === '' && sets.length > 0 ? shapeOf(sets) : undefined),
    async answer(act, person, run, event) {
      const answered = answerRound(sets, run.state, event)
      if (answered.status === 'refused') return answered
      const { result, ...moved } = answered
      if (result === null) return { ...moved, answer: event }
      const round: Round = { ...result, id: run.id, at: act.now }
      const also = [{ do: 'round.keep', personId: person.id, round } as const]
      return { ...moved, answer: event, also }
    },
  }
}

/** Goes on with a round where it stood, or begins a new one; undefined where there are no messages. */
export async function beginRound(act: Act, catalog: Catalog, person: Person) {
  const id = newId()
  const before = await act.store.rounds(person.id)
  const state = startRound(practiceSets(catalog), before, id)
  return enterRun(act, roundCourse(catalog), person, '', { id, state })
}

/** One's own rounds, for nobody else's eyes. */
export interface OwnRounds extends RoundProgress {
  readonly last: Round
}

/**
 * What somebody's rounds came to with the round of this run, or with the newest where none is named;
 * undefined where there is no such round.
 */
export async function ourProgress(
  act: Act,
  person: Person,
  runId?: string,
): Promise<OwnRounds | undefined> {
  const all = await act.store.rounds(person.id)
  const at = runId === undefined ? all.length - 1 : all.findIndex(({ id }) => id === runId)
  const last = all[at]
  const progress = progressIn(all.slice(0, at + 1))
  return last && progress && { ...progress, last }
}

/** The sets of messages that are practised; those of the looks are never among them. */
export function practiceSets({ spotting }: Catalog): readonly SpottingSet[] {
  return spotting.filter(({ use }) => use === 'practice')
}

/** Fingerprint of what a position depends on: which messages there are, and which have a pull. */
function shapeOf(sets: readonly SpottingSet[]): string {
  const structure = sets.map(({ id, items }) => [id, items.map((one) => [one.id, one.pull])])
  return `rounds-${spread(JSON.stringify(structure)).toString(36)}`
}
