import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder that holds package.json, as an absolute path: the same one whether this file runs from
 * `src/` (tests) or from `dist/` (built). Throws when there is none above this file.
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('no package.json above the local Bot API server')
    folder = above
  }
  return folder
}
