import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { prospects, turningPoint } from '../domain/prospects.ts'
import { mayTakeBack, rehearse, startRehearsal, type Rehearsal } from '../domain/rehearsal.ts'
import { choicesOn, METER_TOP, offered, type Scenario } from '../domain/scenario.ts'

/** A terminal: lines come in, text goes out. */
export interface Terminal {
  readonly lines: AsyncIterable<string>
  readonly print: (text: string) => void
}

/** Says a text of one language, without markup; what is missing is said by its name. */
export type Speak = (id: string) => string

/** The texts of one language, as a reader who gave no gender sees them. */
export function speaker(root: string, locale: string): Speak {
  const bundle = new FluentBundle(locale, { useIsolating: false })
  const folder = join(root, 'locales', locale)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.ftl'))
      bundle.addResource(new FluentResource(readFileSync(join(folder, name), 'utf8')))
  return (name) => {
    const [id = '', attribute] = name.split('.')
    const message = bundle.getMessage(id)
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute]
    if (!pattern) return `{${name}}`
    return bundle.formatPattern(pattern, { gender: 'other' }).replaceAll(/<\/?[bi]>/g, '')
  }
}

const HELP = 'a number chooses, b takes back (once), q ends'

/** Plays a scenario in a terminal, with everything the look back says. Returns when it is over or left. */
export async function playInTerminal(
  scenario: Scenario,
  speak: Speak,
  { lines, print }: Terminal,
): Promise<void> {
  const key = `scenario--${scenario.id}`
  const say = (text: string): void => print(`${text}\n`)
  say(`${speak(key)}\n${speak(`${key}.who`)}\n\n${speak(`${key}.intro`)}\n\n(${HELP})`)
  let state = begun(scenario)
  say(scene(scenario, state, speak))
  for await (const line of lines) {
    const word = line.trim().toLowerCase()
    if (word === 'q') return
    const back = word === 'b'
    const answer = rehearse(
      scenario,
      state,
      back ? { do: 'take-back' } : { do: 'choose', option: Number(word) - 1 },
    )
    if (answer.status === 'refused') {
      say(back && !mayTakeBack(state) ? '(there is nothing to take back)' : `(${HELP})`)
      continue
    }
    state = answer.state
    if (answer.over) break
    say(scene(scenario, state, speak))
  }
  if (Object.hasOwn(scenario.endings, state.at)) say(lookBack(scenario, state, speak))
}

function begun(scenario: Scenario): Rehearsal {
  const answer = rehearse(scenario, startRehearsal(scenario), { do: 'begin' })
  return answer.status === 'moved' ? answer.state : startRehearsal(scenario)
}

function scene(scenario: Scenario, state: Rehearsal, speak: Speak): string {
  const key = `scenario--${scenario.id}--${state.at}`
  const choices = offered(scenario, state).map(
    ({ id }, index) => `  ${index + 1}. ${speak(`${key}.${id}`)}`,
  )
  return ['', meters(state, speak), '', speak(key), '', ...choices].join('\n')
}

function meters({ trust, openness }: Rehearsal, speak: Speak): string {
  return `${speak('scenario--trust')} ${bar(trust)}  ${speak('scenario--openness')} ${bar(openness)}`
}

function lookBack(scenario: Scenario, state: Rehearsal, speak: Speak): string {
  const key = `scenario--${scenario.id}`
  const end = `${key}--${state.at}`
  const point = turningPoint(scenario, prospects(scenario), state.path)
  const steps = state.path.map((made, index) => {
    const [choice] = choicesOn(scenario, [made])
    const moved = choice
      ? ` (trust ${signed(choice.trust)}, openness ${signed(choice.openness)})`
      : ''
    const skill = choice ? speak(`skill--${choice.skill}`) : ''
    return [
      `  ${index + 1}. ${speak(`${key}--${made}`)}`,
      `     ${skill}${moved}: ${speak(`${key}--${made}-why`)}`,
    ].join('\n')
  })
  return [
    '',
    meters(state, speak),
    '',
    speak(end),
    '',
    `[${scenario.endings[state.at]?.kind ?? ''}] ${speak(`pull--${scenario.pull}`)}`,
    speak(`${end}.debrief`),
    '',
    `${speak('scenario--try')} ${speak(`${end}.try`)}`,
    '',
    ...steps,
    ...(point ? ['', speak('scenario--turn'), `  ${speak(`${key}--${point.made}`)}`] : []),
  ].join('\n')
}

function bar(value: number): string {
  return '▰'.repeat(value) + '▱'.repeat(METER_TOP - value)
}

function signed(effect: number): string {
  return effect > 0 ? `+${effect}` : String(effect)
}
