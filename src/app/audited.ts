import { CLOCK, REPORTER, type AuditAct } from '../domain/audit.ts'
import type { Case } from '../domain/case.ts'
import type { LaterAct } from '../domain/casework.ts'
import type { Change } from './changes.ts'
import type { Act } from './ports.ts'

type Writing = Pick<Act, 'now' | 'vault'>

/** The line in the log for an act on a case; it goes in the same batch as the act. */
export function auditCase(
  act: Writing,
  kase: Pick<Case, 'code' | 'reporterId'>,
  kind: LaterAct | 'open' | 'wipe',
  byId: string | null,
): Change {
  const actor =
    byId === null ? CLOCK : byId === kase.reporterId ? REPORTER : act.vault.actorNumber(byId)
  return audit(act, actor, `case.${kind}`, kase.code)
}

/** The line for what a reporter shows of themselves, takes back, or what was opened of it. */
export function auditReveal(
  act: Writing,
  kase: Pick<Case, 'code' | 'reporterId'>,
  kind: 'show' | 'open' | 'revoke',
  byId: string,
): Change {
  const actor = byId === kase.reporterId ? REPORTER : act.vault.actorNumber(byId)
  return audit(act, actor, `reveal.${kind}`, kase.code)
}

/** The line for what someone who serves does to someone else, or to the house. */
export function auditBy(act: Writing, byId: string | null, what: AuditAct, about = ''): Change {
  return audit(act, byId === null ? CLOCK : act.vault.actorNumber(byId), what, about)
}

/** Someone who serves, as the log calls them. */
export function numberOf({ vault }: Writing, personId: string): string {
  return String(vault.actorNumber(personId))
}

function audit({ now }: Writing, actor: number, what: AuditAct, subject: string): Change {
  return { do: 'audit.add', entry: { at: now, actor, act: what, subject } }
}
