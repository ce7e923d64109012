import type { Pull } from './pulls.ts'
import { choicesOn, OPENING_SKILLS, type Scenario, type Skill } from './scenario.ts'

/** A conversation rehearsed to its end. */
export interface Rehearsed {
  readonly scenario: string
  /** Whether from its beginning, and not one scene of it tried differently. */
  readonly whole: boolean
  /** The choices made in it as `scene.choice`, without those that were given. */
  readonly path: readonly string[]
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** How often something was practised, and when last; null: never. */
export interface Practised {
  readonly times: number
  readonly last: number | null
}

/** What was practised, skill by skill, in whole conversations and in single scenes. */
export function practisedSkills(
  scenarios: readonly Scenario[],
  rehearsed: readonly Rehearsed[],
): ReadonlyMap<Skill, Practised> {
  const used = rehearsed.flatMap(({ scenario: id, path, at }) => {
    const scenario = scenarios.find((one) => one.id === id)
    return scenario ? choicesOn(scenario, path).map(({ skill }) => ({ skill, at })) : []
  })
  return new Map(
    OPENING_SKILLS.map((skill) => [skill, tally(used.filter((one) => one.skill === skill))]),
  )
}

/** What to practise next, and why: never a judgement on the person. */
export interface Suggestion {
  readonly scenario: Scenario
  readonly skill: Skill
  readonly pull: Pull
}

/**
 * The conversation whose pull was rehearsed least and longest ago; among those, one rehearsed least
 * often; among those, the one that offers most of the skill used least and longest ago; and only then
 * the one rehearsed longest ago. A scene tried differently is no rehearsal of its conversation.
 * Whoever never played begins with the first.
 */
export function suggest(
  scenarios: readonly Scenario[],
  rehearsed: readonly Rehearsed[],
): Suggestion | undefined {
  const skills = practisedSkills(scenarios, rehearsed)
  const [skill] = OPENING_SKILLS.toSorted((a, b) => earlier(skills.get(a), skills.get(b)))
  const whole = rehearsed.filter((one) => one.whole)
  const pullOf = new Map(scenarios.map(({ id, pull }) => [id, pull]))
  const pulls = (pull: Pull) => tally(whole.filter((one) => pullOf.get(one.scenario) === pull))
  const own = (id: string) => tally(whole.filter((one) => one.scenario === id))
  const [scenario] = scenarios.toSorted(
    (a, b) =>
      earlier(pulls(a.pull), pulls(b.pull)) ||
      own(a.id).times - own(b.id).times ||
      (rehearsed.length > 0 && skill ? shareOf(b, skill) - shareOf(a, skill) : 0) ||
      earlier(own(a.id), own(b.id)) ||
      a.order - b.order,
  )
  return scenario && skill ? { scenario, skill, pull: scenario.pull } : undefined
}

const NEVER: Practised = { times: 0, last: null }

/** Fewer times first; as often: longer ago first. */
function earlier(a: Practised = NEVER, b: Practised = NEVER): number {
  return a.times - b.times || (a.last ?? 0) - (b.last ?? 0)
}

function tally(uses: readonly { readonly at: number }[]): Practised {
  const last = uses.length === 0 ? null : Math.max(...uses.map(({ at }) => at))
  return { times: uses.length, last }
}

/** Of all sentences of a scenario, the part that uses this skill. */
function shareOf({ scenes }: Scenario, skill: Skill): number {
  const all = Object.values(scenes).flatMap(({ choices }) => choices)
  return all.filter((choice) => choice.skill === skill).length / Math.max(1, all.length)
}
