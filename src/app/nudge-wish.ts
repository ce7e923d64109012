import { nudgeState, wished, type Nudge } from '../domain/nudge.ts'
import type { Person } from '../domain/people.ts'
import type { Act } from './ports.ts'

/** So often a change is tried again when the clock was first. */
const TRIES = 3

/** From now on at this hour; begins the daily word, or begins it again. `home` is the zone until one is chosen. */
export async function chooseHour(act: Act, person: Person, hour: number, home: string) {
  await rewrite(act, person, (known) => wished({ ...fresh(person, home), ...known, hour }, act.now))
}

/** By the clocks of this zone (IANA); turns nothing on. */
export async function chooseZone(act: Act, person: Person, zone: string): Promise<void> {
  await rewrite(act, person, (known) => {
    const changed = { ...fresh(person, zone), ...known, zone }
    return nudgeState(known) === 'on' ? { ...wished(changed, act.now) } : changed
  })
}

/** Ends the daily word. */
export async function turnOff(act: Act, { id }: Person): Promise<void> {
  await act.commit([{ do: 'nudge.stop', personId: id }])
}

/** They tapped one: the count of the unanswered begins anew, and what rests wakes up. */
export async function stir(act: Act, person: Person): Promise<void> {
  await rewrite(act, person, (known) => {
    if (!known || nudgeState(known) === 'off' || known.silent === 0) return undefined
    return known.dueAt === null ? wished(known, act.now) : { ...known, silent: 0 }
  })
}

/** A hour that stands for nothing yet: without `dueAt` nothing is sent. */
function fresh({ id }: Person, zone: string): Nudge {
  return { personId: id, hour: 19, zone, dueAt: null, sentAt: null, silent: 0 }
}

/**
 * Reads, changes, writes. The clock may send one in between, and what it noted must not be overwritten
 * with what was read before, or a second one would go out on the same day.
 */
async function rewrite(
  act: Act,
  { id }: Person,
  change: (known: Nudge | undefined) => Nudge | undefined,
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const known = await act.store.nudge(id)
    const nudge = change(known)
    if (!nudge) return
    const was = known?.dueAt ?? null
    const verdict = await act.commit([
      was === null ? { do: 'nudge.set', nudge } : { do: 'nudge.move', nudge, was },
    ])
    if (verdict === 'done') return
  }
}
