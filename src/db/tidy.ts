import { forget } from './changes/people.ts'
import type { Tx } from './client.ts'
import { column } from './column.ts'
import type { House } from './house.ts'
import type { InboxKeys } from './inboxkeys.ts'
import { caseOwner, type Owner, personOwner } from './owners.ts'

/** The sweeping the timed jobs do. Each may run at any moment and any number of times. */
export interface Tidy {
  /** Forgets update ids seen before that time (ms); returns how many. */
  forgetSeen(before: number): Promise<number>
  /** Drops replay logs not written since that time (ms); returns how many. */
  dropFlowLogs(before: number): Promise<number>
  /** Destroys keys older than an hour whose person or case does not exist; returns how many. */
  dropOrphanKeys(): Promise<number>
  /** Deletes what nobody can read any more because its key is gone; returns how many owners. */
  dropUnreadable(): Promise<number>
  /** A new key for updates of strangers; old ones are destroyed once no row uses them. */
  rotateInboxKey(): Promise<void>
  /** Drops unsent (and sent) questions, letters, typed fields and finished joinings; returns how many. */
  dropDrafts(before: number): Promise<number>
  /** Ids of those who began to join before that time (ms) and never agreed. */
  staleJoiners(before: number): Promise<string[]>
  /** Notices still in the queue. */
  waitingNotices(): Promise<number>
  /** Notices out of the queue for good. */
  lostNotices(): Promise<{ readonly failed: number; readonly uncertain: number }>
}

/** A key is written before its row: one younger than this may still be waiting for it. */
const GRACE_MS = 60 * 60 * 1000

/** Kinds of runs that hold somebody's words on their way, or who somebody is, and nothing to come back to. */
const DRAFTS = ['ask', 'letter', 'field', 'join']

/** The sweeper of one house. */
export function createTidy(house: House, inboxKeys: InboxKeys): Tidy {
  const { writer, keys, read } = house

  async function count(work: (tx: Tx) => Promise<{ count: number }>): Promise<number> {
    const written = await writer.write(work)
    return written.verdict === 'done' ? written.value.count : 0
  }

  return {
    forgetSeen: (before) =>
      count((tx) => tx.seen.deleteMany({ where: { at: { lt: new Date(before) } } })),

    dropFlowLogs: (before) =>
      count((tx) => tx.flowLog.deleteMany({ where: { updatedAt: { lt: new Date(before) } } })),

    async dropOrphanKeys() {
      const old = keys.list().filter(({ madeAt }) => madeAt < house.now() - GRACE_MS)
      const people = await read.person.findMany({ select: { id: true } })
      const cases = await read.case.findMany({ select: { id: true } })
      const owned = new Set<Owner>(people.map(({ id }) => personOwner(id)))
      for (const { id } of cases) owned.add(caseOwner(id))
      const orphans = old.filter(({ owner }) => /^(person|case):/.test(owner) && !owned.has(owner))
      for (const { owner } of orphans) keys.destroy(owner)
      return orphans.length
    },

    async dropUnreadable() {
      const written = await writer.write(async (tx) => {
        const people = await tx.person.findMany({ select: { id: true } })
        const dead = people.filter(({ id }) => !keys.has(personOwner(id)))
        const after: (() => void)[] = []
        for (const { id } of dead) await forget(id, { ...house, tx, after })
        const readable = await tx.case.findMany({ where: { readable: true }, select: { id: true } })
        const closed = readable.filter(({ id }) => !keys.has(caseOwner(id))).map(({ id }) => id)
        for (const caseId of closed) {
          await tx.caseEvent.updateMany({ where: { caseId }, data: { content: null } })
          await tx.case.update({ where: { id: caseId }, data: { readable: false } })
        }
        const used = await tx.inbox.findMany({ distinct: ['keyId'], select: { keyId: true } })
        const gone = used.filter(({ keyId }) => !keys.has(column(keyId)))
        for (const { keyId } of gone) await tx.inbox.deleteMany({ where: { keyId } })
        return { after, count: dead.length + closed.length + gone.length }
      })
      if (written.verdict === 'conflict') return 0
      for (const act of written.value.after) act()
      return written.value.count
    },

    async rotateInboxKey() {
      inboxKeys.turn()
      // Inside the writer: whatever was sealed with an old key is committed by now.
      const written = await writer.write((tx) =>
        tx.inbox.findMany({ distinct: ['keyId'], select: { keyId: true } }),
      )
      if (written.verdict === 'conflict') return
      const used = new Set(written.value.map(({ keyId }) => keyId))
      for (const owner of inboxKeys.old()) if (!used.has(owner)) keys.destroy(owner)
    },

    dropDrafts: (before) =>
      count(async (tx) => {
        const old = await tx.run.findMany({
          where: { kind: { in: DRAFTS }, updatedAt: { lt: new Date(before) } },
          select: { id: true },
        })
        const ids = old.map(({ id }) => id)
        await tx.runStep.deleteMany({ where: { runId: { in: ids } } })
        return tx.run.deleteMany({ where: { id: { in: ids } } })
      }),

    async staleJoiners(before) {
      const stale = await read.person.findMany({
        where: { state: 'joining', createdAt: { lt: new Date(before) } },
        select: { id: true },
      })
      return stale.map(({ id }) => id)
    },

    waitingNotices: () => read.outbox.count({ where: { state: { in: ['waiting', 'sending'] } } }),

    async lostNotices() {
      const failed = await read.outbox.count({ where: { state: 'failed' } })
      return { failed, uncertain: await read.outbox.count({ where: { state: 'uncertain' } }) }
    },
  }
}
