import { letterState, letterCourse } from '../../app/write.ts'
import type { DraftEvent } from '../../domain/draft.ts'
import type { Run } from '../../domain/run.ts'
import { press } from '../buttons.ts'
import type { Button } from '../screen.ts'
import { preview, readDraft } from './draft.ts'
import { defineFlow, type Input } from './flow.ts'

/** One letter within a case, from either side. */
export const letterFlow = defineFlow('letter', {
  state: letterState,
  course: () => letterCourse,
  sensitive: true,
  view(scene, run) {
    const state = run.state
    const leave: Button[] = [
      { label: scene.label('button--back'), data: press('case', run.subject) },
    ]
    if (state.sent || run.status !== 'open')
      return { text: scene.say('letter--sent'), rows: [leave] }
    return state.words === null
      ? { text: scene.say('letter--write'), rows: [leave] }
      : preview(scene, run, state.words, { back: [], leave })
  },
  read: (_run: Run, input: Input): DraftEvent | undefined => readDraft(input),
})
