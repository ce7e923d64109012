import type { Case } from '../domain/case.ts'
import type { Reading } from './staff.ts'

/**
 * The case with the language its reporter reads now: whoever has changed it since they asked is
 * answered in it. Tied to nobody, or without its key, it keeps what was sealed.
 */
export async function asReadNow({ store }: Pick<Reading, 'store'>, kase: Case): Promise<Case> {
  if (kase.reporterId === null || !kase.readable) return kase
  const reporter = await store.person(kase.reporterId)
  return reporter ? { ...kase, locale: reporter.locale } : kase
}
