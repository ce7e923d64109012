import { setMaxListeners } from 'node:events'
import type { Commit, Lane, Notice, Store } from '../../app/ports.ts'
import type { Log } from '../../log.ts'
import { rest } from '../wire/rest.ts'
import type { Delivery } from './delivery.ts'
import { settlementOf } from './settle.ts'
import { makeTempo } from './tempo.ts'

export interface OutboxOptions {
  readonly store: Pick<Store, 'noticesDue' | 'nextNoticeAt'>
  readonly commit: Commit
  /** Renders and sends one notice. What it throws is a bug: logged, and counted as refused. */
  readonly deliver: (notice: Notice) => Promise<Delivery>
  readonly log: Log
  readonly now?: () => number
}

/** The sender of notices. */
export interface Outbox {
  /** Something was posted: look now. To be called after every commit that posts a notice. */
  poke(): void
  /** Begins nothing more, waits for what is in hand until the deadline, returns how many were left. */
  stop(deadlineMs: number): Promise<number>
}

/**
 * A lane may begin while fewer than so many deliveries are in hand, so that slow announcements never
 * take the places of what has right of way.
 */
const ROOM: Readonly<Record<Lane, number>> = { danger: 40, case: 32, reply: 24, bulk: 12 }
/** A look at least so often, should a poke ever be forgotten. */
const LONGEST_SLEEP_MS = 30_000
const TROUBLE_MS = 1_000

/** First in, first out per person, lanes by right of way, Telegram's limits kept ahead of time. */
export function startOutbox(options: OutboxOptions): Outbox {
  const { store, commit, deliver, log, now = Date.now } = options
  const tempo = makeTempo()
  const inHand = new Map<string, Promise<void>>()
  /** Refusals by notice. Not its attempts: an hour without network must not use up its few refusals. */
  const refusals = new Map<number, number>()
  const halt = new AbortController()
  // Every wait listens to it, and there may be many.
  setMaxListeners(0, halt.signal)
  let alarm: NodeJS.Timeout | undefined
  let pumping: Promise<void> | undefined
  let again = false

  function poke(): void {
    again = true
    if (halt.signal.aborted) return
    pumping ??= pump().finally(() => {
      pumping = undefined
      if (again) poke()
    })
  }

  async function pump(): Promise<void> {
    clearTimeout(alarm)
    let next = now()
    while (again && !halt.signal.aborted) {
      again = false
      try {
        next = (await look()) ?? now() + LONGEST_SLEEP_MS
      } catch (error) {
        log.event('outbox.failed', { error })
        next = now() + TROUBLE_MS
      }
    }
    if (halt.signal.aborted) return
    alarm = setTimeout(poke, Math.min(Math.max(next - now(), 1), LONGEST_SLEEP_MS))
  }

  /** Begins what may begin; returns when to look again, where no end of a delivery will say so. */
  async function look(): Promise<number | undefined> {
    const began = now()
    const resting = tempo.resting(began)
    const room = ROOM.danger - inHand.size
    if (room <= 0) return undefined
    const due = await store.noticesDue(began, room, [...inHand.keys(), ...resting])
    for (const notice of due) {
      const at = now()
      const opens = tempo.laneOpensAt(notice.lane, at)
      // The lanes behind it open no sooner and have no more room.
      if (opens > at) return opens
      if (inHand.size >= ROOM[notice.lane] || halt.signal.aborted) return undefined
      begin(notice, at)
    }
    if (due.length > 0) again = true
    // Whoever is in hand pokes when done. A full group rests for a minute: it must hold up nobody's alarm.
    const nextAt = await store.nextNoticeAt([...inHand.keys(), ...resting])
    const opens = resting.map((id) => tempo.personOpensAt(id, began))
    const soonest = Math.min(nextAt ?? Infinity, ...opens)
    return soonest === Infinity ? undefined : soonest
  }

  function begin(notice: Notice, at: number): void {
    const { personId } = notice
    tempo.note(personId, at)
    // A hundred cards of questions taken back must not make the one that is real wait for its second.
    const spared = () => tempo.giveBack(personId, at)
    const work = see(notice, spared).finally(() => {
      inHand.delete(personId)
      poke()
    })
    inHand.set(personId, work)
  }

  async function see(notice: Notice, spared: () => void): Promise<void> {
    if (notice.lane === 'bulk' && !(await marked(notice))) return
    const delivery = await attempt(notice)
    if (delivery.status === 'skip' && delivery.asked !== true) spared()
    const before = refusals.get(notice.id) ?? 0
    const { mark, changes, event } = settlementOf(notice, delivery, now(), before)
    if (mark.do !== 'notice.later') refusals.delete(notice.id)
    else if (delivery.status === 'refused') refusals.set(notice.id, before + 1)
    if (event !== undefined) {
      log.event(event, {
        lane: notice.lane,
        attempts: notice.attempts + 1,
        reason: delivery.status,
      })
    }
    for (;;) {
      try {
        // A conflict keeps nothing: the mark must stand even where what came with it cannot.
        if ((await commit([mark, ...changes])) === 'conflict') await commit([mark])
        return
      } catch (error) {
        log.event('notice.unsettled', { lane: notice.lane, error })
        if (halt.signal.aborted) return
        await rest(TROUBLE_MS, halt.signal)
      }
    }
  }

  async function marked(notice: Notice): Promise<boolean> {
    try {
      return (await commit([{ do: 'notice.sending', id: notice.id }])) === 'done'
    } catch (error) {
      log.event('outbox.failed', { error })
      await rest(TROUBLE_MS, halt.signal)
      return false
    }
  }

  async function attempt(notice: Notice): Promise<Delivery> {
    try {
      return await deliver(notice)
    } catch (error) {
      log.event('bot.failed', { lane: notice.lane, error })
      return { status: 'refused' }
    }
  }

  poke()
  return {
    poke,
    async stop(deadlineMs) {
      halt.abort()
      clearTimeout(alarm)
      const over = new AbortController()
      const all = Promise.allSettled([pumping, ...inHand.values()])
      await Promise.race([all, rest(deadlineMs, over.signal)])
      over.abort()
      return inHand.size
    },
  }
}
