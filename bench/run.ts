import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foundTolana, grant } from '../src/app/invite.ts'
import { packageRoot } from '../src/package-root.ts'
import { openHouse } from '../src/db/open.ts'
import { startTelegram, type Telegram } from '../src/local/api/server.ts'
import { measureCases } from './cases.ts'
import { line, stopwatch } from './figures.ts'
import { measureFlatness } from './flat.ts'
import { measureLearning } from './learning.ts'
import { measureChoices, measureGroups } from './practice.ts'
import { asks, joins, learns, practises, walker, type Walker } from './people.ts'
import { startProgram } from './program.ts'

const PEOPLE = 100
const STEPS = Number(process.argv[2] ?? 20_000)
const ECHO_STEPS = 10_000
const OFFERED = 300
const PACED_STEPS = 6_000

const folder = mkdtempSync(join(tmpdir(), 'hamrah-bench-'))
const root = packageRoot()
const secret = Buffer.alloc(32, 1)

/** Two invites for everybody, made by the same use case as the owner's buttons. */
async function invite(): Promise<Record<'learner' | 'mentor' | 'coordinator', string>> {
  const opened = await openHouse({ ...paths(), secret })
  if (!opened.ok) throw new Error(opened.problem)
  const db = opened.house
  const act = { now: Date.now(), store: db.store, vault: db.vault, commit: db.commit }
  const tolana = await foundTolana(act, 'Bench')
  const make = (role: 'learner' | 'mentor' | 'coordinator') =>
    grant(act, { role, tolanaId: tolana.id, uses: 10_000, madeBy: null })
  const codes = {
    learner: await make('learner'),
    mentor: await make('mentor'),
    coordinator: await make('coordinator'),
  }
  await db.close()
  return codes
}

function paths() {
  return { databaseUrl: `file:${folder}/hamrah.db`, keysFile: `${folder}/keys.db` }
}

function environment(telegram: Telegram): Record<string, string> {
  return {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: paths().databaseUrl,
    KEYS_FILE: paths().keysFile,
    SECRET_KEY: secret.toString('base64'),
    PORT: '0',
    LOG_LEVEL: 'error',
  }
}

function firstPoll(telegram: Telegram): () => Promise<void> {
  const before = telegram.stats()['getUpdates'] ?? 0
  return async () => {
    while ((telegram.stats()['getUpdates'] ?? 0) === before)
      await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

async function echo(telegram: Telegram): Promise<number> {
  const bot = await startProgram(
    join(root, 'build/bench/echo.js'),
    environment(telegram),
    firstPoll(telegram),
  )
  const watch = stopwatch()
  const used = bot.processor()
  const began = performance.now()
  await Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => {
      const person = walker(telegram.world.person({}), watch)
      while (watch.count < ECHO_STEPS) await person.says(`echo ${index} ${watch.count}`)
    }),
  )
  const rate = (watch.count / (performance.now() - began)) * 1000
  console.log(
    line('bare grammY echo, 100 at once', {
      'steps/s': rate,
      p50: watch.at(0.5),
      p95: watch.at(0.95),
      p99: watch.at(0.99),
      'cpu ms/step': (bot.processor() - used) / watch.count,
      'start ms': bot.startedIn,
      'MB after': bot.memory(),
    }),
  )
  await bot.stop()
  return rate
}

async function hamrah(telegram: Telegram): Promise<number> {
  const codes = await invite()
  const bot = await startProgram(
    join(root, 'dist/main.js'),
    environment(telegram),
    firstPoll(telegram),
  )
  const joining = stopwatch()
  await joins(walker(telegram.world.person({}), joining), codes.coordinator)
  const watch = stopwatch()
  const people = Array.from({ length: PEOPLE }, () => walker(telegram.world.person({}), watch))
  await Promise.all(people.map((person) => joins(walker(person.phone, joining), codes.learner)))
  const used = bot.processor()
  const began = performance.now()
  await live(people, () => watch.count < STEPS)
  const rate = (watch.count / (performance.now() - began)) * 1000
  console.log(
    line('Hamrah, 100 at once, durable', {
      'steps/s': rate,
      p50: watch.at(0.5),
      p95: watch.at(0.95),
      p99: watch.at(0.99),
      'cpu ms/step': (bot.processor() - used) / watch.count,
      'start ms': bot.startedIn,
      'MB after': bot.memory(),
    }),
  )
  console.log(`  ${watch.count} steps; joining p99 ${joining.at(0.99).toFixed(1)} ms`)
  await paced(people.map(({ phone }) => phone))
  await measureFlatness(
    walker(telegram.world.person({}), stopwatch()),
    codes.learner,
    `${folder}/hamrah.db`,
  )
  await measureChoices(walker(telegram.world.person({}), stopwatch()), codes.learner)
  await measureGroups(telegram, codes.mentor)
  await bot.stop()
  const again = await startProgram(
    join(root, 'dist/main.js'),
    environment(telegram),
    firstPoll(telegram),
  )
  console.log(line('start on that data', { ms: again.startedIn }))
  await again.stop()
  return rate
}

/** Lesson, rehearsal and handoff, again and again. */
async function live(people: readonly Walker[], more: () => boolean): Promise<void> {
  await Promise.all(
    people.map(async (person) => {
      while (more()) {
        await learns(person)
        await practises(person)
        await asks(person)
      }
    }),
  )
}

/** The same people, each reading a third of a second a step: 300 steps/s over all, ten times what Telegram lets a bot send. */
async function paced(phones: readonly Walker['phone'][]): Promise<void> {
  const watch = stopwatch()
  const reading = () => Math.random() * 2 * (PEOPLE / OFFERED) * 1000
  const began = performance.now()
  await live(
    phones.map((phone) => walker(phone, watch, reading)),
    () => watch.count < PACED_STEPS,
  )
  console.log(
    line(`the same at about ${OFFERED} a second`, {
      'steps/s': (watch.count / (performance.now() - began)) * 1000,
      p50: watch.at(0.5),
      p95: watch.at(0.95),
      p99: watch.at(0.99),
    }),
  )
}

await measureLearning()
await measureCases()
const telegram = await startTelegram()
const bare = await echo(telegram)
const ours = await hamrah(telegram)
console.log(line('Hamrah / echo', { ratio: ours / bare }), `(${(ours / bare).toFixed(2)})`)
await telegram.close()
rmSync(folder, { recursive: true, force: true })
