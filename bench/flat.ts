import Database from 'better-sqlite3'
import { line, stopwatch } from './figures.ts'
import { joins, walker, type Walker } from './people.ts'

const TURNS = 1000

/** Walks back and forth in one lesson for a thousand turns: the last must cost what the first did. */
export async function measureFlatness(
  person: Walker,
  code: string,
  database: string,
): Promise<void> {
  await joins(person, code)
  await person.says('/learn')
  await person.taps(/^1$|Go on/)
  const early = stopwatch()
  const late = stopwatch()
  for (let turn = 0; turn < TURNS; turn += 1) {
    const watch = turn < 50 ? early : late
    const step = walker(person.phone, turn < 50 || turn >= TURNS - 50 ? watch : stopwatch())
    await step.taps(turn % 2 === 0 ? /Next/ : /Back/)
  }
  console.log(
    line('one person, turns 1–50', { p50: early.at(0.5), p95: early.at(0.95) }),
    `\n${line('the same run, turns 951–1000', { p50: late.at(0.5), p95: late.at(0.95) })}`,
  )
  console.log(line('the largest stored replay log', { bytes: largestLog(database) }))
}

function largestLog(database: string): number {
  const db = new Database(database, { readonly: true })
  const row = db
    .prepare<[], { bytes: number }>('SELECT max(length(log)) AS bytes FROM FlowLog')
    .get()
  db.close()
  return row?.bytes ?? 0
}
