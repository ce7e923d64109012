import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../problem.ts'
import { nameOf } from '../texts.ts'
import { REFERENCE } from './agreement.ts'
import type { LocaleFile } from './locale-files.ts'
import { about } from './plain.ts'

/** The parts of `src` that speak to people. */
const SPEAKING = ['app', 'bot', 'jobs', 'jobs.ts', 'main.ts']

/** These begin the ids of lessons and scenarios, whose texts the structure calls for. */
const STRUCTURED: ReadonlySet<string> = new Set(['lesson--', 'scenario--'])

const LITERAL = /(['"`])([a-zA-Z][\w-]*(?:\.[\w-]+)?)\1/g
const BUILT = /`([a-z][a-z0-9-]*--[a-z0-9-]*)\$\{/g

interface Call {
  readonly file: string
  readonly line: number
  /** A text's name, or the beginning of ids made at run time such as `role--${role}`. */
  readonly name: string
  readonly prefix: boolean
}

/**
 * Texts outside `lessons`, `scenarios`, …: every one must be asked for by the code, by a literal or by
 * a template's beginning, and every id in the code (known by its `--`) must have a text.
 */
export function checkCalled(root: string, files: readonly LocaleFile[]): Problem[] {
  const own = files.filter(({ locale }) => locale === REFERENCE)
  const texts = own.filter(({ folder }) => folder === null).flatMap((file) => file.texts)
  const calls = SPEAKING.flatMap((path) => sourcesIn(join(root, 'src'), path)).flatMap((path) =>
    callsIn(root, `src/${path}`),
  )
  const literals = new Set(calls.filter(({ prefix }) => !prefix).map(({ name }) => idOf(name)))
  const prefixes = calls.filter(({ prefix, name }) => prefix && !STRUCTURED.has(name))
  const parts = new Set(
    own.flatMap((file) => file.texts.flatMap((text) => [...text.references].map(idOf))),
  )
  const unused = texts.filter(
    ({ id }) =>
      !literals.has(id) && !parts.has(id) && !prefixes.some(({ name }) => id.startsWith(name)),
  )
  const known = new Set(own.flatMap((file) => file.texts.map(nameOf)))
  const missing = calls.filter(({ name, prefix }) =>
    prefix
      ? !STRUCTURED.has(name) && ![...known].some((one) => one.startsWith(name))
      : name.includes('--') && !known.has(name),
  )
  return [
    ...unused.map((text) => about(text, 'no code asks for it')),
    ...firstOfEach(missing).map(({ file, line, name, prefix }): Problem => {
      const says = prefix ? `no text begins with ${name}` : `there is no text ${name}`
      return { file, line, says, grade: 'error' }
    }),
  ]
}

/** A text asked for in ten places is missing once. */
function firstOfEach(calls: readonly Call[]): Call[] {
  return calls.filter((call, at) => calls.findIndex(({ name }) => name === call.name) === at)
}

function idOf(name: string): string {
  return name.split('.')[0] ?? name
}

function sourcesIn(base: string, path: string): string[] {
  const whole = join(base, path)
  if (!existsSync(whole)) return []
  if (statSync(whole).isFile()) return [path]
  return readdirSync(whole)
    .sort()
    .flatMap((name) => sourcesIn(base, `${path}/${name}`))
    .filter((name) => name.endsWith('.ts'))
}

function callsIn(root: string, file: string): Call[] {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      // A docstring may name an id that is only an example.
      if (/^\s*(?:\*|\/\*|\/\/)/.test(line)) return []
      const at = { file, line: index + 1 }
      return [
        ...[...line.matchAll(LITERAL)].map(([, , name = '']) => ({ ...at, name, prefix: false })),
        ...[...line.matchAll(BUILT)].map(([, name = '']) => ({ ...at, name, prefix: true })),
      ]
    })
}
