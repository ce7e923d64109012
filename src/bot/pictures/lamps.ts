import { COLOURS } from './colours.ts'
import { round } from './text.ts'

/** One stop of the path, as far as it is walked. Lengths in px from the left. */
export interface Lamp {
  readonly x: number
  readonly y: number
  /** From 0 to 1. */
  readonly filled: number
  /** The stop where the next step is. */
  readonly next: boolean
}

const RADIUS = 27

/** The road through all lamps, light as far as it is walked. */
export function drawRoad(lamps: readonly Lamp[]): string[] {
  const walked = lamps.slice(0, lamps.filter(({ filled }) => filled >= 1).length + 1)
  return [
    `<path d="${through(lamps)}" fill="none" stroke="${COLOURS.road}" stroke-width="24" stroke-linecap="round"/>`,
    `<path d="${through(walked)}" fill="none" stroke="${COLOURS.glow}" stroke-width="14" stroke-linecap="round"/>`,
  ]
}

function through(lamps: readonly Lamp[]): string {
  return lamps
    .map(({ x, y }, index) => {
      const before = lamps[index - 1]
      if (!before) return `M${x} ${y}`
      const middle = round((before.y + y) / 2)
      return `C${before.x} ${middle} ${x} ${middle} ${x} ${y}`
    })
    .join('')
}

/** A round lamp, filled with light from below; a full one bears a tick. */
export function drawLamp({ x, y, filled, next }: Lamp): string[] {
  const full = filled >= 1
  return [
    next ? `<circle cx="${x}" cy="${y}" r="${RADIUS + 10}" fill="${COLOURS.glow}"/>` : '',
    `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${COLOURS.paper}"/>`,
    full
      ? `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${COLOURS.amber}"/>`
      : `<path d="${level(x, y, filled)}" fill="${COLOURS.amber}"/>`,
    `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="none" stroke="${COLOURS.deep}" stroke-width="4"/>`,
    full
      ? `<path d="M${round(x - 12)} ${y}L${round(x - 3)} ${y + 10}L${round(x + 13)} ${y - 9}" fill="none" stroke="${COLOURS.deep}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`
      : '',
  ]
}

/** The part of a circle below a line, for a share of its height. */
function level(x: number, y: number, filled: number): string {
  if (filled <= 0) return ''
  const up = RADIUS - 2 * RADIUS * filled
  const half = round(Math.sqrt(RADIUS * RADIUS - up * up))
  const large = filled > 0.5 ? 1 : 0
  return `M${round(x - half)} ${round(y + up)}A${RADIUS} ${RADIUS} 0 ${large} 0 ${round(x + half)} ${round(y + up)}Z`
}
