import { expect, it } from 'vitest'
import type { CaseAct } from '../../src/domain/case.ts'
import { proposalOpen } from '../../src/domain/proposal.ts'

const A: readonly (readonly [string, readonly CaseAct[], boolean])[] = [
  ['never asked', ['open', 'take', 'answer'], false],
  ['asked', ['open', 'take', 'propose'], true],
  [
    'asked, and letters since',
    ['open', 'take', 'propose', 'reply', 'answer', 'note', 'late'],
    true,
  ],
  ['asked and said', ['open', 'take', 'propose', 'agree'], false],
  ['asked again', ['open', 'take', 'propose', 'agree', 'propose'], true],
  ['asked by someone who passed it on', ['open', 'take', 'propose', 'pass'], false],
  ['asked by someone who gave it back', ['open', 'take', 'propose', 'release'], false],
  ['asked by someone from whom it was taken', ['open', 'take', 'propose', 'return'], false],
  ['asked, and closed and opened again', ['open', 'take', 'propose', 'close', 'reopen'], false],
]

it.each(A)('how to go on, %s: %j, open %s', (_what, kinds, open) => {
  expect(proposalOpen(kinds.map((kind) => ({ kind })))).toBe(open)
})
