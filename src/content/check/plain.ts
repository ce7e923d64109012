import type { Problem } from '../problem.ts'
import { nameOf } from '../texts.ts'
import type { Text } from './parse-texts.ts'

/** A rendering without its tags, as it is read. */
export function plain(rendering: string): string {
  return rendering.replaceAll(/<\/?[a-z]+>/g, '')
}

/** Something wrong with one text, at its line and under its name. */
export function about(text: Text, says: string, grade: Problem['grade'] = 'error'): Problem {
  return { file: text.file, line: text.line, says: `${nameOf(text)}: ${says}`, grade }
}
