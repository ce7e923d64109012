import { PULLS, type Pull } from './pulls.ts'
import type { Message, SpottingSet } from './spotting.ts'
import { spread } from './spread.ts'

/** A round holds so many messages with a pull and as many plain ones (DESIGN section 7: half and half). */
export const HALF = 4

/** A message by the name its texts have: `<set>--<id>`. */
export interface NamedMessage {
  readonly name: string
  readonly message: Message
}

/** All messages of these sets by their names. */
export function messagesOf(sets: readonly SpottingSet[]): NamedMessage[] {
  return sets.flatMap(({ id, items }) =>
    items.map((message) => ({ name: `${id}--${message.id}`, message })),
  )
}

/**
 * The names of the messages of one round, in their order: those met least often and longest ago, four
 * different pulls where there are so many, never three of one kind in a row. `before` holds the names
 * met in earlier rounds, the oldest round first. The same seed gives the same round.
 */
export function chooseRound(
  sets: readonly SpottingSet[],
  before: readonly (readonly string[])[],
  seed: string,
): string[] {
  const inTurn = leastMetFirst(messagesOf(sets), before, seed)
  const pulls = ofManyPulls(inTurn.filter(({ message }) => message.pull !== null))
  const plain = inTurn.filter(({ message }) => message.pull === null)
  const half = Math.min(HALF, pulls.length, plain.length)
  const orders = ordersOf(half, half)
  const order = orders[lot(seed, 'order') % orders.length] ?? []
  const mixed = (all: readonly NamedMessage[]) =>
    all
      .slice(0, half)
      .map(({ name }) => name)
      .toSorted((a, b) => lot(seed, `${a} at`) - lot(seed, `${b} at`))
      .values()
  const [nextPull, nextPlain] = [mixed(pulls), mixed(plain)]
  return order.flatMap((isPull) => (isPull ? nextPull : nextPlain).next().value ?? [])
}

/** Four pulls to choose from: the right one and three others, in an order that tells nothing. */
export function pullsToName(right: Pull, seed: string): Pull[] {
  const byLot = PULLS.toSorted((a, b) => lot(seed, a) - lot(seed, b))
  const others = byLot.filter((one) => one !== right).slice(0, 3)
  return [right, ...others].toSorted((a, b) => lot(seed, `${a} place`) - lot(seed, `${b} place`))
}

/** Among messages met equally often and equally long ago, those come first whose pull was met least. */
function leastMetFirst(
  all: readonly NamedMessage[],
  before: readonly (readonly string[])[],
  seed: string,
): NamedMessage[] {
  const met = new Map<string, { times: number; last: number }>()
  const pullOf = new Map(all.map(({ name, message }) => [name, message.pull]))
  const pullMet = new Map<Pull | null, number>()
  for (const [round, names] of before.entries())
    for (const name of names) {
      met.set(name, { times: (met.get(name)?.times ?? 0) + 1, last: round })
      const pull = pullOf.get(name) ?? null
      pullMet.set(pull, (pullMet.get(pull) ?? 0) + 1)
    }
  const rank = ({ name, message }: NamedMessage): readonly number[] => {
    const { times, last } = met.get(name) ?? { times: 0, last: -1 }
    return [times, last, pullMet.get(message.pull) ?? 0, lot(seed, name)]
  }
  return all
    .map((one) => ({ one, rank: rank(one) }))
    .toSorted((a, b) => compared(a.rank, b.rank))
    .map(({ one }) => one)
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return (a[at] ?? 0) - (b[at] ?? 0)
}

/** The same list with the first of each pull before all others. */
function ofManyPulls(inTurn: readonly NamedMessage[]): NamedMessage[] {
  const isFirst = (one: NamedMessage): boolean =>
    inTurn.find(({ message }) => message.pull === one.message.pull) === one
  return [...inTurn.filter(isFirst), ...inTurn.filter((one) => !isFirst(one))]
}

/** Every order of so many pulls (true) and plain ones without three of a kind in a row. */
function ordersOf(pulls: number, plain: number, before: readonly boolean[] = []): boolean[][] {
  if (pulls + plain === 0) return [[...before]]
  return [true, false].flatMap((kind) => {
    const third = before.length > 1 && before.slice(-2).every((one) => one === kind)
    if (third || (kind ? pulls : plain) === 0) return []
    return ordersOf(pulls - Number(kind), plain - Number(!kind), [...before, kind])
  })
}

/** A number that depends on a name and the seed of the round, and on nothing else. */
function lot(seed: string, name: string): number {
  return spread(`${seed} ${name}`)
}
