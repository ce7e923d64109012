import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Case, type CaseEvent, inWords } from '../../src/domain/case.ts'
import type { Person } from '../../src/domain/people.ts'
import type { Run } from '../../src/domain/run.ts'
import { openHouse, type OpenHouse } from '../../src/db/open.ts'

/** A folder for one test, removed after it. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hamrah-db-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Where a test house stands; open it as often as you like. */
export interface Site {
  readonly folder: string
  readonly database: string
  readonly keysFile: string
  readonly secret: Buffer
  open(now?: () => number): Promise<OpenHouse>
}

/** A site for a house of its own; what is opened there is closed after the test. */
export function site(folder = scratch(), secret: Buffer = randomBytes(32)): Site {
  const database = join(folder, 'data', 'hamrah.db')
  const keysFile = join(folder, 'keys', 'keys.db')
  return {
    folder,
    database,
    keysFile,
    secret,
    async open(now) {
      const opened = await openHouse({
        databaseUrl: `file:${database}`,
        keysFile,
        secret,
        ...(now && { now }),
        onLost: (error) => {
          throw error
        },
      })
      if (!opened.ok) throw new Error(opened.problem)
      onTestFinished(() => opened.house.close())
      return opened.house
    },
  }
}

/** A member, with what differs. */
export function person(id: string, over: Partial<Person> = {}, telegramId = 5_000_000_001): Person {
  return {
    id,
    role: 'learner',
    frozenRole: null,
    state: 'member',
    tolanaId: null,
    locale: 'ur',
    createdAt: 1_000,
    profile: {
      telegramId,
      gender: 'she',
      minor: false,
      shared: false,
      nickname: null,
      harmlessWord: null,
      unreachable: false,
    },
    ...over,
  }
}

/** An open run at turn 0, with what differs. */
export function run(id: string, personId: string, over: Partial<Run> = {}): Run {
  return {
    id,
    personId,
    kind: 'lesson',
    subject: 'open-questions',
    shape: 'a1',
    turn: 0,
    status: 'open',
    state: { at: 'start' },
    startedAt: 2_000,
    updatedAt: 2_000,
    ...over,
  }
}

/** A waiting case at event 0, with what differs. */
export function aCase(id: string, over: Partial<Case> = {}): Case {
  return {
    id,
    code: id.toUpperCase(),
    tolanaId: null,
    reporterId: null,
    holderId: null,
    state: 'waiting',
    about: 'someone-close',
    urgency: 'soon',
    way: 'chat',
    minor: false,
    route: { reader: 'own', never: [] },
    locale: 'ur',
    stage: 0,
    clockAt: null,
    kept: false,
    freshFrom: -1,
    seq: 0,
    outcome: null,
    readable: true,
    openedAt: 3_000,
    touchedAt: 3_000,
    closedAt: null,
    ...over,
  }
}

/** The event that belongs to a case as it now is. */
export function eventOf(of: Case, kind: CaseEvent['kind'], words: string | null = null): CaseEvent {
  const said = words === null ? null : inWords(words)
  return { caseId: of.id, seq: of.seq, kind, said, letter: null, at: of.touchedAt }
}
