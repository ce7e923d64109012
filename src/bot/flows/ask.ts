import { askCourse } from '../../app/ask.ts'
import { askState, ABOUTS, waysFor, type AskEvent, type AskState } from '../../domain/asking.ts'
import type { Run } from '../../domain/run.ts'
import { press, turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import { preview, readDraft } from './draft.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { counted, emergencyLines } from './parts.ts'

/** Putting a question together for a coordinator: buttons first, words last, then one look before it goes. */
export const askFlow = defineFlow('ask', {
  state: askState,
  course: () => askCourse,
  sensitive: true,
  view(scene, run) {
    const state = run.state
    const back: Button[] = [{ label: scene.label('button--back'), data: turnButton(run, 'back') }]
    const leave: Button[] = [{ label: scene.label('button--not-now'), data: press('go', 'menu') }]
    const choices = (step: string, answers: readonly string[]): Button[][] =>
      answers.map((answer, index) => {
        const label = scene.label(`ask--${step}.${answer}`)
        return [
          { label: counted(index, scene.person.locale, label), data: turnButton(run, answer) },
        ]
      })
    switch (state.step) {
      case 'about':
        return {
          text: scene.say('ask--about'),
          rows: [...choices('about', ABOUTS), leave],
        }
      case 'danger':
        return {
          text: scene.say('ask--danger'),
          rows: [...choices('danger', ['now', 'no', 'unsure']), back],
        }
      case 'numbers':
        return numbers(scene, run, back)
      case 'way':
        return {
          text: scene.say(scene.person.profile.minor ? 'ask--way-young' : 'ask--way'),
          rows: [...choices('way', waysFor(scene.person.profile.minor)), back],
        }
      case 'words':
        return {
          text: scene.say('ask--words'),
          rows: [
            [{ label: scene.label('ask--words.wordless'), data: turnButton(run, 'wordless') }],
            back,
          ],
        }
      case 'preview':
        return preview(scene, run, state.words, { back, leave })
      case 'sent':
        return sent(scene, state)
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

function sent(scene: Scene, state: AskState): Screen {
  const key = scene.person.profile.shared ? 'ask--sent-shared' : 'ask--sent'
  return {
    text: scene.say(key, { code: state.code ?? '' }),
    rows: [
      [
        { label: scene.label('button--questions'), data: press('go', 'ask') },
        { label: scene.label('button--menu'), data: press('go', 'menu') },
      ],
    ],
  }
}

function readButton(arg: string): AskEvent | undefined {
  const about = ABOUTS.find((one) => one === arg)
  if (about) return { do: 'about', about }
  switch (arg) {
    case 'now':
    case 'no':
    case 'unsure':
      return { do: 'danger', danger: arg }
    case 'chat':
    case 'call':
    case 'meet':
      return { do: 'way', way: arg }
    case 'wordless':
    case 'back':
    case 'next':
      return { do: arg }
    default:
      return undefined
  }
}
