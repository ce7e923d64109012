import type { Change } from '../../app/changes.ts'
import type { NewNotice } from '../../app/ports.ts'
import type { LetterState } from '../../domain/case.ts'

/** Notes how far the letter has come that this notice carries the news of; nothing where it carries none. */
export function letterSet({ caseId, kind, facts }: NewNotice, letter: LetterState): Change[] {
  const { seq } = facts
  if (kind !== 'case.news' || caseId === null || typeof seq !== 'number') return []
  return [{ do: 'letter.set', caseId, seq, letter }]
}
