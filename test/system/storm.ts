import { setTimeout as rest } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import type { Fault } from '../../src/local/api/faults.ts'
import type { Dice } from './dice.ts'
import { expectHeard } from './heard.ts'
import { joins } from './phone.ts'
import type { Program } from './program.ts'
import { layOut, type Site } from './site.ts'
import { expectTrue } from './truth.ts'
import { makeWalker, type Walker } from './walker.ts'

export interface StormOptions {
  readonly dice: Dice
  readonly learners: number
  /** How many questions and letters may be sent in all: each takes a second of the outbox. */
  readonly sends: number
}

/** A town of people who walk at random while its program suffers. */
export interface Storm {
  readonly site: Site
  readonly walkers: readonly Walker[]
  /** The program that runs now. */
  program: Program
  /** Kills the program at a moment chosen by chance, looks at what it left, and starts it again. */
  crash(): Promise<void>
  /** Lets the Bot API fail in every way for a while, then well again. */
  suffer(): Promise<void>
  /** Ends the walking, lets everything settle, and looks at everything. Returns the figures. */
  calm(options?: CalmOptions): Promise<Figures>
  close(): Promise<void>
}

export interface CalmOptions {
  /**
   * How many updates may have come to the dead letters: none by crashes; a few, and none whose
   * effects were committed, where the Bot API refused the same screen four times.
   */
  readonly dead?: number
}

/** What there was to lose. */
export interface Figures {
  readonly cases: number
  readonly letters: number
  readonly answers: number
  readonly updates: number
  readonly cards: number
}

const COORDINATORS = 2
const FAULTS: readonly Fault[] = [
  { kind: 'error', code: 500, rate: 0.04 },
  { kind: 'drop-before', rate: 0.04 },
  { kind: 'drop-after', rate: 0.04 },
  { kind: 'delay', ms: 80, rate: 0.2 },
  { kind: 'flood', retry_after: 1, rate: 0.01 },
]
/** Every start makes a dozen of these; crashes belong to the people's own updates. */
const OF_THE_START = /^(?:setMy|getMe$|deleteWebhook$)/
/** For the slowest machine; nobody waits so long where things go well. */
const SETTLE_MS = 90_000
const LEARNING = ['/menu', '/learn', '/practice', '/ask', '/progress', '/review']
/** What they mostly come for, one after the other. */
const LEANINGS = ['/ask', '/learn', '/ask', '/practice']
const COORDINATING = ['/desk', '/desk', '/desk', '/menu', '/learn']

export async function brew({ dice, learners, sends }: StormOptions): Promise<Storm> {
  const site = await layOut()
  const { world } = site.telegram
  const codes = await site.invites()
  const allowance = { sends }
  let program = await site.start()
  let suffered = false
  const halt = new AbortController()

  const person = (commands: readonly string[]): Walker => {
    const phone = world.person()
    return makeWalker({ world, phone, dice: dice.child(), commands, allowance })
  }
  const coordinators = Array.from({ length: COORDINATORS }, () => person(COORDINATING))
  for (const { record } of coordinators) await joins(record.phone, codes.coordinator)
  const start = `/start ${codes.learner}`
  const reporters = Array.from({ length: learners }, (_, index) => {
    const leaning = LEANINGS[index % LEANINGS.length] ?? '/menu'
    return person([...LEARNING, start, ...Array<string>(8).fill(leaning)])
  })
  const [early, others] = [reporters.slice(0, learners / 2), reporters.slice(learners / 2)]
  await Promise.all(early.map(({ record }) => joins(record.phone, codes.learner)))
  // The others join in the storm.
  for (const { record } of others) record.phone.sends(start)
  const walkers = [...coordinators, ...reporters]
  const records = walkers.map(({ record }) => record)
  const walking = Promise.all(walkers.map((walker) => walker.walk(halt.signal)))

  /** A moment: at a call of the bot and a little after, or while it starts. */
  async function moment(): Promise<void> {
    const late = AbortSignal.timeout(4_000)
    const starting = dice.chance(0.15)
    if (!starting) await nthCall(site, dice.between(1, 250), late)
    if (starting || dice.chance(0.5)) await rest(dice.between(0, starting ? 600 : 15))
  }

  return {
    site,
    walkers,
    get program() {
      return program
    },
    async crash() {
      await moment()
      const { signal } = await program.kill9()
      expect(signal, `it ended by itself:\n${program.stderr()}`).toBe('SIGKILL')
      await site.peek((house, path) => expectTrue(house, path, records))
      program = site.begin()
    },
    async suffer() {
      suffered = true
      for (const fault of FAULTS)
        site.telegram.faults.add({ ...fault, seed: dice.between(1, 1_000_000) })
      await nthCall(site, dice.between(60, 200), AbortSignal.timeout(4_000))
      site.telegram.faults.clear()
      await nthCall(site, dice.between(20, 60), AbortSignal.timeout(2_000))
    },
    async calm({ dead = 0 } = {}) {
      site.telegram.faults.clear()
      halt.abort()
      await walking
      await settled(site)
      await Promise.all(
        records.map(async ({ phone }) => {
          const { message_id: asked } = phone.sends('/menu')
          await phone.until(
            (chat) => chat.some((one) => one.from?.is_bot && one.message_id > asked),
            { timeout: SETTLE_MS },
          )
        }),
      )
      await settled(site)
      // An answer to a tap that the Bot API refuses is let go: its screen matters more.
      if (!suffered) expect(records.flatMap(({ unanswered }) => [...unanswered])).toEqual([])
      expect(await program.terminate(), program.stderr()).toEqual({ code: 0, signal: null })
      return site.inside(async (house) => {
        const left = await house.inbox.counts()
        expect(left.waiting).toBe(0)
        expect(left.dead, 'dead letters').toBeLessThanOrEqual(dead)
        expect(await house.waitingNotices()).toBe(0)
        expect(await house.lostNotices()).toEqual({ failed: 0, uncertain: 0 })
        await expectTrue(house, site.database, records)
        const cards = records.flatMap((record) => record.cards).length
        const [heard, spoken] = [reporters, coordinators].map((some) =>
          some.map(({ record }) => record),
        )
        await expectHeard(house, heard ?? [], spoken ?? [])
        return { ...counts(site.database), cards }
      })
    },
    async close() {
      halt.abort()
      await site.close()
      await walking
    },
  }
}

async function nthCall(site: Site, count: number, late: AbortSignal): Promise<void> {
  let left = count
  await new Promise<void>((resolve) => {
    const stop = site.calls.each((method) => {
      if (OF_THE_START.test(method)) return
      left -= 1
      if (left > 0) return
      stop()
      resolve()
    })
    late.addEventListener('abort', () => {
      stop()
      resolve()
    })
  })
}

/** Nothing waits on its way in or out. */
async function settled(site: Site): Promise<void> {
  await site.telegram.idle(100, SETTLE_MS)
  const db = new Database(site.database, { readonly: true })
  const left = db.prepare(
    `SELECT (SELECT count(*) FROM "Inbox" WHERE state <> 'dead') AS inbox,
       (SELECT count(*) FROM "Outbox" WHERE state IN ('waiting', 'sending')) AS outbox`,
  )
  try {
    await expect
      .poll(() => left.get(), { timeout: SETTLE_MS, interval: 100 })
      .toEqual({ inbox: 0, outbox: 0 })
  } finally {
    db.close()
  }
}

function counts(path: string): Omit<Figures, 'cards'> {
  const db = new Database(path, { readonly: true })
  const count = (from: string) => Number(db.prepare(`SELECT count(*) FROM ${from}`).pluck().get())
  const figures = {
    cases: count('"Case"'),
    letters: count(`"CaseEvent" WHERE kind IN ('answer', 'reply')`),
    answers: count('"RunStep"'),
    updates: count('"Seen"'),
  }
  db.close()
  return figures
}
