import { setTimeout as rest } from 'node:timers/promises'
import type { Message } from 'grammy/types'
import type { World } from '../../src/local/api/world.ts'
import type { Dice } from './dice.ts'
import { face, type Phone } from './phone.ts'
import { dataOf, readRunButton, recordOf, type Record } from './record.ts'

/** Somebody who does whatever their screens offer, at random. */
export interface Walker {
  readonly record: Record
  /** Walks until told to stop. */
  walk(halt: AbortSignal): Promise<void>
}

export interface WalkerOptions {
  readonly world: World
  readonly phone: Phone
  readonly dice: Dice
  readonly commands: readonly string[]
  /** What may still be sent to somebody else, shared by all: each takes a second of the outbox. */
  readonly allowance: { sends: number }
}

/** How long a person waits for an answer before they try something else. */
const PATIENCE_MS = 1_500
/** What would end the walk, or change the language the records are read in. */
const NEVER =
  /^(?:forget|set|speak|found)\b|^go\.(?:settings|language|team|invite)$|\.decline$|\.lang-(?!en)/
const ASKS_FOR_WORDS = /in your own words|^Write your message|Write it here if you like/

/** What people do rather than something else; the first that fits. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^r\..*\.(?:back|rewrite)$/, 0.5],
  [/^r\./, 10],
  [/^do\.(?:take|write)/, 10],
  [/^do\.close\.[^.]+\./, 10],
  [/^do\./, 1],
  [/^case\./, 8],
  [/^asking/, 4],
  [/^(?:later|p\.|go\.(?:menu|progress|review))/, 0.5],
]

export function makeWalker(options: WalkerOptions): Walker {
  const { world, phone, dice, commands, allowance } = options
  const record = recordOf(phone)
  let written = 0

  function writes(text: string): Promise<unknown> {
    const before = face(phone.chat)
    phone.sends(text)
    return phone
      .until((chat) => face(chat) !== before && isWhole(chat), { timeout: PATIENCE_MS })
      .catch(() => undefined)
  }

  function command(): Promise<unknown> {
    return writes(dice.pick(commands) ?? '/menu')
  }

  /** Now and then twice: a second device, or a shaking finger. */
  function tap(message: Message, data: string): Promise<unknown> {
    record.tapping(data)
    const taps = [phone.tapsData(data, { message })]
    if (dice.chance(0.06)) taps.push(phone.tapsData(data, { message }))
    const answers = taps.map(async ({ queryId, answer }) => {
      record.unanswered.add(queryId)
      await answer
      record.unanswered.delete(queryId)
    })
    const answered = Promise.all(answers).then(() => phone.until(isWhole, { timeout: PATIENCE_MS }))
    return Promise.race([answered, rest(PATIENCE_MS)]).catch(() => undefined)
  }

  function weight(data: string): number {
    if (NEVER.test(data)) return 0
    if (data.endsWith('.send')) return allowance.sends > 0 ? 40 : 0
    const [, heavy] = WEIGHTS.find(([kind]) => kind.test(data)) ?? []
    return heavy ?? 2
  }

  /** Does one thing and waits for its answer, as long as people do. */
  async function act(): Promise<unknown> {
    const screens = phone.chat.filter((one) => one.from?.is_bot && dataOf(one).length > 0)
    const screen = dice.chance(0.93) ? screens.at(-1) : dice.pick(screens)
    if (dice.chance(0.05)) world.redeliver(world.lastUpdateId())
    const isFlow = screen !== undefined && dataOf(screen).some(readRunButton)
    if (screen === undefined || dice.chance(isFlow ? 0.02 : 0.1)) return command()
    if (ASKS_FOR_WORDS.test(screen.text ?? '') ? dice.chance(0.8) : dice.chance(0.02)) {
      written += 1
      return writes(`Words ${written} of ${phone.id}`)
    }
    const data = dice.pick(dataOf(screen), weight)
    if (data === undefined) return command()
    if (data.endsWith('.send')) allowance.sends -= 1
    return tap(screen, data)
  }

  return {
    record,
    async walk(halt) {
      while (!halt.aborted) await act()
    },
  }
}

/** The newest screen is complete: a sensitive one begins as a message without buttons. */
function isWhole(chat: readonly Message[]): boolean {
  const newest = chat.findLast((one) => one.from?.is_bot)
  return newest !== undefined && dataOf(newest).length > 0
}
