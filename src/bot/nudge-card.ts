import type { Notice } from '../app/ports.ts'
import { NUDGES, type NudgeKind } from '../domain/nudge.ts'
import { press } from './buttons.ts'
import type { Card } from './notice-card.ts'
import type { Button } from './screen.ts'
import type { Say } from './voice.ts'

/** What the daily word is about; undefined: the notice is none. */
export function nudgeKind({ kind }: Notice): NudgeKind | undefined {
  return NUDGES.find((one) => kind === `nudge.${one}`)
}

/** A nudge. One at a time: an earlier one that nobody touched leaves the chat. Theirs are the cards of no case. */
export function nudgeCard(label: Say, { personId, facts }: Notice, kind: NudgeKind): Card {
  return {
    key: `nudge--${kind}-${facts['way'] ?? 1}`,
    facts,
    rows: nudgeRows(label, kind),
    caseId: null,
    kind: 'card',
    replaces: (trace) => trace.kind === 'card' && trace.caseId === null,
    first: [{ do: 'nudge.sent', personId }],
  }
}

/** The buttons of a nudge: open, not today, no more. */
export function nudgeRows(label: Say, kind: NudgeKind): Button[][] {
  return [
    [{ label: label('nudge--go'), data: press('nudge', 'go', kind) }],
    [
      { label: label('nudge--later'), data: press('nudge', 'later') },
      { label: label('nudge--stop'), data: press('nudge', 'stop') },
    ],
  ]
}
