import { seeded } from '../../src/local/api/random.ts'

/** Chance that can be repeated. */
export interface Dice {
  /** Whether something of this probability happens. */
  chance(share: number): boolean
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  /** One of these, by weight where weights are given; undefined of none. */
  pick<T>(of: readonly T[], weight?: (one: T) => number): T | undefined
  /** Dice of their own for somebody, so that the order of events does not mix their luck. */
  child(): Dice
}

export function makeDice(seed: number): Dice {
  const random = seeded(seed)
  const dice: Dice = {
    chance: (share) => random() < share,
    between: (from, to) => from + Math.floor(random() * (to - from + 1)),
    pick(of, weight = () => 1) {
      let left = random() * of.reduce((sum, one) => sum + weight(one), 0)
      return of.find((one) => (left -= weight(one)) < 0)
    },
    child: () => makeDice(Math.floor(random() * 2 ** 32)),
  }
  return dice
}

/** The seed of this run: from `SEED` to repeat one, otherwise a new one. */
export function seedOfRun(): number {
  return Number(process.env['SEED'] ?? Date.now() % 2 ** 32)
}

/** Runs something and names the seed in whatever it throws. */
export async function withSeed<T>(seed: number, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Error) error.message = `SEED=${seed}: ${error.message}`
    throw error
  }
}
