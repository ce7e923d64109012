import type { Say } from '../voice.ts'
import { breakLines } from './line-breaks.ts'
import { faceOf } from './faces.ts'
import { COLOURS } from './colours.ts'
import { drawable, drawLine, round, type Line } from './text.ts'

/** What stands on a certificate. */
export interface CertificateView {
  /** As the person wrote it; null leaves a line to write on. */
  readonly nickname: string | null
  /** Already written out, see `longDate`. */
  readonly date: string
}

const WIDTH = 1200
const HEIGHT = 850
const MIDDLE = WIDTH / 2

/**
 * The certificate as SVG, 1200 × 850 px: for community listening and mediation, and not a word more
 * about why. `say` must be the plain voice, for everything is escaped here. With a nickname it must
 * not be kept, see `Pictures.unkept`.
 */
export function certificateSvg(view: CertificateView, locale: string, say: Say): string {
  const write = (line: Omit<Line, 'from' | 'align'>) =>
    drawLine({ ...line, from: MIDDLE, align: 'middle' }, WIDTH, locale)
  const name = drawable(view.nickname ?? '')
  const at = heights(locale)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    ...frame(),
    sprig(),
    write({
      text: say('certificate--title'),
      y: at.title,
      size: 58,
      bold: true,
      fill: COLOURS.deep,
    }),
    ...subject(say('certificate--subject'), locale).map(write),
    write({ text: say('certificate--for'), y: at.given, size: 26, fill: COLOURS.soft }),
    name === '' ? '' : write({ ...nameLine(name, locale), bold: true, fill: COLOURS.ink }),
    `<path d="M340 ${at.rule}H860" stroke="${COLOURS.amber}" stroke-width="3" stroke-linecap="round"/>`,
    write({
      text: say('certificate--date', { date: view.date }),
      y: at.date,
      size: 26,
      fill: COLOURS.soft,
    }),
    '</svg>',
  ].join('\n')
}

/** Nastaliq climbs into the line above and needs more air there. */
function heights(locale: string) {
  return faceOf(locale).line > 2
    ? { title: 248, subject: 350, given: 444, name: 556, rule: 636, date: 702 }
    : { title: 262, subject: 370, given: 468, name: 560, rule: 615, date: 690 }
}

function subject(text: string, locale: string): Omit<Line, 'from' | 'align'>[] {
  const room = { width: 940, size: 38, bold: true, lines: 2 }
  const lines = breakLines(text, room, locale)
  const step = room.size * faceOf(locale).scale * faceOf(locale).line
  const first = heights(locale).subject - ((lines.length - 1) * step) / 2
  return lines.map((line, index) => ({
    text: line,
    y: round(first + index * step),
    size: room.size,
    fill: COLOURS.rust,
    bold: true,
  }))
}

/** A long name is written smaller before anything of it is left out. */
function nameLine(name: string, locale: string): { text: string; y: number; size: number } {
  const tries = [50, 42, 34, 30].map((size) => {
    const room = { width: 900, size, bold: true, lines: 1 }
    return { text: breakLines(name, room, locale)[0] ?? '', y: heights(locale).name, size }
  })
  const smallest = { text: name, y: heights(locale).name, size: 30 }
  return tries.find(({ text }) => !text.endsWith('…')) ?? tries.at(-1) ?? smallest
}

function frame(): string[] {
  const corners = [
    [70, 70, 1, 1],
    [WIDTH - 70, 70, -1, 1],
    [70, HEIGHT - 70, 1, -1],
    [WIDTH - 70, HEIGHT - 70, -1, -1],
  ]
  return [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.deep}"/>`,
    `<rect x="24" y="24" width="${WIDTH - 48}" height="${HEIGHT - 48}" rx="14" fill="${COLOURS.paper}"/>`,
    `<rect x="48" y="48" width="${WIDTH - 96}" height="${HEIGHT - 96}" rx="6" fill="none" stroke="${COLOURS.amber}" stroke-width="3"/>`,
    ...corners.map(
      ([x, y, right, down]) =>
        `<path transform="translate(${x} ${y}) scale(${right} ${down})" d="M0 90C10 40 40 10 90 0M0 60C8 28 28 8 60 0M16 84C30 84 44 70 44 56C30 56 16 70 16 84ZM84 16C84 30 70 44 56 44C56 30 70 16 84 16Z" fill="none" stroke="${COLOURS.leaf}" stroke-width="3" stroke-linecap="round"/>`,
    ),
  ]
}

/** Two branches that lean to each other: two sides, brought together. */
function sprig(): string {
  const leaves = [0, 1, 2, 3].map((index) => {
    const [x, y] = [22 + index * 24, 26 - index * index * 2.4]
    return `<path transform="translate(${x} ${round(y)}) rotate(${-12 - index * 10})" d="M0 0C4 -14 20 -18 30 -12C24 -2 12 4 0 0ZM0 0C10 8 22 8 28 2" fill="${COLOURS.leaf}"/>`
  })
  const branch = `<path d="M0 28C40 30 90 16 118 -8" fill="none" stroke="${COLOURS.leaf}" stroke-width="4" stroke-linecap="round"/>${leaves.join('')}`
  return `<g transform="translate(${MIDDLE} 140)"><g transform="translate(8 0)">${branch}</g><g transform="translate(-8 0) scale(-1 1)">${branch}</g><circle cy="28" r="7" fill="${COLOURS.amber}"/></g>`
}
