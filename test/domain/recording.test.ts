import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/bot/flows/lesson.ts'
import { loadCatalog } from '../../src/content/catalog.ts'
import { nameOf, textsOfLesson } from '../../src/content/texts.ts'
import { startLesson, type Lesson } from '../../src/domain/lesson.ts'
import {
  answerRecording,
  LONGEST_VOICE,
  spokenTexts,
  startRecording,
  type RecordingEvent,
  type RecordingState,
} from '../../src/domain/recording.ts'

const loaded = loadCatalog()
if (loaded.status === 'wrong') throw new Error(JSON.stringify(loaded.problems))
const { lessons } = loaded.catalog

const LESSON: Lesson = {
  id: 'tea',
  module: 'listening',
  order: 1,
  minutes: 3,
  source: '',
  after: [],
  shape: 's',
  steps: [
    { kind: 'say', id: 'hook' },
    { kind: 'spot', id: 'cup', pull: null, options: [option('pull'), option('plain')] },
    { kind: 'choose', id: 'door', options: [option('in'), option('out')] },
    { kind: 'order', id: 'pour', items: ['pot', 'milk'] },
    { kind: 'reflect', id: 'mine' },
    { kind: 'deed', id: 'week' },
  ],
}
const IDS = [
  'hook',
  'cup',
  'cup.pull-said',
  'cup.plain-said',
  'door',
  'door.in-said',
  'door.out-said',
  'pour',
  'pour.said',
  'mine',
  'mine.thanks',
  'week',
].map((id) => `lesson--tea--${id}`)

function option(id: string) {
  return { id, right: true }
}

describe('what is read aloud', () => {
  test('is each screen, followed by everything it can answer', () => {
    expect(spokenTexts(LESSON).map(({ id }) => id)).toEqual(IDS)
  })

  test.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
    'of %s is exactly what a learner can have on the screen',
    (_id, lesson) => {
      const spoken = spokenTexts(lesson).map(({ id }) => id)
      const written = textsOfLesson(lesson).map(nameOf)
      expect(written).toEqual(expect.arrayContaining(spoken))
      expect(new Set(onScreen(lesson))).toEqual(new Set(spoken))
    },
  )
})

/** The text of every state of every step. */
function onScreen(lesson: Lesson) {
  return lesson.steps.flatMap((step, at) => {
    const state = { ...startLesson, at }
    const answered =
      'options' in step
        ? step.options.map(({ id }) => ({ ...state, picked: id }))
        : step.kind === 'order'
          ? [{ ...state, placed: step.items }]
          : step.kind === 'reflect'
            ? [{ ...state, wrote: true }]
            : []
    return [state, ...answered].map((one) => textOf(lesson, one))
  })
}

const VOICE = { file: 'f', seconds: 20, own: true, early: false }
const at = (index: number): RecordingState => ({ agreed: true, at: index })
const voice = (part: Partial<typeof VOICE> = {}): RecordingEvent => ({
  do: 'voice',
  voice: { ...VOICE, ...part },
})
const refused = (why: string) => ({ status: 'refused', why })
const moved = (index: number, note: object | null = null, over = false) => ({
  status: 'moved',
  state: at(index),
  over,
  note,
})

describe('one turn', () => {
  test.each<readonly [string, RecordingState, RecordingEvent, object]>([
    ['nothing before consent: a voice', startRecording, voice(), refused('use-buttons')],
    ['nothing before consent: going on', startRecording, { do: 'next' }, refused('no-such-option')],
    ['consent', startRecording, { do: 'agree' }, moved(0)],
    ['consent twice', at(0), { do: 'agree' }, refused('no-such-option')],
    ['a voice', at(0), voice(), moved(1, { text: IDS[0], file: 'f' })],
    ['one of two minutes', at(2), voice({ seconds: LONGEST_VOICE }), moved(3, kept(2))],
    ['one of more', at(2), voice({ seconds: LONGEST_VOICE + 1 }), refused('voice-too-long')],
    ['a forwarded one', at(2), voice({ own: false }), refused('voice-not-own')],
    ['one too early', at(2), voice({ early: true }), refused('voice-early')],
    ['the last one', at(11), voice(), moved(12, kept(11), true)],
    ['after the last one', at(12), voice(), refused('no-such-option')],
    ['skipping', at(4), { do: 'next' }, moved(5)],
    ['skipping the last one', at(11), { do: 'next' }, moved(12, null, true)],
    ['back', at(4), { do: 'back' }, moved(3)],
    ['back from the first', at(0), { do: 'back' }, refused('no-such-option')],
    ['taking back', at(4), { do: 'remove' }, moved(4, { text: IDS[4], file: null })],
  ])('%s', (_name, state, event, expected) => {
    expect(answerRecording(LESSON, state, event)).toEqual(expected)
  })
})

function kept(index: number) {
  return { text: IDS[index], file: 'f' }
}
