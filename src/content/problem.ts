/** Something wrong with a content file. */
export interface Problem {
  /** From the package's root, with forward slashes. */
  readonly file: string
  /** Both count from 1. */
  readonly line: number
  readonly column?: number
  readonly says: string
  /** An error keeps the content from being used; a warning is for the writer to weigh. */
  readonly grade: 'error' | 'warning'
}

/** As compilers print it, so that editors and terminals make a link of it. */
export function printed({ file, line, column, says, grade }: Problem): string {
  return `${file}:${line}${column === undefined ? '' : `:${column}`} ${grade}: ${says}`
}

/** By place, errors before warnings on one line: the same problems always print the same. */
export function sorted(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.grade, b.grade) ||
      compare(a.says, b.says),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
