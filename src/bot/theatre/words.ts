import { choicesOn, offered, replay, type Scenario } from '../../domain/scenario.ts'
import type { TheatreState } from '../../domain/theatre.ts'
import { numbered } from '../flows/parts.ts'
import { meters, whatItDid } from '../flows/scenario-parts.ts'
import { digits, type Say } from '../voice.ts'

/** Who speaks to the circle: its voice and its language. */
export interface Narrator {
  readonly say: Say
  readonly locale: string
}

/** The curtain: which story it is, and who is who. */
export function introText({ say }: Narrator, { id }: Scenario): string {
  return [say(`scenario--${id}.who`), '', say(`scenario--${id}.intro`)].join('\n')
}

/** What is read aloud. */
export function sceneText({ say }: Narrator, { id }: Scenario, { talk }: TheatreState): string {
  return say(`scenario--${id}--${talk.at}`)
}

/** What one could say, as numbered sentences. */
export function sentencesText(
  { say, locale }: Narrator,
  scenario: Scenario,
  { talk }: TheatreState,
): string {
  const key = `scenario--${scenario.id}--${talk.at}`
  const sentences = offered(scenario, talk).map((choice) => say(`${key}.${choice.id}`))
  return numbered(sentences, locale)
}

/** The scene that was decided, with how many chose each sentence: dots and digits, and no names. */
export function countedText(
  { say, locale }: Narrator,
  scenario: Scenario,
  { talk }: TheatreState,
  counts: readonly number[],
): string {
  const before = replay(scenario, talk.path.slice(0, -1))
  if (!before) return ''
  const key = `scenario--${scenario.id}--${before.at}`
  const sentences = offered(scenario, before).map(({ id }, option) => {
    const count = counts[option] ?? 0
    const dots = count === 0 ? '' : ` ${'●'.repeat(Math.min(count, 20))} ${digits(count, locale)}`
    return `${say(`${key}.${id}`)}${dots}`
  })
  return `${say(key)}\n\n${numbered(sentences, locale)}`
}

/** What the circle said and why it did what it did; then, for the eye, the skill and both meters. */
export function whyText({ say }: Narrator, scenario: Scenario, { talk }: TheatreState): string {
  const made = talk.path.at(-1) ?? ''
  const [choice] = choicesOn(scenario, [made])
  return [
    `<b>${say(`scenario--${scenario.id}--${made}`)}</b>`,
    '',
    say(`scenario--${scenario.id}--${made}-why`),
    '',
    ...(choice ? [whatItDid(say, choice)] : []),
    meters(say, scenario, talk),
  ].join('\n')
}

/** How it ended, and the pull that was at work. */
export function endText({ say }: Narrator, scenario: Scenario, { talk }: TheatreState): string {
  const key = `scenario--${scenario.id}--${talk.at}`
  return [say(key), '', `<b>${say(`pull--${scenario.pull}`)}</b>`, say(`${key}.debrief`)].join('\n')
}

/** A question of the closing talk. The pull of a story that was closed early is named before the first. */
export function questionText(
  { say }: Narrator,
  scenario: Scenario,
  { question, talk }: TheatreState,
): string {
  const asked = say(`theatre--question-${question + 1}`)
  const first = question === (talk.path.length === 0 ? 1 : 0)
  if (!first || Object.hasOwn(scenario.endings, talk.at)) return asked
  return `<b>${say(`pull--${scenario.pull}`)}</b>\n${say(`pull-how--${scenario.pull}`)}\n\n${asked}`
}
