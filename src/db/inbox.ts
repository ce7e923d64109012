import type { Entry, Inbox, Incoming } from '../app/inbox.ts'
import { LOOKUP } from './changes/people.ts'
import type { Tx } from './client.ts'
import { commitWith } from './commit.ts'
import { Prisma } from './generated/client.ts'
import type * as Rows from './generated/client.ts'
import { createGate } from './gate.ts'
import type { House } from './house.ts'
import { column } from './column.ts'
import { type Owner, personOwner } from './owners.ts'
import { place } from './places.ts'
import type { Bytes } from './seal.ts'

/** Finds the person of a sender, so that their updates are sealed with their own key. */
export type FindSender = (telegramId: number) => Promise<{ readonly id: string } | undefined>

interface Sealed {
  readonly keyId: Owner
  readonly payload: Bytes
}

/** Person ids by Telegram id. */
type Senders = Map<number, string>

interface Arrival {
  readonly incoming: readonly Incoming[]
  readonly persons: Senders
}

/** Rows in one statement; SQLite counts its parameters. */
const ROWS = 100

/** The durable way in, over the Inbox and Seen tables. */
export function createInbox(house: House, findSender: FindSender): Inbox {
  const { writer, read, safe, inboxKeys, leaving } = house
  const settled: number[] = []
  const left = { state: { in: ['waiting', 'applied'] } }

  /** The sender's own key where there is one; who is being forgotten is a stranger again. */
  function seal(incoming: Incoming, seq: number, personId: string | undefined): Sealed {
    const { lane, sender, body } = incoming
    const owners: Owner[] = [inboxKeys.current()]
    if (personId !== undefined && !leaving.has(personId)) owners.unshift(personOwner(personId))
    for (const keyId of owners) {
      const payload = safe.put(keyId, place.update(seq), { lane, sender, body })
      if (payload !== undefined) return { keyId, payload }
    }
    throw new Error('no key for incoming updates')
  }

  function open(row: Rows.Inbox): Entry | undefined {
    const opened = safe.take<Pick<Incoming, 'lane' | 'sender' | 'body'>>(
      column(row.keyId),
      place.update(row.seq),
      row.payload,
    )
    if (opened === undefined) return undefined
    const { lane, sender, body } = opened
    return {
      seq: row.seq,
      updateId: Number(row.updateId),
      lane,
      sender,
      body,
      state: column(row.state),
      attempts: row.attempts,
    }
  }

  async function insert(tx: Tx, fresh: readonly Incoming[], persons: Senders): Promise<Entry[]> {
    const entries = fresh.map((incoming): Entry => {
      return { ...incoming, seq: house.nextId('Inbox'), state: 'waiting', attempts: 0 }
    })
    const receivedAt = house.now()
    const rows = entries.map((entry) => {
      const { seq, updateId, lane, sender } = entry
      const person = sender === null ? undefined : persons.get(sender)
      const { keyId, payload } = seal(entry, seq, person)
      const whose = sender === null ? null : safe.digest(LOOKUP, String(sender))
      return Prisma.sql`(${seq}, ${updateId}, ${safe.digest('lane', lane)}, ${whose}, ${keyId},
        ${payload}, 'waiting', 0, ${receivedAt})`
    })
    // Plain SQL: a compiled query would be compiled anew for every number of rows.
    for (let from = 0; from < rows.length; from += ROWS) {
      await tx.$executeRaw`
        INSERT INTO "Inbox" ("seq", "updateId", "lane", "sender", "keyId", "payload", "state",
          "attempts", "receivedAt")
        VALUES ${Prisma.join(rows.slice(from, from + ROWS))}`
    }
    return entries
  }

  /** Whoever arrives while the writer is busy is taken in together, in two statements. */
  const gate = createGate<Arrival, Entry[]>(writer, async (tx, arrivals) => {
    const unseen = await see(
      tx,
      arrivals.flatMap(({ incoming }) => incoming),
      house.now(),
    )
    const persons: Senders = new Map(arrivals.flatMap((arrival) => [...arrival.persons]))
    const fresh = arrivals.map(({ incoming }) =>
      incoming.filter(({ updateId }) => unseen.delete(updateId)),
    )
    const entries = fresh.some((list) => list.length > 0)
      ? await insert(tx, fresh.flat(), persons)
      : []
    let next = 0
    return fresh.map((list) => entries.slice(next, (next += list.length)))
  })

  return {
    async accept(incoming) {
      if (incoming.length === 0) return []
      const persons: Senders = new Map()
      for (const { sender } of incoming) {
        if (sender === null || persons.has(sender)) continue
        const person = await findSender(sender)
        if (person !== undefined) persons.set(sender, person.id)
      }
      return await gate({ incoming, persons })
    },

    async pending() {
      await writer.write(async (tx) => {
        const rows = await tx.inbox.findMany({
          where: left,
          orderBy: { seq: 'asc' },
          select: { seq: true, lane: true },
        })
        const heads = new Map<string, number>()
        for (const { seq, lane } of rows) {
          const key = Buffer.from(lane).toString('hex')
          if (!heads.has(key)) heads.set(key, seq)
        }
        const where = { seq: { in: [...heads.values()] } }
        await tx.inbox.updateMany({ where, data: { attempts: { increment: 1 } } })
      })
      const rows = await read.inbox.findMany({ where: left, orderBy: { seq: 'asc' } })
      return rows.flatMap((row) => open(row) ?? [])
    },

    commitFor(entry) {
      let used = false
      return async (changes) => {
        if (used) throw new Error(`update ${entry.updateId} commits twice`)
        used = true
        const verdict = await commitWith(house, changes, async (tx) => {
          // Every update passes here: plain SQL costs a third of a compiled query.
          const count = await tx.$executeRaw`
            UPDATE "Inbox" SET "state" = 'applied'
            WHERE "seq" = ${entry.seq} AND "state" = 'waiting'`
          if (count !== 1) throw new Error(`update ${entry.updateId} is not waiting any more`)
        })
        // Nothing was kept, so the update may look again and commit what is right now.
        if (verdict === 'conflict') used = false
        return verdict
      }
    },

    settle(entry) {
      settled.push(entry.seq)
      if (settled.length > 1) return
      // Taken when the job first runs, kept when it has to run again.
      let batch: readonly number[] | undefined
      writer.lazily(
        (tx) => {
          batch ??= settled.splice(0)
          return tx.$executeRaw`
            DELETE FROM "Inbox" WHERE "seq" IN (SELECT value FROM json_each(${JSON.stringify(batch)}))`
        },
        () => {
          // Lost before it was taken: the rows stay `applied`, and the next start settles them.
          if (batch === undefined) settled.length = 0
        },
      )
    },

    async failed(entry) {
      const written = await writer.write((tx) =>
        tx.inbox.updateManyAndReturn({
          where: { seq: entry.seq },
          data: { attempts: { increment: 1 } },
          select: { attempts: true },
        }),
      )
      return written.verdict === 'done' ? (written.value[0]?.attempts ?? 0) : 0
    },

    async bury(entry) {
      await writer.write((tx) =>
        tx.inbox.updateMany({ where: { seq: entry.seq }, data: { state: 'dead' } }),
      )
    },

    async counts() {
      const dead = await read.inbox.count({ where: { state: 'dead' } })
      return { waiting: await read.inbox.count({ where: left }), dead }
    },
  }
}

/** Remembers update ids; returns those that were new. */
async function see(tx: Tx, incoming: readonly Incoming[], now: number): Promise<Set<number>> {
  const ids = JSON.stringify(incoming.map(({ updateId }) => updateId))
  const rows = await tx.$queryRaw<{ updateId: bigint | number }[]>`
    INSERT OR IGNORE INTO "Seen" ("updateId", "at")
    SELECT value, ${new Date(now)} FROM json_each(${ids}) RETURNING "updateId"`
  return new Set(rows.map(({ updateId }) => Number(updateId)))
}
