import type { Say } from '../voice.ts'
import { COLOURS } from './colours.ts'
import { drawNext, drawSkills, drawWeeks } from './progress-panels.ts'
import { drawHead, drawPath } from './progress-path.ts'
import { penFor, WIDTH } from './progress-pen.ts'
import type { ProgressView } from './progress-view.ts'

/**
 * The picture of somebody's path as SVG, 800 px wide: a road from lamp to lamp, the skills practised,
 * the weeks and the next step. `say` must be the plain voice, for everything is escaped here. Harmless
 * on anyone's screen: it names no one.
 */
export function progressSvg(view: ProgressView, locale: string, say: Say): string {
  const pen = penFor(locale)
  const parts = [
    drawHead(pen, say),
    drawPath(view, pen, say),
    drawSkills(view, pen, say),
    drawWeeks(view, pen, say),
    drawNext(view, pen, say),
  ]
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
