import { type Appliers, mustMatch } from './applier.ts'

/** Hash of a voter, another one for each turn of each show. */
const VOTE = 'vote'

/** Votes in a group chat. Plain SQL: a whole group votes within seconds, and so may a hundred groups. */
export const voting: Appliers<'vote.end' | 'vote.extend' | 'vote.cast'> = {
  'vote.end': ({ showId, turn, at }, desk) =>
    desk.tx.show.updateMany({
      where: { id: showId, turn, closesAt: { gt: new Date(at) } },
      data: { closesAt: new Date(at) },
    }),

  'vote.extend': ({ until }, desk) =>
    desk.tx.show.updateMany({
      where: { closesAt: { lt: new Date(until) } },
      data: { closesAt: new Date(until) },
    }),

  async 'vote.cast'({ showId, turn, voter: telegramId, option, at }, desk) {
    const { tx } = desk
    const now = new Date(at)
    const count = await tx.$executeRaw`
      UPDATE "Show" SET "touchedAt" = ${now}
      WHERE "id" = ${showId} AND "turn" = ${turn} AND "closesAt" > ${now}`
    mustMatch({ count })
    const voter = desk.safe.digest(VOTE, `${showId}.${turn}.${telegramId}`)
    await tx.$executeRaw`
      INSERT INTO "Vote" ("showId", "turn", "voter", "option")
      VALUES (${showId}, ${turn}, ${voter}, ${option})
      ON CONFLICT ("showId", "turn", "voter") DO UPDATE SET "option" = excluded."option"`
    // Counted in the one transaction that writes: of two last votes, the second one closes.
    await tx.$executeRaw`
      UPDATE "Show" SET "closesAt" = ${now} WHERE "id" = ${showId} AND "quorum" <= (
        SELECT COUNT(*) FROM "Vote" v WHERE v."showId" = ${showId} AND v."turn" = ${turn})`
  },
}
