import type { Store } from '../../app/ports.ts'
import type { Card } from '../../app/stored.ts'
import type { Look } from '../../domain/look.ts'
import type { Memory } from '../../domain/memory.ts'
import type { Nudge } from '../../domain/nudge.ts'
import type { Round } from '../../domain/round.ts'
import { column } from '../column.ts'
import type * as Rows from '../generated/client.ts'
import type { House } from '../house.ts'
import { personOwner } from '../owners.ts'
import { place } from '../places.ts'

type Reads = Pick<
  Store,
  | 'cards'
  | 'cardsDue'
  | 'cardsSeen'
  | 'memory'
  | 'deedsDue'
  | 'thoughts'
  | 'looks'
  | 'looksOf'
  | 'rounds'
  | 'nudge'
  | 'nudgesDue'
  | 'voiceNote'
>

type CardRow = Readonly<Record<'lesson' | 'step', string>> & {
  readonly due: Date
  readonly seenAt: Date | null
}

/** What stays of lessons. What somebody's key sealed is not there once the key is gone. */
export function learningReads({ read, safe, caches }: House): Reads {
  function openNudge(row: Rows.Nudge): Nudge | undefined {
    const { personId, dueAt, sentAt, silent } = row
    const owner = personOwner(personId)
    const wish = safe.take<Pick<Nudge, 'hour' | 'zone'>>(owner, place.wish(personId), row.wish)
    if (wish === undefined) return undefined
    const times = { dueAt: dueAt?.getTime() ?? null, sentAt: sentAt?.getTime() ?? null }
    return { personId, ...wish, ...times, silent }
  }

  function openLook(row: Rows.Look): Look | undefined {
    const { personId } = row
    const moment = column<Look['moment']>(row.moment)
    const where = place.look(personId, moment)
    const result = safe.take<Omit<Look, 'moment' | 'at'>>(personOwner(personId), where, row.result)
    return result && { ...result, moment, at: row.at.getTime() }
  }

  return {
    async cards(personId) {
      const rows = await read.card.findMany({
        where: { personId },
        orderBy: [{ due: 'asc' }, { lesson: 'asc' }, { step: 'asc' }],
        omit: { memory: true },
      })
      return rows.map(cardOf)
    },
    async cardsDue(personId, before, limit) {
      const rows = await read.$queryRaw<CardRow[]>`
        SELECT "lesson", "step", "due", "seenAt" FROM "Card"
        WHERE "personId" = ${personId} AND "due" < ${new Date(before)}
        ORDER BY "due", "lesson", "step" LIMIT ${limit}`
      return rows.map(cardOf)
    },
    cardsSeen: (personId, since) =>
      read.card.count({ where: { personId, seenAt: { gte: new Date(since) } } }),
    async memory({ personId, lesson, step }) {
      const row = await read.card.findUnique({
        where: { personId_lesson_step: { personId, lesson, step } },
      })
      if (row === null) return undefined
      const where = place.memory(personId, lesson, step)
      return safe.take<Memory>(personOwner(personId), where, row.memory)
    },
    async deedsDue(personId, now) {
      const rows = await read.deed.findMany({
        where: { personId, askAt: { lte: new Date(now) } },
        orderBy: [{ askAt: 'asc' }, { lesson: 'asc' }],
      })
      return rows.map(({ lesson, askAt, asked }) => ({ lesson, askAt: askAt.getTime(), asked }))
    },
    async thoughts(personId) {
      const orderBy = [{ at: 'asc' as const }, { lesson: 'asc' as const }, { step: 'asc' as const }]
      const rows = await read.thought.findMany({ where: { personId }, orderBy })
      return rows.flatMap(({ lesson, step, words: sealed, at }) => {
        const where = place.thought(personId, lesson, step)
        const words = safe.take<string>(personOwner(personId), where, sealed)
        return words === undefined ? [] : [{ lesson, step, words, at: at.getTime() }]
      })
    },
    async looks(personId) {
      const rows = await read.look.findMany({ where: { personId }, orderBy: { at: 'asc' } })
      return rows.flatMap((row) => openLook(row) ?? [])
    },
    async looksOf(personIds) {
      const rows = await read.look.findMany({
        where: { personId: { in: [...personIds] } },
        orderBy: { at: 'asc' },
      })
      const byPerson = new Map<string, Look[]>()
      for (const row of rows) {
        const look = openLook(row)
        if (look) byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), look])
      }
      return [...byPerson.values()]
    },
    async rounds(personId) {
      const orderBy = [{ at: 'asc' as const }, { id: 'asc' as const }]
      const rows = await read.round.findMany({ where: { personId }, orderBy })
      return rows.flatMap(({ id, result: sealed, at }): Round[] => {
        const owner = personOwner(personId)
        const result = safe.take<Omit<Round, 'id' | 'at'>>(owner, place.round(id), sealed)
        return result ? [{ ...result, id, at: at.getTime() }] : []
      })
    },
    async nudge(personId) {
      const row = await read.nudge.findUnique({ where: { personId } })
      return row === null ? undefined : openNudge(row)
    },
    async nudgesDue(now, limit) {
      const rows = await read.nudge.findMany({
        where: { dueAt: { lte: new Date(now) } },
        orderBy: [{ dueAt: 'asc' }, { personId: 'asc' }],
        take: limit,
      })
      return rows.flatMap((row) => openNudge(row) ?? [])
    },
    async voiceNote(text, locale) {
      const key = `${locale} ${text}`
      const known = caches.voices.get(key)
      if (known !== undefined) return known ?? undefined
      const since = caches.voices.clock()
      const row = await read.voiceNote.findUnique({ where: { text_locale: { text, locale } } })
      const where = place.voiceNote(text, locale)
      const file = row && safe.take<string>(personOwner(row.personId), where, row.file)
      caches.voices.fill(key, file ?? null, since)
      return file ?? undefined
    },
  }
}

function cardOf({ lesson, step, due, seenAt }: CardRow): Card {
  return { lesson, step, due: due.getTime(), seenAt: seenAt?.getTime() ?? null }
}
