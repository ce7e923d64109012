import { join } from 'node:path'
import { Api } from 'grammy'
import { expect, vi } from 'vitest'
import { sendNudges } from '../../src/app/nudge.ts'
import type { Act, Commit } from '../../src/app/ports.ts'
import type { House } from '../../src/bot/context.ts'
import { createOffered } from '../../src/bot/distress.ts'
import { createGuesses } from '../../src/bot/guesses.ts'
import { createLastScreens } from '../../src/bot/last-screens.ts'
import { createLocks } from '../../src/bot/lock.ts'
import { deliverer } from '../../src/bot/notices.ts'
import { startOutbox } from '../../src/bot/outbox/dispatch.ts'
import { createPictures } from '../../src/bot/pictures/pictures.ts'
import { createReceipts } from '../../src/bot/receipts.ts'
import { loadVoice } from '../../src/bot/voice.ts'
import { chatOf, readBody } from '../../src/bot/wire/request.ts'
import type { Transport } from '../../src/bot/wire/transport.ts'
import { loadCatalog } from '../../src/content/catalog.ts'
import type { OpenHouse } from '../../src/db/open.ts'
import { makeLog } from '../../src/log.ts'
import { packageRoot } from '../../src/package-root.ts'
import { person, site } from '../db/houses.ts'

const SECOND = 1_000
const ZONE = 'Asia/Karachi'
/** 19:00 on the clocks of Karachi. */
const DUE = Date.parse('2026-03-01T14:00:00Z')
const STEP = 100
/** So many announcements are under way at once. */
const IN_HAND = 12

/** What Telegram got: to whom and when (ms after the hour), in order. */
export interface Got {
  readonly chat: number
  readonly at: number
}

/**
 * So many people whose daily word is due in the same minute, over a real database and a clock of its
 * own. The program dies twice on the way: between two commits of the clock's work, and with sendings
 * in hand whose answer never comes. `uncertain`: what it says it does not know.
 */
export async function crowd(count: number): Promise<{ got: readonly Got[]; uncertain: number }> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: DUE - 60 * SECOND })
  try {
    return await sendAll(count)
  } finally {
    vi.useRealTimers()
  }
}

async function sendAll(count: number) {
  const place = site()
  const got: Got[] = []
  const line = { dead: false }
  const opened = async () => running(await place.open(() => Date.now()), got, line)

  let program = await opened()
  await settle(program.db, fill(program.db, count))
  await passes(program.db, DUE - Date.now())
  // The power fails between two commits of the clock's work.
  const failing = program.strike(failsAfter(5))
  await expect(settle(program.db, failing)).rejects.toThrow('power')
  await program.dies()

  program = await opened()
  await strikesUntil(program, () => got.length >= count / 2)
  // Whatever is sent from here on arrives, but the program never hears of it.
  line.dead = true
  await passes(program.db, SECOND)
  await program.dies()
  line.dead = false

  program = await opened()
  const { uncertain } = await program.db.lostNotices()
  await strikesUntil(program, () => got.length >= count)
  // And nothing more comes after that.
  for (let times = 0; times < 5; times += 1) await strikes(program)
  await program.dies()
  return { got, uncertain }
}

type Program = ReturnType<typeof running>

function running(db: OpenHouse, got: Got[], line: { readonly dead: boolean }) {
  const house = houseOf(db)
  const fetch: Transport['fetch'] = async (_url, { body }) => {
    const chat = Number(chatOf(await readBody(body)))
    got.push({ chat, at: Date.now() - DUE })
    if (line.dead) await new Promise(() => undefined)
    return { json: () => Promise.resolve({ ok: true, result: { message_id: got.length } }) }
  }
  const api = new Api('1:token', { fetch })
  const outbox = startOutbox({
    store: db.store,
    commit: db.commit,
    deliver: deliverer(api, house),
    log: makeLog('silent'),
  })
  const act = (commit: Commit): Act => ({
    now: Date.now(),
    store: db.store,
    vault: db.vault,
    commit,
  })
  return {
    db,
    async strike(commit: (inner: Commit) => Commit = (inner) => inner) {
      await sendNudges(act(commit(db.commit)), house.catalog)
      outbox.poke()
    },
    async dies() {
      const stopped = outbox.stop(0)
      await vi.advanceTimersByTimeAsync(2 * SECOND)
      await stopped
      await db.close()
    },
  }
}

function houseOf(db: OpenHouse): House {
  const loaded = loadCatalog()
  if (loaded.status === 'wrong') throw new Error('no content')
  const voice = loadVoice(join(packageRoot(), 'locales'), 'en')
  return {
    catalog: loaded.catalog,
    voice,
    doors: { ownerIds: [], open: false, locales: voice.locales, defaultLocale: 'en' },
    store: db.store,
    vault: db.vault,
    flowLogs: db.flowLogs,
    commit: db.commit,
    emergency: [],
    timeZone: ZONE,
    guesses: createGuesses(),
    lastScreens: createLastScreens(),
    pictures: createPictures(),
    receipts: createReceipts(),
    locks: createLocks(),
    distress: [],
    offered: createOffered(),
    now: () => Date.now(),
  }
}

/** Members who asked for seven in the evening; their chats are 1, 2, 3… in the order of their ids. */
async function fill(db: OpenHouse, count: number): Promise<void> {
  const all = Array.from({ length: count }, (_, index) => index + 1)
  for (let from = 0; from < count; from += 100) {
    const some = all.slice(from, from + 100)
    await db.commit(
      some.flatMap((chat) => {
        const one = person(`p${String(chat).padStart(6, '0')}`, {}, chat)
        const nudge = { hour: 19, zone: ZONE, dueAt: DUE, sentAt: null, silent: 0 }
        return [
          { do: 'person.add', person: one },
          { do: 'nudge.set', nudge: { personId: one.id, ...nudge } },
        ] as const
      }),
    )
  }
}

function failsAfter(commits: number): (inner: Commit) => Commit {
  let left = commits
  return (inner) => (changes) => {
    left -= 1
    return left < 0 ? Promise.reject(new Error('the power failed')) : inner(changes)
  }
}

async function strikesUntil(program: Program, enough: () => boolean): Promise<void> {
  for (let times = 0; times < 100_000 && !enough(); times += 1) await strikes(program, enough)
}

/** The clock strikes, and ten seconds pass, or less when it is enough. */
async function strikes(program: Program, enough = () => false): Promise<void> {
  const { db } = program
  await settle(db, program.strike())
  for (let ms = 0; ms < 10 * SECOND && !enough(); ms += STEP) await passes(db, STEP)
}

async function passes(db: OpenHouse, ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
  await settle(db)
}

/** Lets the database finish what is in hand; nothing of it waits for the clock. */
async function settle<T>(db: OpenHouse, work?: Promise<T>): Promise<T | undefined> {
  for (let rounds = 0; rounds < 3; rounds += 1) {
    await db.commit([{ do: 'trace.drop', ids: [] }])
    await db.store.nextNoticeAt([])
    await new Promise((resolve) => setImmediate(resolve))
  }
  return await work
}

/** What must be true of what Telegram got. */
export function expectOneEach(count: number, got: readonly Got[]): void {
  const chats = got.map(({ chat }) => chat)
  expect(chats.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i + 1))
  // Begun in order; those in hand at the same time may reach Telegram in another.
  expect(chats.filter((chat, index) => Math.abs(chat - 1 - index) >= IN_HAND)).toEqual([])
  let first = 0
  for (const [index, { at }] of got.entries()) {
    while ((got[first]?.at ?? at) <= at - SECOND) first += 1
    expect(index - first + 1).toBeLessThanOrEqual(30)
  }
}
