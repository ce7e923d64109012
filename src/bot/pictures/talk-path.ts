import { METER_TOP, type EndingKind } from '../../domain/scenario.ts'
import { digits, type Say } from '../voice.ts'
import { COLOURS } from './colours.ts'
import { faceOf } from './faces.ts'
import { breakLines } from './line-breaks.ts'
import { across, drawLine, round, type Line } from './text.ts'

/** A talk as it went, for one picture. */
export interface TalkPath {
  /** Plain text. */
  readonly title: string
  /** Both meters before the first sentence and after each, 0 to `METER_TOP`. */
  readonly trust: readonly number[]
  readonly openness: readonly number[]
  /** For each sentence, whether it used a skill that opens. */
  readonly opening: readonly boolean[]
  readonly ending: EndingKind
}

const WIDTH = 800
const EDGE = 56
/** The field of the two lines. */
const FIELD = { top: 128, height: 216, from: 96, to: 688 } as const

/**
 * The path of a talk as SVG: a stone for every sentence, green where it opened, and how trust and
 * openness went from stone to stone to the ending. `say` must be the plain voice. It names no one.
 */
export function talkPathSvg(talk: TalkPath, locale: string, say: Say): string {
  const write = (line: Line) => drawLine(line, WIDTH, locale)
  const tall = faceOf(locale).line > 2
  const steps = talk.opening.length
  const x = (turn: number): number =>
    round(across(FIELD.from + ((FIELD.to - FIELD.from) * turn) / Math.max(1, steps), WIDTH, locale))
  const y = (value: number): number => round(FIELD.top + FIELD.height * (1 - value / METER_TOP))
  const ground = FIELD.top + FIELD.height + 64
  const legend = ground + (tall ? 92 : 78)
  const height = legend + (tall ? 60 : 46)
  const room = { width: WIDTH - 2 * EDGE, size: 34, bold: true, lines: 1 }
  const [title = ''] = breakLines(talk.title, room, locale)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<rect width="${WIDTH}" height="${height}" fill="${COLOURS.paper}"/>`,
    `<path d="M0 ${ground - 20}C200 ${ground - 44} 420 ${ground - 8} 800 ${ground - 32}V${height}H0Z" fill="${COLOURS.sand}"/>`,
    write({ text: title, from: EDGE, y: 58, size: room.size, bold: true, fill: COLOURS.deep }),
    ...[0, METER_TOP / 2, METER_TOP].map(
      (value) =>
        `<path d="M${EDGE} ${y(value)}H${WIDTH - EDGE}" stroke="${COLOURS.road}" stroke-width="2"/>`,
    ),
    ...meterLine(talk.openness, x, y, COLOURS.amber, '2 12'),
    ...meterLine(talk.trust, x, y, COLOURS.deep, ''),
    ...talk.opening.flatMap((opens, index) => stone(x(index + 0.5), ground, opens, index, locale)),
    ...endSign(talk.ending, round(across(FIELD.to + 52, WIDTH, locale)), ground),
    swatch(round(across(EDGE + 18, WIDTH, locale)), legend, COLOURS.deep, ''),
    write({
      text: say('scenario--trust'),
      from: EDGE + 48,
      y: legend,
      size: 24,
      fill: COLOURS.ink,
    }),
    swatch(round(across(330, WIDTH, locale)), legend, COLOURS.amber, '2 12'),
    write({ text: say('scenario--openness'), from: 360, y: legend, size: 24, fill: COLOURS.ink }),
    write({
      text: say(`ending--${talk.ending}`),
      from: WIDTH - EDGE,
      y: legend,
      size: 24,
      bold: true,
      fill: talk.ending === 'hard' ? COLOURS.rust : COLOURS.deep,
      align: 'end',
    }),
    '</svg>',
  ].join('\n')
}

type Scale = (value: number) => number

function meterLine(values: readonly number[], x: Scale, y: Scale, colour: string, dash: string) {
  const points = values.map((value, turn) => `${x(turn)} ${y(value)}`)
  return [
    `<path d="M${points.join('L')}" fill="none" stroke="${colour}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="${dash}"/>`,
    ...values.map(
      (value, turn) => `<circle cx="${x(turn)}" cy="${y(value)}" r="7" fill="${colour}"/>`,
    ),
  ]
}

/** Not by its colour alone: a stone that opens is round, one that costs has corners. */
function stone(x: number, y: number, opens: boolean, index: number, locale: string): string[] {
  const number = drawLine(
    {
      text: digits(index + 1, locale),
      from: across(x, WIDTH, locale),
      y,
      size: 20,
      bold: true,
      fill: COLOURS.paper,
      align: 'middle',
    },
    WIDTH,
    locale,
  )
  return [
    opens
      ? `<circle cx="${x}" cy="${y}" r="20" fill="${COLOURS.deep}"/>`
      : `<path d="M${x - 19} ${y - 14}L${x + 4} ${y - 20}L${x + 20} ${y + 2}L${x + 8} ${y + 19}L${x - 18} ${y + 14}Z" fill="${COLOURS.rust}"/>`,
    number,
  ]
}

/** The sun over the door, half of it, or a cloud: how the talk ended. */
function endSign(ending: EndingKind, x: number, y: number): string[] {
  const sun = (r: number) => `<circle cx="${x}" cy="${y - 6}" r="${r}" fill="${COLOURS.amber}"/>`
  const cloud = `<path d="M${x - 30} ${y + 14}a16 16 0 0 1 6 -30a22 22 0 0 1 42 4a14 14 0 0 1 6 26Z" fill="${COLOURS.hill}"/>`
  if (ending === 'good') return [sun(30)]
  return ending === 'open' ? [sun(28), cloud] : [cloud]
}

function swatch(x: number, y: number, colour: string, dash: string): string {
  return `<path d="M${round(x - 18)} ${y}H${round(x + 18)}" stroke="${colour}" stroke-width="7" stroke-linecap="round" stroke-dasharray="${dash}"/>`
}
