import { fieldCourse, type FieldEvent } from '../../app/fields.ts'
import type { Run } from '../../domain/run.ts'
import { press, turnButton } from '../buttons.ts'
import { defineFlow, type Input } from './flow.ts'

/** One word or name, typed: the harmless word, a nickname, a Tolana's name. */
export const fieldFlow = defineFlow('field', {
  state: fieldCourse.state,
  course: () => fieldCourse,
  // The harmless word must not stay in the chat, so what is typed here never does.
  sensitive: true,
  view(scene, run) {
    const after = run.subject === 'tolana' ? 'team' : 'settings'
    const leave = { label: scene.label('button--back'), data: press('go', after) }
    if (run.status !== 'open')
      return { text: scene.say(`field--${run.subject}.saved`), rows: [[leave]] }
    const clear = { label: scene.label('button--without'), data: turnButton(run, 'clear') }
    return {
      text: scene.say(`field--${run.subject}`),
      rows: [run.subject === 'tolana' ? [leave] : [leave, clear]],
    }
  },
  read(run: Run, input: Input): FieldEvent | undefined {
    if (input.by === 'text') return { do: 'write', text: input.text }
    return input.by === 'tap' && input.arg === 'clear' && run.subject !== 'tolana'
      ? { do: 'clear' }
      : undefined
  },
})
