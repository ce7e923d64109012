import { askCourse } from '../../app/ask.ts'
import { askState, DANGERS, type AskState } from '../../domain/asking-state.ts'
import { waysFor, type AskEvent } from '../../domain/asking.ts'
import { READERS, WAYS } from '../../domain/case.ts'
import { ABOUTS, CHANGES, LISTENERS } from '../../domain/ladder.ts'
import type { Run } from '../../domain/run.ts'
import { press, turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import { choices, rung, triedScreen } from './ask-ladder.ts'
import { neverScreen, readerScreen, readNever } from './ask-reader.ts'
import { sentScreen } from './ask-sent.ts'
import { preview, readDraft, voiceScreen } from './draft.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { emergencyLines } from './parts.ts'

/**
 * First the ladder of care, then a question for a coordinator: buttons first, words or a voice last, and
 * one look before it goes.
 */
export const askFlow = defineFlow('ask', {
  state: askState,
  course: () => askCourse,
  sensitive: true,
  view(scene, run) {
    const { state } = run
    const { minor } = scene.person.profile
    const back: Button[] = [{ label: scene.label('button--back'), data: turnButton(run, 'back') }]
    const leave: Button[] = [{ label: scene.label('button--not-now'), data: press('go', 'menu') }]
    const data = (arg: string) => turnButton(run, arg)
    switch (state.step) {
      case 'about':
      case 'changed':
      case 'listener':
      case 'say':
        return rung(scene, run)
      case 'tried':
        return triedScreen(scene)
      case 'danger':
        return {
          text: scene.say('ask--danger'),
          rows: [...choices(scene, run, 'danger', DANGERS), back],
        }
      case 'numbers':
        return numbers(scene, run, back)
      case 'reader':
        // Chosen once already, and there no more.
        return readerScreen(scene, scene.person, state.never, {
          data,
          again: state.way !== null,
          current: null,
          below: [back],
        })
      case 'never':
        return neverScreen(scene, scene.person, state.never, state.page, data)
      case 'way':
        return {
          text: scene.say(minor ? 'ask--way-young' : 'ask--way'),
          rows: [...choices(scene, run, 'way', waysFor(minor)), back],
        }
      case 'words':
        return blank(scene, run, back)
      case 'voice':
        return voiceScreen(scene, run, { back, leave: [] })
      case 'preview':
        return preview(scene, run, state.words, { back, leave, ...urgent(scene, run) }, state.voice)
      case 'sent':
        return sentScreen(scene, state.code ?? '')
    }
  },
  read(_run: Run, input: Input): AskEvent | undefined {
    const draft = readDraft(input)
    if (draft) return draft
    return input.by === 'tap' ? readButton(input.arg) : undefined
  },
})

function numbers(scene: Scene, run: Run, back: Button[]): Screen {
  return {
    text: `${scene.say('ask--numbers')}\n\n${emergencyLines(scene)}`,
    rows: [[...back, { label: scene.label('ask--numbers.next'), data: turnButton(run, 'next') }]],
  }
}

/** Until danger was said, words that sound like it bring the way to say so. */
function urgent(scene: Scene, run: Run<AskState>): { readonly urgent?: readonly Button[] } {
  if (run.state.danger === 'now') return {}
  return { urgent: [{ label: scene.label('care--urgent'), data: turnButton(run, 'danger') }] }
}

function blank(scene: Scene, run: Run<AskState>, back: Button[]): Screen {
  return {
    text: [scene.say('ask--words'), scene.say('draft--or-voice')].join('\n\n'),
    rows: [
      [{ label: scene.label('ask--words.wordless'), data: turnButton(run, 'wordless') }],
      back,
    ],
  }
}

function readButton(arg: string): AskEvent | undefined {
  const one = <T extends string>(all: readonly T[]): T | undefined => all.find((it) => it === arg)
  const about = one(ABOUTS)
  if (about) return { do: 'about', about }
  const changed = one(CHANGES)
  if (changed) return { do: 'changed', changed }
  const listener = one(LISTENERS)
  if (listener) return { do: 'listener', listener }
  const danger = one(DANGERS)
  if (danger) return { do: 'danger', danger }
  const reader = one(READERS)
  if (reader) return { do: 'reader', reader }
  const way = one(WAYS)
  if (way) return { do: 'way', way }
  if (arg === 'danger') return { do: 'cry' }
  const plain = one(['person', 'try', 'never', 'done', 'next', 'wordless', 'back'] as const)
  return plain ? { do: plain } : readNever(arg)
}
