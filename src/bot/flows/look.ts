import { lookCourse, lookSets } from '../../app/look.ts'
import {
  LEVELS,
  lookState,
  placeIn,
  SURENESS,
  type LookEvent,
  type LookState,
} from '../../domain/look.ts'
import type { Run } from '../../domain/run.ts'
import type { SpottingSet } from '../../domain/spotting.ts'
import { press, turnButton } from '../buttons.ts'
import { rowsOf, type Button, type Screen } from '../screen.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { lookEnd } from './look-words.ts'
import { counted, dots, optionOf } from './parts.ts'
import { answered, asked } from './question.ts'

/** The small look before and after: how sure one is, then messages, each explained at once. */
export const lookFlow = defineFlow('look', {
  state: lookState,
  course: (house) => lookCourse(house.catalog),
  // What somebody thinks of themselves, and where they stand: not to be found by another hand.
  sensitive: true,
  async view(scene, run) {
    const { act, person, house, label } = scene
    const set = lookSets(house.catalog).find(({ id }) => id === run.state.set)
    if (!set) return { text: scene.say('kind--changed'), rows: [[home(scene)]] }
    if (run.status === 'open') return screenOf(scene, run, set)
    const looks = await act.store.looks(person.id)
    const learn = { label: label('button--learn'), data: press('go', 'learn') }
    return { text: lookEnd(scene, looks, run.subject), rows: [[learn, home(scene)]] }
  },
  read(_run: Run, input: Input): LookEvent | undefined {
    if (input.by === 'tap' && input.arg === 'next') return { do: 'next' }
    const option = optionOf(input)
    return option === undefined ? undefined : { do: 'pick', option }
  },
})

function screenOf(scene: Scene, run: Run<LookState>, set: SpottingSet): Screen {
  const { say, label } = scene
  const { state } = run
  const place = placeIn(set, state)
  const at = state.sure.length + state.called.length - (state.told ? 1 : 0)
  const head = `<b>${say('look--title')}</b>\n${dots(at, SURENESS.length + set.items.length)}`
  const data = (index: number): string => turnButton(run, index)
  switch (place.is) {
    case 'sure': {
      const { question } = place
      return {
        text: `${head}\n\n${say('look--how-sure')}\n\n<b>${say(`look--sure-${question}`)}</b>`,
        rows: [...levels(scene, data), [home(scene)]],
      }
    }
    case 'message':
    case 'told': {
      const { id, options } = place.message
      const question = {
        head,
        key: `spotting--${set.id}--${id}`,
        kind: 'spot',
        options,
      } as const
      if (place.is === 'message') return asked(scene, question, data, [home(scene)])
      const next = { label: label('button--next'), data: turnButton(run, 'next') }
      return { text: answered(scene, question, place.called), rows: [[next]] }
    }
    case 'end':
      return { text: `${head}\n\n${say('look--thanks')}`, rows: [[home(scene)]] }
  }
}

function levels({ label, person }: Scene, data: (index: number) => string): Button[][] {
  const buttons = LEVELS.map((level, index) => ({
    label: counted(index, person.locale, label(`look--level-${level}`)),
    data: data(index),
  }))
  return rowsOf(buttons, 2)
}

function home({ label }: Scene): Button {
  return { label: label('button--menu'), data: press('go', 'menu') }
}
