/** Collects how long steps took, in milliseconds. */
export interface Stopwatch {
  add(ms: number): void
  readonly count: number
  /** The `share` (0–1) quantile. */
  at(share: number): number
}

export function stopwatch(): Stopwatch {
  const all: number[] = []
  return {
    add: (ms) => void all.push(ms),
    get count() {
      return all.length
    },
    at(share) {
      const sorted = all.toSorted((a, b) => a - b)
      return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
    },
  }
}

/** One line of a table: a name and figures with one decimal. */
export function line(name: string, figures: Readonly<Record<string, number>>): string {
  const cells = Object.entries(figures).map(([label, value]) => `${label} ${value.toFixed(2)}`)
  return `${name.padEnd(34)} ${cells.join('   ')}`
}
