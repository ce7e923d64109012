import { accuses } from '../../domain/accusation.ts'
import type { DraftEvent } from '../../domain/draft.ts'
import { BLANK, findPersonal } from '../../domain/personal-data.ts'
import type { Run } from '../../domain/run.ts'
import { turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import { escapeHtml } from '../voice.ts'
import type { Input, Scene } from './flow.ts'

/** One look at words before they go to somebody: what could give a person away is underlined. */
export function preview(
  scene: Scene,
  run: Run,
  words: string | null,
  around: { readonly back: readonly Button[]; readonly leave: readonly Button[] },
): Screen {
  const found = words === null ? [] : findPersonal(words)
  const send: Button = { label: scene.label('draft--send'), data: turnButton(run, 'send') }
  if (words === null)
    return {
      text: scene.say('draft--wordless'),
      rows: [[send], [...around.back], [...around.leave]],
    }
  const accusing = accuses(words, stems(scene))
  const warnings = [
    ...(accusing ? [scene.say('draft--accusing')] : []),
    ...(found.length > 0 ? [scene.say('draft--found', { count: found.length })] : []),
  ]
  const blank: Button[] =
    found.length > 0 ? [{ label: scene.label('draft--blank'), data: turnButton(run, 'blank') }] : []
  const rewrite: Button = { label: scene.label('draft--rewrite'), data: turnButton(run, 'rewrite') }
  const anyway: Button = { ...send, label: scene.label('draft--send-anyway') }
  return {
    text: [scene.say('draft--look'), `<blockquote>${marked(words)}</blockquote>`, ...warnings].join(
      '\n\n',
    ),
    // Words that accuse are held up: writing them anew comes first, sending them last.
    rows: accusing
      ? [[rewrite], blank, [...around.leave], [anyway]]
      : [blank, [send], [rewrite], [...around.leave]],
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

/** What an input means for words that are being written. */
export function readDraft(input: Input): DraftEvent | undefined {
  if (input.by === 'text') return { do: 'write', text: input.text }
  if (input.by !== 'tap') return undefined
  switch (input.arg) {
    case 'blank':
    case 'rewrite':
    case 'send':
      return { do: input.arg }
    default:
      return undefined
  }
}
