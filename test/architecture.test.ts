import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../src/package-root.ts'

const root = packageRoot()

interface Import {
  /** Of the importing file, from the package's root. */
  readonly from: string
  /** A file from the package's root, or the name of a package. */
  readonly to: string
  readonly types: boolean
}

const FILES = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|js)$/.test(file) && !file.startsWith('src/db/generated/'))
    .sort(),
)
const SOURCES = FILES.filter((file) => file.startsWith('src/'))
const text = (file: string) => readFileSync(join(root, file), 'utf8')

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?'([^'\n]+)'|\bimport\(\s*'([^'\n]+)'/g

function importsOf(file: string): Import[] {
  return [...text(file).matchAll(IMPORT)].map(([, types, plain, dynamic]) => {
    const to = plain ?? dynamic ?? ''
    const path = to.startsWith('.') ? join(dirname(file), to).replaceAll('\\', '/') : to
    return { from: file, to: path, types: types !== undefined }
  })
}

const IMPORTS = SOURCES.flatMap(importsOf)

/** `src/bot/menu.ts` belongs to `bot`, `src/main.ts` to `main`. */
function layerOf(file: string): string {
  return file.split('/')[1]?.replace(/\.ts$/, '') ?? ''
}

/** They put the house together and may import all of it. */
const COMPOSITION: ReadonlySet<string> = new Set(['main', 'hamrah'])

/** What each part of the house may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'package-root': [],
  memory: [],
  log: [],
  config: ['domain', 'log'],
  domain: [],
  content: ['domain', 'package-root'],
  app: ['domain', 'content'],
  db: ['app', 'domain', 'log', 'package-root'],
  bot: ['app', 'content', 'domain', 'config', 'log'],
  local: ['app', 'content', 'domain', 'config', 'log', 'package-root'],
  storage: ['config', 'db', 'log'],
  jobs: ['app', 'content', 'domain', 'config', 'log'],
}

const broken = (imports: readonly Import[]) =>
  imports.map(({ from, to }) => `${from} imports ${to}`)
const importsMatching = (pattern: RegExp) => IMPORTS.filter(({ to }) => pattern.test(to))

describe('the direction of imports', () => {
  it('is seen at all', () => {
    expect(IMPORTS.length).toBeGreaterThan(100)
    expect(broken(IMPORTS)).toContain('src/domain/laws.ts imports src/domain/reach.ts')
    expect(IMPORTS.some(({ types }) => types)).toBe(true)
  })

  it('knows every part of the house', () => {
    const parts = new Set(SOURCES.map(layerOf))
    expect([...parts].filter((part) => !COMPOSITION.has(part) && !(part in MAY_IMPORT))).toEqual([])
  })

  it('is main → bot, db, local, jobs → app → domain, and content → domain', () => {
    const wrong = IMPORTS.filter(({ from, to, types }) => {
      const [here, there] = [layerOf(from), layerOf(to)]
      if (!to.startsWith('src/') || COMPOSITION.has(here) || here === there) return false
      // The table of jobs is handed what it works with, so it may know the types of it.
      if (here === 'jobs' && types) return false
      return !(MAY_IMPORT[here] ?? []).includes(there)
    })
    expect(broken(wrong)).toEqual([])
  })

  it('leads nowhere out of src', () => {
    expect(broken(importsMatching(/^\.\.|^test\/|^dist\//))).toEqual([])
  })

  it('gives app only the types of the content', () => {
    const wrong = importsMatching(/^src\/content\//).filter(
      ({ from, types }) => layerOf(from) === 'app' && !types,
    )
    expect(broken(wrong)).toEqual([])
  })

  it('has no circle among what is loaded', () => {
    expect(circles(IMPORTS.filter(({ types }) => !types))).toEqual([])
  })
})

/** Files that can be reached from themselves. Types are no part of it: they are erased. */
function circles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  return SOURCES.filter((start) => {
    const seen = new Set<string>()
    const open = [...(next.get(start) ?? [])]
    for (const file of open) {
      if (seen.has(file)) continue
      seen.add(file)
      open.push(...(next.get(file) ?? []))
    }
    return seen.has(start)
  })
}

/** Packages that only some parts may know, and those parts. */
const KEPT_IN: Readonly<Record<string, readonly [name: RegExp, part: RegExp]>> = {
  'the domain knows only zod and ts-fsrs': [/^(?!src\/|zod$|ts-fsrs$)/, /^src\/(?!domain\/)/],
  'app knows no package at all but its types and Node’s own': [
    /^(?!src\/|node:|zod$)/,
    /^src\/(?!app\/)/,
  ],
  'only db knows Prisma and SQLite': [
    /^(@prisma\/|better-sqlite3|src\/db\/generated)/,
    /^src\/db\//,
  ],
  'only bot knows grammY': [/^(grammy$|grammy\/(?!types)|@grammyjs\/)/, /^src\/bot\//],
  'only bot and the local server know Telegram’s types': [
    /^grammy\/types$/,
    /^src\/(bot|local\/api)\//,
  ],
  'only the check knows Fluent’s syntax and CLDR': [
    /^(@fluent\/syntax|cldr-)/,
    /^src\/content\/check/,
  ],
  'only content reads YAML': [/^yaml$/, /^src\/content\//],
}

describe('packages', () => {
  it.each(Object.entries(KEPT_IN))('%s', (_rule, [name, part]) => {
    const wrong = importsMatching(name).filter(
      ({ from, types }) => !part.test(from) && !(types && layerOf(from) === 'jobs'),
    )
    expect(broken(wrong)).toEqual([])
  })
})

describe('what only one file may do', () => {
  it('only main reads the environment', () => {
    const readers = SOURCES.filter((file) =>
      /\bprocess\s*(?:\.|\?\.|\[)\s*['"]?env\b|\benv\b[^\n]*from 'node:process'/.test(code(file)),
    )
    expect(readers.filter((file) => file !== 'src/main.ts')).toEqual([])
  })
})

/** Without comments, so that a docstring may speak of what the code must not do. */
function code(file: string): string {
  return text(file).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

describe('every file', () => {
  it('can be held in the head: at most 250 lines', () => {
    const long = FILES.map((file) => [file, text(file).split('\n').length - 1] as const)
    expect(long.filter(([, lines]) => lines > 250)).toEqual([])
  })

  it('says what it is in words that name something', () => {
    const vague = FILES.filter((file) =>
      /(^|\/)(utils?|helpers?|misc|common|index)\.(ts|js)$/.test(file),
    )
    expect(vague).toEqual([])
  })
})
