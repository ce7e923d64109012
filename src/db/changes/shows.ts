import { LANES, showRecipient } from '../../app/ports.ts'
import type { Show } from '../../domain/show.ts'
import { Conflict } from '../failure.ts'
import { place } from '../places.ts'
import { openShow, sealShow } from '../sealed-show.ts'
import { type Appliers, type Desk, mustMatch } from './applier.ts'
import { voting } from './votes.ts'

/** Hash under which the show in a group chat is found. */
export const GROUP = 'group'

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
  | 'vote.extend'
  | 'vote.cast'
> = {
  ...voting,

  async 'show.open'({ show }, desk) {
    const lookup = hashOf(show.chatId, desk)
    const before = await desk.tx.show.findUnique({ where: { lookup } })
    // A row that an earlier program left, or whose key is gone, must not close the chat for ever.
    if (before !== null && !openShow(before, desk.safe)) await close(before.id, desk)
    const { id, leaderId } = show
    await desk.tx.show.create({ data: { id, leaderId, lookup, ...row(show, desk) } })
  },

  async 'show.move'({ show, was, inPlace, voted }, desk) {
    const { id, turn } = show
    const known = await opened(id, desk)
    if (!known) throw new Conflict('the show is gone')
    // A vote that came in while the others were counted: it was told that it counts.
    if (voted !== undefined && (await votesOf(id, was, desk)) !== voted)
      throw new Conflict('another vote came in')
    // Leader, chat and messages may have changed since the show was read: they are known here only.
    const { messages, copy, thread, posted: before } = known.state
    const here = inPlace && before?.turn === was
    const posted = here ? { turn, messageId: before.messageId } : null
    const state = { ...show.state, messages, copy, thread, posted }
    const data = row({ ...show, chatId: known.chatId, state }, desk)
    mustMatch(await desk.tx.show.updateMany({ where: { id, turn: was }, data }))
    await desk.tx.vote.deleteMany({ where: { showId: id, turn: { lt: turn } } })
  },

  async 'show.posted'({ showId, turn, copy, messageId, at }, desk) {
    await change(showId, desk, (known) => {
      const { state } = known
      const seen = state.messages.some(({ id }) => id === messageId)
      const messages = seen ? state.messages : [...state.messages, { id: messageId, at }]
      const newest = known.turn === turn && state.copy === copy
      const posted = newest ? { turn, messageId } : state.posted
      return { ...known, state: { ...state, messages, posted } }
    })
  },

  'show.lost': ({ showId, thread }, desk) =>
    change(showId, desk, (known) => {
      const { state } = known
      return { ...known, state: { ...state, thread, posted: null, copy: state.copy + 1 } }
    }),

  'show.lead': ({ showId, leaderId, at }, desk) =>
    desk.tx.show.updateMany({ where: { id: showId }, data: { leaderId, touchedAt: new Date(at) } }),

  async 'show.chat'({ showId, chatId }, desk) {
    // Its messages stand under other numbers there, and it has no topics yet.
    const anew = { posted: null, messages: [], thread: null }
    await change(showId, desk, (known) => {
      return { ...known, chatId, state: { ...known.state, ...anew } }
    })
    const lookup = hashOf(chatId, desk)
    await desk.tx.show.updateMany({ where: { id: showId }, data: { lookup } })
  },

  async 'show.close'({ showId, before }, desk) {
    const known = await desk.tx.show.findUnique({ where: { id: showId } })
    if (before !== undefined && (known?.touchedAt.getTime() ?? before) >= before) return
    await close(showId, desk)
  },

  async 'show.tell'({ showId, at }, desk) {
    const known = await desk.tx.show.findUnique({ where: { id: showId }, select: { lookup: true } })
    if (known === null) return
    const personId = showRecipient(known.lookup)
    const now = new Date(desk.now())
    if (at > desk.now()) {
      const planned = await desk.tx.$queryRaw<unknown[]>`
        SELECT 1 FROM "Outbox" INDEXED BY "Outbox_personId_lane_id_idx"
        WHERE "personId" = ${personId} AND "state" = 'waiting' AND "notBefore" > ${now} LIMIT 1`
      if (planned.length > 0) return
    } else {
      // What is told now is up to date: a tally planned for later would say the same again.
      await desk.tx.$executeRaw`
        DELETE FROM "Outbox" WHERE "personId" = ${personId} AND "state" = 'waiting'
          AND "attempts" = 0 AND "notBefore" > ${now}`
    }
    const id = desk.nextId('Outbox')
    const payload = desk.safe.put('house', place.notice(id), { kind: 'show', facts: {} })
    if (payload === undefined) throw new Conflict('no key of the house')
    await desk.tx.outbox.create({
      data: {
        id,
        lane: LANES.indexOf('reply'),
        personId,
        payload,
        state: 'waiting',
        attempts: 0,
        notBefore: new Date(at),
      },
      select: { id: true },
    })
  },
}

function hashOf(chatId: number, desk: Desk) {
  return desk.safe.digest(GROUP, String(chatId))
}

async function close(showId: string, desk: Desk): Promise<void> {
  const known = await desk.tx.show.findUnique({ where: { id: showId }, select: { lookup: true } })
  await desk.tx.show.deleteMany({ where: { id: showId } })
  await desk.tx.vote.deleteMany({ where: { showId } })
  if (known === null) return
  await desk.tx.outbox.deleteMany({ where: { personId: showRecipient(known.lookup) } })
}

async function votesOf(showId: string, turn: number, desk: Desk): Promise<number> {
  return desk.tx.vote.count({ where: { showId, turn } })
}

function row(show: Show, desk: Desk) {
  const state = sealShow(show, desk.safe)
  if (state === undefined) throw new Conflict('no key of the house')
  return {
    turn: show.turn,
    quorum: show.quorum,
    closesAt: show.closesAt === null ? null : new Date(show.closesAt),
    state,
    touchedAt: new Date(show.touchedAt),
  }
}

async function opened(showId: string, desk: Desk): Promise<Show | undefined> {
  const known = await desk.tx.show.findUnique({ where: { id: showId } })
  return known === null ? undefined : openShow(known, desk.safe)
}

async function change(showId: string, desk: Desk, to: (known: Show) => Show): Promise<void> {
  const known = await opened(showId, desk)
  const state = known && sealShow(to(known), desk.safe)
  if (state) await desk.tx.show.updateMany({ where: { id: showId }, data: { state } })
}
