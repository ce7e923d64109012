import type { Scenario } from '../../domain/scenario.ts'
import { survey } from '../../domain/survey.ts'

/** Where a scene or an ending stands: column from the start, row from the top, both from 0. */
export interface Spot {
  readonly id: string
  readonly column: number
  readonly row: number
}

export interface Arrow {
  readonly from: string
  readonly to: string
  /** Its place among the choices of its scene, around 0: keeps two ways to one scene apart. */
  readonly lane: number
  readonly choice: Scenario['scenes'][string]['choices'][number]
}

/** How often the rows are sorted forth and back: more changes nothing in graphs of this size. */
const SWEEPS = 8

/**
 * A small layered layout: a scene's column is the most choices that can lie before it, endings share
 * the last one, and rows follow the average of their neighbours (Sugiyama's barycentre method). The
 * same scenario always gives the same picture.
 */
export function layOut(scenario: Scenario): { spots: Spot[]; arrows: Arrow[] } {
  const { depths } = survey(scenario)
  const arrows = Object.entries(scenario.scenes).flatMap(([from, { choices }]) =>
    choices.map((choice, index) => ({
      from,
      to: choice.to,
      lane: index - (choices.length - 1) / 2,
      choice,
    })),
  )
  const scenes = Object.keys(scenario.scenes)
  const last = Math.max(0, ...scenes.map((id) => depths[id] ?? 0)) + 1
  const columns: string[][] = Array.from({ length: last + 1 }, () => [])
  for (const id of scenes) columns[depths[id] ?? 0]?.push(id)
  columns[last]?.push(...Object.keys(scenario.endings))
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) sortRows(columns, arrows)
  const tallest = Math.max(...columns.map((ids) => ids.length))
  const spots = columns.flatMap((ids, column) =>
    ids.map((id, row) => ({ id, column, row: row + (tallest - ids.length) / 2 })),
  )
  return { spots, arrows }
}

function sortRows(columns: readonly string[][], arrows: readonly Arrow[]): void {
  for (const ids of [...columns, ...columns.toReversed()]) {
    const heights = new Map(
      columns.flatMap((column) =>
        column.map((id, row) => [id, (row + 0.5) / column.length] as const),
      ),
    )
    const wish = new Map(
      ids.map((id) => {
        const near = arrows.flatMap(({ from, to }) =>
          from === id ? [to] : to === id ? [from] : [],
        )
        const sum = near.reduce((total, one) => total + (heights.get(one) ?? 0.5), 0)
        return [id, near.length === 0 ? 0.5 : sum / near.length] as const
      }),
    )
    ids.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0))
  }
}
