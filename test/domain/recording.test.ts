import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/bot/flows/lesson.ts'
import { loadCatalog } from '../../src/content/catalog.ts'
import { nameOf, textsOfLesson } from '../../src/content/texts.ts'
import { startLesson, type Lesson } from '../../src/domain/lesson.ts'
import {
  answerRecording,
  LONGEST_VOICE,
  recordingState,
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
    { kind: 'spot', id: 'lure', pull: 'secrecy', options: [option('pull'), option('plain')] },
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
  // No 'lure': a message with a pull is read by nobody.
  'lure.pull-said',
  'lure.plain-said',
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
  test('is each screen but messages with a pull, followed by everything it can answer', () => {
    expect(spokenTexts(LESSON).map(({ id }) => id)).toEqual(IDS)
  })

  test.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
    'of %s is what a learner can have on the screen, but no message with a pull',
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
    const pull = step.kind === 'spot' && step.pull !== null
    const answered =
      'options' in step
        ? step.options.map(({ id }) => ({ ...state, picked: id }))
        : step.kind === 'order'
          ? [{ ...state, placed: step.items }]
          : step.kind === 'reflect'
            ? [{ ...state, wrote: true }]
            : []
    return [...(pull ? [] : [state]), ...answered].map((one) => textOf(lesson, one))
  })
}

const VOICE = { file: 'f', seconds: 20, own: true, early: false }
const at = (index: number, after = false): RecordingState => ({
  agreed: true,
  at: index,
  kept: after,
})
const WRITE: RecordingEvent = { do: 'write' }
const voice = (part: Partial<typeof VOICE> = {}): RecordingEvent => ({
  do: 'voice',
  voice: { ...VOICE, ...part },
})
const refused = (why: string) => ({ status: 'refused', why })
interface Note {
  readonly text: string | undefined
  readonly file: string | null
}
const moved = (index: number, note: Note | null = null, over = false) => ({
  status: 'moved',
  state: at(index, note?.file === 'f'),
  over,
  note,
})

describe('one turn', () => {
  test.each<readonly [string, RecordingState, RecordingEvent, object]>([
    ['nothing before consent: a voice', startRecording, voice(), refused('agree-first')],
    ['nothing before consent: words', startRecording, WRITE, refused('use-buttons')],
    ['nothing before consent: going on', startRecording, { do: 'next' }, refused('no-such-option')],
    ['consent', startRecording, { do: 'agree' }, moved(0)],
    ['consent twice', at(0), { do: 'agree' }, refused('no-such-option')],
    ['a voice', at(0), voice(), moved(1, { text: IDS[0], file: 'f' })],
    ['one of two minutes', at(2), voice({ seconds: LONGEST_VOICE }), moved(3, kept(2))],
    ['one of more', at(2), voice({ seconds: LONGEST_VOICE + 1 }), refused('voice-too-long')],
    ['a forwarded one', at(2), voice({ own: false }), refused('voice-not-own')],
    ['one too early', at(2), voice({ early: true }), refused('voice-early')],
    ['words instead', at(2), WRITE, refused('voice-wanted')],
    ['the last one', at(13), voice(), moved(14, kept(13), true)],
    ['after the last one', at(14), voice(), refused('no-such-option')],
    ['skipping after one that was kept', at(4, true), { do: 'next' }, moved(5)],
    ['skipping the last one', at(13), { do: 'next' }, moved(14, null, true)],
    ['back', at(4, true), { do: 'back' }, moved(3)],
    ['back from the first', at(0), { do: 'back' }, refused('no-such-option')],
    ['taking back', at(4), { do: 'remove' }, moved(4, { text: IDS[4], file: null })],
  ])('%s', (_name, state, event, expected) => {
    expect(answerRecording(LESSON, state, event)).toEqual(expected)
  })

  test('of a run that was stored before a kept voice was told', () => {
    expect(recordingState.parse({ agreed: true, at: 3 })).toEqual(at(3))
  })
})

function kept(index: number) {
  return { text: IDS[index], file: 'f' }
}
