import { press } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import type { Scene } from './flow.ts'

/** The question is on its way: its code, and how its end is heard of. On a shared phone by six pictures. */
export async function sentScreen(scene: Scene, code: string): Promise<Screen> {
  const { shared } = scene.person.profile
  const own = await scene.act.store.casesOf(scene.person.id)
  const kase = own.find((one) => one.code === code)
  const around: Button[] = [
    { label: scene.label('button--questions'), data: press('go', 'ask') },
    { label: scene.label('button--menu'), data: press('go', 'menu') },
  ]
  // They have their pictures: on such a phone nothing names the question any more.
  if (shared && (!kase || kase.kept)) return { text: scene.say('letter--sent'), rows: [around] }
  const pictures: Button[] = kase
    ? [{ label: scene.label('case--do-receipt'), data: press('do', 'receipt', kase.id) }]
    : []
  return {
    text: scene.say(shared ? 'ask--sent-shared' : 'ask--sent', { code }),
    rows: [pictures, around],
  }
}
