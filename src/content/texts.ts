import type { Lesson, LessonStep } from '../domain/lesson.ts'
import type { Scenario } from '../domain/scenario.ts'
import type { SpottingSet } from '../domain/spotting.ts'

/** What a text is for; decides how long it may be. */
export type TextPart =
  | 'title'
  | 'about'
  | 'close'
  | 'screen'
  | 'option'
  | 'said'
  | 'item'
  | 'later'
  | 'thanks'
  | 'intro'
  | 'who'
  | 'why'
  | 'debrief'
  | 'try'

/** A text that the structure calls for: the message id, and the attribute where it is one. */
export interface NeededText {
  readonly id: string
  readonly attribute: string | null
  readonly part: TextPart
}

/** Every text of a lesson, in the order of its screens. They live in `lessons/<id>.ftl` of each locale. */
export function textsOfLesson(lesson: Lesson): NeededText[] {
  const id = `lesson--${lesson.id}`
  return [
    { id, attribute: null, part: 'title' },
    { id, attribute: 'about', part: 'about' },
    { id, attribute: 'close', part: 'close' },
    ...lesson.steps.flatMap((step) => textsOfStep(`${id}--${step.id}`, step)),
  ]
}

function textsOfStep(id: string, step: LessonStep): NeededText[] {
  const screen = { id, attribute: null, part: 'screen' } as const
  switch (step.kind) {
    case 'say':
    case 'story':
      return [screen]
    case 'reflect':
      return [screen, { id, attribute: 'thanks', part: 'thanks' }]
    case 'deed':
      return [screen, { id, attribute: 'later', part: 'later' }]
    case 'order':
      return [
        screen,
        ...step.items.map((item) => ({ id, attribute: item, part: 'item' }) as const),
        { id, attribute: 'said', part: 'said' },
      ]
    // What the two answers are called is said once for all messages.
    case 'spot':
      return [screen, ...step.options.map((option) => said(id, option.id))]
    case 'choose':
    case 'check':
      return [
        screen,
        ...step.options.flatMap((option): NeededText[] => [
          { id, attribute: option.id, part: 'option' },
          said(id, option.id),
        ]),
      ]
  }
}

function said(id: string, option: string): NeededText {
  return { id, attribute: `${option}-said`, part: 'said' }
}

/** Every text of a set of messages. They live in `spotting/<id>.ftl`. */
export function textsOfSpotting({ id: set, items }: SpottingSet): NeededText[] {
  return items.flatMap((item): NeededText[] => {
    const id = `spotting--${set}--${item.id}`
    return [
      { id, attribute: null, part: 'screen' },
      ...item.options.map((option) => said(id, option.id)),
    ]
  })
}

/** Every text of a scenario, in the order of its file. They live in `scenarios/<id>.ftl`. */
export function textsOfScenario(scenario: Scenario): NeededText[] {
  const id = `scenario--${scenario.id}`
  return [
    { id, attribute: null, part: 'title' },
    { id, attribute: 'about', part: 'about' },
    { id, attribute: 'intro', part: 'intro' },
    { id, attribute: 'who', part: 'who' },
    ...Object.entries(scenario.scenes).flatMap(([scene, { choices }]): NeededText[] => [
      { id: `${id}--${scene}`, attribute: null, part: 'screen' },
      ...choices.flatMap((choice): NeededText[] => [
        { id: `${id}--${scene}`, attribute: choice.id, part: 'option' },
        { id: `${id}--${scene}`, attribute: `${choice.id}-why`, part: 'why' },
      ]),
    ]),
    ...Object.keys(scenario.endings).flatMap((ending): NeededText[] => [
      { id: `${id}--${ending}`, attribute: null, part: 'screen' },
      { id: `${id}--${ending}`, attribute: 'debrief', part: 'debrief' },
      { id: `${id}--${ending}`, attribute: 'try', part: 'try' },
    ]),
  ]
}

/** The name under which a text is looked up: `id` or `id.attribute`. */
export function nameOf({ id, attribute }: { id: string; attribute: string | null }): string {
  return attribute === null ? id : `${id}.${attribute}`
}
