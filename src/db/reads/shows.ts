import type { Store } from '../../app/ports.ts'
import type { Show } from '../../domain/show.ts'
import { chatOf } from '../../app/ports.ts'
import { GROUP } from '../changes/shows.ts'
import type * as Rows from '../generated/client.ts'
import type { House } from '../house.ts'
import { openShow } from '../sealed-show.ts'

type Reads = Pick<Store, 'show' | 'showIn' | 'showFor' | 'showsClosing' | 'showsIdle' | 'votes'>

/** So many votes are closed at one tick of the clock. */
const A_TICK = 100

/** Practice stories played in group chats, while they are played. */
export function showReads({ read, safe }: House): Reads {
  const open = (row: Rows.Show | null): Show | undefined =>
    row === null ? undefined : openShow(row, safe)

  return {
    show: async (id) => open(await read.show.findUnique({ where: { id } })),
    showIn: async (chatId) =>
      open(await read.show.findUnique({ where: { lookup: safe.digest(GROUP, String(chatId)) } })),
    showFor: async (recipient) =>
      open(await read.show.findUnique({ where: { lookup: new Uint8Array(chatOf(recipient)) } })),
    async showsClosing(now) {
      const where = { closesAt: { lte: new Date(now) } }
      const rows = await read.show.findMany({ where, orderBy: { closesAt: 'asc' }, take: A_TICK })
      return rows.flatMap((row) => open(row) ?? [])
    },
    async showsIdle(before) {
      const rows = await read.show.findMany({ where: { touchedAt: { lt: new Date(before) } } })
      return rows.flatMap((row) => open(row) ?? [])
    },
    async votes(showId, turn) {
      const rows = await read.$queryRaw<{ option: number; voted: bigint | number }[]>`
        SELECT "option", COUNT(*) AS "voted" FROM "Vote"
        WHERE "showId" = ${showId} AND "turn" = ${turn} GROUP BY "option"`
      const voted = new Map(rows.map((row) => [row.option, Number(row.voted)]))
      const most = Math.max(-1, ...voted.keys())
      return Array.from({ length: most + 1 }, (_, option) => voted.get(option) ?? 0)
    },
  }
}
