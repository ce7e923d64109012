// Makes a migration out of the difference between prisma/migrations and prisma/schema.prisma, or,
// with --check, fails when there is one. Uses Prisma's schema engine as WebAssembly, so that no
// native binary has to be downloaded.
//
//   npm run migration -- add-districts
//   npm run migration -- --check
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineGlue from '@prisma/schema-engine-wasm/schema_engine_bg'

const SCHEMA = new URL('../prisma/schema.prisma', import.meta.url)
const MIGRATIONS = new URL('../prisma/migrations/', import.meta.url)
const LOCK = 'provider = "sqlite"\n'
const filters = { externalTables: [], externalEnums: [] }

/** The engine replays whole migrations through `executeRaw`, which this driver takes one statement at a time. */
class ScriptingAdapter extends PrismaBetterSqlite3 {
  async connectToShadowDb() {
    const adapter = await super.connectToShadowDb()
    const one = adapter.executeRaw.bind(adapter)
    adapter.executeRaw = async (query) =>
      query.args.length > 0 ? one(query) : (await adapter.executeScript(query.sql), 0)
    return adapter
  }
}

async function loadEngine(schema) {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = readFileSync(new URL('schema_engine_bg.wasm', `file://${entry}`))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': engineGlue,
  })
  const { __wbg_set_wasm: setWasm } = engineGlue
  setWasm(instance.exports)
  const { __wbindgen_start: begin } = instance.exports
  begin()
  const adapter = bindMigrationAwareSqlAdapterFactory(new ScriptingAdapter({ url: ':memory:' }))
  return await engineGlue.SchemaEngine.new({ datamodels: [schema] }, () => {}, adapter)
}

function migrationList() {
  const names = existsSync(MIGRATIONS)
    ? readdirSync(MIGRATIONS, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : []
  return {
    baseDir: fileURLToPath(MIGRATIONS),
    lockfile: { path: 'migration_lock.toml', content: LOCK },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok',
          value: readFileSync(new URL(`${name}/migration.sql`, MIGRATIONS), 'utf8'),
        },
      },
    })),
  }
}

const [word] = process.argv.slice(2)
if (word === undefined || !/^(--check|[a-z0-9_-]+)$/.test(word)) {
  console.error('usage: npm run migration -- <name in small letters> | --check')
  process.exit(1)
}

const schema = ['schema.prisma', readFileSync(SCHEMA, 'utf8')]
const engine = await loadEngine(schema)
const { stdout } = await engine.diff({
  from: { tag: 'migrations', ...migrationList() },
  to: { tag: 'schemaDatamodel', files: [{ path: schema[0], content: schema[1] }] },
  script: true,
  exitCode: null,
  filters,
})
const sql = stdout ?? ''
const empty = sql.split('\n').every((line) => line.trim() === '' || line.startsWith('--'))

if (word === '--check') {
  if (!empty) {
    console.error(
      `prisma/schema.prisma and prisma/migrations differ; run: npm run migration -- <name>\n${sql}`,
    )
    process.exit(1)
  }
  console.log('prisma/migrations make exactly prisma/schema.prisma')
} else if (empty) {
  console.log('nothing to migrate: prisma/migrations make exactly prisma/schema.prisma')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = new URL(`${stamp}_${word}/`, MIGRATIONS)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('migration_lock.toml', MIGRATIONS), LOCK)
  writeFileSync(new URL('migration.sql', folder), sql)
  console.log(`prisma/migrations/${stamp}_${word}/migration.sql`)
}
process.exit(0)
