import type { Option } from '../../domain/lesson.ts'
import type { Button, Screen } from '../screen.ts'
import { softly } from '../voice.ts'
import type { Scene } from './flow.ts'
import { counted, numbered, numberRow } from './parts.ts'

/** A question as lessons, reviews and looks ask it: a prompt, its options, the feedback on one. */
export interface Question {
  /** Stands above everything. */
  readonly head: string
  /** The text id of the prompt; its options and feedback are its attributes. */
  readonly key: string
  readonly kind: 'choose' | 'check' | 'spot'
  readonly options: readonly Option[]
}

/** The question itself. A message asks for one of two words, which fit on the buttons. */
export function asked(
  { say, label, person: { locale } }: Scene,
  { head, key, kind, options }: Question,
  data: (index: number) => string,
  around: readonly Button[],
): Screen {
  if (kind === 'spot')
    return {
      text: `${head}\n\n${say(key)}\n\n<b>${say('spot--ask')}</b>`,
      rows: [
        options.map(({ id }, index) => ({
          label: counted(index, locale, label(`spot--${id}`)),
          data: data(index),
        })),
        around,
      ],
    }
  const sentences = options.map(({ id }) => say(`${key}.${id}`))
  return {
    text: `${head}\n\n${say(key)}\n\n${numbered(sentences, locale)}`,
    rows: [numberRow(options.length, locale, data), around],
  }
}

/** What was picked, and what it does and why. */
export function answered(
  { say, person: { locale } }: Scene,
  { head, key, kind, options }: Question,
  picked: string,
): string {
  const right = options.some(({ id, right: is }) => is && id === picked)
  const said = kind === 'spot' ? say(key) : say(`${key}.${picked}`)
  const mark = say(right ? 'lesson--yes' : 'lesson--look')
  return `${head}\n\n${softly(said, locale)}\n\n<b>${mark}</b> ${say(`${key}.${picked}-said`)}`
}
