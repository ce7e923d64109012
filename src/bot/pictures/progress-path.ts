import type { Say } from '../voice.ts'
import { COLOURS } from './colours.ts'
import { drawLamp, drawRoad, type Lamp } from './lamps.ts'
import { breakLines } from './line-breaks.ts'
import { EDGE, WIDTH, type Part, type Pen } from './pen.ts'
import { walkable, type ProgressView } from './progress-view.ts'
import { across, round } from './text.ts'

/** The hills in the morning, with the title. */
export function drawHead({ write }: Pen, say: Say): Part {
  return {
    height: 190,
    draw: () => [
      `<rect width="${WIDTH}" height="160" fill="${COLOURS.sky}"/>`,
      `<circle cx="${WIDTH / 2}" cy="146" r="52" fill="${COLOURS.paper}" fill-opacity=".75"/>`,
      `<path d="M0 132C120 84 220 104 330 138C430 98 560 82 800 124V190H0Z" fill="${COLOURS.farHill}"/>`,
      `<path d="M0 162C160 122 300 138 430 160C560 130 680 128 800 152V190H0Z" fill="${COLOURS.hill}"/>`,
      `<path d="M0 180C200 154 400 190 560 176C660 168 740 168 800 178V190H0Z" fill="${COLOURS.paper}"/>`,
      write({
        text: say('picture--title'),
        from: WIDTH / 2,
        y: 52,
        size: 44,
        bold: true,
        fill: COLOURS.deep,
        align: 'middle',
      }),
    ],
  }
}

/** The road with a lamp, a name and a number for each module. */
export function drawPath(view: ProgressView, pen: Pen, say: Say): Part {
  const { locale, write } = pen
  const { stop } = pen.heights
  const modules = walkable(view)
  const nextAt = modules.findIndex(({ done, all }) => done < all)
  return {
    height: modules.length * stop + 28,
    draw: (top) => {
      const lamps = modules.map(({ done, all }, index): Lamp => ({
        x: round(across(138 + 54 * Math.sin(index * 1.15 - 0.5), WIDTH, locale)),
        y: top + 8 + stop / 2 + index * stop,
        filled: Math.min(1, done / all),
        next: index === nextAt,
      }))
      const names = modules.flatMap(({ id, done, all }, index) => {
        const y = top + 8 + stop / 2 + index * stop
        const room = { width: 400, size: 29, bold: true, lines: 1 }
        const [name = ''] = breakLines(say(`module--${id}`), room, locale)
        const count = say('picture--count', { done, all })
        return [
          write({ text: name, from: 250, y, size: room.size, bold: true, fill: COLOURS.ink }),
          write({
            text: count,
            from: WIDTH - EDGE,
            y,
            size: 24,
            fill: COLOURS.soft,
            align: 'end',
          }),
        ]
      })
      return [...drawRoad(lamps), ...lamps.flatMap(drawLamp), ...names]
    },
  }
}
