import type { Counts } from '../../domain/discernment.ts'
import type { RoundProgress } from '../../domain/round-progress.ts'
import type { Say } from '../voice.ts'
import { COLOURS } from './colours.ts'
import { breakLines } from './line-breaks.ts'
import { EDGE, penFor, stacked, WIDTH, type Part, type Pen } from './pen.ts'
import { across, round } from './text.ts'

/**
 * The picture of what one sees as SVG, 800 px wide: lamps for the pulls that were seen and for the
 * honest messages that were trusted, now and before, and a kind sentence. No number stands on it.
 * `say` must be the plain voice, for everything is escaped here. It names no one.
 */
export function discernmentSvg(view: RoundProgress, locale: string, say: Say): string {
  const pen = penFor(locale)
  return stacked([
    drawTitle(pen, say),
    drawPanel(pen, say, 'round--picture-caught', view, ({ caught, pulls }) => caught / pulls),
    drawPanel(pen, say, 'round--picture-trusted', view, ({ trusted, plain }) => trusted / plain),
    drawWords(pen, say(changeKey(view))),
  ])
}

/** The id of the kind sentence; while it is too early, of what will stand there. */
export function changeKey({ tendency }: RoundProgress): string {
  return tendency === null ? 'round--picture-soon' : `round--tendency-${tendency}`
}

function drawTitle({ write, heights }: Pen, say: Say): Part {
  const height = heights.line + 52
  return {
    height,
    draw: (top) => [
      write({
        text: say('round--picture-title'),
        from: WIDTH / 2,
        y: top + 34 + heights.line / 2,
        size: 40,
        bold: true,
        fill: COLOURS.deep,
        align: 'middle',
      }),
    ],
  }
}

/** A row of lamps is so high, in px; the earlier ones burn smaller. */
const ROW = 78
const BEFORE = 0.7

function drawPanel(
  pen: Pen,
  say: Say,
  heading: string,
  { now, before }: RoundProgress,
  share: (counts: Counts) => number,
): Part {
  const { locale, write, heights } = pen
  const head = Math.round(heights.line * 1.2)
  const rows = [
    { words: say('look--when-now'), counts: now, scale: 1 },
    ...(before ? [{ words: say('look--when-before'), counts: before, scale: BEFORE }] : []),
  ]
  const height = head + rows.length * ROW + 26
  const room = { width: 660, size: 27, bold: true, lines: 1 }
  const [text = ''] = breakLines(say(heading), room, locale)
  const from = EDGE + 8
  return {
    height: height + 22,
    draw: (top) => [
      `<rect x="${EDGE - 20}" y="${top}" width="${WIDTH - 2 * EDGE + 40}" height="${height}" rx="24" fill="${COLOURS.sand}"/>`,
      write({ text, from, y: top + 12 + head / 2, size: 27, bold: true, fill: COLOURS.deep }),
      ...rows.flatMap(({ words, counts, scale }, index) => {
        const y = top + head + 12 + ROW / 2 + index * ROW
        const bold = scale === 1
        const fill = bold ? COLOURS.ink : COLOURS.soft
        return [
          ...drawLamps(locale, y, share(counts), scale),
          write({ text: words, from, y, size: 25, bold, fill }),
        ]
      }),
    ],
  }
}

/** As many lamps as a round has messages of a kind, lit to quarters over several rounds: a glance, not a count. */
const LAMPS = 4
const RADIUS = 22

function drawLamps(locale: string, y: number, share: number, scale: number): string[] {
  const lit = Math.round(share * LAMPS * 4) / 4
  return Array.from({ length: LAMPS }, (_, index) => {
    const x = round(across(252 + index * 118, WIDTH, locale))
    const filled = Math.min(1, Math.max(0, lit - index))
    return drawLamp(x, round(y), round(RADIUS * scale), filled)
  })
}

/** Burning, half burning or out; no tick and no cross, for nobody is marked here. */
function drawLamp(x: number, y: number, radius: number, filled: number): string {
  const circle = (r: number, look: string): string =>
    `<circle cx="${x}" cy="${y}" r="${round(r)}" ${look}/>`
  const rim = `stroke="${COLOURS.soft}" stroke-width="2"`
  if (filled === 1)
    return (
      circle(radius * 1.3, `fill="${COLOURS.glow}"`) +
      circle(radius, `fill="${COLOURS.amber}" ${rim}`)
    )
  const half = `<path d="M${x - radius} ${y}A${radius} ${radius} 0 0 0 ${x + radius} ${y}Z" fill="${COLOURS.amber}"/>`
  const [out, edge] = [`fill="${COLOURS.paper}"`, `fill="none" ${rim}`].map((look) =>
    circle(radius, look),
  )
  return `${out}${filled > 0 ? half : ''}${edge}`
}

function drawWords(pen: Pen, text: string): Part {
  const step = pen.heights.line * 0.9
  const lines = evenLines(text, pen.locale)
  return {
    height: Math.round(lines.length * step) + 34,
    draw: (top) =>
      lines.map((words, index) =>
        pen.write({
          text: words,
          from: WIDTH / 2,
          y: top + 8 + step / 2 + index * step,
          size: 26,
          fill: COLOURS.rust,
          align: 'middle',
        }),
      ),
  }
}

/** As few lines as there can be, and no last one with a word alone. */
function evenLines(text: string, locale: string): string[] {
  const within = (width: number): string[] =>
    breakLines(text, { width, size: 26, bold: false, lines: 5 }, locale)
  const widest = within(660)
  const widths = [360, 420, 480, 540, 600]
  return widths.map(within).find((lines) => lines.length === widest.length) ?? widest
}
