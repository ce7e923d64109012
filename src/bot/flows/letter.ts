import { caseFor } from '../../app/casework.ts'
import { asReadNow } from '../../app/read-language.ts'
import { READY } from '../../app/saved.ts'
import { letterCourse, letterState, type LetterEvent, type LetterState } from '../../app/write.ts'
import type { Case } from '../../domain/case.ts'
import type { Run } from '../../domain/run.ts'
import { pageButton, press, turnButton } from '../buttons.ts'
import type { House } from '../context.ts'
import type { Button, Screen } from '../screen.ts'
import { draftScreen, readDraft } from './draft.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { readyPage, readLanguage, sureToDrop } from './letter-ready.ts'

/** One letter within a case, from either side. */
export const letterFlow = defineFlow('letter', {
  state: letterState,
  course: ({ voice }: House) =>
    letterCourse((name, locale) => voice.plain(locale)(`reply--${name}`)),
  sensitive: true,
  async view(scene, run, page) {
    const leave: Button[] = [
      { label: scene.label('button--back'), data: press('case', run.subject) },
    ]
    if (run.state.sent || run.status !== 'open')
      return { text: scene.say('letter--sent'), rows: [leave] }
    const kase = await caseFor(scene.act, scene.person, run.subject)
    return kase?.holderId === scene.person.id
      ? answer(scene, run, await asReadNow(scene.act, kase), page, leave)
      : reply(scene, run, leave)
  },
  read(_run: Run, input: Input): LetterEvent | undefined {
    return readDraft(input) ?? (input.by === 'tap' ? readReady(input.arg) : undefined)
  },
})

function reply(scene: Scene, run: Run<LetterState>, leave: Button[]): Screen {
  const blank = { text: scene.say('letter--write'), rows: [leave] }
  return draftScreen(scene, run, run.state, { back: [], leave }, () => blank)
}

/** The holder's, who has ready answers at hand and knows in which language it will be read. */
function answer(
  scene: Scene,
  run: Run<LetterState>,
  kase: Case,
  page: string | null,
  leave: Button[],
): Promise<Screen> | Screen {
  const [, what, which = ''] = /^(ready|drop)-([\w-]+)$/.exec(page ?? '') ?? []
  if (what === 'ready') return readyPage(scene, run, kase, Number(which))
  if (what === 'drop') return sureToDrop(scene, run, kase, which)
  const ready: Button[] = [
    { label: scene.label('letter--ready'), data: pageButton(run, 'ready-0') },
  ]
  const around = { back: [], leave }
  const blank = {
    text: [scene.say('letter--write'), readLanguage(scene, kase)].join('\n\n'),
    rows: [ready, leave],
  }
  const screen = draftScreen(scene, run, run.state, around, () => blank)
  if (screen === blank) return blank
  const { kept } = run.state
  const keep: Button[] = kept
    ? []
    : [{ label: scene.label('letter--keep'), data: turnButton(run, 'keep') }]
  const text = kept ? `${screen.text}\n\n${scene.say('letter--kept')}` : screen.text
  return { text, rows: [...screen.rows.slice(0, -1), keep, ...screen.rows.slice(-1)] }
}

function readReady(arg: string): LetterEvent | undefined {
  if (arg === 'keep') return { do: 'keep' }
  const name = READY.find((one) => arg === `ready-${one}`)
  if (name) return { do: 'ready', name }
  const [, what, id] = /^(own|drop)-([\w-]+)$/.exec(arg) ?? []
  if (id === undefined) return undefined
  return what === 'own' ? { do: 'own', id } : { do: 'drop', id }
}
