import { describe, expect, it } from 'vitest'
import { loadCatalog } from '../../src/content/catalog.ts'
import { scenarioLaws } from '../../src/domain/laws.ts'
import { answerLesson, startLesson, type LessonState } from '../../src/domain/lesson.ts'
import { PULLS } from '../../src/domain/pulls.ts'
import { SKILLS } from '../../src/domain/scenario.ts'
import { survey } from '../../src/domain/survey.ts'

const loaded = loadCatalog()
const { lessons, scenarios } =
  loaded.status === 'ok' ? loaded.catalog : { lessons: [], scenarios: [] }

it('the real catalogue loads', () => {
  expect(loaded).toMatchObject({ status: 'ok' })
  expect(lessons.length).toBeGreaterThan(0)
  expect(scenarios.length).toBeGreaterThan(0)
})

describe('the scenarios', () => {
  it('are fourteen or more, and half of those one talks with are women', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(14)
    const women = scenarios.filter(({ character }) => character === 'she').length
    expect(women * 2).toBeGreaterThanOrEqual(scenarios.length)
  })

  it('are of every pull, and set in many places', () => {
    expect(new Set(scenarios.map(({ pull }) => pull))).toEqual(new Set(PULLS))
    expect(new Set(scenarios.map(({ setting }) => setting)).size).toBeGreaterThanOrEqual(8)
  })

  it('let every skill be practised, and each of them ask for help in several scenes', () => {
    const used = scenarios.flatMap(({ scenes }) =>
      Object.values(scenes).flatMap(({ choices }) => choices.map(({ skill }) => skill)),
    )
    expect(new Set(used)).toEqual(new Set(SKILLS))
    for (const { scenes } of scenarios) {
      const asking = Object.values(scenes).filter(({ choices }) =>
        choices.some(({ skill }) => skill === 'seek-help'),
      )
      expect(asking.length).toBeGreaterThanOrEqual(3)
    }
  })
})

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s',
  (_id, scenario) => {
    it('keeps the laws', () => {
      expect(scenarioLaws(scenario)).toEqual([])
    })

    it('has four endings or more, and is told in many scenes', () => {
      expect(Object.keys(scenario.endings).length).toBeGreaterThanOrEqual(4)
      expect(Object.keys(scenario.scenes).length).toBeGreaterThanOrEqual(25)
      const { shortest, longest } = survey(scenario)
      expect([shortest >= 6, longest <= 12]).toEqual([true, true])
    })

    it('brings random players to every ending, and most of them to no single one', () => {
      const shares = Object.values(survey(scenario).shares)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
      for (const share of shares) expect(share > 0.005 && share < 0.75).toBe(true)
    })
  },
)

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s', (_id, lesson) => {
  it('ends by always taking the same option and the next step', () => {
    for (const option of [0, 1]) {
      let state: LessonState = startLesson
      for (let over = false; !over;) {
        for (const one of [option, 0, 1, 2, 3, 4]) {
          const picked = answerLesson(lesson, state, { do: 'pick', option: one })
          if (picked.status === 'moved') ({ state } = picked)
        }
        const answer = answerLesson(lesson, state, { do: 'next' })
        if (answer.status === 'refused') throw new Error(`stuck at ${state.at}`)
        ;({ state, over } = answer)
      }
      expect(state.at).toBe(lesson.steps.length)
    }
  })
})
