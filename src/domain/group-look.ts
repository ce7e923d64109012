import type { Look } from './look.ts'

/** Fewer people than this are never shown together, and nobody joins a group but with so many others. */
export const GROUP_STEP = 5

/** A mean at the beginning and when people looked again, rounded to tenths. */
export interface Change {
  readonly before: number
  readonly now: number
}

/** What a group may show of its looks: means only. */
export interface GroupLook {
  readonly people: number
  /** 1 to 4, over all confidence questions. */
  readonly confidence: Change
  /** Pulls that were noticed, of so many. */
  readonly caught: Change
  readonly pulls: number
  /** Plain messages that were trusted, of so many. */
  readonly trusted: Change
  readonly plain: number
}

interface Pair {
  readonly before: Look
  /** The first look after the beginning. */
  readonly again: Look
  readonly after: Look | undefined
}

/**
 * The means of a group, from the looks of its people; null while there are fewer than five who looked
 * a second time.
 *
 * Against differencing: if the sixth person were added, what changed on the page would be their
 * answers. So only whole blocks of five count (5, 10, 15 …), in the order in which people looked a
 * second time, and a block goes on to the look at the end only when that is a step for all five of it.
 */
export function groupLook(people: readonly (readonly Look[])[]): GroupLook | null {
  const pairs = people.flatMap(pairOf).toSorted((a, b) => a.again.at - b.again.at)
  const count = pairs.length - (pairs.length % GROUP_STEP)
  if (count === 0) return null
  const shown = Array.from({ length: count / GROUP_STEP }, (_, block) =>
    pairs.slice(block * GROUP_STEP, (block + 1) * GROUP_STEP),
  ).flatMap(nowOf)
  const change = (value: (look: Look) => number): Change => ({
    before: mean(shown.map(({ before }) => value(before))),
    now: mean(shown.map(({ now }) => value(now))),
  })
  return {
    people: count,
    confidence: change(({ confidence }) => sum(confidence) / confidence.length),
    caught: change(({ caught }) => caught),
    pulls: mean(shown.map(({ now }) => now.pulls)),
    trusted: change(({ trusted }) => trusted),
    plain: mean(shown.map(({ now }) => now.plain)),
  }
}

function pairOf(looks: readonly Look[]): Pair[] {
  const before = looks.find(({ moment }) => moment === 'before')
  const after = looks.find(({ moment }) => moment === 'after')
  const again = looks.filter(({ moment }) => moment !== 'before').toSorted((a, b) => a.at - b.at)[0]
  return before && again ? [{ before, again, after }] : []
}

/**
 * Where one of five has not come to the end yet, the first second look stands for all of them; and for
 * good where it was the one at the end for some: the others would go on in too small a company.
 */
function nowOf(block: readonly Pair[]): { readonly before: Look; readonly now: Look }[] {
  const ended = block.every(({ again, after }) => after !== undefined && after !== again)
  return block.map(({ before, again, after }) => ({
    before,
    now: ended && after ? after : again,
  }))
}

function mean(values: readonly number[]): number {
  return Math.round((sum(values) / values.length) * 10) / 10
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0)
}
