import { noteCourse, noteState } from '../../app/note.ts'
import { press } from '../buttons.ts'
import { defineFlow } from './flow.ts'

/** A note in words to a case in one's hands: typed and kept. */
export const noteFlow = defineFlow('note', {
  state: noteState,
  course: () => noteCourse,
  role: 'coordinator',
  sensitive: true,
  view(scene, run) {
    const back = { label: scene.label('button--back'), data: press('case', run.subject) }
    const over = run.state.kept || run.status !== 'open'
    return { text: scene.say(over ? 'case--done-note' : 'note--write'), rows: [[back]] }
  },
  read: (_run, input) => (input.by === 'text' ? { do: 'write', text: input.text } : undefined),
})
