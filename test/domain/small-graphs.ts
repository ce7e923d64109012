import * as fc from 'fast-check'
import type { Choice, Condition, Scenario } from '../../src/domain/scenario.ts'

const SCENES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const ENDINGS = {
  fine: { kind: 'good' },
  well: { kind: 'good' },
  so: { kind: 'open' },
  ill: { kind: 'hard' },
} as const
const PLACES = [...SCENES, ...Object.keys(ENDINGS)]

const effect = fc.integer({ min: -2, max: 2 })
const chosen = fc
  .constantFrom(...SCENES)
  .chain((scene) => fc.constantFrom(`${scene}.one`, `${scene}.two`))

const when: fc.Arbitrary<Condition | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.record({ 'trust-min': fc.nat({ max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ 'openness-max': fc.nat({ max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ chose: fc.tuple(chosen) }) },
  { weight: 1, arbitrary: fc.record({ 'not-chose': fc.tuple(chosen) }) },
)

/** Mostly forward, now and then back: a loop in some graphs, none in most. */
const target = (from: number) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...PLACES.slice(from + 1, from + 4)) },
    { weight: 2, arbitrary: fc.constantFrom(...PLACES.slice(from + 1)) },
    { weight: 1, arbitrary: fc.constantFrom(...PLACES) },
  )

const choice = (id: string, from: number): fc.Arbitrary<Choice> =>
  fc.record({
    id: fc.constant(id),
    skill: fc.constantFrom('open-question', 'argue', 'seek-help'),
    trust: effect,
    openness: effect,
    to: target(from),
    when,
  })

/** Graphs of eight scenes with two choices each, sound and unsound ones. */
export const smallGraphs: fc.Arbitrary<Scenario> = fc
  .tuple(
    fc.tuple(...SCENES.map((_, from) => fc.tuple(choice('one', from), choice('two', from)))),
    fc.nat({ max: 4 }),
  )
  .map(([choices, meter]) => ({
    id: 'small',
    order: 1,
    setting: 'home',
    character: 'he',
    pull: 'belonging',
    source: 'a test',
    meters: { trust: meter, openness: meter },
    start: 'a',
    scenes: Object.fromEntries(SCENES.map((scene, at) => [scene, { choices: choices[at] ?? [] }])),
    endings: ENDINGS,
    shape: 'small',
  }))
