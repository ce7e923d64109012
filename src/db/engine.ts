import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { __wbg_set_wasm as setWasm } from '@prisma/schema-engine-wasm/schema_engine_bg'

/** A schema engine, and the errors of its driver by the number it mentions them with. */
export interface Engine {
  readonly engine: glue.SchemaEngine
  /** The driver's own words for an error the engine threw. */
  readonly explain: (error: unknown) => string
  readonly close: () => Promise<void>
}

/** What the glue and the compiled engine offer each other; the compiler's libraries name neither. */
interface Exports {
  readonly __wbindgen_start: () => void
}
declare const WebAssembly: {
  instantiate(bytes: Buffer, imports: object): Promise<{ instance: { exports: Exports } }>
}

/** Remembers its connections: the engine leaves them open. */
class Closing extends PrismaBetterSqlite3 {
  readonly opened: SqlDriverAdapter[] = []

  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect()
    this.opened.push(connection)
    return connection
  }
}

let compiled: Promise<void> | undefined

/**
 * The package's own entry imports the `.wasm` as a module, which Node 20 cannot, so it is
 * instantiated by hand; once, because the glue holds on to the memory of the first instance.
 */
async function compile(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = readFileSync(join(dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': { ...glue },
  })
  setWasm(instance.exports)
  const { __wbindgen_start: begin } = instance.exports
  begin()
}

/** Prisma's schema engine as WebAssembly, over our driver. The first takes about 100 ms. */
export async function loadEngine(path: string): Promise<Engine> {
  await (compiled ??= compile())
  const factory = new Closing({ url: path })
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
  return {
    engine,
    explain(error) {
      const text = error instanceof Error ? error.message : String(error)
      const id = /External error id#(\d+)/.exec(text)?.[1]
      const known = id === undefined ? undefined : adapter.errorRegistry.consumeError(Number(id))
      const cause = known?.error
      return (cause instanceof Error ? cause.message : text)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(0, 3)
        .join(' ')
    },
    async close() {
      engine.free()
      for (const connection of factory.opened) await connection.dispose()
    },
  }
}
