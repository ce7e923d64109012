import { choosingOf } from '../../app/ask.ts'
import { readStaff } from '../../app/staff.ts'
import type { Reader, Route } from '../../domain/case.ts'
import { couldReceive, offered, type Choosing } from '../../domain/choosing-reader.ts'
import { leftOut } from '../../domain/routing.ts'
import type { Person } from '../../domain/people.ts'
import type { Button, Screen } from '../screen.ts'
import type { Scene } from './flow.ts'
import { counted } from './parts.ts'

/** What a button of these screens carries, in a flow or in a case. */
type Data = (arg: string) => string

/**
 * Who may read it: only choices that lead to somebody, and whom to leave out. `asker`: by whom, and in
 * which Tolana it was asked.
 */
export async function readerScreen(
  scene: Scene,
  asker: Choosing['asker'],
  never: Route['never'],
  how: {
    readonly data: Data
    /** Whoever was chosen is not there any more. */
    readonly again: boolean
    /** The choice that is in force. */
    readonly current: Reader | null
    readonly below: readonly Button[][]
  },
): Promise<Screen> {
  const { say, label, person } = scene
  const choosing = await choosingOf(scene.act, asker)
  const readers = offered(choosing, never)
  const alone = readers.length === 1 && readers[0] === 'own'
  const inside = readers.includes('inside')
  const excluding: Button[] =
    couldReceive(choosing).length > 0
      ? [{ label: neverLabel(scene, never.length), data: how.data('never') }]
      : []
  return {
    text: [
      say(how.again ? 'ask--reader-again' : alone ? 'ask--reader-own' : 'ask--reader'),
      ...(inside ? [say('ask--reader-inside')] : []),
      ...(person.profile.minor ? [say('ask--reader-young')] : []),
    ].join('\n\n'),
    rows: [
      ...(alone
        ? [[{ label: label('ask--reader.go-on'), data: how.data('own') }]]
        : readers.map((one, index): Button[] => [
            {
              label: [
                counted(index, person.locale, label(`ask--reader.${one}`)),
                ...(one === how.current ? ['✓'] : []),
              ].join(' '),
              data: how.data(one),
            },
          ])),
      excluding,
      ...how.below,
    ],
  }
}

function neverLabel({ label }: Scene, count: number): string {
  return count === 0 ? label('ask--reader.never') : label('ask--reader-never', { count })
}

const A_PAGE = 8

/** The page of the list on which somebody stands. */
export function pageWith(choosing: Choosing, id: string): number {
  const index = couldReceive(choosing).findIndex((one) => one.id === id)
  return Math.max(0, Math.floor(index / A_PAGE))
}

/** Everybody who could receive it, by nickname; a tap leaves one out, another takes them back in. */
export async function neverScreen(
  scene: Scene,
  asker: Choosing['asker'],
  never: Route['never'],
  page: number,
  data: Data,
): Promise<Screen> {
  const { label, say } = scene
  const choosing = await choosingOf(scene.act, asker)
  const listed = await namedIn(scene, choosing, never)
  const last = Math.max(0, Math.ceil(listed.length / A_PAGE) - 1)
  const here = Math.min(page, last)
  const turn = (to: number, key: string): Button => ({
    label: label(key),
    data: data(`page-${to}`),
  })
  return {
    text: say('ask--never'),
    rows: [
      ...listed.slice(here * A_PAGE, (here + 1) * A_PAGE).map(({ id, name, out }): Button[] => [
        // Reads it, reads it not: the sign is what the tap changes.
        { label: `${out ? '✕' : '✓'} ${name}`, data: data(`n-${id}`) },
      ]),
      [
        ...(here > 0 ? [turn(here - 1, 'button--back')] : []),
        ...(here < last ? [turn(here + 1, 'button--next')] : []),
      ],
      [{ label: label('ask--never.done'), data: data('done') }],
    ],
  }
}

/**
 * Whoever has no nickname is called by what they are, with a number. Numbers go by the time of joining, so
 * that everybody keeps theirs from screen to screen.
 */
async function namedIn(
  { act, label }: Scene,
  choosing: Choosing,
  never: Route['never'],
): Promise<{ readonly id: string; readonly name: string; readonly out: boolean }[]> {
  const { people } = await readStaff(act)
  const nameless = people
    .filter(({ profile }) => profile.nickname === null)
    .toSorted((a, b) => a.createdAt - b.createdAt)
  const nameOf = ({ id, role, profile }: Person): string => {
    if (profile.nickname !== null) return profile.nickname
    const alike = nameless.filter((one) => one.role === role)
    const number = alike.findIndex((one) => one.id === id) + 1
    return label(`ask--nameless.${role === 'owner' ? 'owner' : 'coordinator'}`, { number })
  }
  return couldReceive(choosing).flatMap((one) => {
    const person = people.find(({ id }) => id === one.id)
    return person ? [{ id: one.id, name: nameOf(person), out: leftOut(never, one) }] : []
  })
}

/** What a button of the list stands for: whom it leaves out, or which page it turns to. */
export function readNever(
  arg: string,
):
  | { readonly do: 'toggle'; readonly id: string }
  | { readonly do: 'page'; readonly page: number }
  | undefined {
  const [, id] = /^n-([\w-]+)$/.exec(arg) ?? []
  if (id !== undefined) return { do: 'toggle', id }
  const [, page] = /^page-(\d{1,3})$/.exec(arg) ?? []
  return page === undefined ? undefined : { do: 'page', page: Number(page) }
}
