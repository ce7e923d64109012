import type { CardId } from '../../app/changes.ts'
import type { Nudge } from '../../domain/nudge.ts'
import { personOwner } from '../owners.ts'
import { place } from '../places.ts'
import { type Appliers, type Desk, mustMatch, sealOr } from './applier.ts'

/** What stays of lessons: cards, deeds, thoughts, looks, rounds, and the daily word. */
export const learning: Appliers<
  | 'card.add'
  | 'card.review'
  | 'deed.set'
  | 'deed.drop'
  | 'thought.keep'
  | 'thought.drop'
  | 'look.keep'
  | 'round.keep'
  | 'nudge.set'
  | 'nudge.move'
  | 'nudge.sent'
  | 'nudge.stop'
> = {
  async 'card.add'({ card, memory }, desk) {
    const { personId, lesson, step } = card
    const sealed = sealOr(desk, personOwner(personId), memoryPlace(card), memory)
    await desk.tx.$executeRaw`
      INSERT INTO "Card" ("personId", "lesson", "step", "due", "memory")
      VALUES (${personId}, ${lesson}, ${step}, ${memory.due}, ${sealed})
      ON CONFLICT ("personId", "lesson", "step") DO NOTHING`
  },

  async 'card.review'({ card, memory, seenAt }, desk) {
    const sealed = sealOr(desk, personOwner(card.personId), memoryPlace(card), memory)
    await desk.tx.card.updateMany({
      where: card,
      data: { due: new Date(memory.due), seenAt: new Date(seenAt), memory: sealed },
    })
  },

  async 'deed.set'({ personId, lesson, askAt, asked }, desk) {
    if (!desk.keys.has(personOwner(personId))) return
    const data = { askAt: new Date(askAt), asked }
    await desk.tx.deed.upsert({
      where: { personId_lesson: { personId, lesson } },
      create: { personId, lesson, ...data },
      update: data,
    })
  },

  'deed.drop': ({ personId, lesson }, desk) =>
    desk.tx.deed.deleteMany({ where: { personId, lesson } }),

  async 'thought.keep'({ card, words, at }, desk) {
    const { personId, lesson, step } = card
    const where = place.thought(personId, lesson, step)
    const data = { words: sealOr(desk, personOwner(personId), where, words), at: new Date(at) }
    await desk.tx.thought.upsert({
      where: { personId_lesson_step: { personId, lesson, step } },
      create: { personId, lesson, step, ...data },
      update: data,
    })
  },

  'thought.drop': ({ card: { personId, lesson, step } }, desk) =>
    desk.tx.thought.deleteMany({ where: { personId, lesson, step } }),

  async 'look.keep'({ personId, look }, desk) {
    const { moment, at, ...result } = look
    const sealed = sealOr(desk, personOwner(personId), place.look(personId, moment), result)
    await desk.tx.look.upsert({
      where: { personId_moment: { personId, moment } },
      create: { personId, moment, result: sealed, at: new Date(at) },
      update: {},
    })
  },

  async 'round.keep'({ personId, round }, desk) {
    const { id, at, ...result } = round
    const sealed = sealOr(desk, personOwner(personId), place.round(id), result)
    await desk.tx.round.upsert({
      where: { id },
      create: { id, personId, result: sealed, at: new Date(at) },
      update: {},
    })
  },

  async 'nudge.set'({ nudge }, desk) {
    const { personId } = nudge
    const data = nudgeRow(nudge, desk)
    await desk.tx.nudge.upsert({
      where: { personId },
      create: { personId, ...data },
      update: data,
    })
  },

  async 'nudge.move'({ nudge, was }, desk) {
    const where = { personId: nudge.personId, dueAt: new Date(was) }
    mustMatch(await desk.tx.nudge.updateMany({ where, data: nudgeRow(nudge, desk) }))
  },

  'nudge.sent': ({ personId }, desk) =>
    desk.tx.nudge.updateMany({ where: { personId }, data: { silent: { increment: 1 } } }),

  'nudge.stop': ({ personId }, desk) =>
    desk.tx.nudge.updateMany({ where: { personId }, data: { dueAt: null, silent: 0 } }),
}

function memoryPlace({ personId, lesson, step }: CardId): string {
  return place.memory(personId, lesson, step)
}

function nudgeRow({ personId, hour, zone, dueAt, sentAt, silent }: Nudge, desk: Desk) {
  return {
    wish: sealOr(desk, personOwner(personId), place.wish(personId), { hour, zone }),
    dueAt: dueAt === null ? null : new Date(dueAt),
    sentAt: sentAt === null ? null : new Date(sentAt),
    silent,
  }
}
