import {
  FluentParser,
  lineOffset,
  type Entry,
  type Message,
  type Pattern,
  type Term,
} from '@fluent/syntax'
import type { Problem } from '../problem.ts'
import { nameOf } from '../texts.ts'
import { referencesIn, renderings, variablesIn } from './renderings.ts'

/** One value or attribute of a Fluent message, with all the words it can come to. */
export interface Text {
  /** Of the message; of a term with its leading `-`. */
  readonly id: string
  readonly attribute: string | null
  readonly file: string
  readonly line: number
  readonly variables: ReadonlySet<string>
  /** Names of the messages and terms it is built from. */
  readonly references: ReadonlySet<string>
  /** The words for each combination of its selectors; `PLACE` stands for what is filled in. */
  readonly renderings: readonly string[]
  /** The translators' comments that hold here: the file's, the group's and its own. */
  readonly comment: string
}

/** The texts of one Fluent file, and what is wrong with its form: Fluent itself would stay silent. */
export function parseTexts(file: string, source: string): { texts: Text[]; problems: Problem[] } {
  const texts: Text[] = []
  const problems: Problem[] = []
  const lineAt = (offset: number) => lineOffset(source, offset) + 1
  const seen = new Map<string, number>()
  const keep = (
    entry: Message | Term,
    attribute: string | null,
    pattern: Pattern,
    near: number,
    comment: string,
  ) => {
    const id = entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name
    const line = lineAt(near)
    const name = nameOf({ id, attribute })
    const before = seen.get(name)
    if (before !== undefined)
      problems.push({
        file,
        line,
        says: `${name} is there twice, first on line ${before}`,
        grade: 'error',
      })
    seen.set(name, before ?? line)
    texts.push({
      id,
      attribute,
      file,
      line,
      comment,
      variables: variablesIn(pattern),
      references: referencesIn(pattern),
      renderings: renderings(pattern),
    })
  }
  const heads = { file: '', group: '' }
  for (const entry of new FluentParser().parse(source).body) {
    if (entry.type === 'ResourceComment') heads.file += `\n${entry.content}`
    if (entry.type === 'GroupComment') heads.group = entry.content
    if (entry.type === 'Junk') problems.push(...junk(file, entry, lineAt))
    if (entry.type !== 'Message' && entry.type !== 'Term') continue
    const start = entry.id.span?.start ?? 0
    const comment = [heads.file, heads.group, entry.comment?.content ?? ''].join('\n')
    if (entry.value) keep(entry, null, entry.value, start, comment)
    for (const { id, value, span } of entry.attributes)
      keep(entry, id.name, value, span?.start ?? start, comment)
  }
  return { texts, problems }
}

function junk(file: string, entry: Entry & { type: 'Junk' }, lineAt: (offset: number) => number) {
  return entry.annotations.map(({ message, span }): Problem => ({
    file,
    line: lineAt(span?.start ?? entry.span?.start ?? 0),
    says: `not Fluent: ${message}`,
    grade: 'error',
  }))
}
