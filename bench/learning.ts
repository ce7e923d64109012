import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { certificateSvg } from '../src/bot/pictures/certificate.ts'
import { createPictures } from '../src/bot/pictures/pictures.ts'
import { progressSvg } from '../src/bot/pictures/progress.ts'
import { loadVoice } from '../src/bot/voice.ts'
import type { Change } from '../src/app/changes.ts'
import { openHouse, type OpenHouse } from '../src/db/open.ts'
import { firstMemory } from '../src/domain/memory.ts'
import { packageRoot } from '../src/package-root.ts'
import { line, stopwatch, type Stopwatch } from './figures.ts'

const CARDS = 10_000
const DAY = 24 * 60 * 60_000

/** What learning adds to the house: the content, the pictures, the cards. */
export async function measureLearning(): Promise<void> {
  measureCatalog()
  await measurePictures()
  const folder = mkdtempSync(join(tmpdir(), 'hamrah-cards-'))
  const paths = { databaseUrl: `file:${folder}/hamrah.db`, keysFile: `${folder}/keys.db` }
  const opened = await openHouse({ ...paths, secret: Buffer.alloc(32, 1) })
  if (!opened.ok) throw new Error(opened.problem)
  await measureCards(opened.house)
  await opened.house.close()
  rmSync(folder, { recursive: true, force: true })
}

/** In a program of its own each time: that is what a start costs. */
function measureCatalog(): void {
  const module = join(packageRoot(), 'dist/content/catalog.js')
  const script = `
    const { loadCatalog } = await import(${JSON.stringify(module)})
    const began = performance.now()
    const loaded = loadCatalog()
    if (loaded.status !== 'ok') throw new Error('the content has errors')
    console.log(performance.now() - began, loaded.catalog.lessons.length)`
  const watch = stopwatch()
  let lessons = 0
  for (let time = 0; time < 9; time += 1) {
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    })
    const [ms, count] = out.split(' ').map(Number)
    watch.add(ms ?? 0)
    lessons = count ?? 0
  }
  console.log(line('catalogue, a fresh program', { ...quantiles(watch), lessons }))
}

/** Thirty pictures of each kind in all languages, none of them drawn before. */
async function measurePictures(): Promise<void> {
  const voice = loadVoice(join(packageRoot(), 'locales'), 'en')
  const modules = ['listening', 'thinking', 'pulls', 'own-story', 'bridges', 'care', 'leading']
  for (const kind of ['progress', 'certificate'] as const) {
    const pictures = createPictures()
    const watch = stopwatch()
    const lag = monitorEventLoopDelay({ resolution: 1 })
    lag.enable()
    for (let done = 0; done < 30; done += 1) {
      const locale = voice.locales[done % voice.locales.length] ?? 'en'
      const say = voice.plain(locale)
      const view = {
        modules: modules.map((id) => ({ id, done: done % 5, all: 5 })),
        skills: [{ id: 'open-question', practised: done + 1 }],
        weeks: done,
        next: say('lesson--open-questions'),
      }
      const began = performance.now()
      const svg =
        kind === 'progress'
          ? progressSvg(view, locale, say)
          : certificateSvg({ nickname: null, date: String(done) }, locale, say)
      await pictures.picture(svg)
      watch.add(performance.now() - began)
    }
    lag.disable()
    const held = { 'others held p99': lag.percentile(99) / 1e6, 'at most': lag.max / 1e6 }
    console.log(line(`picture: ${kind}`, { ...quantiles(watch), ...held }))
  }
}

/** Somebody with ten thousand cards, all due: a hundred times what the whole path gives. */
async function measureCards(db: OpenHouse): Promise<void> {
  const now = Date.now()
  const person = {
    id: 'p1',
    role: 'learner',
    frozenRole: null,
    state: 'member',
    tolanaId: null,
    locale: 'ur',
    createdAt: now,
    profile: {
      telegramId: 1,
      gender: 'she',
      minor: false,
      shared: false,
      nickname: null,
      harmlessWord: null,
      unreachable: false,
    },
  } as const
  await db.commit([{ do: 'person.add', person }])
  for (let from = 0; from < CARDS; from += 500)
    await db.commit(
      Array.from({ length: 500 }, (_, index): Change => {
        const card = { personId: 'p1', lesson: `lesson-${from}`, step: `step-${index}` }
        return { do: 'card.add', card, memory: firstMemory(true, now - 30 * DAY + from) }
      }),
    )
  const [all, due] = [stopwatch(), stopwatch()]
  for (let time = 0; time < 21; time += 1) {
    let began = performance.now()
    const found = await db.store.cardsDue('p1', now, CARDS)
    if (found.length !== CARDS) throw new Error(`${found.length} cards are due`)
    all.add(performance.now() - began)
    began = performance.now()
    await db.store.cardsDue('p1', now, 200)
    due.add(performance.now() - began)
  }
  console.log(line('10,000 due cards, all of them', quantiles(all)))
  console.log(line('10,000 due cards, the first 200', quantiles(due)))
}

function quantiles(watch: Stopwatch): Record<string, number> {
  return { p50: watch.at(0.5), p95: watch.at(0.95), most: watch.at(1) }
}
