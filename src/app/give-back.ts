import type { Case } from '../domain/case.ts'
import { act as perform } from '../domain/casework.ts'
import { auditCase } from './audited.ts'
import type { Change } from './changes.ts'
import { closing } from './closing.ts'
import type { Act } from './ports.ts'

const CLOCK = { personId: null, coordinator: false } as const

/**
 * A case out of hands that answer nothing or may hold it no more, without its news: what was shown was
 * shown to those hands, and no page of theirs stays open. undefined: it cannot go back (any more).
 */
export async function givenBack(
  act: Act,
  kase: Case,
): Promise<{ readonly case: Case; readonly changes: readonly Change[] } | undefined> {
  const moved = perform(kase, 'return', CLOCK, act.now)
  if (moved.status === 'refused') return undefined
  return {
    case: moved.case,
    changes: [
      { do: 'case.move', case: moved.case, event: moved.event },
      auditCase(act, kase, 'return', null),
      { do: 'reveal.drop', caseId: kase.id },
      ...(await closing(act, kase.holderId)),
    ],
  }
}
