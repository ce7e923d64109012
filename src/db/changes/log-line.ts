import type { AuditAct } from '../../domain/audit.ts'
import type { Desk } from './applier.ts'

/**
 * A line in the log of what the storage does by itself. Here and not by whoever asks for it: what a
 * crash or a restore left, and the next sweep finishes, is logged as well.
 */
export async function logLine(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  actor: number,
  act: AuditAct,
  subject: string,
): Promise<void> {
  const data = { at: new Date(now()), actor, act, subject }
  await tx.audit.create({ data, select: { id: true } })
}
