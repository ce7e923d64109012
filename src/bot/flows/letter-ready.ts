import { READY, savedIn } from '../../app/saved.ts'
import type { Case } from '../../domain/case.ts'
import type { Run } from '../../domain/run.ts'
import { pageButton, turnButton } from '../buttons.ts'
import type { Button, Screen } from '../screen.ts'
import { digits, escapeHtml } from '../voice.ts'
import type { Scene } from './flow.ts'

/** So many on one page: they are read before one is taken. */
const A_PAGE = 4

/** Of a long one only its beginning is listed. */
const CLIP = 120

interface Listed {
  readonly words: string
  /** What taking it is called in a button. */
  readonly arg: string
  /** null: the house's own, which stay. */
  readonly id: string | null
}

/** Ready answers in the reader's language: the house's own first, then the coordinator's. */
export async function readyPage(scene: Scene, run: Run, kase: Case, page: number): Promise<Screen> {
  const all = await listed(scene, kase)
  const last = Math.ceil(all.length / A_PAGE) - 1
  const here = Number.isSafeInteger(page) ? Math.min(Math.max(page, 0), last) : 0
  const { locale } = scene.person
  const shown = all
    .slice(here * A_PAGE, (here + 1) * A_PAGE)
    .map((one, index) => ({ ...one, number: digits(here * A_PAGE + index + 1, locale) }))
  const lines = shown.map(({ number, words }) => `<b>${number}.</b> ${escapeHtml(clipped(words))}`)
  const earlier = here > 0 ? `ready-${here - 1}` : 'letter'
  return {
    text: [scene.say('letter--ready-title'), readLanguage(scene, kase), ...lines].join('\n\n'),
    rows: [
      shown.map(({ number, arg }): Button => ({ label: number, data: turnButton(run, arg) })),
      shown.flatMap(({ number, id }): Button[] =>
        id === null ? [] : [{ label: `✕ ${number}`, data: pageButton(run, `drop-${id}`) }],
      ),
      [
        { label: scene.label('button--back'), data: pageButton(run, earlier) },
        ...(here < last
          ? [{ label: scene.label('button--next'), data: pageButton(run, `ready-${here + 1}`) }]
          : []),
      ],
    ],
  }
}

/** One of one's own is removed for good, so it is asked once more. */
export async function sureToDrop(scene: Scene, run: Run, kase: Case, id: string): Promise<Screen> {
  const one = (await listed(scene, kase)).find((reply) => reply.id === id)
  if (!one) return readyPage(scene, run, kase, 0)
  return {
    text: `${scene.say('letter--drop-sure')}\n\n<blockquote>${escapeHtml(clipped(one.words))}</blockquote>`,
    rows: [
      [{ label: scene.label('letter--drop'), data: turnButton(run, `drop-${id}`) }],
      [{ label: scene.label('button--back'), data: pageButton(run, 'ready-0') }],
    ],
  }
}

/** In which language whoever asked reads. */
export function readLanguage({ house, say }: Scene, { locale }: Case): string {
  return say('letter--language', { language: house.voice.plain(locale)('language--name') })
}

async function listed({ house, act, person }: Scene, { locale }: Case): Promise<Listed[]> {
  const speak = house.voice.plain(locale)
  const own = await savedIn(act, person, locale)
  return [
    ...READY.map((name) => ({ words: speak(`reply--${name}`), arg: `ready-${name}`, id: null })),
    ...own.map(({ id, words }) => ({ words, arg: `own-${id}`, id })),
  ]
}

function clipped(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ')
  // Never in the middle of a sign: half of one cannot be sent.
  return line.length > CLIP ? `${line.slice(0, CLIP).replace(/[\uD800-\uDBFF]$/, '')}…` : line
}
