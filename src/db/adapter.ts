import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

/**
 * What every connection starts with. The driver has no option for it and its defaults (journal
 * `delete`, no secure delete) lose acknowledged writes after one SQLITE_BUSY at COMMIT
 * (prisma/orm#29933). Busy waits freeze the event loop, so they are short, and the writer retries.
 */
const PRAGMAS = {
  writing:
    'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=200; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF;',
  reading:
    'PRAGMA busy_timeout=200; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA query_only=ON;',
} as const

/** A driver factory whose connections carry our pragmas, and which can mend its connection. */
export class HouseAdapter extends PrismaBetterSqlite3 {
  readonly #use: keyof typeof PRAGMAS
  #connection: SqlDriverAdapter | undefined

  constructor(path: string, use: keyof typeof PRAGMAS) {
    // Whole milliseconds compare as numbers and cost no parsing.
    super({ url: path }, { timestampFormat: 'unixepoch-ms' })
    this.#use = use
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const connection = await super.connect()
    await connection.executeScript(PRAGMAS[this.#use])
    this.#connection = connection
    return connection
  }

  /**
   * Ends a transaction that a failed COMMIT left open: the client believes it closed, and every later
   * write would silently join it. Call only between transactions.
   */
  async mend(): Promise<void> {
    try {
      await this.#connection?.executeScript('ROLLBACK')
    } catch {
      // No transaction was open: nothing to mend.
    }
  }

  /** Runs maintenance SQL on the same connection, outside any transaction. */
  async script(sql: string): Promise<void> {
    await this.#connection?.executeScript(sql)
  }
}
