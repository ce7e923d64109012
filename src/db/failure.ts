/** Thrown by an applier to say: somebody was first. Rolls the batch back; it never leaves the writer. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
}

/** Why a transaction failed, as far as the writer needs to know. */
export type Failure = 'conflict' | 'busy' | 'error'

/** Prisma's codes: P2002 unique constraint, P1008 SQLITE_BUSY, P2028 transaction did not start. */
const BY_CODE: Readonly<Record<string, Failure>> = {
  P2002: 'conflict',
  P1008: 'busy',
  P2024: 'busy',
  P2028: 'busy',
}

/** Sorts an error that came out of a transaction. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Conflict) return 'conflict'
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const known = typeof code === 'string' ? BY_CODE[code] : undefined
  if (known !== undefined) return known
  // Outside a statement (BEGIN, COMMIT) the driver's own error comes through.
  return /SocketTimeout|SQLITE_BUSY|database is locked/.test(String(error)) ? 'busy' : 'error'
}
