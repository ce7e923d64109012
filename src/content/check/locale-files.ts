import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../problem.ts'
import { parseTexts, type Text } from './parse-texts.ts'

/** One Fluent file of one locale. */
export interface LocaleFile {
  /** From the package's root. */
  readonly file: string
  readonly locale: string
  /** Within the locale, such as `lessons/open-questions.ftl`: the same in every locale. */
  readonly name: string
  /** Inside `lessons`, `scenarios`, …: the texts of one YAML file. null: texts that code asks for. */
  readonly folder: string | null
  readonly texts: readonly Text[]
  readonly review: Review | undefined
  /** Junk, doubles within the file, and a head that does not say who reviewed it. */
  readonly problems: readonly Problem[]
}

/** Whether a native speaker has read a file, and when (ISO date). */
export type Review =
  { readonly state: 'draft' } | { readonly state: 'native'; readonly date: string }

/** Every `.ftl` below `locales/`, sorted by locale and name. */
export function readLocales(root: string): LocaleFile[] {
  return localesOf(root).flatMap((locale) =>
    readdirSync(join(root, 'locales', locale), { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.ftl'))
      .sort()
      .map((name) => readFile(root, locale, name)),
  )
}

/** The locales there are, sorted: each is a folder below `locales/`, and no list names them. */
export function localesOf(root: string): string[] {
  const base = join(root, 'locales')
  if (!existsSync(base)) return []
  const folders = readdirSync(base, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map(({ name }) => name).sort()
}

function readFile(root: string, locale: string, name: string): LocaleFile {
  const file = `locales/${locale}/${name}`
  const source = readFileSync(join(root, file), 'utf8')
  const { texts, problems } = parseTexts(file, source)
  const review = reviewOf(source)
  return {
    file,
    locale,
    name,
    folder: name.includes('/') ? (name.split('/')[0] ?? null) : null,
    texts,
    review,
    problems: review
      ? problems
      : [
          {
            file,
            line: 1,
            says: 'the first line must be "# review: draft" or "# review: native, 2026-01-31"',
            grade: 'error',
          },
          ...problems,
        ],
  }
}

function reviewOf(source: string): Review | undefined {
  const head = /^# review: (?:(draft)|native, (\d{4}-\d{2}-\d{2}))\r?$/m.exec(
    source.split('\n', 1)[0] ?? '',
  )
  if (!head) return undefined
  const date = head[2]
  if (date === undefined) return { state: 'draft' }
  return Number.isNaN(Date.parse(date)) ? undefined : { state: 'native', date }
}
