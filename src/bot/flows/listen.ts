import type { Run } from '../../domain/run.ts'
import { press } from '../buttons.ts'
import type { Button } from '../screen.ts'
import type { Scene } from './flow.ts'

/**
 * A button to hear the text on the screen, where somebody has read it aloud in this language. It names
 * the turn: from a screen that is over it must not play the text of another.
 */
export async function listenTo(
  { act, label, person }: Scene,
  run: Run,
  text: string | undefined,
): Promise<Button[]> {
  if (text === undefined) return []
  const voice = await act.store.voiceNote(text, person.locale)
  if (voice === undefined) return []
  return [{ label: label('button--listen'), data: press('hear', run.id, run.turn.toString(36)) }]
}
