import { aboutFreezing, type AuditEntry } from '../domain/audit.ts'
import type { Person } from '../domain/people.ts'
import { numberOf } from './audited.ts'
import type { Act } from './ports.ts'

const AT_ONCE = 200

/**
 * The log as this person may read it, newest first, at most `limit` lines after skipping `from`. Nobody
 * reads who has asked that they be frozen: whoever asks must have nothing to fear from them.
 */
export async function readableLog(
  act: Act,
  person: Pick<Person, 'id'>,
  limit: number,
  from: number,
): Promise<AuditEntry[]> {
  const own = numberOf(act, person.id)
  const found: AuditEntry[] = []
  for (let read = 0; found.length < from + limit; read += AT_ONCE) {
    const entries = await act.store.audit(AT_ONCE, read)
    found.push(...entries.filter((one) => one.subject !== own || !aboutFreezing(one.act)))
    if (entries.length < AT_ONCE) break
  }
  return found.slice(from, from + limit)
}
