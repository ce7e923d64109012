import type { Person } from '../domain/people.ts'
import { auditBy } from './audited.ts'
import type { Act } from './ports.ts'
import { CLOSED_HOURS } from './tidy.ts'

/** Hours an owner can choose from for the words of closed questions. */
export const HOURS = [1, 6, 12, 24, 48, 168] as const

/** Sets how long the words of closed questions stay; also of those that are closed already. */
export async function keepFor(act: Act, owner: Person, hours: number): Promise<'set' | 'gone'> {
  if (owner.role !== 'owner' || !HOURS.some((one) => one === hours)) return 'gone'
  await act.commit([
    { do: 'setting.set', name: CLOSED_HOURS, value: hours },
    auditBy(act, owner.id, 'retention.set', String(hours)),
  ])
  return 'set'
}
