import { survey } from '../../domain/survey.ts'
import type { Scenario } from '../../domain/scenario.ts'
import { printed } from '../problem.ts'
import type { Structure } from '../structure.ts'
import type { CheckedContent } from './check-content.ts'
import type { LocaleFile } from './locale-files.ts'

/** What the check found, for a person at a terminal: problems by place, then the state of the whole. */
export function report({ structure, files, problems }: CheckedContent): string {
  const count = (grade: string) => problems.filter((one) => one.grade === grade).length
  const [errors, warnings] = [count('error'), count('warning')]
  return [
    ...problems.map(printed),
    ...(problems.length > 0 ? [''] : []),
    ...countLines(structure),
    ...structure.scenarios
      .filter(
        ({ id }) =>
          !problems.some(
            ({ file, grade }) => grade === 'error' && file.endsWith(`scenarios/${id}.yaml`),
          ),
      )
      .map((scenario) => scenarioLine(scenario, files)),
    ...reviewLines(files),
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
  ].join('\n')
}

function countLines({ lessons, scenarios, spotting }: Structure): string[] {
  const modules = [...new Set(lessons.map(({ module }) => module))]
  const shares = modules.map(
    (module) => `${module} ${lessons.filter((lesson) => lesson.module === module).length}`,
  )
  const messages = spotting.reduce((sum, { items }) => sum + items.length, 0)
  const unsigned = lessons.flatMap(({ id, steps }) =>
    steps.flatMap((step) =>
      'faith' in step && step.faith && !step.reviewed ? `${id}.${step.id} (${step.passage})` : [],
    ),
  )
  return [
    `${lessons.length} lessons: ${shares.join(', ')}`,
    `${scenarios.length} scenarios, ${messages} messages in ${spotting.length} sets`,
    ...(unsigned.length > 0 ? [`waiting for a scholar's review: ${unsigned.join(', ')}`] : []),
  ]
}

function scenarioLine(scenario: Scenario, files: readonly LocaleFile[]): string {
  const { paths, shortest, longest, shares } = survey(scenario)
  const endings = Object.entries(scenario.endings).map(
    ([id, { kind }]) => `${id} (${kind}) ${percent(shares[id] ?? 0)}`,
  )
  const lines = files
    .filter(({ name }) => name === `scenarios/${scenario.id}.ftl`)
    .map(({ locale, texts }) => `${locale} ${texts.length}`)
  return [
    `${scenario.id}: ${Object.keys(scenario.scenes).length} scenes, ${paths} paths of ${shortest}–${longest} turns`,
    `  random players end: ${endings.join(', ')}`,
    `  texts: ${lines.join(', ')}`,
  ].join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function reviewLines(files: readonly LocaleFile[]): string[] {
  return [...new Set(files.map(({ locale }) => locale))].map((locale) => {
    const own = files.filter((file) => file.locale === locale)
    const native = own.filter(({ review }) => review?.state === 'native').length
    const texts = own.reduce((sum, file) => sum + file.texts.length, 0)
    return `${locale}: ${texts} texts in ${own.length} files, ${native} read by a native speaker, ${own.length - native} drafts`
  })
}
