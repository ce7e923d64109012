import { digits, type Say } from '../voice.ts'
import { COLOURS } from './colours.ts'
import { breakLines } from './line-breaks.ts'
import { EDGE, WIDTH, type Part, type Pen } from './pen.ts'
import { practised, type ProgressView } from './progress-view.ts'
import { across } from './text.ts'

const SKILL_ROW = 54

/** The skills practised in talks, with how often; nothing where none was. */
export function drawSkills(view: ProgressView, pen: Pen, say: Say): Part {
  const shown = practised(view)
  if (shown.length === 0) return { height: 0, draw: () => [] }
  const { locale, write, heights } = pen
  const { line } = heights
  const rows = Math.ceil(shown.length / 2)
  return {
    height: line + rows * SKILL_ROW + 44,
    draw: (top) => [
      `<rect x="${EDGE - 20}" y="${top}" width="${WIDTH - 2 * EDGE + 40}" height="${line + rows * SKILL_ROW + 20}" rx="24" fill="${COLOURS.sand}"/>`,
      write({
        text: say('picture--skills'),
        from: EDGE + 8,
        y: top + 10 + line / 2,
        size: 25,
        bold: true,
        fill: COLOURS.deep,
      }),
      ...shown.flatMap(({ id, practised: times }, index) => {
        const from = EDGE + 28 + (index % 2) * 344
        const y = top + line + 8 + SKILL_ROW / 2 + Math.floor(index / 2) * SKILL_ROW
        const room = { width: 290, size: 21, bold: false, lines: 1 }
        const [name = ''] = breakLines(say(`skill--${id}`), room, locale)
        return [
          `<circle cx="${across(from, WIDTH, locale)}" cy="${y}" r="20" fill="${COLOURS.deep}"/>`,
          write({
            text: digits(Math.min(times, 99), locale),
            from,
            y,
            size: 20,
            bold: true,
            fill: COLOURS.paper,
            align: 'middle',
          }),
          write({ text: name, from: from + 34, y, size: room.size, fill: COLOURS.ink }),
        ]
      }),
    ],
  }
}

/** The weeks in a row, or a kind word. */
export function drawWeeks(view: ProgressView, pen: Pen, say: Say): Part {
  const { locale, write, heights } = pen
  const { panel } = heights
  return {
    height: panel,
    draw: (top) => {
      const y = top + panel / 2 - 8
      const text = say('picture--weeks', { weeks: view.weeks })
      const [line = ''] = breakLines(text, { width: 610, size: 28, bold: true, lines: 1 }, locale)
      return [
        sprout(across(EDGE + 26, WIDTH, locale), y),
        write({ text: line, from: EDGE + 70, y, size: 28, bold: true, fill: COLOURS.rust }),
      ]
    },
  }
}

function sprout(x: number, y: number): string {
  return `<g transform="translate(${x} ${y})"><path d="M0 26C0 8 0 2 0 -4" stroke="${COLOURS.leaf}" stroke-width="5" stroke-linecap="round"/><path d="M0 2C-4 -18 -22 -22 -30 -18C-28 -4 -14 6 0 2ZM0 -4C0 -22 16 -30 28 -26C28 -10 14 0 0 -4Z" fill="${COLOURS.leaf}"/></g>`
}

/** The next lesson, or that the whole path is walked. */
export function drawNext(view: ProgressView, pen: Pen, say: Say): Part {
  const { locale, write, heights } = pen
  const { line } = heights
  const room = { width: 640, size: 32, bold: true, lines: 2 }
  const lines = breakLines(view.next ?? say('picture--all'), room, locale)
  const label = view.next === null ? 0 : line
  const height = label + lines.length * line + 36
  return {
    height: height + 40,
    draw: (top) => [
      `<rect x="${EDGE - 20}" y="${top}" width="${WIDTH - 2 * EDGE + 40}" height="${height}" rx="24" fill="${COLOURS.deep}"/>`,
      ...(view.next === null
        ? []
        : [
            write({
              text: say('picture--next'),
              from: EDGE + 14,
              y: top + 18 + line / 2,
              size: 24,
              fill: COLOURS.glow,
            }),
          ]),
      ...lines.map((text, index) =>
        write({
          text,
          from: EDGE + 14,
          y: top + 18 + label + line / 2 + index * line,
          size: room.size,
          bold: true,
          fill: COLOURS.paper,
        }),
      ),
    ],
  }
}
