import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.ts'

/** A migration as it lies in the folder; `checksum` is what Prisma writes down: SHA-256 in hex. */
export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/** The folder that ships with the program. */
export const MIGRATIONS = join(packageRoot(), 'prisma/migrations')

/** Every migration in a folder, oldest first. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}
