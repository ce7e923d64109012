import { describe, expect, it, test } from 'vitest'
import { loadCatalog, type Catalog } from '../../src/content/catalog.ts'
import { printed, type Problem } from '../../src/content/problem.ts'
import { changed, ladder } from '../domain/ladder.ts'
import {
  LESSON_FILE,
  LESSON_YAML,
  packageFolder,
  SCENARIO_FILE,
  scenarioYaml,
} from './package-folder.ts'

const LESSONS = 'src/content/lessons'

function load(files: Record<string, string>): Catalog {
  const loaded = loadCatalog(packageFolder(files))
  if (loaded.status === 'wrong') throw new Error(loaded.problems.map(printed).join('\n'))
  return loaded.catalog
}

function problems(files: Record<string, string>): readonly Problem[] {
  const loaded = loadCatalog(packageFolder(files))
  return loaded.status === 'wrong' ? loaded.problems : []
}

/** The options of the last question. */
const RIGHT = '{ id: wait, right: false }, { id: pour, right: true }'

const another = (id: string, module: string, order: number) =>
  LESSON_YAML.replace('tea-first', id)
    .replace('listening', module)
    .replace('order: 1', `order: ${order}`)

describe('the catalogue', () => {
  it('finds every file by itself, in the order of the path', () => {
    const catalog = load({
      [`${LESSONS}/a.yaml`]: another('a', 'leading', 1),
      [`${LESSONS}/b.yaml`]: another('b', 'listening', 2),
      [`${LESSONS}/c.yaml`]: another('c', 'coming-home', 1),
      [LESSON_FILE]: LESSON_YAML,
      [SCENARIO_FILE]: scenarioYaml(),
      [`${LESSONS}/notes.txt`]: 'not a lesson',
    })
    expect(catalog.lessons.map(({ id }) => id)).toEqual(['tea-first', 'b', 'c', 'a'])
    expect(catalog.lesson('c')).toBe(catalog.lessons[2])
    expect(catalog.scenario('ladder')).toMatchObject({ id: 'ladder', start: 's0-0' })
    expect([catalog.lesson('ladder'), catalog.scenario('tea-first')]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('is empty without content', () => {
    expect(load({})).toMatchObject({ lessons: [], scenarios: [] })
  })

  it('makes good and right the same thing', () => {
    const { steps } = load({ [LESSON_FILE]: LESSON_YAML }).lessons[0] ?? { steps: [] }
    expect(steps[1]).toEqual({
      kind: 'choose',
      id: 'reply',
      options: [
        { id: 'ask', right: true },
        { id: 'tell', right: false },
      ],
    })
  })

  it('is frozen all the way down', () => {
    const catalog = load({ [LESSON_FILE]: LESSON_YAML, [SCENARIO_FILE]: scenarioYaml() })
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(catalog.lessons) && frozen(catalog.scenarios)).toBe(true)
  })
})

const shapeOfLesson = (yaml: string) => load({ [LESSON_FILE]: yaml }).lessons[0]?.shape
const shapeOfScenario = (yaml: string) => load({ [SCENARIO_FILE]: yaml }).scenarios[0]?.shape

describe('the shape', () => {
  it('stays when the lesson moves on the path or its source is reworded', () => {
    const moved = LESSON_YAML.replace('order: 1', 'order: 7').replace('minutes: 4', 'minutes: 5')
    expect(shapeOfLesson(moved.replace('a test', 'a book').replace('listening', 'care'))).toBe(
      shapeOfLesson(LESSON_YAML),
    )
  })

  const changes: [string, string, string][] = [
    ['a step is renamed', 'id: hook', 'id: hello'],
    ['a step is of another kind', 'kind: say, id: hook', 'kind: story, id: hook'],
    ['an option is renamed', 'id: salt', 'id: sugar'],
    [
      'another option is right',
      RIGHT,
      RIGHT.replace('right: false', 'right: true').replace(/true }$/, 'false }'),
    ],
    ['a step is added', '  - { kind: deed', '  - { kind: say, id: more }\n  - { kind: deed'],
  ]
  it.each(changes)('changes when %s', (_name, from, to) => {
    expect(LESSON_YAML).toContain(from)
    expect(shapeOfLesson(LESSON_YAML.replace(from, to))).not.toBe(shapeOfLesson(LESSON_YAML))
  })

  it('of a scenario changes with an effect and a condition, not with its setting', () => {
    const sound = shapeOfScenario(scenarioYaml())
    expect(shapeOfScenario(scenarioYaml({ ...ladder(), setting: 'campus', order: 4 }))).toBe(sound)
    expect(shapeOfScenario(scenarioYaml(changed(ladder(), 's2-1', 'ask', { trust: 2 })))).not.toBe(
      sound,
    )
    const when = { 'trust-max': 5 }
    expect(shapeOfScenario(scenarioYaml(changed(ladder(), 's2-1', 'ask', { when })))).not.toBe(
      sound,
    )
  })
})

/** What is said of a sound scenario's file with one change. */
const saidOf = (from: string, to: string) =>
  problems({ [SCENARIO_FILE]: scenarioYaml().replace(from, to) }).map(({ says }) => says)

/** One change to a sound lesson, and the line and words of the problem it makes. */
const FAULTS: [string, string, number, RegExp][] = [
  ['id: tea-first', 'id: Tea First', 1, /id must be a slug/],
  ['id: tea-first', 'id: tea--first', 1, /must be a slug/],
  ['id: tea-first', 'id: coffee', 1, /id is coffee, but the file is called tea-first\.yaml/],
  ['module: listening', 'module: hearing', 2, /module must be one of listening, thinking/],
  ['order: 1', 'order: first', 3, /order must be of type (int|number), not "first"/],
  ['order: 1\n', '', 1, /order is missing/],
  ['minutes: 4', 'minutes: 40', 4, /minutes/],
  ['source: a test', 'source: ""', 5, /must name the passage/],
  ['source: a test', 'source: a test\ncolour: red', 6, /has no key colour/],
  ['{ kind: say, id: hook }', '{ kind: sing, id: hook }', 7, /is of no kind there is/],
  [
    '{ kind: say, id: hook }',
    '{ kind: say, id: hook, text: Hello }',
    7,
    /steps\.0 has no key text/,
  ],
  ['{ kind: say, id: hook }', '{ kind: say, id: mine }', 13, /step mine is there twice/],
  ['{ id: ask, good: true }', '{ id: ask, right: true }', 11, /good is missing/],
  ['{ id: ask, good: true }', '{ id: ask, good: yes }', 11, /good must be of type boolean/],
  ['{ id: ask, good: true }', '{ id: ask, good: false }', 10, /needs a good option/],
  ['{ id: tell, good: false }', '{ id: ask-said, good: false }', 12, /must not end with -said/],
  ['{ id: tell, good: false }', '{ id: ask, good: false }', 12, /option ask is there twice/],
  ['      - { id: tell, good: false }\n', '', 10, /two options or more/],
  ['  - { kind: deed, id: week }\n', '', 6, /steps must hold 1 of the kind deed, not 0/],
  ['right: false }, { id: pour', 'right: true }, { id: pour', 20, /exactly one right/],
  ['{ kind: spot, id: note, pull: secrecy }', '{ kind: spot, id: note, pull: magic }', 21, /pull/],
  ['{ kind: spot, id: card, pull: none }', '{ kind: spot, id: card, pull: reward }', 6, /as many/],
  ['  - { kind: spot, id: card, pull: none }\n', '', 6, /as many plain messages as pulls/],
  ['[boil, brew, sip]', '[boil, brew]', 23, /needs three items or more/],
  ['[boil, brew, sip]', '[boil, brew, boil]', 23, /has an item twice/],
  ['[boil, brew, sip]', '[boil, brew, said]', 23, /must not be called said/],
  [", passage: '49:13' }", ' }', 24, /faith: true and its passage together/],
  ["faith: true, passage: '49:13'", "passage: '49:13'", 24, /faith: true and its passage/],
  ["passage: '49:13'", "passage: '2:1'", 24, /passage must be one of 2:256/],
  ["passage: '49:13' }", "passage: '49:13', reviewed: { by: X, on: soon } }", 24, /reviewed/],
  ['minutes: 4', 'minutes: 4\nafter: [coffee]', 5, /there is no lesson coffee/],
  ['minutes: 4', 'minutes: 4\nafter: [tea-first]', 5, /does not come before it on the path/],
  ['steps:', 'steps: [', 7, /./],
  ['minutes: 4', 'order: 4', 4, /unique/],
]

/** A list of ten aliases: `cb` is a list `c` of ten `b`. */
function aliases([name = '', of = '']: string): string {
  return `${name}: &${name} [${`*${of}, `.repeat(9)}*${of}]`
}

describe('a problem has its file, its line and plain words', () => {
  it('and there is none in a sound lesson', () => {
    expect(problems({ [LESSON_FILE]: LESSON_YAML })).toEqual([])
  })

  for (const [from, to, line, says] of FAULTS)
    test(`${JSON.stringify(from)} → ${JSON.stringify(to)}`, () => {
      expect(LESSON_YAML).toContain(from)
      const found = problems({ [LESSON_FILE]: LESSON_YAML.replace(from, to) })
      expect(found).toContainEqual(
        expect.objectContaining({
          file: LESSON_FILE,
          line,
          says: expect.stringMatching(says),
          grade: 'error',
        }),
      )
    })

  it('when aliases grow without end', () => {
    const bomb = ['a: &a [x]', ...['ba', 'cb', 'dc', 'ed'].map(aliases)]
    const [first] = problems({ [LESSON_FILE]: bomb.join('\n') })
    expect(first && printed(first)).toMatch(
      new RegExp(`^${LESSON_FILE}:1:1 error: Excessive alias`),
    )
  })

  it('when two lessons want the same place', () => {
    const found = problems({
      [LESSON_FILE]: LESSON_YAML,
      [`${LESSONS}/b.yaml`]: another('b', 'listening', 1),
    })
    expect(found.map(printed)).toEqual([
      `${LESSON_FILE}:3:1 error: b.yaml has this place already: listening 1`,
    ])
  })

  it('when a scenario breaks a law, at the choice that breaks it', () => {
    const yaml = scenarioYaml(changed(ladder(), 's1-0', 'ask', { to: 'mars' }))
    const line = 1 + yaml.split('\n').findIndex((one) => one.includes('to: mars'))
    const found = problems({ [SCENARIO_FILE]: yaml })
    expect(found).toEqual([
      expect.objectContaining({
        file: SCENARIO_FILE,
        says: 's1-0.ask leads to mars, which is nowhere',
      }),
    ])
    // The choice begins four lines above its `to`.
    expect(found[0]?.line).toBe(line - 4)
  })

  it('when a scenario is of a wrong form', () => {
    expect(saidOf('skill: argue', 'skill: shout')).toContainEqual(
      expect.stringMatching(/scenes\.s0-0\.choices\.1\.skill must be one of open-question/),
    )
    expect(saidOf('trust: 2', 'trust: 9')).toContainEqual(expect.stringMatching(/^meters\.trust /))
    expect(saidOf('kind: hard', 'kind: sad')).toContainEqual(
      expect.stringMatching(/endings\.hard-1\.kind/),
    )
    expect(saidOf('  s0-0:', '  s0_0:')).toContainEqual(expect.stringMatching(/must be a slug/))
  })
})
