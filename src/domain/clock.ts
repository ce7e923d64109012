const SECOND = 1000
const HOUR = 60 * 60 * SECOND
const DAY = 24 * HOUR

/** The local calendar day of a moment (ms), as days since 1 January 1970. `zone` is an IANA name. */
export function dayOf(at: number, zone: string): number {
  return Math.floor(wallOf(at, zone) / DAY)
}

/** The first moment (ms) of the local day that `at` lies in: not 0:00 where a clock jumps over it. */
export function startOfDay(at: number, zone: string): number {
  return momentOf(dayOf(at, zone) * DAY, zone)
}

/** The first moment (ms) of the local day after it: the day itself is everything before. */
export function endOfDay(at: number, zone: string): number {
  return momentOf((dayOf(at, zone) + 1) * DAY, zone)
}

/**
 * The moment (ms) at which a local day's clock shows this full hour: the first of two where clocks go
 * back, as much later as they jump where they go forward over it.
 */
export function hourOfDay(day: number, hour: number, zone: string): number {
  return momentOf(day * DAY + hour * HOUR, zone)
}

/** What the clocks of a zone show, in ms as if it were UTC. */
function wallOf(at: number, zone: string): number {
  const shown: Record<string, number> = {}
  for (const { type, value } of formatOf(zone).formatToParts(at)) shown[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown
  const within = ((at % SECOND) + SECOND) % SECOND
  return Date.UTC(year, month - 1, day, hour, minute, second) + within
}

/** A change of the clocks lies between a day before and a day after, or both have one offset. */
function momentOf(wall: number, zone: string): number {
  const before = wallOf(wall - DAY, zone) - (wall - DAY)
  const after = wallOf(wall + DAY, zone) - (wall + DAY)
  const moments = [wall - Math.max(before, after), wall - Math.min(before, after)]
  return moments.find((moment) => wallOf(moment, zone) === wall) ?? wall - before
}

/** Making one costs a thousand times more than using it; there are few zones. */
const FORMATS = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  FORMATS.set(zone, made)
  return made
}
