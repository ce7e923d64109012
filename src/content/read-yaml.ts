import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem.ts'

/** A way into a file: keys and list places, outermost first. */
export type Place = readonly PropertyKey[]

export interface YamlFile<T> {
  /** undefined when something is wrong; then there is a problem. */
  readonly value: T | undefined
  readonly problems: readonly Problem[]
  /** An error at a place of this file. */
  readonly wrong: (place: Place, says: string) => Problem
}

/**
 * Reads one YAML file by its schema. `file` is relative to `root`; every problem knows its line. Where
 * all is well the parser that is ten times as fast is enough; places in the file are asked of the other
 * one, which knows them, only where something is wrong.
 */
export function readYaml<T>(root: string, file: string, schema: z.ZodType<T>): YamlFile<T> {
  const text = readFileSync(join(root, file), 'utf8')
  const value = quickly(text, schema)
  if (value !== undefined) {
    const wrong = (place: Place, says: string): Problem => placed(file, text).wrong(place, says)
    return { value, problems: [], wrong }
  }
  return slowly(file, text, schema)
}

/** undefined: something is wrong. */
function quickly<T>(text: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(load(text, { schema: CORE_SCHEMA })).data
  } catch (error) {
    if (error instanceof YAMLException) return undefined
    throw error
  }
}

function slowly<T>(file: string, text: string, schema: z.ZodType<T>): YamlFile<T> {
  const { document, at, wrong } = placed(file, text)
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    const problems = faults.map(({ pos, message }) =>
      at(pos[0], message.split(' at line ')[0] ?? ''),
    )
    return { value: undefined, problems, wrong }
  }
  const whole = plainOf(document)
  if (whole.status === 'wrong') return { value: undefined, problems: [at(0, whole.says)], wrong }
  const read = schema.safeParse(whole.value, { reportInput: true })
  if (read.success) return { value: read.data, problems: [], wrong }
  const problems = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) =>
          wrong([...issue.path, key], `${named(issue.path)}has no key ${key}`),
        )
      : [wrong(issue.path, `${named(issue.path)}${plain(issue)}`)],
  )
  return { value: undefined, problems, wrong }
}

/** The values; one alias within another can grow without end, and is refused by the parser. */
function plainOf(document: Document) {
  try {
    const value: unknown = document.toJS()
    return { status: 'ok', value } as const
  } catch (error) {
    return {
      status: 'wrong',
      says: error instanceof Error ? error.message : 'cannot be read',
    } as const
  }
}

/** The file with its places. */
function placed(file: string, text: string) {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const at = (offset: number, says: string): Problem => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), says, grade: 'error' }
  }
  const wrong = (place: Place, says: string) => at(offsetOf(document, place), says)
  return { document, at, wrong }
}

function named(place: Place): string {
  return place.length === 0 ? '' : `${place.join('.')} `
}

function plain(issue: z.core.$ZodIssue): string {
  const input = issue.input
  if (input === undefined && issue.code !== 'custom') return 'is missing'
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.join(', ')}, not ${JSON.stringify(input)}`
  if (issue.code === 'invalid_type')
    return `must be of type ${issue.expected}, not ${JSON.stringify(input)}`
  if (issue.code === 'invalid_union') return 'is of no kind there is'
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => message).join('; ')
  return issue.message
}

/** Where the place begins, or the innermost part of it that is there. For a key: where the key is. */
function offsetOf(document: Document, place: Place): number {
  let node: unknown = document.contents
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  for (const key of place) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined
    const next: unknown = isMap(node) ? pair?.value : childAt(node, key)
    const mark: unknown = isPair(pair) ? pair.key : next
    if (!isNode(mark)) return offset
    offset = mark.range?.[0] ?? offset
    node = next
  }
  return offset
}

function childAt(node: unknown, key: PropertyKey): unknown {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)
    ? node.items[Number(key)]
    : undefined
}
