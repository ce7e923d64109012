import { joinCourse } from '../../app/enrol.ts'
import { forget } from '../../app/forget.ts'
import { atLeast, GENDERS } from '../../domain/people.ts'
import { joinState, type JoinEvent, type JoinState } from '../../domain/joining.ts'
import type { Run } from '../../domain/run.ts'
import { tooYoung } from '../../domain/trust.ts'
import { turnButton } from '../buttons.ts'
import { menuRows } from '../features/menu-rows.ts'
import type { Button, Screen } from '../screen.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'
import { counted } from './parts.ts'

/** Onboarding: language first, in its own script; then who they are to us, then what we keep. */
export const joinFlow = defineFlow('join', {
  state: joinState,
  course: (house) => joinCourse(house.doors),
  sensitive: false,
  view(scene, run) {
    const { step } = run.state
    if (step === 'language') return languages(scene, run)
    if (step === 'joined')
      return {
        text: scene.say(welcome(scene, run)),
        rows: menuRows(scene.label, scene.person, true),
      }
    if (step === 'declined') return { text: scene.say('join--declined'), rows: [] }
    return question(scene, run, step)
  },
  async after(scene, run) {
    if (run.state.step === 'declined')
      await forget({ ...scene.act, commit: scene.house.commit }, scene.person)
  },
  read(_run: Run, input: Input): JoinEvent | undefined {
    if (input.by === 'text') return { do: 'write', text: input.text }
    return input.by === 'tap' ? readButton(input.arg) : undefined
  },
})

/** What they came for may not be theirs yet: others hear of it first. */
function welcome({ person }: Scene, { state }: Run<JoinState>): string {
  if (atLeast(person.role, state.role)) return 'join--welcome'
  if (tooYoung(person, state.role)) return 'door--young'
  return state.role === 'owner' ? 'door--waiting-owner' : 'door--waiting'
}

function languages(scene: Scene, run: Run): Screen {
  const { voice } = scene.house
  const likely = scene.person.locale
  const order = [likely, ...voice.locales.filter((locale) => locale !== likely)]
  return {
    text: order.map((locale) => voice.plain(locale)('join--language')).join('\n\n'),
    rows: order.map((locale) => [
      { label: voice.plain(locale)('language--name'), data: turnButton(run, `lang-${locale}`) },
    ]),
  }
}

type Asked = 'gender' | 'age' | 'phone' | 'nickname' | 'agree'

/** The answers each question offers, by the argument of their buttons. */
const ANSWERS: Readonly<Record<Asked, readonly string[]>> = {
  gender: GENDERS,
  age: ['adult', 'minor'],
  phone: ['mine', 'shared'],
  nickname: ['skip'],
  agree: ['agree', 'decline'],
}

/** Questions whose buttons carry a sign of their own in the text; all others get a number. */
const SIGNED: readonly Asked[] = ['nickname', 'agree']

function question(scene: Scene, run: Run, step: Asked): Screen {
  const rows: Button[][] = ANSWERS[step].map((answer, index) => {
    const label = scene.label(`join--${step}.${answer}`)
    const shown = SIGNED.includes(step) ? label : counted(index, scene.person.locale, label)
    return [{ label: shown, data: turnButton(run, answer) }]
  })
  return {
    text: scene.say(`join--${step}`),
    rows: [...rows, [{ label: scene.label('button--back'), data: turnButton(run, 'back') }]],
  }
}

function readButton(arg: string): JoinEvent | undefined {
  if (arg.startsWith('lang-')) return { do: 'language', locale: arg.slice(5) }
  const gender = GENDERS.find((one) => one === arg)
  if (gender) return { do: 'gender', gender }
  switch (arg) {
    case 'adult':
    case 'minor':
      return { do: 'age', minor: arg === 'minor' }
    case 'mine':
    case 'shared':
      return { do: 'phone', shared: arg === 'shared' }
    case 'skip':
    case 'agree':
    case 'decline':
    case 'back':
      return { do: arg }
    default:
      return undefined
  }
}
