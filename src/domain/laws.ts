import { explore, type Reach, type Situation } from './reach.ts'
import { METER_TOP, type Choice, type EndingKind, type Scenario } from './scenario.ts'

/** A law that a scenario breaks. `at` is the way to the place in its file, such as `scenes`, `door`. */
export interface Breach {
  readonly at: readonly (string | number)[]
  readonly says: string
}

/** A conversation shorter than this teaches nothing, a longer one tires. In choices. */
export const FEWEST_TURNS = 6
export const MOST_TURNS = 12

/** Fewer leave too little to find when one plays again. */
export const FEWEST_SCENES = 25

/** How many endings of each kind a player must be able to reach. */
export const ENDINGS_NEEDED: Readonly<Record<EndingKind, number>> = { good: 2, open: 1, hard: 1 }

/** Of two endings the better one has the higher rank. */
const RANK: Readonly<Record<EndingKind, number>> = { hard: 0, open: 1, good: 2 }

/** One sentence for each law of a good conversation that the scenario breaks; none when it keeps all. */
export function scenarioLaws(scenario: Scenario): string[] {
  return breaches(scenario).map(({ says }) => says)
}

/**
 * The same with the places. Laws about players hold for every situation that can be reached, found
 * by trying everything; they are asked only where the ones before hold, as they would mean nothing.
 */
export function breaches(scenario: Scenario): Breach[] {
  const names = namesBreached(scenario)
  if (names.length > 0) return names
  const reach = explore(scenario)
  if (reach.tooMany)
    return [{ at: ['scenes'], says: 'there are too many situations: name fewer earlier choices' }]
  const places = [...effectsBreached(scenario), ...placesBreached(scenario, reach)]
  const endless = [...loopsBreached(reach), ...stuckBreached(scenario, reach)]
  return [...places, ...(endless.length > 0 ? endless : outcomesBreached(scenario, reach))]
}

function everyChoice(scenario: Scenario) {
  return Object.entries(scenario.scenes).flatMap(([scene, { choices }]) =>
    choices.map((choice, index) => ({ scene, choice, at: ['scenes', scene, 'choices', index] })),
  )
}

function namesBreached(scenario: Scenario): Breach[] {
  const { scenes, endings, start } = scenario
  const isPlace = (id: string) => Object.hasOwn(scenes, id) || Object.hasOwn(endings, id)
  const known = new Set(everyChoice(scenario).map(({ scene, choice }) => `${scene}.${choice.id}`))
  const broken: Breach[] = []
  if (!Object.hasOwn(scenes, start))
    broken.push({ at: ['start'], says: `it starts at ${start}, which is no scene` })
  for (const id of Object.keys(endings))
    if (Object.hasOwn(scenes, id))
      broken.push({ at: ['endings', id], says: `${id} is a scene and an ending` })
  for (const { scene, choice, at } of everyChoice(scenario)) {
    if (!isPlace(choice.to))
      broken.push({ at, says: `${scene}.${choice.id} leads to ${choice.to}, which is nowhere` })
    if (scenes[scene]?.choices.some((other) => other !== choice && other.id === choice.id))
      broken.push({ at, says: `${scene} has two choices called ${choice.id}` })
  }
  for (const { scene, choice, at } of everyChoice(scenario))
    for (const made of [...(choice.when?.chose ?? []), ...(choice.when?.['not-chose'] ?? [])])
      if (!known.has(made))
        broken.push({
          at,
          says: `the condition of ${scene}.${choice.id} names ${made}, which is no choice`,
        })
  return broken
}

function effectsBreached(scenario: Scenario): Breach[] {
  const broken: Breach[] = []
  const scenes = Object.keys(scenario.scenes).length
  if (scenes < FEWEST_SCENES)
    broken.push({ at: ['scenes'], says: `it has ${scenes} scenes, fewer than ${FEWEST_SCENES}` })
  for (const [meter, value] of Object.entries(scenario.meters))
    if (value < 0 || value > METER_TOP)
      broken.push({ at: ['meters', meter], says: `${meter} starts outside 0–${METER_TOP}` })
  const all = everyChoice(scenario)
  for (const { scene, choice, at } of all)
    if (choice.skill === 'seek-help' && (choice.trust < 0 || choice.openness < 0))
      broken.push({ at, says: `asking for help costs something: ${scene}.${choice.id}` })
  if (all.every(({ choice }) => choice.skill !== 'seek-help'))
    broken.push({ at: ['scenes'], says: 'nowhere can one ask for help' })
  return broken
}

function placesBreached(scenario: Scenario, { situations }: Reach): Breach[] {
  const seen = new Set(situations.map(({ state }) => state.at))
  const said = new Set<Choice>(situations.flatMap(({ moves }) => moves.map((move) => move.choice)))
  const broken: Breach[] = []
  for (const kind of ['scenes', 'endings'] as const)
    for (const id of Object.keys(scenario[kind]))
      if (!seen.has(id)) broken.push({ at: [kind, id], says: `${id} is never reached` })
  for (const { scene, choice, at } of everyChoice(scenario))
    if (seen.has(scene) && !said.has(choice))
      broken.push({ at, says: `${scene}.${choice.id} is never offered` })
  for (const kind of ['good', 'open', 'hard'] as const) {
    const reached = Object.entries(scenario.endings).filter(
      ([id, ending]) => ending.kind === kind && seen.has(id),
    )
    if (reached.length < ENDINGS_NEEDED[kind])
      broken.push({
        at: ['endings'],
        says: `${reached.length} ${kind} endings are reached, ${ENDINGS_NEEDED[kind]} are needed`,
      })
  }
  return broken
}

function loopsBreached({ situations, order }: Reach): Breach[] {
  const ends = new Set(order)
  let round = situations.map((_, at) => at).filter((at) => !ends.has(at))
  // What is only behind the loop is peeled off from its far end.
  for (let before = -1; before !== round.length;) {
    before = round.length
    const inside = new Set(round)
    round = round.filter((at) => situations[at]?.moves.some(({ to }) => inside.has(to)))
  }
  const scenes = [...new Set(round.flatMap((at) => situations[at]?.state.at ?? []))]
  const [first] = scenes
  if (first === undefined) return []
  const says = `it never ends: one can go round and round, through ${scenes.join(', ')}`
  return [{ at: ['scenes', first], says }]
}

function stuckBreached(scenario: Scenario, { situations }: Reach): Breach[] {
  const stuck = situations.filter(
    ({ state, moves }) => moves.length === 0 && Object.hasOwn(scenario.scenes, state.at),
  )
  return firstOfEach(stuck).map(({ state: { at, trust, openness, path } }) => ({
    at: ['scenes', at],
    says: `nothing is offered in ${at} ${[`with trust ${trust}, openness ${openness}`, ...path].join(', after ')}`,
  }))
}

function firstOfEach(situations: readonly Situation[]): Situation[] {
  const first = new Map<string, Situation>()
  for (const here of situations) if (!first.has(here.state.at)) first.set(here.state.at, here)
  return [...first.values()]
}

/** What may still happen from a situation on. `best` and `worst` are ranks of endings. */
interface Outlook {
  readonly shortest: number
  readonly longest: number
  readonly best: number
  readonly worst: number
}

function outcomesBreached(scenario: Scenario, { situations, order }: Reach): Breach[] {
  const outlooks: Outlook[] = []
  const help = new Map<string, Breach>()
  for (const at of order.toReversed()) {
    const here = situations[at]
    if (!here) continue
    const ending = scenario.endings[here.state.at]
    const after = here.moves.flatMap(({ choice, to }) => {
      const ahead = outlooks[to]
      return ahead ? [{ choice, ahead }] : []
    })
    const outlook = ending
      ? { shortest: 0, longest: 0, best: RANK[ending.kind], worst: RANK[ending.kind] }
      : {
          shortest: 1 + Math.min(...after.map(({ ahead }) => ahead.shortest)),
          longest: 1 + Math.max(...after.map(({ ahead }) => ahead.longest)),
          best: Math.max(...after.map(({ ahead }) => ahead.best)),
          worst: Math.min(...after.map(({ ahead }) => ahead.worst)),
        }
    outlooks[at] = outlook
    for (const { choice, ahead } of after) {
      if (choice.skill !== 'seek-help') continue
      const others = after.filter((other) => other.choice !== choice).map((other) => other.ahead)
      const lowers = ahead.best < outlook.best
      const worsens = ahead.worst < Math.min(...others.map(({ worst }) => worst))
      const name = `${here.state.at}.${choice.id}`
      if (lowers || (others.length > 0 && worsens))
        help.set(name, {
          at: ['scenes', here.state.at],
          says: `asking for help ends worse than not asking: ${name} with trust ${here.state.trust}, openness ${here.state.openness}`,
        })
    }
  }
  const whole = outlooks[0]
  const turns: Breach[] = []
  if (whole && whole.shortest < FEWEST_TURNS)
    turns.push({
      at: ['start'],
      says: `a path takes ${whole.shortest} turns, fewer than ${FEWEST_TURNS}`,
    })
  if (whole && whole.longest > MOST_TURNS)
    turns.push({
      at: ['start'],
      says: `a path takes ${whole.longest} turns, more than ${MOST_TURNS}`,
    })
  return [...turns, ...help.values()]
}
