import { randomInt } from 'node:crypto'
import { auditCase } from './audited.ts'
import type { Act } from './ports.ts'

/**
 * Logs that the words of questions are wiped whose reporters were forgotten. Not at that moment and in
 * no order: lines beside each other would tie the questions of one person together, and to them.
 * Returns how many.
 */
export async function logWithdrawn(act: Act): Promise<number> {
  const codes = shuffled(await act.store.wipedUnlogged())
  for (const code of codes)
    await act.commit([auditCase(act, { code, reporterId: null }, 'wipe', null)])
  return codes.length
}

function shuffled(all: readonly string[]): string[] {
  const left = [...all]
  return all.flatMap(() => left.splice(randomInt(left.length), 1))
}
