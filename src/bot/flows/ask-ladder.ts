import type { AskState } from '../../domain/asking-state.ts'
import { ABOUTS, changesFor, lessonFor, LISTENERS, voiceOf } from '../../domain/ladder.ts'
import type { Run } from '../../domain/run.ts'
import { press, turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import type { Scene } from './flow.ts'
import { counted } from './parts.ts'

/**
 * The rungs before a coordinator: what it is about, what changed, who could listen, words to say.
 * Each is one tap; from each a coordinator is one tap away.
 */
export function rung(scene: Scene, run: Run<AskState>): Screen {
  const { step, about } = run.state
  const one = (arg: string, key: string): Button => ({
    label: scene.label(key),
    data: turnButton(run, arg),
  })
  const person = one('person', 'ask--person')
  const back = one('back', 'button--back')
  const leave: Button = { label: scene.label('button--not-now'), data: press('go', 'menu') }
  if (step === 'changed')
    return {
      text: scene.say(about === 'myself' ? 'ask--changed-self' : 'ask--changed'),
      rows: [...choices(scene, run, 'changed', changesFor(about)), [person], [back]],
    }
  if (step === 'listener')
    return {
      text: scene.say('ask--listener'),
      rows: [...choices(scene, run, 'listener', LISTENERS), [person], [back]],
    }
  if (step === 'say') return words(scene, run, person, back)
  return {
    text: scene.say('ask--about'),
    rows: [
      ...choices(scene, run, 'about', ABOUTS),
      [one('danger', 'ask--danger-now')],
      [person],
      // Another phone's question is taken up here.
      [{ label: scene.label('receipt--enter'), data: press('receipt') }],
      [leave],
    ],
  }
}

/** Words to begin with, in quotes, and the lesson that fits. */
function words(scene: Scene, run: Run<AskState>, person: Button, back: Button): Screen {
  const { about, changed, listener } = run.state
  const lesson: Button = {
    label: scene.label('ask--lesson'),
    data: press('lesson', lessonFor(about, changed)),
  }
  if (listener === null || listener === 'nobody')
    return { text: scene.say('ask--say-nobody'), rows: [[person], [lesson], [back]] }
  const voice = voiceOf(about)
  const key = voice === 'thing' ? 'ask--say-thing' : `ask--say-${voice}.${listener}`
  const first: Button = { label: scene.label('ask--try'), data: turnButton(run, 'try') }
  return {
    text: [scene.say('ask--say'), `<blockquote>${scene.say(key)}</blockquote>`].join('\n\n'),
    rows: [[first], [lesson], [person], [back]],
  }
}

/** They go to somebody near first; this door stays open. */
export function triedScreen(scene: Scene): Screen {
  return {
    text: scene.say('ask--tried'),
    rows: [
      [{ label: scene.label('button--questions'), data: press('go', 'ask') }],
      [{ label: scene.label('button--menu'), data: press('go', 'menu') }],
    ],
  }
}

/** Answers to one step, each with its number. */
export function choices(
  scene: Scene,
  run: Run,
  step: string,
  answers: readonly string[],
): Button[][] {
  return answers.map((answer, index) => {
    const label = scene.label(`ask--${step}.${answer}`)
    return [{ label: counted(index, scene.person.locale, label), data: turnButton(run, answer) }]
  })
}
