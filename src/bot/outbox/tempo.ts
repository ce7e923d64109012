import {
  chatOpensAt,
  laneOpensAt,
  noted,
  OVER_ALL,
  PER_CHAT,
  type Sent,
} from '../../domain/pace.ts'
import type { Notice } from '../../app/ports.ts'

/** What was sent lately, as far as the limits look. */
export interface Tempo {
  /** When the lane may send at all; `now` when at once. */
  laneOpensAt(lane: Notice['lane'], now: number): number
  /** When this person may be sent something. */
  personOpensAt(personId: string, now: number): number
  /** Notes a sending that begins now. */
  note(personId: string, now: number): void
  /** Persons who have had their one of this second. */
  resting(now: number): string[]
}

export function makeTempo(): Tempo {
  let all: Sent = []
  const persons = new Map<string, Sent>()
  const forget = (now: number): void => {
    // In order of sending: the first that still rests ends the search.
    for (const [id, sent] of persons) {
      if (chatOpensAt(sent, 'private', now) > now) return
      persons.delete(id)
    }
  }
  return {
    laneOpensAt: (lane, now) => laneOpensAt(all, lane, now),
    personOpensAt: (personId, now) => chatOpensAt(persons.get(personId) ?? [], 'private', now),
    note(personId, now) {
      all = noted(all, now, OVER_ALL)
      const sent = noted(persons.get(personId) ?? [], now, PER_CHAT)
      persons.delete(personId)
      persons.set(personId, sent)
    },
    resting(now) {
      forget(now)
      return [...persons.keys()]
    },
  }
}
