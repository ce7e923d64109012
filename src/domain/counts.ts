/** One question as far as the owner's counts look at it: no word, no code, nobody. */
export interface Counted {
  /** `2026-11`, in the deployment's time zone. */
  readonly month: string
  readonly about: string
  readonly urgency: string
  /** How it ended; of those that have not, the state. */
  readonly outcome: string
  /** Hours from asking; null: not yet, or never. */
  readonly taken: number | null
  readonly answered: number | null
}

/** Fewer than this are shown as `<5`, and no median is reckoned of them: they could be told apart. */
export const FEWEST = 5

const HEAD = 'month,about,urgency,outcome,questions,median hours to taken,median hours to answered'

/** The counts as CSV, months in order. Every cell is a fixed word or a number of ours. */
export function countsOf(all: readonly Counted[]): string {
  const cells = new Map<string, Counted[]>()
  for (const one of all) {
    const key = [one.month, one.about, one.urgency, one.outcome].join(',')
    cells.set(key, [...(cells.get(key) ?? []), one])
  }
  const rows = [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, some]) =>
      [
        key,
        some.length < FEWEST ? `<${FEWEST}` : some.length,
        median(some.map(({ taken }) => taken)),
        median(some.map(({ answered }) => answered)),
      ].join(','),
    )
  return [HEAD, ...rows, ''].join('\r\n')
}

/** Of those that have one, to a tenth; nothing where they are fewer than five. */
function median(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  if (known.length < FEWEST) return ''
  const middle = known.slice(Math.ceil(known.length / 2) - 1, Math.floor(known.length / 2) + 1)
  const sum = middle.reduce((total, value) => total + value, 0)
  return String(Math.round((sum / middle.length) * 10) / 10)
}
