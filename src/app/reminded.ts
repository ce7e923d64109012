import { z } from 'zod'
import type { Change } from './changes.ts'
import type { Act } from './ports.ts'

/** Between two reminders of the same person at least so long, however many questions come of age. */
export const REMINDER_PAUSE = 10 * 60_000

const lane = z.enum(['danger', 'case'])
const book = z.record(z.string(), z.object({ at: z.number(), lane, owed: lane.nullable() }))

/**
 * Who was reminded lately (ms), in which lane, and to whom one more is owed as soon as the pause is over.
 * It is written together with what it follows from, so that a crash loses no reminder.
 */
export type Reminded = Readonly<z.infer<typeof book>>
type Urge = z.infer<typeof lane>

const NAME = 'desk.reminded'

export async function readReminded({ store }: Pick<Act, 'store'>): Promise<Reminded> {
  const read = book.safeParse(await store.setting(NAME))
  return read.success ? read.data : {}
}

/** Writes the book; null strikes the whole of it. */
export function keepReminded(reminded: Reminded): Change {
  const value = Object.keys(reminded).length === 0 ? null : reminded
  return { do: 'setting.set', name: NAME, value }
}

/**
 * The book once this person is to be reminded, and whether they are at once: within the pause one is
 * owed, but danger does not wait behind a reminder of what was none.
 */
export function reminding(
  reminded: Reminded,
  personId: string,
  urge: Urge,
  now: number,
): { readonly reminded: Reminded; readonly call: boolean } {
  const known = reminded[personId]
  // What it counts is read when it is sent: the one of this moment tells of this question too.
  if (known?.at === now) return { reminded, call: false }
  const rests = known && now < known.at + REMINDER_PAUSE
  if (rests && (urge === 'case' || known.lane === 'danger')) {
    const owed = known.owed === 'danger' ? 'danger' : urge
    return { reminded: { ...reminded, [personId]: { ...known, owed } }, call: false }
  }
  return { reminded: { ...reminded, [personId]: { at: now, lane: urge, owed: null } }, call: true }
}

/** What is owed by now, and the book once it is given and what nobody needs to know any more is gone. */
export function owedBy(
  reminded: Reminded,
  now: number,
): { readonly owed: ReadonlyMap<string, Urge>; readonly reminded: Reminded } {
  const over = Object.entries(reminded).filter(([, { at }]) => now >= at + REMINDER_PAUSE)
  const owed = new Map(over.flatMap(([id, one]) => (one.owed ? [[id, one.owed] as const] : [])))
  const gone = new Set(over.map(([id]) => id).filter((id) => !owed.has(id)))
  const kept = Object.entries(reminded).filter(([id]) => !gone.has(id))
  const given = kept.map(([id, one]) => {
    const urge = owed.get(id)
    return [id, urge ? { at: now, lane: urge, owed: null } : one] as const
  })
  return { owed, reminded: Object.fromEntries(given) }
}
