import type { Api } from 'grammy'
import type { Notice } from '../app/ports.ts'
import { NUDGES, type NudgeKind } from '../domain/nudge.ts'
import type { Person } from '../domain/people.ts'
import { press } from './buttons.ts'
import type { House } from './context.ts'
import type { Button } from './screen.ts'
import { vanish } from './traces.ts'
import type { Say } from './voice.ts'

/** How long the deletion of an earlier nudge may hold up the next one, ms. */
const CALL_MS = 5_000

/** What the daily word is about; undefined: the notice is none. */
export function nudgeKind({ kind }: Notice): NudgeKind | undefined {
  return NUDGES.find((one) => kind === `nudge.${one}`)
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

/** One nudge at a time: an earlier one that nobody touched leaves the chat. Theirs are the cards of no case. */
export async function takeEarlierNudges(
  api: Api,
  house: House,
  person: Person,
  newest: number,
): Promise<void> {
  const traces = await house.store.traces(person.id)
  const earlier = traces.filter(
    ({ kind, caseId, messageId }) => kind === 'card' && caseId === null && messageId !== newest,
  )
  await vanish(api, house, earlier, CALL_MS)
}
