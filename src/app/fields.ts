import { z } from 'zod'
import { lettersIn, tidyName } from '../domain/joining.ts'
import { atLeast, type Person } from '../domain/people.ts'
import { normaliseWord } from '../domain/words.ts'
import { newId } from './ids.ts'
import type { Act } from './ports.ts'
import { enterRun, type Answered, type Course } from './turn.ts'

/** Things that are typed once: a word or a name. */
export const FIELDS = ['harmless', 'nickname', 'tolana'] as const
export type FieldName = (typeof FIELDS)[number]

export type FieldEvent = { readonly do: 'write'; readonly text: string } | { readonly do: 'clear' }

/** The course of typing one word or name. */
export const fieldCourse: Course<object, FieldEvent> = {
  kind: 'field',
  state: z.object({}),
  shape: (subject) => (FIELDS.some((name) => name === subject) ? 'field-1' : undefined),
  async answer(act, person, run, event): Promise<Answered> {
    const text = event.do === 'write' ? tidyName(event.text) : null
    if (event.do === 'write' && text === null) return { status: 'refused', why: 'too-long' }
    switch (FIELDS.find((name) => name === run.subject)) {
      case 'nickname':
        return saved(person, { nickname: text })
      case 'harmless':
        return harmless(person, text)
      case 'tolana': {
        if (text === null || !atLeast(person.role, 'owner'))
          return { status: 'refused', why: 'no-such-option' }
        const tolana = { id: newId(), name: text, createdAt: act.now }
        return { status: 'moved', state: {}, over: true, also: [{ do: 'tolana.add', tolana }] }
      }
      case undefined:
        return { status: 'refused', why: 'not-now' }
    }
  },
}

function harmless(person: Person, text: string | null): Answered {
  if (text === null) return saved(person, { harmlessWord: null })
  const word = normaliseWord(text)
  // A word of one or two letters would be typed by chance; a command never arrives here.
  if (lettersIn(word) < 3) return { status: 'refused', why: 'too-short' }
  return saved(person, { harmlessWord: word })
}

function saved(person: Person, part: Partial<Person['profile']>): Answered {
  const changed = { ...person, profile: { ...person.profile, ...part } }
  return {
    status: 'moved',
    state: {},
    over: true,
    also: [{ do: 'person.set', person: changed, as: person.role }],
  }
}

/** Opens the question for one field. */
export function beginField(act: Act, person: Person, field: FieldName) {
  return enterRun(act, fieldCourse, person, field, { id: newId(), state: {} })
}
