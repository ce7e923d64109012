import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Change } from '../src/app/changes.ts'
import { overdue, strike, strikeClocks } from '../src/app/clocks.ts'
import { desk } from '../src/app/desk.ts'
import type { Act } from '../src/app/ports.ts'
import { readStaff } from '../src/app/staff.ts'
import { openHouse, type OpenHouse } from '../src/db/open.ts'
import { inWords, READERS, type Case } from '../src/domain/case.ts'
import type { Person } from '../src/domain/people.ts'
import { CLOCKS, firstClock } from '../src/domain/waiting.ts'
import { line, stopwatch, type Stopwatch } from './figures.ts'

const CASES = 1_000
const COORDINATORS = 50
const TOLANAS = 10
const LEARNERS = 100
const TIMES = 5
const START = Date.UTC(2026, 0, 5, 9)

/** The handoff under load: a desk among a thousand open cases, and the hour when all of them are due. */
export async function measureCases(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hamrah-cases-'))
  const paths = { databaseUrl: `file:${folder}/hamrah.db`, keysFile: `${folder}/keys.db` }
  const opened = await openHouse({ ...paths, secret: Buffer.alloc(32, 1) })
  if (!opened.ok) throw new Error(opened.problem)
  const { house } = opened
  const staff = await settle(house)
  await measureDesks(house, staff)
  await measureClocks(house, staff)
  await house.close()
  rmSync(folder, { recursive: true, force: true })
}

function actAt(db: OpenHouse, now: number): Act {
  return { now, store: db.store, vault: db.vault, commit: db.commit }
}

/** Fifty coordinators in ten Tolanas, an owner, a hundred learners with ten questions each. */
async function settle(db: OpenHouse): Promise<readonly Person[]> {
  const staff = Array.from({ length: COORDINATORS + 1 }, (_, index) =>
    aPerson(index, index === COORDINATORS ? 'owner' : 'coordinator'),
  )
  const people = Array.from({ length: LEARNERS }, (_, index) => aPerson(index + 1_000, 'learner'))
  const added = [...staff, ...people].map((person): Change => ({ do: 'person.add', person }))
  await Promise.all(added.map((one) => db.commit([one])))
  const asked = Array.from({ length: CASES }, (_, index) => people[index % LEARNERS] ?? [])
  const openings = asked.flat().map((reporter, index) => opening(reporter, index, staff))
  await Promise.all(openings.map((one) => db.commit([one])))
  return staff
}

function aPerson(index: number, role: Person['role']): Person {
  return {
    id: `p${index}`,
    role,
    frozenRole: null,
    state: 'member',
    tolanaId: role === 'owner' ? null : `t${index % TOLANAS}`,
    locale: 'ur',
    createdAt: START,
    profile: {
      telegramId: 1 + index,
      gender: index % 3 === 0 ? 'she' : 'he',
      minor: false,
      shared: false,
      nickname: null,
      harmlessWord: null,
      unreachable: false,
    },
  }
}

/** Every kind of reader, now and then somebody left out, a third in hand, one in ten urgent. */
function opening(reporter: Person, index: number, staff: readonly Person[]): Change {
  const urgency = index % 10 === 0 ? 'now' : 'soon'
  const holder = index % 3 === 0 ? staff[index % COORDINATORS] : undefined
  const left = staff[(index * 7) % COORDINATORS]
  const kase: Case = {
    id: `c${index}`,
    code: `C${index}`,
    tolanaId: reporter.tolanaId,
    reporterId: reporter.id,
    holderId: holder?.id ?? null,
    state: holder ? 'taken' : 'waiting',
    about: 'someone',
    urgency,
    way: 'chat',
    minor: index % 20 === 0,
    route: {
      reader: READERS[index % READERS.length] ?? 'own',
      never: index % 5 === 0 && left ? [left.id] : [],
    },
    locale: 'ur',
    ...firstClock(urgency, START),
    kept: false,
    freshFrom: -1,
    seq: 0,
    outcome: null,
    readable: true,
    openedAt: START,
    touchedAt: START,
    closedAt: null,
  }
  const said = inWords('He comes home late and speaks to nobody. I miss him.')
  const event = { caseId: kase.id, seq: 0, kind: 'open', said, letter: null, at: START } as const
  return { do: 'case.open', case: kase, event }
}

async function measureDesks(db: OpenHouse, staff: readonly Person[]): Promise<void> {
  const watch = stopwatch()
  const act = actAt(db, START)
  let seen = 0
  for (let time = 0; time < TIMES; time += 1)
    for (const person of staff)
      await timed(watch, async () => {
        const { held, waiting } = await desk(act, person)
        seen += held.length + waiting.length
      })
  if (seen === 0) throw new Error('nothing lies on any desk')
  console.log(line('a desk, 1,000 open cases', quantiles(watch)))
}

async function measureClocks(db: OpenHouse, staff: readonly Person[]): Promise<void> {
  let now = START + CLOCKS.soon.steps[0]
  const reckoned = stopwatch()
  for (let time = 0; time < TIMES; time += 1)
    await timed(reckoned, async () => {
      const act = actAt(db, now)
      const all = await readStaff(act)
      const due = await act.store.casesLate(now)
      const struck = await Promise.all(due.map((kase) => strike(act, all, kase)))
      const moved = struck.filter((one) => one !== undefined)
      if (moved.length !== CASES) throw new Error(`${moved.length} clocks strike`)
      if (!moved.some(({ reminded }) => reminded.length > 0)) throw new Error('nobody is reminded')
    })
  console.log(line('all reminders, 1,000 due', quantiles(reckoned)))
  const [struck, counted] = [stopwatch(), stopwatch()]
  for (let time = 0; time < TIMES; time += 1) {
    await timed(struck, () => strikeClocks(actAt(db, now)))
    for (const person of staff) await timed(counted, () => overdue(actAt(db, now), person))
    now += CLOCKS.soon.again
  }
  console.log(line('the whole job, committed', quantiles(struck)))
  console.log(line('what one reminder counts', quantiles(counted)))
}

async function timed(watch: Stopwatch, act: () => Promise<unknown>): Promise<void> {
  const began = performance.now()
  await act()
  watch.add(performance.now() - began)
}

function quantiles(watch: Stopwatch): Record<string, number> {
  return { p50: watch.at(0.5), p95: watch.at(0.95), most: watch.at(1) }
}
