import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { checkContent, type CheckedContent } from './check/check-content.ts'
import { drawScenario } from './check/draw-scenario.ts'
import { localesOf } from './check/locale-files.ts'
import { report } from './check/report.ts'
import { scenarioPage } from './check/scenario-page.ts'
import { packageRoot } from '../package-root.ts'
import { playInTerminal, speaker, type Terminal } from './play.ts'
import { readStructure } from './structure.ts'

/** Where the pages and pictures of the scenarios go, from the package's root. */
const PAGES = 'docs/scenarios'

/**
 * `npm run content`: prints everything that is wrong with the content under `root`, draws each
 * scenario, and returns the exit code: 1 when there is an error, 0 otherwise.
 */
export function runCheck(root: string, tell: (text: string) => void): 0 | 1 {
  const checked = checkContent(root)
  tell(`${report(checked)}\n`)
  writePages(root, checked)
  return checked.problems.some(({ grade }) => grade === 'error') ? 1 : 0
}

function writePages(root: string, { structure, files }: CheckedContent): void {
  const folder = join(root, PAGES)
  const speak = localesOf(root).includes('en') ? speaker(root, 'en') : (name: string) => name
  mkdirSync(folder, { recursive: true })
  for (const scenario of structure.scenarios) {
    writeFileSync(join(folder, `${scenario.id}.svg`), drawScenario(scenario))
    writeFileSync(join(folder, `${scenario.id}.md`), scenarioPage(scenario, speak, files))
  }
}

/**
 * `npm run content -- play <scenario> [language]`: plays it in the terminal. What is wrong is said in
 * one line; the exit code is 1 then.
 */
export async function runPlay(
  root: string,
  [id = '', locale = 'en']: readonly string[],
  terminal: Terminal,
): Promise<0 | 1> {
  const { scenarios } = readStructure(root)
  const scenario = scenarios.find((one) => one.id === id)
  const locales = localesOf(root)
  if (!scenario || !locales.includes(locale)) {
    const known = scenarios.map((one) => one.id).join(', ')
    terminal.print(
      scenario
        ? `There is no language ${locale}. There are: ${locales.join(', ')}.\n`
        : `Play which one? npm run content -- play <scenario> [language]. There are: ${known}.\n`,
    )
    return 1
  }
  await playInTerminal(scenario, speaker(root, locale), terminal)
  return 0
}

function print(text: string): void {
  process.stdout.write(text)
}

const started = process.argv[1]
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) {
  const [word, ...rest] = process.argv.slice(2)
  if (word === 'play') {
    const lines = createInterface({ input: process.stdin })
    process.exitCode = await runPlay(packageRoot(), rest, { lines, print })
    lines.close()
  } else process.exitCode = runCheck(packageRoot(), print)
}
