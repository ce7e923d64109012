import { join } from 'node:path'
import { loadVoice } from '../../../src/bot/voice.ts'
import type { ProgressView } from '../../../src/bot/pictures/progress-view.ts'
import { MODULES } from '../../../src/content/modules.ts'
import { packageRoot } from '../../../src/package-root.ts'

/** The real prose. */
export const voice = loadVoice(join(packageRoot(), 'locales'), 'en')

const SKILLS = ['open-question', 'affirm', 'reflect', 'offer', 'boundary', 'seek-help']

/** A path with the same number of lessons done in each module of six. */
export function pathWith(done: number, rest: Partial<ProgressView> = {}): ProgressView {
  return {
    modules: MODULES.map((id) => ({ id, done, all: 6 })),
    skills: SKILLS.map((id, index) => ({ id, practised: index + 9 })),
    weeks: 3,
    next: 'The next one',
    ...rest,
  }
}

/** What stands on a picture, line by line, without marks of direction. */
export function linesOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replaceAll(/[\u200E\u200F\u2066-\u2069]/g, ''),
  )
}
