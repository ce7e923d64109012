import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkContent } from './check/check-content.ts'
import { drawScenario } from './check/draw-scenario.ts'
import { report } from './check/report.ts'
import { packageRoot } from '../package-root.ts'

/** Where the pictures of the scenarios go, from the package's root. */
const PICTURES = 'docs/scenarios'

/**
 * `npm run content`: prints everything that is wrong with the content under `root`, draws each
 * scenario, and returns the exit code: 1 when there is an error, 0 otherwise.
 */
export function runCheck(root: string, print: (text: string) => void): 0 | 1 {
  const checked = checkContent(root)
  print(`${report(checked)}\n`)
  mkdirSync(join(root, PICTURES), { recursive: true })
  for (const scenario of checked.structure.scenarios)
    writeFileSync(join(root, PICTURES, `${scenario.id}.svg`), drawScenario(scenario))
  return checked.problems.some(({ grade }) => grade === 'error') ? 1 : 0
}

const started = process.argv[1]
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url))
  process.exitCode = runCheck(packageRoot(), (text) => process.stdout.write(text))
