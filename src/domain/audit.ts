/** What is written down of cases, roles, freezes and wipes. Never why, and no content. */
export const AUDIT_ACTS = [
  'case.open',
  'case.take',
  'case.answer',
  'case.propose',
  'case.reply',
  'case.agree',
  'case.note',
  'case.pass',
  'case.release',
  'case.return',
  'case.late',
  'case.route',
  'case.close',
  'case.reopen',
  'case.withdraw',
  'case.expire',
  'case.unbind',
  'case.bind',
  'case.wipe',
  'reveal.show',
  'reveal.open',
  'reveal.revoke',
  'role.ask',
  'role.confirm',
  'role.refuse',
  'role.give',
  'role.lower',
  'freeze.ask',
  'freeze.do',
  'freeze.thaw',
  'thaw.ask',
  'plan.make',
  'plan.stop',
  'plan.do',
  'post.name',
  'retention.set',
] as const
export type AuditAct = (typeof AUDIT_ACTS)[number]

/** Whether a line tells who wanted somebody frozen or thawed; nobody reads those about themselves. */
export function aboutFreezing(act: AuditAct): boolean {
  return act === 'freeze.ask' || act === 'freeze.do' || act === 'thaw.ask'
}

/** Who acted, where it was no coordinator: reporters have no number, lest two cases be tied together. */
export const REPORTER = 0
export const CLOCK = 1
/** Whoever has been forgotten: with their key went their number. */
export const FORGOTTEN = 2

/** One line of the log. */
export interface AuditEntry {
  readonly at: number
  /** `REPORTER`, `CLOCK`, `FORGOTTEN`, or the six-digit number of someone who serves; whose, dies with their key. */
  readonly actor: number
  readonly act: AuditAct
  /** A case's code, the number of someone who serves, or a plan's kind; '' where there is none. */
  readonly subject: string
}
