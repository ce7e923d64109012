import { forget } from './changes/forget.ts'
import type { Tx } from './client.ts'
import type { House } from './house.ts'
import { ownersIn } from './knownkeys.ts'
import { isPersonal } from './owners.ts'
import { createDropUnreadable } from './unreadable.ts'

/** The sweeping the timed jobs do. Each may run at any moment and any number of times. */
export interface Tidy {
  /** Forgets update ids seen before that time (ms); returns how many. */
  forgetSeen(before: number): Promise<number>
  /** Drops replay logs not written since that time (ms); returns how many. */
  dropFlowLogs(before: number): Promise<number>
  /**
   * Destroys keys older than an hour whose person or readable case does not exist, but none of those
   * this copy of the database has never known; returns how many.
   */
  dropOrphanKeys(): Promise<number>
  /** Deletes what nobody can read any more because its key is gone; returns how many owners. */
  dropUnreadable(): Promise<number>
  /** A new key for updates of strangers; old ones are destroyed once no row uses them. */
  rotateInboxKey(): Promise<void>
  /** Drops unsent (and sent) questions, letters, typed fields and finished joinings; returns how many. */
  dropDrafts(before: number): Promise<number>
  /** Forgets those who began to join before that time (ms) and have not agreed by now; returns how many. */
  forgetJoiners(before: number): Promise<number>
  /** Drops updates that failed too often and came before that time (ms); returns how many. */
  dropDeadLetters(before: number): Promise<number>
  /** Drops notices given up whose time was before that (ms), or whose case is gone; returns how many. */
  dropLostNotices(before: number): Promise<number>
  /** Drops invites that ended before that time (ms); returns how many. */
  dropInvites(before: number): Promise<number>
  /** Ties stubs of cases that ended before that time (ms) to nobody any more; returns how many. */
  untieStubs(before: number): Promise<number>
  /** Notices still in the queue. */
  waitingNotices(): Promise<number>
  /** Notices out of the queue for good. */
  lostNotices(): Promise<{ readonly failed: number; readonly uncertain: number }>
}

/** A key is written before its row: one younger than this may still be waiting for it. */
const GRACE_MS = 60 * 60 * 1000

/** Kinds of runs that hold somebody's words on their way, or who somebody is, and nothing to come back to. */
const DRAFTS = ['ask', 'letter', 'field', 'join', 'note', 'reveal', 'receipt']

/** The sweeper of one house. */
export function createTidy(house: House, forgetLog: (personId: string) => void): Tidy {
  const { writer, keys, read, inboxKeys } = house

  async function count(work: (tx: Tx) => Promise<{ count: number }>): Promise<number> {
    const written = await writer.write(work)
    return written.verdict === 'done' ? written.value.count : 0
  }

  /**
   * Rows first, the key after them, unlike /forget: a key destroyed before the check would destroy
   * whoever agrees at that moment. Nothing of a joiner is worth the crash in between; `dropOrphanKeys`
   * finishes it.
   */
  async function forgetJoiner(id: string, before: number): Promise<boolean> {
    house.leaving.add(id)
    try {
      const written = await writer.write(async (tx) => {
        const after: (() => void)[] = []
        if ((await tx.person.count({ where: { id, ...joining(before) } })) > 0)
          await forget(id, { ...house, tx, after })
        return after
      })
      if (written.verdict === 'conflict') return false
      for (const act of written.value) act()
      if (written.value.length === 0) return false
      forgetLog(id)
      return true
    } finally {
      house.leaving.delete(id)
    }
  }

  return {
    forgetSeen: (before) =>
      count((tx) => tx.seen.deleteMany({ where: { at: { lt: new Date(before) } } })),

    dropFlowLogs: (before) =>
      count((tx) => tx.flowLog.deleteMany({ where: { updatedAt: { lt: new Date(before) } } })),

    async dropOrphanKeys() {
      const old = keys.list().filter(({ madeAt }) => madeAt < house.now() - GRACE_MS)
      const owned = await ownersIn(read)
      const orphans = old.filter(
        ({ owner, n }) => isPersonal(owner) && !owned.has(owner) && house.known.knows(n),
      )
      for (const { owner } of orphans) keys.destroy(owner)
      return orphans.length
    },

    dropUnreadable: createDropUnreadable(house),

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

    async dropDrafts(before) {
      const written = await writer.write(async (tx) => {
        const old = await tx.run.findMany({
          where: { kind: { in: DRAFTS }, updatedAt: { lt: new Date(before) } },
          select: { id: true },
        })
        const ids = old.map(({ id }) => id)
        await tx.runStep.deleteMany({ where: { runId: { in: ids } } })
        await tx.run.deleteMany({ where: { id: { in: ids } } })
        return new Set(ids)
      })
      if (written.verdict === 'conflict') return 0
      for (const id of written.value) house.caches.runs.delete(id)
      house.caches.newest.sweep((newest) => newest !== null && written.value.has(newest.id))
      return written.value.size
    },

    async forgetJoiners(before) {
      const stale = await read.person.findMany({ where: joining(before), select: { id: true } })
      let forgotten = 0
      for (const { id } of stale) if (await forgetJoiner(id, before)) forgotten += 1
      return forgotten
    },

    dropDeadLetters: (before) =>
      count((tx) =>
        tx.inbox.deleteMany({ where: { state: 'dead', receivedAt: { lt: new Date(before) } } }),
      ),

    dropLostNotices: (before) =>
      count(async (tx) => ({
        count: await tx.$executeRaw`
          DELETE FROM "Outbox" WHERE "state" IN ('failed', 'uncertain')
            AND ("notBefore" < ${new Date(before)} OR ("caseId" IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM "Case" c WHERE c."id" = "Outbox"."caseId")))`,
      })),

    dropInvites: (before) =>
      count((tx) => tx.invite.deleteMany({ where: { expiresAt: { lt: new Date(before) } } })),

    untieStubs: (before) =>
      count((tx) =>
        tx.case.updateMany({
          where: {
            readable: false,
            closedAt: { lt: new Date(before) },
            OR: [{ reporterId: { not: null } }, { holderId: { not: null } }],
          },
          data: { reporterId: null, holderId: null },
        }),
      ),

    waitingNotices: () => read.outbox.count({ where: { state: { in: ['waiting', 'sending'] } } }),

    async lostNotices() {
      const failed = await read.outbox.count({ where: { state: 'failed' } })
      return { failed, uncertain: await read.outbox.count({ where: { state: 'uncertain' } }) }
    },
  }
}

function joining(before: number) {
  return { state: 'joining', createdAt: { lt: new Date(before) } }
}
