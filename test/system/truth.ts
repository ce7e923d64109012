import Database from 'better-sqlite3'
import { expect } from 'vitest'
import { z } from 'zod'
import type { OpenHouse } from '../../src/db/open.ts'
import type { Run } from '../../src/domain/run.ts'
import type { Record, TurnScreen } from './record.ts'

/** What is kept of an answer in a lesson or scenario, and of a question that was sent. */
const given = z.object({ do: z.string(), option: z.number().optional() })
const sent = z.object({ code: z.string().nullable() })

/** What the tables say of runs, without opening anything. */
interface RunRow {
  readonly id: string
  readonly kind: string
  readonly turn: number
  readonly status: string
}

/** Nothing shown is missing from the database, and nothing in it happened twice. True at every moment. */
export async function expectTrue(
  house: OpenHouse,
  path: string,
  records: readonly Record[],
): Promise<void> {
  const db = new Database(path, { readonly: true })
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expectNoGaps(db)
    const runs = db.prepare<[], RunRow>('SELECT id, kind, turn, status FROM "Run"').all()
    const known = new Map(runs.map((run) => [run.id, run]))
    for (const record of records) {
      for (const screen of record.turns) expectKept(record, screen, known)
      await expectAnswers(house, record, known)
      await expectCases(house, record)
    }
    expectEachLetterOnce(db)
  } finally {
    db.close()
  }
}

function expectNoGaps(db: Database.Database): void {
  const torn = db
    .prepare(
      `SELECT r.id, r.turn, count(s.turn) AS steps, max(s.turn) AS last FROM "Run" r
       LEFT JOIN "RunStep" s ON s.runId = r.id GROUP BY r.id
       HAVING steps <> r.turn OR coalesce(last, -1) <> r.turn - 1`,
    )
    .all()
  expect(torn, 'runs whose turns have gaps').toEqual([])
}

/** What is being typed of notes, of names and of pictures is dropped with its page, on purpose. */
const DROPPED =
  /^(?:Tap your six|Write your note|You stay unnamed|Write the (?:name|number)|How long may they|Please look once more)/

/** A screen of turn n is a promise that n answers are on the disk. */
function expectKept(record: Record, screen: TurnScreen, known: Map<string, RunRow>): void {
  const run = known.get(screen.runId)
  if (run === undefined && DROPPED.test(screen.text)) return
  const what = `run ${screen.runId} of ${record.phone.id}, shown at turn ${screen.turn}`
  expect(run, `${what}, is gone`).toBeDefined()
  expect(run?.turn, what).toBeGreaterThanOrEqual(screen.turn)
}

/** The answers on the disk are those that were tapped, and the feedback shown was on them. */
async function expectAnswers(
  { store }: OpenHouse,
  record: Record,
  known: Map<string, RunRow>,
): Promise<void> {
  for (const runId of new Set(record.turns.map((screen) => screen.runId))) {
    const shown = record.turns.filter((screen) => screen.runId === runId)
    const kind = known.get(runId)?.kind
    if (kind !== 'lesson' && kind !== 'scenario') continue
    const answers = await store.answers(runId)
    for (const [turn, answer] of answers.entries()) {
      const { do: act, option } = given.parse(answer)
      if (act === 'write') continue
      const tapped = record.tapped.get(`${runId}.${turn}`) ?? new Set()
      expect([...tapped], `answer ${turn} of run ${runId}`).toContain(
        option === undefined ? act : String(option),
      )
    }
    for (const screen of shown) {
      const picked = pickShown(screen, shown)
      if (picked === undefined) continue
      const answer = answers[screen.turn - 1]
      expect(answer, `feedback of turn ${screen.turn} in run ${runId}`).toMatchObject({
        option: picked,
      })
    }
  }
}

/** Which option a feedback screen speaks of, by the words of the question before it. */
function pickShown(screen: TurnScreen, shown: readonly TurnScreen[]): number | undefined {
  const [, said, verdict = ''] = screen.text.split('\n\n')
  if (!/^(?:✔|💡) /u.test(verdict)) return undefined
  const asked = shown.find(({ turn }) => turn === screen.turn - 1)
  const options = asked?.text.split('\n\n').flatMap((part) => /^\d\. (.+)$/s.exec(part)?.[1] ?? [])
  const index = options?.indexOf(said ?? '') ?? -1
  return index < 0 ? undefined : index
}

/** Every code shown is a case, every question sent is exactly one, every letter shown as sent is sent. */
async function expectCases({ store }: OpenHouse, record: Record): Promise<void> {
  const person = await store.personByTelegram(record.phone.id)
  if (!person) {
    expect(record.turns, 'someone who was shown a flow is gone').toEqual([])
    return
  }
  const cases = (await store.casesOf(person.id)).map(({ code }) => code).toSorted()
  for (const code of record.codes) expect(cases, 'a case was lost').toContain(code)
  const asked = (await store.runs(person.id, 'ask')).filter(({ status }) => status === 'done')
  // One that ended with “I try that first” was never sent.
  expect(asked.flatMap(codeOf).toSorted(), 'questions sent and cases').toEqual(cases)
  const letters = new Map((await store.runs(person.id, 'letter')).map((run) => [run.id, run]))
  for (const runId of record.lettersSent) {
    const run = letters.get(runId)
    if (run) expect(run.status, `letter ${runId}`).toBe('done')
  }
  if (record.lessonOver) expect(await store.finished(person.id, 'lesson')).not.toEqual([])
}

function codeOf(run: Run): string[] {
  const { code } = sent.parse(run.state)
  return code === null ? [] : [code]
}

function expectEachLetterOnce(db: Database.Database): void {
  const uneven = db
    .prepare(
      `SELECT r.subject, count(*) AS sent,
         (SELECT count(*) FROM "CaseEvent" e WHERE e.caseId = r.subject
            AND e.kind IN ('answer', 'reply')) AS kept
       FROM "Run" r WHERE r.kind = 'letter' AND r.status = 'done' GROUP BY r.subject
       HAVING sent <> kept`,
    )
    .all()
  expect(uneven, 'letters sent and letters kept').toEqual([])
  const torn = db
    .prepare(
      `SELECT c.id FROM "Case" c WHERE c.seq + 1 <>
         (SELECT count(*) FROM "CaseEvent" e WHERE e.caseId = c.id)`,
    )
    .all()
  expect(torn, 'cases whose events have gaps').toEqual([])
}
