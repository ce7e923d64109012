import { opens, type EndingKind, type Scenario } from '../../domain/scenario.ts'
import { layOut, type Arrow, type Spot } from './layout.ts'

const WIDTH = 132
const HEIGHT = 30
const COLUMN = 190
const ROW = 56
const LANE = 5
const EDGE = 24
const HEAD = 64

const ENDINGS: Readonly<Record<EndingKind, string>> = {
  good: '#2e8b57',
  open: '#c98a12',
  hard: '#b5413c',
}

/** Three kinds of strokes: what opens, what protects, what costs. */
const STROKES = { warm: '#3a7ca5', help: '#2e8b57', costly: '#b5413c' } as const

/** The whole graph of a scenario as SVG, from left to right, for the writer to look at. */
export function drawScenario(scenario: Scenario): string {
  const { spots, arrows } = layOut(scenario)
  const places = new Map(spots.map((spot) => [spot.id, spot]))
  const width = 2 * EDGE + Math.max(...spots.map(({ column }) => column)) * COLUMN + WIDTH
  const height = HEAD + EDGE + Math.max(...spots.map(({ row }) => row)) * ROW + HEIGHT
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...legend(scenario),
    ...arrows.map((arrow) => drawArrow(arrow, places)),
    ...spots.map((spot) => drawSpot(scenario, spot)),
    '</svg>',
  ].join('\n')}\n`
}

function legend({ id, meters }: Scenario): string[] {
  const signs = [
    ...Object.entries(ENDINGS).map(([kind, colour]) => ['■', colour, `${kind} ending`] as const),
    ['—', STROKES.warm, 'opens'] as const,
    ['—', STROKES.help, 'asks for help'] as const,
    ['—', STROKES.costly, 'costs'] as const,
    ['┄', '#666', 'only sometimes offered'] as const,
  ]
  return [
    `<text x="${EDGE}" y="22" font-size="16" fill="#222">${id} · trust ${meters.trust}, openness ${meters.openness}</text>`,
    ...signs.map(
      ([sign, colour, words], index) =>
        `<text x="${EDGE + index * 130}" y="44" fill="#444"><tspan fill="${colour}">${sign}</tspan> ${words}</text>`,
    ),
  ]
}

function drawArrow({ from, to, lane, choice }: Arrow, places: ReadonlyMap<string, Spot>): string {
  const [start, end] = [places.get(from), places.get(to)]
  if (!start || !end) return ''
  const [x1, x2] = [left(start) + WIDTH, left(end)]
  const [y1, y2] = [middle(start) + lane * LANE, middle(end) + lane * LANE]
  const bend = Math.max(40, (x2 - x1) / 2)
  const colour =
    choice.skill === 'seek-help'
      ? STROKES.help
      : !opens(choice.skill)
        ? STROKES.costly
        : STROKES.warm
  const dash = choice.when ? ' stroke-dasharray="4 3"' : ''
  const title = `${from}.${choice.id}: ${choice.skill}, trust ${signed(choice.trust)}, openness ${signed(choice.openness)}`
  return `<path d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}" fill="none" stroke="${colour}" stroke-width="1.4" stroke-opacity=".7"${dash}><title>${title}</title></path>`
}

function drawSpot(scenario: Scenario, spot: Spot): string {
  const ending = scenario.endings[spot.id]
  const [fill, ink] = ending ? [ENDINGS[ending.kind], '#fff'] : ['#eef3f7', '#222']
  const ring = spot.id === scenario.start ? ' stroke="#222" stroke-width="2"' : ' stroke="#b8c4ce"'
  return [
    `<rect x="${left(spot)}" y="${middle(spot) - HEIGHT / 2}" width="${WIDTH}" height="${HEIGHT}" rx="6" fill="${fill}"${ring}/>`,
    `<text x="${left(spot) + WIDTH / 2}" y="${middle(spot) + 4}" text-anchor="middle" fill="${ink}">${shortened(spot.id)}</text>`,
  ].join('')
}

function left({ column }: Spot): number {
  return EDGE + column * COLUMN
}

function middle({ row }: Spot): number {
  return HEAD + row * ROW + HEIGHT / 2
}

function signed(effect: number): string {
  return effect > 0 ? `+${effect}` : String(effect)
}

function shortened(id: string): string {
  return id.length > 20 ? `${id.slice(0, 19)}…` : id
}
