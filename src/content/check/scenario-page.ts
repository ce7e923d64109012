import type { Scenario } from '../../domain/scenario.ts'
import { survey } from '../../domain/survey.ts'
import type { Speak } from '../play.ts'
import type { LocaleFile } from './locale-files.ts'

/** The page of a scenario in `docs/scenarios`, in Markdown, with its picture. */
export function scenarioPage(
  scenario: Scenario,
  speak: Speak,
  files: readonly LocaleFile[],
): string {
  const { id, source, setting, pull } = scenario
  const { paths, shortest, longest, shares } = survey(scenario)
  const key = `scenario--${id}`
  const endings = Object.entries(scenario.endings).map(([ending, { kind }]) => {
    const share = `${((shares[ending] ?? 0) * 100).toFixed(1)} %`
    return `- **${ending}** (${kind}, ${share} of random players): ${oneLine(speak(`${key}--${ending}`))}`
  })
  const review = files
    .filter(({ name }) => name === `scenarios/${id}.ftl`)
    .map(({ locale, texts, review: by }) => {
      const state = by?.state === 'native' ? `native, ${by.date}` : 'draft'
      return `- ${locale}: ${texts.length} texts, ${state}`
    })
  return [
    `# ${speak(key)}`,
    `${speak(`${key}.about`)} With: ${speak(`${key}.who`)}.`,
    `Setting: ${setting}. Pull: ${pull}. ${Object.keys(scenario.scenes).length} scenes, ${paths} paths of ${shortest}–${longest} turns.`,
    `![Every scene and choice, endings in colour](${id}.svg)`,
    '## Endings',
    endings.join('\n'),
    '## Texts',
    review.join('\n'),
    '## Source',
    oneLine(source),
    `Play it in a terminal: \`npm run content -- play ${id}\`. Written by \`npm run content\`; change the [structure](../../src/content/scenarios/${id}.yaml), not this page.`,
    '',
  ].join('\n\n')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
