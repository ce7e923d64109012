import type { Act } from './ports.ts'

const DAY = 24 * 3_600_000

/** The newest time the program is known to have been awake, and until when it is patient after a sleep. */
const TICK = 'house.tick'
const PATIENT_UNTIL = 'house.patient'

type Reading = Pick<Act, 'now' | 'store'>

/** Notes that the program is awake. */
export async function noteAwake(act: Act): Promise<void> {
  await act.commit([{ do: 'setting.set', name: TICK, value: act.now }])
}

/**
 * At every start, before any job runs: after more than a day of sleep the program lets nothing run out
 * for another day, since nobody could be heard meanwhile. Returns how long it slept then, ms.
 */
export async function wake(act: Act): Promise<number | undefined> {
  const last = await act.store.setting(TICK)
  if (typeof last !== 'number' || act.now - last <= DAY) {
    await noteAwake(act)
    return undefined
  }
  // Together: a crash in between must not make the sleep forgotten.
  await act.commit([
    { do: 'setting.set', name: TICK, value: act.now },
    { do: 'setting.set', name: PATIENT_UNTIL, value: act.now + DAY },
  ])
  return act.now - last
}

/** Whether the program slept long and woke within the last day. */
export async function isPatient({ store, now }: Reading): Promise<boolean> {
  const until = await store.setting(PATIENT_UNTIL)
  return typeof until === 'number' && now < until
}
