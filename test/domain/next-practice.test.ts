import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { practisedSkills, suggest, type Rehearsed } from '../../src/domain/next-practice.ts'
import { PULLS } from '../../src/domain/pulls.ts'
import { OPENING_SKILLS, opens, type Scenario, type Skill } from '../../src/domain/scenario.ts'
import { changed, ladder, sceneName } from './ladder.ts'

const story = (id: string, order: number, pull: Scenario['pull']): Scenario => ({
  ...ladder(),
  id,
  order,
  pull,
})
const STORIES = [
  story('one', 1, 'belonging'),
  story('two', 2, 'grievance'),
  story('three', 3, 'belonging'),
]
const played = (scenario: string, at: number, ...path: string[]): Rehearsed => ({
  scenario,
  whole: true,
  at,
  path,
})
/** One scene of it tried differently. */
const retried = (...of: Parameters<typeof played>): Rehearsed => ({
  ...played(...of),
  whole: false,
})

describe('what was practised', () => {
  it('counts the skills that open, with when', () => {
    const skills = practisedSkills(STORIES, [
      played('one', 5, 's0-0.ask', 's1-0.push', 's2-1.help'),
      played('two', 9, 's0-0.ask', 's9-9.gone'),
    ])
    expect(skills.get('open-question')).toEqual({ times: 2, last: 9 })
    expect(skills.get('seek-help')).toEqual({ times: 1, last: 5 })
    expect(skills.get('affirm')).toEqual({ times: 0, last: null })
    expect([...skills.keys()]).toEqual(OPENING_SKILLS)
    expect(opens('argue')).toBe(false)
  })

  it('counts those of a scene tried differently as well', () => {
    const skills = practisedSkills(STORIES, [
      played('one', 5, 's0-0.ask'),
      retried('one', 7, 's1-0.help'),
    ])
    expect(skills.get('open-question')).toEqual({ times: 1, last: 5 })
    expect(skills.get('seek-help')).toEqual({ times: 1, last: 7 })
  })
})

describe('what to practise next', () => {
  const cases: [string, Rehearsed[], string][] = [
    ['nothing yet: the first', [], 'one'],
    ['a pull never met', [played('one', 1)], 'two'],
    [
      'the pull met longest ago, and there the story never played',
      [played('one', 1), played('two', 2)],
      'three',
    ],
    ['the pull met least', [played('two', 1), played('one', 2), played('three', 3)], 'two'],
    [
      'as often: the story played longest ago',
      [played('one', 1), played('three', 2), played('two', 3), played('two', 4)],
      'one',
    ],
    ['a story that is no more counts for nothing', [played('gone', 9)], 'one'],
    [
      'a scene tried again is no story rehearsed, and no pull',
      [
        played('one', 1),
        played('two', 2),
        retried('two', 3),
        retried('two', 4),
        played('three', 5),
      ],
      'two',
    ],
    [
      'nor does it make its story any newer',
      [played('one', 1), played('three', 2), played('two', 3), played('two', 4), retried('one', 5)],
      'one',
    ],
  ]
  it.each(cases)('%s', (_, rehearsed, next) => {
    expect(suggest(STORIES, rehearsed)?.scenario.id).toBe(next)
  })

  it('names the skill used least and longest ago, and none that costs', () => {
    const all = OPENING_SKILLS
    expect(suggest(STORIES, [])?.skill).toBe(all[0])
    expect(suggest(STORIES, [played('one', 1, 's0-0.ask')])?.skill).toBe(all[1])
    expect(suggest([], [])).toBeUndefined()
  })

  describe('among stories of one pull', () => {
    const rich = (id: string, order: number, skill: Skill): Scenario =>
      [0, 1, 2].reduce(
        (one, row) => changed(one, sceneName(row, 0), 'push', { skill }),
        story(id, order, 'belonging'),
      )
    const [least, second] = OPENING_SKILLS.filter((skill) => skill !== 'open-question')
    if (!least || !second) throw new Error('too few skills')
    const stories = [
      story('plain', 1, 'belonging'),
      rich('least', 2, least),
      rich('second', 3, second),
    ]
    // Whoever only ever asked has used nothing else.
    const asked = (id: string, at: number) => played(id, at, 's0-0.ask')
    it.each<[string, Rehearsed[], string]>([
      ['one never played, whatever it offers', [asked('plain', 1), asked('least', 2)], 'second'],
      [
        'one played less often, whatever it offers',
        [
          asked('least', 1),
          asked('least', 2),
          asked('second', 3),
          asked('second', 4),
          asked('plain', 5),
        ],
        'plain',
      ],
      [
        'as often: the one with most of the skill used least, not the one played longest ago',
        [asked('plain', 1), asked('second', 2), asked('least', 3)],
        'least',
      ],
      [
        'and when that skill was used since, the one with most of the next',
        [asked('plain', 1), asked('second', 2), played('least', 3, `${sceneName(0, 0)}.push`)],
        'second',
      ],
    ])('comes %s', (_, rehearsed, next) => {
      expect(suggest(stories, rehearsed)?.scenario.id).toBe(next)
    })
  })

  it('comes round: whoever always follows it meets every story and every pull', () => {
    const many = PULLS.flatMap((pull, at) => [
      story(`a-${pull}`, 2 * at + 1, pull),
      story(`b-${pull}`, 2 * at + 2, pull),
    ])
    const rehearsed: Rehearsed[] = []
    for (let at = 0; at < many.length; at += 1) {
      const next = suggest(many, rehearsed)
      if (next) rehearsed.push(played(next.scenario.id, at))
    }
    expect(new Set(rehearsed.map(({ scenario }) => scenario)).size).toBe(many.length)
    expect(
      new Set(rehearsed.slice(0, PULLS.length).map(({ scenario }) => scenario.slice(2))).size,
    ).toBe(PULLS.length)
  })

  it('is the same for the same past, in whatever order stories are read', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            scenario: fc.constantFrom('one', 'two', 'three'),
            at: fc.nat(),
            whole: fc.boolean(),
          }),
        ),
        (past) => {
          const rehearsed = past.map((one) => ({ ...one, path: [] }))
          const once = suggest(STORIES, rehearsed)
          expect(suggest(STORIES.toReversed(), rehearsed.toReversed())?.scenario.id).toBe(
            once?.scenario.id,
          )
        },
      ),
    )
  })
})
