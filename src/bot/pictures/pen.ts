import { COLOURS } from './colours.ts'
import { faceOf } from './faces.ts'
import { drawLine, type Line } from './text.ts'

/** The width of a picture and the margin of its text, in px. */
export const WIDTH = 800
export const EDGE = 56

/** A part of the picture and how high it is in px, drawn from `top` downwards. */
export interface Part {
  readonly height: number
  readonly draw: (top: number) => readonly string[]
}

/** What every part is drawn with. */
export interface Pen {
  readonly locale: string
  readonly write: (line: Line) => string
  /** Heights in px that depend on how far the letters of a language climb. */
  readonly heights: { readonly stop: number; readonly panel: number; readonly line: number }
}

/** A pen for one language. */
export function penFor(locale: string): Pen {
  return {
    locale,
    write: (line) => drawLine(line, WIDTH, locale),
    heights:
      faceOf(locale).line > 2
        ? { stop: 92, panel: 92, line: 72 }
        : { stop: 80, panel: 80, line: 48 },
  }
}

/** The parts one below the other, on paper: a whole picture as SVG. */
export function stacked(parts: readonly Part[]): string {
  let top = 0
  const drawn = parts.flatMap(({ height, draw }) => {
    const lines = draw(top)
    top += height
    return lines
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${top}" viewBox="0 0 ${WIDTH} ${top}">`,
    `<rect width="${WIDTH}" height="${top}" fill="${COLOURS.paper}"/>`,
    ...drawn,
    '</svg>',
  ].join('\n')
}
