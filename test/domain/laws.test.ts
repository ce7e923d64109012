import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { breaches, scenarioLaws } from '../../src/domain/laws.ts'
import { explore } from '../../src/domain/reach.ts'
import type { Choice, Scenario } from '../../src/domain/scenario.ts'
import { survey } from '../../src/domain/survey.ts'
import { changed, ladder } from './ladder.ts'
import { playAll } from './play-all.ts'
import { smallGraphs } from './small-graphs.ts'

const sound = ladder()
const hidden: Choice = { id: 'x', skill: 'affirm', trust: 0, openness: 0, to: 's1-0' }

/** A fault planted into a sound scenario, and the sentence that must name it. */
const FAULTS: Record<string, [Scenario, RegExp]> = {
  'a scene nobody reaches': [
    { ...sound, scenes: { ...sound.scenes, attic: { choices: [hidden, { ...hidden, id: 'y' }] } } },
    /^attic is never reached$/,
  ],
  'an ending nobody reaches': [
    { ...sound, endings: { ...sound.endings, moon: { kind: 'open' } } },
    /^moon is never reached$/,
  ],
  'a choice nobody is offered': [
    changed(sound, 's1-0', 'push', { when: { 'trust-min': 5, 'openness-max': 1 } }),
    /^s1-0\.push is never offered$/,
  ],
  'a way to nowhere': [changed(sound, 's1-0', 'ask', { to: 'mars' }), /leads to mars/],
  'a start that is no scene': [{ ...sound, start: 'good-1' }, /starts at good-1/],
  'one name for two places': [
    { ...sound, endings: { ...sound.endings, 's1-0': { kind: 'good' } } },
    /^s1-0 is a scene and an ending$/,
  ],
  'one name for two choices': [
    changed(sound, 's1-0', 'ask', { id: 'push' }),
    /two choices called push/,
  ],
  'a condition on nothing': [
    changed(sound, 's1-0', 'ask', { when: { chose: ['s0-0.sing'] } }),
    /names s0-0\.sing/,
  ],
  'a loop': [changed(sound, 's5-1', 'push', { to: 's3-1' }), /round and round, through .*s5-1/],
  'a loop to itself': [changed(sound, 's5-1', 'push', { to: 's5-1' }), /through s5-1$/],
  'a dead end for some': [
    ['ask', 'push', 'help'].reduce(
      (graph, id) => changed(graph, 's4-1', id, { when: { 'trust-min': 3 } }),
      sound,
    ),
    /^nothing is offered in s4-1 with trust [012]/,
  ],
  'a path that is too short': [
    changed(sound, 's3-0', 'ask', { to: 'good-1' }),
    /takes 4 turns, fewer/,
  ],
  'a path that is too long': [ladder({ turns: 13, width: 2 }), /takes 13 turns, more/],
  'too few scenes': [ladder({ turns: 9, width: 2 }), /17 scenes, fewer than 25/],
  'one good ending': [
    { ...sound, endings: { ...sound.endings, 'good-2': { kind: 'open' } } },
    /^1 good endings are reached, 2 are needed$/,
  ],
  'no open ending': [
    { ...sound, endings: { ...sound.endings, 'open-1': { kind: 'good' } } },
    /^0 open endings/,
  ],
  'no hard ending': [
    { ...sound, endings: { ...sound.endings, 'hard-1': { kind: 'open' } } },
    /^0 hard endings/,
  ],
  'help that costs trust': [
    changed(sound, 's4-0', 'help', { trust: -1 }),
    /costs something: s4-0\.help/,
  ],
  'help that closes': [changed(sound, 's4-0', 'help', { openness: -1 }), /costs something/],
  'help that takes the good endings away': [
    changed(sound, 's8-1', 'help', { to: 'open-1' }),
    /ends worse than not asking: s8-1\.help/,
  ],
  'help that may end hard where nothing else would': [
    ['ask', 'push'].reduce(
      (graph, id) => changed(graph, 's7-1', id, { to: 'good-1' }),
      changed(sound, 's7-1', 'help', { to: 's8-1' }),
    ),
    /ends worse than not asking: s7-1\.help/,
  ],
  'nobody to ask for help': [
    Object.keys(sound.scenes).reduce(
      (graph, scene) => changed(graph, scene, 'help', { skill: 'offer' }),
      sound,
    ),
    /^nowhere can one ask for help$/,
  ],
}

describe('a planted fault is found', () => {
  for (const [fault, [scenario, says]] of Object.entries(FAULTS))
    test(fault, () => {
      expect(scenarioLaws(scenario)).toContainEqual(expect.stringMatching(says))
    })
})

describe('a sound scenario', () => {
  it('breaks no law', () => {
    expect(scenarioLaws(sound)).toEqual([])
  })

  it('breaks none whatever its meters and effects, as nothing in it hangs on them', () => {
    const effect = fc.integer({ min: -6, max: 6 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(effect, effect), { minLength: 25, maxLength: 25 }),
        fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })),
        (effects, [trust, openness]) => {
          const bent = Object.keys(sound.scenes).reduce(
            (graph, scene, at) =>
              changed(graph, scene, 'push', {
                trust: effects[at]?.[0] ?? 0,
                openness: effects[at]?.[1] ?? 0,
              }),
            { ...sound, meters: { trust, openness } },
          )
          expect(scenarioLaws(bent)).toEqual([])
        },
      ),
      { numRuns: 30 },
    )
  })

  it('is surveyed', () => {
    expect(survey(ladder({ turns: 6, width: 1 }))).toMatchObject({
      paths: 3 ** 6,
      shortest: 6,
      longest: 6,
      shares: { 'good-1': 1 / 3, 'good-2': 1 / 3, 'open-1': 1 / 3, 'hard-1': 0 },
    })
  })

  it('keeps the search small: what no condition names is not remembered', () => {
    expect(explore(sound).situations.length).toBeLessThan(25 * 49)
  })
})

describe('over arbitrary graphs, with conditions, loops and dead ends', () => {
  it('the laws say what playing every path shows', () => {
    fc.assert(
      fc.property(smallGraphs, (scenario) => {
        const seen = playAll(scenario, 13)
        const says = breaches(scenario).map((breach) => breach.says)
        const told = (pattern: RegExp) => says.some((one) => pattern.test(one))
        const endless = told(/round and round/)
        const stuck = told(/^nothing is offered/)
        const unreached = (id: string) => says.includes(`${id} is never reached`)
        for (const id of seen.places) expect(unreached(id)).toBe(false)
        if (seen.stuck) expect(stuck).toBe(true)
        // The playing stopped there, so it has not seen everything.
        if (seen.longest > 12) {
          expect(endless || stuck || told(/more than 12/)).toBe(true)
          return
        }
        for (const id of [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)])
          expect(unreached(id)).toBe(!seen.places.has(id))
        expect([endless, stuck, told(/more than 12/)]).toEqual([false, seen.stuck, false])
        if (stuck) return
        expect(told(/fewer than 6/)).toBe(seen.shortest < 6)
        expect(told(/ends worse than not asking/)).toBe(seen.helpWorse)
      }),
      { numRuns: 400 },
    )
  })

  it('the survey counts what playing every path counts', () => {
    fc.assert(
      fc.property(smallGraphs, (scenario) => {
        const seen = playAll(scenario, 13)
        fc.pre(!seen.stuck && seen.longest <= 12)
        const found = survey(scenario)
        expect(found).toMatchObject({
          paths: seen.paths,
          shortest: seen.shortest,
          longest: seen.longest,
        })
        for (const [id, share] of Object.entries(found.shares))
          expect(share).toBeCloseTo(seen.shares.get(id) ?? 0, 10)
      }),
      { numRuns: 200 },
    )
  })
})
