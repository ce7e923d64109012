import type { Say } from '../voice.ts'
import { drawNext, drawSkills, drawWeeks } from './progress-panels.ts'
import { drawHead, drawPath } from './progress-path.ts'
import { penFor, stacked } from './pen.ts'
import type { ProgressView } from './progress-view.ts'

/**
 * The picture of somebody's path as SVG, 800 px wide: a road from lamp to lamp, the skills practised,
 * the weeks and the next step. `say` must be the plain voice, for everything is escaped here. Harmless
 * on anyone's screen: it names no one.
 */
export function progressSvg(view: ProgressView, locale: string, say: Say): string {
  const pen = penFor(locale)
  return stacked([
    drawHead(pen, say),
    drawPath(view, pen, say),
    drawSkills(view, pen, say),
    drawWeeks(view, pen, say),
    drawNext(view, pen, say),
  ])
}
