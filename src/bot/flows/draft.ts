import { accuses } from '../../domain/accusation.ts'
import { stageOf, type Draft, type DraftEvent, type DraftVoice } from '../../domain/draft.ts'
import { distressed } from '../../domain/distress.ts'
import { BLANK, findPersonal } from '../../domain/personal-data.ts'
import type { Run } from '../../domain/run.ts'
import { turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import { escapeHtml } from '../voice.ts'
import type { Input, Scene } from './flow.ts'
import { emergencyLines } from './parts.ts'

interface Around {
  readonly back: readonly Button[]
  readonly leave: readonly Button[]
  /** Offered beside words that sound like danger, where the question does not say so yet. */
  readonly urgent?: readonly Button[]
}

/** What is on its way, as one looks at it; `blank` is the page where nothing was given yet. */
export function draftScreen(
  scene: Scene,
  run: Run,
  draft: Draft,
  around: Around,
  blank: () => Screen,
): Screen {
  const stage = stageOf(draft)
  if (stage === 'words') return blank()
  if (stage === 'voice') return voiceScreen(scene, run, around)
  return preview(scene, run, draft.words, around, draft.voice)
}

/** A voice is passed on only by whoever has read what it gives away. */
export function voiceScreen(scene: Scene, run: Run, around: Around): Screen {
  const button = (arg: string): Button[] => [
    { label: scene.label(`draft--${arg}`), data: turnButton(run, arg) },
  ]
  return {
    text: scene.say('draft--voice-known'),
    rows: [button('unvoice'), button('agree'), [...around.back], [...around.leave]],
  }
}

/** One look at words before they go to somebody: what could give a person away is underlined. */
export function preview(
  scene: Scene,
  run: Run,
  words: string | null,
  around: Around,
  voice: DraftVoice | null = null,
): Screen {
  const button = (arg: string, key = arg): Button[] => [
    { label: scene.label(`draft--${key}`), data: turnButton(run, arg) },
  ]
  const heard = voice ? [scene.say('draft--voice', { seconds: voice.seconds })] : []
  const unheard = voice ? button('unvoice', 'without-voice') : []
  if (words === null)
    return {
      text: voice
        ? [scene.say('draft--look'), ...heard].join('\n\n')
        : scene.say('draft--wordless'),
      rows: [button('send'), unheard, [...around.back], [...around.leave]],
    }
  const found = findPersonal(words)
  const accusing = accuses(words, stems(scene))
  const warnings = [
    ...(accusing ? [scene.say('draft--accusing')] : []),
    ...(found.length > 0 ? [scene.say('draft--found', { count: found.length })] : []),
  ]
  const blank = found.length > 0 ? button('blank') : []
  // Nobody is interrupted while writing to a coordinator: the numbers stand below the words.
  const heavy = distressed(words, scene.house.distress)
  const call = heavy ? [`${scene.say('care--near')}\n${emergencyLines(scene)}`] : []
  const urgent = heavy ? [...(around.urgent ?? [])] : []
  const look = [scene.say('draft--look'), `<blockquote>${marked(words)}</blockquote>`]
  return {
    text: [...look, ...heard, ...warnings, ...call].join('\n\n'),
    // Words that accuse are held up: writing them anew comes first, sending them last.
    rows: accusing
      ? [
          button('rewrite'),
          blank,
          urgent,
          unheard,
          [...around.leave],
          button('send', 'send-anyway'),
        ]
      : [blank, urgent, button('send'), button('rewrite'), unheard, [...around.leave]],
  }
}

/** In all languages at once: people mix them. */
function stems({ house: { voice } }: Scene): string[] {
  return voice.locales.flatMap((locale) => voice.plain(locale)('words--accusing').split(/[,،]/))
}

// Numbers and handles run left to right also in Urdu and Pashto: isolated, or they are shown reversed.
function marked(words: string): string {
  let text = ''
  let from = 0
  for (const { start, end } of findPersonal(words)) {
    text += `${escapeHtml(words.slice(from, start))}<u>\u2066${escapeHtml(words.slice(start, end))}\u2069</u>`
    from = end
  }
  return (text + escapeHtml(words.slice(from))).replaceAll(BLANK, `<code>${BLANK}</code>`)
}

/** What an input means for words, or a voice, that are being given. */
export function readDraft(input: Input): DraftEvent | undefined {
  if (input.by === 'text') return { do: 'write', text: input.text }
  if (input.by === 'voice') return { do: 'voice', voice: input.voice }
  if (input.by !== 'tap') return undefined
  switch (input.arg) {
    case 'blank':
    case 'rewrite':
    case 'send':
    case 'agree':
    case 'unvoice':
      return { do: input.arg }
    default:
      return undefined
  }
}
