import { loadCatalog } from '../../src/content/catalog.ts'
import { messagesOf, type NamedMessage } from '../../src/domain/round-choice.ts'
import type { Round } from '../../src/domain/round.ts'
import type { Run } from '../../src/domain/run.ts'
import { bare, words } from './prose.ts'
import type { Phone, Town } from './town.ts'

const loaded = loadCatalog()
if (loaded.status === 'wrong') throw new Error('no content')

/** The messages of the rounds. */
export const MESSAGES: readonly NamedMessage[] = messagesOf(
  loaded.catalog.spotting.filter(({ use }) => use === 'practice'),
)

/** What the newest message of the bot says, without markup. */
export function screen(phone: Phone): string {
  const { text, caption } = phone.last()
  return bare(text ?? caption)
}

/** Opens a round, as the button on the page of practice does. */
export async function opens(town: Town, phone: Phone): Promise<void> {
  phone.tapsData('round')
  await town.calm()
}

/** The message on the screen, in any language. */
export function messageOn(phone: Phone, locale = 'en'): NamedMessage {
  const shown = screen(phone)
  const found = MESSAGES.find(({ name }) =>
    shown.includes(bare(words(locale, `spotting--${name}`))),
  )
  if (!found) throw new Error(`no message: ${shown}`)
  return found
}

/** How somebody calls messages, and whether they name a pull rightly. */
export interface Eye {
  readonly call: (one: NamedMessage, at: number) => 'pull' | 'plain'
  readonly names: boolean
}
export const RIGHTLY: Eye = {
  call: ({ message }) => (message.pull === null ? 'plain' : 'pull'),
  names: true,
}
export const ALL_PULLS: Eye = { call: () => 'pull', names: false }
export const ALL_PLAIN: Eye = { call: () => 'plain', names: false }

/** Calls the message on the screen, and names its pull where that is asked. */
export async function calls(town: Town, phone: Phone, eye: Eye, at = 0, locale = 'en') {
  const one = messageOn(phone, locale)
  const { pull } = one.message
  const called = eye.call(one, at)
  await town.presses(phone, called === 'pull' ? '0' : '1')
  if (pull === null || called === 'plain') return
  await town.presses(phone, String(offered(phone, pull, locale, eye.names)))
}

/** Which of the buttons names this pull, or another one. */
function offered(phone: Phone, pull: string, locale: string, right: boolean): number {
  const labels = phone.buttons(phone.last()).slice(0, 4)
  return labels.findIndex((one) => one.includes(words(locale, `pull--${pull}`)) === right)
}

/** A whole round, from its first message. */
export async function plays(town: Town, phone: Phone, eye: Eye, locale = 'en'): Promise<void> {
  for (let at = 0; at < 8; at += 1) {
    await calls(town, phone, eye, at, locale)
    await town.presses(phone, 'next')
  }
}

/** What is kept of this person's rounds. */
export async function kept(town: Town, phone: Phone): Promise<readonly Round[]> {
  return town.hamrah.db.store.rounds((await town.who(phone)).id)
}

/** Keeps a round as if it had been played. */
export async function keeps(town: Town, phone: Phone, at: number, caught: number, trusted: number) {
  const { id: personId } = await town.who(phone)
  const counts = { pulls: 4, caught, named: 0, plain: 4, trusted, met: [] }
  const round: Round = { id: `${personId}-${at}`, at, ...counts }
  await town.hamrah.db.commit([{ do: 'round.keep', personId, round }])
}

/** This person's rounds as runs, oldest first. */
export async function runs(town: Town, phone: Phone): Promise<Run[]> {
  const { id } = await town.who(phone)
  return (await town.hamrah.db.store.runs(id, 'round')).toReversed()
}
