import {
  chatOpensAt,
  laneOpensAt,
  noted,
  OVER_ALL,
  PER_CHAT,
  PER_GROUP,
  type Sent,
} from '../../domain/pace.ts'
import { isShow, type Notice } from '../../app/ports.ts'

/** What was sent lately, as far as the limits look. A recipient is a person, or a show in a group chat. */
export interface Tempo {
  /** When the lane may send at all; `now` when at once. */
  laneOpensAt(lane: Notice['lane'], now: number): number
  /** When this recipient may be sent something. */
  personOpensAt(personId: string, now: number): number
  /** Notes a sending that begins now. */
  note(personId: string, now: number): void
  /** Gives back one noted at that time: nothing was sent after all. */
  giveBack(personId: string, at: number): void
  /** Recipients who have had their one of this second, or their twenty of this minute. */
  resting(now: number): string[]
}

export function makeTempo(): Tempo {
  let all: Sent = []
  const persons = new Map<string, Sent>()
  const groups = new Map<string, Sent>()
  const forget = (now: number): void => {
    // In order of sending: the first that still rests ends the search.
    for (const [id, sent] of persons) {
      if (chatOpensAt(sent, 'private', now) > now) break
      persons.delete(id)
    }
    for (const [id, sent] of groups) {
      if ((sent.at(-1) ?? 0) + PER_GROUP.windowMs > now) break
      groups.delete(id)
    }
  }
  return {
    laneOpensAt: (lane, now) => laneOpensAt(all, lane, now),
    personOpensAt: (id, now) =>
      isShow(id)
        ? chatOpensAt(groups.get(id) ?? [], 'group', now)
        : chatOpensAt(persons.get(id) ?? [], 'private', now),
    note(id, now) {
      all = noted(all, now, OVER_ALL)
      const [chats, widest] = isShow(id) ? [groups, PER_GROUP] : [persons, PER_CHAT]
      const sent = noted(chats.get(id) ?? [], now, widest)
      chats.delete(id)
      chats.set(id, sent)
    },
    giveBack(id, at) {
      all = without(all, at)
      const chats = isShow(id) ? groups : persons
      const sent = without(chats.get(id) ?? [], at)
      if (sent.length === 0) chats.delete(id)
      else chats.set(id, sent)
    },
    resting(now) {
      forget(now)
      const full = [...groups].filter(([, sent]) => chatOpensAt(sent, 'group', now) > now)
      return [...persons.keys(), ...full.map(([id]) => id)]
    },
  }
}

/** What was dropped from the front meanwhile is older than any limit looks, so nothing is to come back. */
function without(sent: Sent, at: number): Sent {
  const index = sent.lastIndexOf(at)
  return index < 0 ? sent : sent.toSpliced(index, 1)
}
