import { revealCourse } from '../../app/reveal.ts'
import {
  REVEALED,
  revealState,
  SPAN_NAMES,
  showableTo,
  SPANS,
  type RevealEvent,
  type RevealState,
} from '../../domain/reveal.ts'
import type { Run } from '../../domain/run.ts'
import { press, turnButton } from '../buttons.ts'
import { momentOf } from '../moment.ts'
import type { Button, Screen } from '../screen.ts'
import { escapeHtml } from '../voice.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { counted } from './parts.ts'

/** Showing who one is: what, the words, how long, and one look at exactly what will be seen, by whom. */
export const revealFlow = defineFlow('reveal', {
  state: revealState,
  course: () => revealCourse,
  sensitive: true,
  async view(scene, run) {
    const { state } = run
    const leave: Button[] = [
      { label: scene.label('button--back'), data: press('case', run.subject) },
    ]
    if (state.step === 'done' || run.status !== 'open')
      return { text: scene.say('reveal--shown'), rows: [leave] }
    const kase = await scene.act.store.case(run.subject)
    // Whoever has it now is not the one it was begun for.
    if (!kase || showableTo(kase, scene.person.id) !== state.toId)
      return { text: scene.say('reveal--moved'), rows: [leave] }
    return at(scene, run, leave)
  },
  read(_run: Run, input: Input): RevealEvent | undefined {
    if (input.by === 'text') return { do: 'write', text: input.text }
    return input.by === 'tap' ? readButton(input.arg) : undefined
  },
})

async function at(scene: Scene, run: Run<RevealState>, leave: Button[]): Promise<Screen> {
  const { state } = run
  const back: Button[] = [{ label: scene.label('button--back'), data: turnButton(run, 'back') }]
  const choices = (key: string, names: readonly string[]): Button[][] =>
    names.map((name, index) => {
      const label = counted(index, scene.person.locale, scene.label(`${key}.${name}`))
      return [{ label, data: turnButton(run, name) }]
    })
  switch (state.step) {
    case 'what':
      return {
        text: [scene.say('reveal--what'), await onlyThem(scene, state), ...young(scene)].join(
          '\n\n',
        ),
        rows: [...choices('reveal--what', REVEALED), leave],
      }
    case 'words':
      return { text: scene.say(`reveal--words-${state.what ?? 'name'}`), rows: [back] }
    case 'span':
      return {
        text: scene.say('reveal--span'),
        rows: [...choices('reveal--span', SPAN_NAMES), back],
      }
    case 'look':
      return look(scene, run, back)
    case 'done':
      return { text: scene.say('reveal--shown'), rows: [leave] }
  }
}

async function look(scene: Scene, run: Run<RevealState>, back: Button[]): Promise<Screen> {
  const { span, words } = run.state
  const { locale } = scene.person
  const until = momentOf(scene.act.now + SPANS[span ?? 'day'], locale, scene.house.timeZone)
  return {
    text: [
      scene.say('reveal--look'),
      shownWords(words ?? ''),
      await onlyThem(scene, run.state),
      scene.say('reveal--until', { until }),
    ].join('\n\n'),
    rows: [
      [{ label: scene.label('reveal--show'), data: turnButton(run, 'show') }],
      [{ label: scene.label('draft--rewrite'), data: turnButton(run, 'rewrite') }],
      back,
    ],
  }
}

/** Somebody's name or number; isolated, or a number is shown reversed in Urdu and Pashto. */
export function shownWords(words: string): string {
  return `<blockquote>\u2068${escapeHtml(words)}\u2069</blockquote>`
}

/** By nickname, if they have one: the reporter should know who will know them. */
async function onlyThem(scene: Scene, { toId }: RevealState): Promise<string> {
  const name = (await scene.act.store.person(toId))?.profile.nickname ?? null
  return name === null ? scene.say('reveal--only-holder') : scene.say('reveal--only', { name })
}

function young({ person, say }: Scene): string[] {
  return person.profile.minor ? [say('reveal--young')] : []
}

function readButton(arg: string): RevealEvent | undefined {
  const what = REVEALED.find((one) => one === arg)
  if (what) return { do: 'what', what }
  const span = SPAN_NAMES.find((one) => one === arg)
  if (span) return { do: 'span', span }
  return arg === 'rewrite' || arg === 'back' || arg === 'show' ? { do: arg } : undefined
}
