import { CLOCK } from '../domain/audit.ts'
import { forget } from './changes/forget.ts'
import { logLine } from './changes/log-line.ts'
import { wipeCase } from './changes/wipe-case.ts'
import type { Tx } from './client.ts'
import { column } from './column.ts'
import type { House } from './house.ts'
import { caseOwner, personOwner } from './owners.ts'
import { openShow } from './sealed-show.ts'

/** Deletes what nobody can read any more because its key is gone; returns how many owners. */
export function createDropUnreadable(house: House): () => Promise<number> {
  return async () => {
    const written = await house.writer.write(async (tx) => {
      const desk = { ...house, tx, after: [] as (() => void)[] }
      const people = await tx.person.findMany({ select: { id: true } })
      const dead = people.filter(({ id }) => !house.keys.has(personOwner(id)))
      for (const { id } of dead) await forget(id, desk)
      const readable = await tx.case.findMany({
        where: { readable: true },
        select: { id: true, code: true },
      })
      const closed = readable.filter(({ id }) => !house.keys.has(caseOwner(id)))
      for (const { id, code } of closed) {
        await wipeCase(id, desk)
        await logLine(desk, CLOCK, 'case.wipe', code)
      }
      await dropReplies(tx, house)
      const count = dead.length + closed.length
      return {
        after: desk.after,
        count: count + (await dropInbox(tx, house)) + (await dropShows(tx, house)),
      }
    })
    if (written.verdict === 'conflict') return 0
    for (const act of written.value.after) act()
    return written.value.count
  }
}

/** Of owners who have not even a row any more. */
async function dropReplies(tx: Tx, { keys }: House): Promise<void> {
  const owners = await tx.savedReply.findMany({
    distinct: ['personId'],
    select: { personId: true },
  })
  for (const { personId } of owners)
    if (!keys.has(personOwner(personId))) await tx.savedReply.deleteMany({ where: { personId } })
}

async function dropInbox(tx: Tx, { keys }: House): Promise<number> {
  const used = await tx.inbox.findMany({ distinct: ['keyId'], select: { keyId: true } })
  const gone = used.filter(({ keyId }) => !keys.has(column(keyId)))
  for (const { keyId } of gone) await tx.inbox.deleteMany({ where: { keyId } })
  return gone.length
}

async function dropShows(tx: Tx, { safe }: House): Promise<number> {
  const shows = await tx.show.findMany()
  const lost = shows.filter((row) => !openShow(row, safe)).map(({ id }) => id)
  await tx.vote.deleteMany({ where: { showId: { in: lost } } })
  await tx.show.deleteMany({ where: { id: { in: lost } } })
  return lost.length
}
