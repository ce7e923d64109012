import { setTimeout as rest } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import { dataOf } from './record.ts'
import { change, tap, type Phone } from './phone.ts'
import { forEach, type Part, type Step } from './handoff-steps.ts'
import type { Program } from './program.ts'
import { layOut, type Site } from './site.ts'

/**
 * How a call ends for a program that is killed at it: it never happened, it happened and the program
 * never heard so, or the program heard and died a breath later.
 */
export type Death = 'undone' | 'unheard' | 'heard'

/** Where to kill: at the `call`th call of the Bot API within a step, counted from 1. */
export interface Blow {
  readonly call: number
  readonly death: Death
}

/** A town of five with its program, which somebody kills. */
export interface Play {
  readonly site: Site
  readonly phones: Readonly<Record<Part, Phone>>
  /** How many times the program was killed. */
  readonly kills: number
  /** Plays one step; with a blow, the program is killed in it and started again. */
  does(step: Step, blow?: Blow): Promise<void>
  /** Every case there is, with what happened in it, in order. */
  history(): readonly Row[]
  rows(sql: string): readonly Row[]
  /** Ends the program, as a service manager would. */
  ends(): Promise<void>
  close(): Promise<void>
}

type Row = Readonly<Record<string, unknown>>

const PARTS: readonly Part[] = ['reporter', 'again', 'first', 'second', 'outsider']
/** Polling, and what every start does. */
const NO_STEP = /^(?:setMy|getMe$|getUpdates$|deleteWebhook$)/
const SETTLE_MS = 30_000
const TRIES = 8

export async function stage(): Promise<Play> {
  const site = await layOut()
  const { world } = site.telegram
  const codes = await site.invites()
  let program: Program = await site.start()
  let kills = 0
  const phones = forEach(() => world.person())
  await Promise.all(
    PARTS.map((part) => {
      const learns = part === 'reporter' || part === 'again'
      return joinsAs(phones[part], learns ? codes.learner : codes.coordinator, part)
    }),
  )
  await program.terminate()
  const ids = await site.inside(async ({ store }) => {
    const people = PARTS.map(async (part) => {
      const person = await store.personByTelegram(phones[part].id)
      return [part, person?.id] as const
    })
    return new Map<string, string | undefined>(await Promise.all(people))
  })
  program = await site.start()
  const db = new Database(site.database, { readonly: true })
  const rows = (sql: string): Row[] => db.prepare<[], Row>(sql).all()
  const history = () => rows('SELECT caseId, seq, kind FROM "CaseEvent" ORDER BY caseId, seq')

  function ending(end: string): RegExp {
    const id = db.prepare<[], string>('SELECT id FROM "Case"').pluck().get() ?? 'none'
    const filled = end
      .replace('#', id)
      .replace(/@(\w+)/, (_, part: string) => String(ids.get(part)))
    return new RegExp(`(?:^|\\.)${filled.replaceAll('.', '\\.').replace('~', '\\d+')}$`)
  }

  /** The newest button that ends so. */
  function found(phone: Phone, end: string) {
    const wanted = ending(end)
    for (const message of phone.chat.toReversed()) {
      const data = dataOf(message).find((one) => wanted.test(one))
      if (data !== undefined) return { message, data }
    }
    return undefined
  }

  async function presses(phone: Phone, end: string): Promise<void> {
    const button = found(phone, end)
    if (button) phone.tapsData(button.data, { message: button.message })
  }

  /** Goes on from the furthest button on the way that is there; from the command where none is. */
  async function reaches({ by, path, asks }: Step): Promise<void> {
    const phone = phones[by]
    const last = path.at(-1)
    if (last === undefined) return
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (asks?.test(shown(phone))) return
      const there = path.findLast((end) => found(phone, end))
      if (there === last && asks === undefined) return
      if (there === undefined) phone.sends(by === 'reporter' || by === 'again' ? '/ask' : '/desk')
      else await presses(phone, there)
      await settled()
    }
    throw new Error(`${by} does not come to ${path.join(' › ')}:\n${phone.dump()}`)
  }

  /** Nothing waits on its way in or out. */
  async function settled(): Promise<void> {
    await site.telegram.idle(40, SETTLE_MS)
    const left = db.prepare<[], Row>(
      `SELECT (SELECT count(*) FROM "Inbox" WHERE state <> 'dead') AS inbox,
         (SELECT count(*) FROM "Outbox" WHERE state IN ('waiting', 'sending')) AS outbox`,
    )
    const until = Date.now() + SETTLE_MS
    for (;;) {
      const { inbox, outbox } = left.get() ?? {}
      if (inbox === 0 && outbox === 0) break
      if (Date.now() > until)
        throw new Error(`not settled: ${String(inbox)} in, ${String(outbox)} out`)
      await rest(20)
    }
    await site.telegram.idle(20, SETTLE_MS)
  }

  /** Kills the program at that call, and says whether it came so far. */
  function falls({ call, death }: Blow): { readonly over: () => boolean; stop(): void } {
    let left = call
    const stop = site.calls.each((method) => {
      if (NO_STEP.test(method)) return
      left -= 1
      if (left !== 0) return
      kills += 1
      if (death !== 'heard')
        site.telegram.faults.add({
          method,
          times: 1,
          kind: death === 'undone' ? 'drop-before' : 'drop-after',
        })
      if (death === 'heard') setTimeout(() => void program.kill9(), 4)
      else void program.kill9()
    })
    return { over: () => left <= 0, stop }
  }

  return {
    site,
    phones,
    get kills() {
      return kills
    },
    history,
    rows,
    async does(step, blow) {
      const phone = phones[step.by]
      const before = history().length
      await reaches(step)
      const blows = blow && falls(blow)
      if (step.types === undefined) await presses(phone, step.path.at(-1) ?? '')
      else phone.sends(step.types)
      if (blows) {
        await Promise.race([settled().catch(() => undefined), program.exit])
        blows.stop()
        if (blows.over()) {
          await program.exit
          program = await site.start()
        }
      }
      await settled()
      const added = history().slice(before)
      const due = step.event === undefined ? [] : [step.event]
      expect(
        added.map(({ kind }) => kind),
        `${step.name}\n${phone.dump()}`,
      ).toEqual(due)
    },
    async ends() {
      expect(await program.terminate(), program.stderr()).toEqual({ code: 0, signal: null })
    },
    async close() {
      db.close()
      await site.close()
    },
  }
}

function shown(phone: Phone): string {
  return phone.chat.findLast(({ from }) => from?.is_bot)?.text ?? ''
}

async function joinsAs(phone: Phone, code: string, nickname: string): Promise<void> {
  await change(phone, () => phone.sends(`/start ${code}`))
  for (const label of [/English/, /brother/, /older/, /Only mine/]) await tap(phone, label)
  await phone.until(() => phone.buttons().some((text) => /Without/.test(text)))
  await change(phone, () => phone.sends(nickname))
  await tap(phone, /Good/)
}
