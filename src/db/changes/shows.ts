import { LANES, showRecipient } from '../../app/ports.ts'
import type { Show, ShowState } from '../../domain/show.ts'
import { Conflict } from '../failure.ts'
import { place } from '../places.ts'
import { type Appliers, type Desk, mustMatch, sealOr } from './applier.ts'

/** Hash under which the show in a group chat is found. */
export const GROUP = 'group'
/** Hash of a voter, another one for each turn of each show. */
const VOTE = 'vote'

/** Practice stories played in group chats. */
export const shows: Appliers<
  | 'show.open'
  | 'show.move'
  | 'show.posted'
  | 'show.lost'
  | 'show.lead'
  | 'show.chat'
  | 'show.close'
  | 'show.tell'
  | 'vote.end'
  | 'vote.cast'
> = {
  'show.open': ({ show }, desk) =>
    desk.tx.show.create({ data: { id: show.id, ...found(show.chatId, desk), ...row(show, desk) } }),

  async 'show.move'({ show, was, inPlace }, desk) {
    const { id, turn } = show
    const known = await opened(id, desk)
    if (!known) throw new Conflict('the show is gone')
    // Which messages there are is known here only: one may have been sent since the show was read.
    const { messages, posted: before } = known.state
    const here = inPlace && before?.turn === was
    const posted = here ? { turn, messageId: before.messageId } : null
    const data = row({ ...show, state: { ...show.state, messages, posted } }, desk)
    mustMatch(await desk.tx.show.updateMany({ where: { id, turn: was }, data }))
    await desk.tx.vote.deleteMany({ where: { showId: id, turn: { lt: turn } } })
  },

  async 'show.posted'({ showId, turn, messageId }, desk) {
    await change(showId, desk, (known) => {
      const messages = [...new Set([...known.state.messages, messageId])]
      const posted = known.turn === turn ? { turn, messageId } : known.state.posted
      return { ...known, state: { ...known.state, messages, posted } }
    })
  },

  'show.lost': ({ showId }, desk) =>
    change(showId, desk, (known) => ({ ...known, state: { ...known.state, posted: null } })),

  'show.lead': ({ showId, leaderId }, desk) =>
    desk.tx.show.updateMany({ where: { id: showId }, data: { leaderId } }),

  async 'show.chat'({ showId, chatId }, desk) {
    // Its messages stand under other numbers there.
    const anew = { posted: null, messages: [] }
    await change(showId, desk, (known) => ({
      ...known,
      chatId,
      state: { ...known.state, ...anew },
    }))
    await desk.tx.show.updateMany({ where: { id: showId }, data: found(chatId, desk) })
  },

  async 'show.close'({ showId }, desk) {
    await desk.tx.show.deleteMany({ where: { id: showId } })
    await desk.tx.vote.deleteMany({ where: { showId } })
    await desk.tx.outbox.deleteMany({ where: { personId: showRecipient(showId) } })
  },

  async 'show.tell'({ showId, at }, desk) {
    const personId = showRecipient(showId)
    const now = new Date(desk.now())
    if (at > desk.now()) {
      const planned = await desk.tx.$queryRaw<unknown[]>`
        SELECT 1 FROM "Outbox" INDEXED BY "Outbox_personId_lane_id_idx"
        WHERE "personId" = ${personId} AND "state" = 'waiting' AND "notBefore" > ${now} LIMIT 1`
      if (planned.length > 0) return
    } else {
      // What is told now is up to date: a tally planned for later would say the same again.
      await desk.tx.$executeRaw`
        DELETE FROM "Outbox"
        WHERE "personId" = ${personId} AND "state" = 'waiting' AND "notBefore" > ${now}`
    }
    const id = desk.nextId('Outbox')
    await desk.tx.outbox.create({
      data: {
        id,
        lane: LANES.indexOf('reply'),
        personId,
        payload: sealOr(desk, 'house', place.notice(id), { kind: 'show', facts: {} }),
        state: 'waiting',
        attempts: 0,
        notBefore: new Date(at),
      },
      select: { id: true },
    })
  },

  'vote.end': ({ showId, turn, at }, desk) =>
    desk.tx.show.updateMany({
      where: { id: showId, turn, closesAt: { gt: new Date(at) } },
      data: { closesAt: new Date(at) },
    }),

  // Plain SQL: a whole group votes within seconds, and so may a hundred groups.
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

function found(chatId: number, desk: Desk) {
  return { lookup: desk.safe.digest(GROUP, String(chatId)) }
}

/** `chatId` is sealed with the rest: a group's number leads to everyone in it. */
export type SealedShow = ShowState & { readonly chatId: number }

function row(show: Show, desk: Desk) {
  const sealed: SealedShow = { ...show.state, chatId: show.chatId }
  return {
    leaderId: show.leaderId,
    turn: show.turn,
    quorum: show.quorum,
    closesAt: show.closesAt === null ? null : new Date(show.closesAt),
    state: sealOr(desk, 'house', place.show(show.id), sealed),
    touchedAt: new Date(show.touchedAt),
  }
}

type Sealed = Pick<Show, 'turn' | 'state' | 'chatId'>

async function opened(showId: string, desk: Desk): Promise<Sealed | undefined> {
  const known = await desk.tx.show.findUnique({ where: { id: showId } })
  const sealed = known && desk.safe.take<SealedShow>('house', place.show(showId), known.state)
  if (!sealed) return undefined
  const { chatId, ...state } = sealed
  return { turn: known.turn, state, chatId }
}

async function change(showId: string, desk: Desk, to: (known: Sealed) => Sealed): Promise<void> {
  const known = await opened(showId, desk)
  if (!known) return
  const next = to(known)
  const sealed: SealedShow = { ...next.state, chatId: next.chatId }
  const data = { state: sealOr(desk, 'house', place.show(showId), sealed) }
  await desk.tx.show.updateMany({ where: { id: showId }, data })
}
