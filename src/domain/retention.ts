const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long things live, in milliseconds. DESIGN: "The server forgets". */
export const RETENTION = {
  /** A sensitive screen that nobody touches is gone after this. */
  screen: 10 * MINUTE,
  /** Six pictures, shown once. */
  receipt: 2 * MINUTE,
  /** Telegram lets a bot delete messages only while they are younger than this. */
  deletable: 48 * HOUR,
  /** A card that calls to a case: an hour is left in which a job that was late can still delete it. */
  card: 47 * HOUR,
  /** Content of a closed case; the owner sets 1–168 hours. */
  closedContent: 24 * HOUR,
  /** A case nobody touches or opens. */
  idleCase: 14 * DAY,
  /** Who asked and who held an ended case: as long as an end is told of. */
  tied: 14 * DAY,
  /** The stub of an ended case. */
  stub: 365 * DAY,
  /** The same update id within this changes nothing. */
  seen: 48 * HOUR,
  /** Someone who began to join and never agreed. */
  joining: DAY,
  /** An unsent question or letter. */
  draft: DAY,
  /** The replay log of a flow nobody has touched; the run itself stays. */
  flowLog: DAY,
  /** An update that failed too often: time enough to look into it. */
  deadLetter: 14 * DAY,
  /** A notice given up. */
  lostNotice: 30 * DAY,
  /** Someone who came by a link and whom nobody has confirmed. */
  candidate: 14 * DAY,
  /** One person's wish that a colleague be frozen, or thawed. */
  freezeAsk: DAY,
  /** An invite after its end. */
  expiredInvite: DAY,
} as const

/** When the content of a case ended at `closedAt` loses its key, given the owner's hours. */
export function contentEndsAt(closedAt: number, hours: number): number {
  return closedAt + Math.min(168, Math.max(1, hours)) * HOUR
}

/** Whether Telegram still lets a bot delete a message sent at `sentAt`. A minute's margin for clocks. */
export function deletable(sentAt: number, now: number): boolean {
  return now - sentAt < RETENTION.deletable - MINUTE
}
