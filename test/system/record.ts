import type { Message } from 'grammy/types'
import { buttonsOf } from '../../src/local/api/buttons.ts'
import { watch } from '../../src/local/api/rooms.ts'
import type { Phone } from './phone.ts'

/** A screen that belongs to one turn of a run. */
export interface TurnScreen {
  readonly runId: string
  readonly turn: number
  readonly text: string
}

/** A discreet card that came by itself. */
export interface Card {
  readonly kind: 'new' | 'more' | 'ended' | 'news'
  readonly caseId: string
  readonly text: string
}

/** Everything one person did and was shown, also what has left the chat since. */
export interface Record {
  readonly phone: Phone
  readonly turns: TurnScreen[]
  /** Arguments of the run buttons they tapped, by `run.turn`. */
  readonly tapped: Map<string, Set<string>>
  /** Codes of "It is on its way". */
  readonly codes: Set<string>
  /** Runs of letters that were shown as sent. */
  readonly lettersSent: Set<string>
  readonly cards: Card[]
  /** Taps that nobody has answered yet, by query id. */
  readonly unanswered: Set<string>
  /** Whether the end of a lesson was shown. */
  lessonOver: boolean
  /** Notes a tap, before it is made. */
  tapping(data: string): void
}

const CARDS: readonly (readonly [RegExp, Card['kind']])[] = [
  [/^A question is waiting\./, 'new'],
  [/^There is more to read\./, 'more'],
  [/^A question has ended\./, 'ended'],
  [/^There is something new for you\./, 'news'],
]
const CODE = /^It is on its way\. Your code is (\S+)\.$/m
const LETTER_SENT = /^It is on its way\.$/
/** All dots of the head are full. */
const LESSON_OVER = /^.+\n●+\n/
const LETTER_SEND = /^r\.([^.]+)\.[^.]+\.send$/

/** Watches a phone from now on. */
export function recordOf(phone: Phone): Record {
  let lastTap = ''
  const record: Record = {
    phone,
    turns: [],
    tapped: new Map(),
    codes: new Set(),
    lettersSent: new Set(),
    cards: [],
    unanswered: new Set(),
    lessonOver: false,
    tapping(data) {
      lastTap = data
      const run = readRunButton(data)
      if (!run) return
      const key = `${run.runId}.${run.turn}`
      const args = record.tapped.get(key) ?? new Set()
      record.tapped.set(key, args.add(run.arg))
    },
  }
  watch(phone.account.room, (event) => {
    if (event.kind !== 'message' && event.kind !== 'edit') return
    const { message } = event
    if (message.from?.is_bot) note(record, message, lastTap)
  })
  return record
}

function note(record: Record, message: Message, lastTap: string): void {
  const { text = '' } = message
  const data = dataOf(message)
  const turn = data.map(readRunButton).find((one) => one !== undefined)
  if (turn) record.turns.push({ runId: turn.runId, turn: turn.turn, text })
  const code = CODE.exec(text)?.[1]
  if (code !== undefined) record.codes.add(code)
  const letter = LETTER_SEND.exec(lastTap)?.[1]
  if (letter !== undefined && LETTER_SENT.test(text)) record.lettersSent.add(letter)
  if (!turn && LESSON_OVER.test(text)) record.lessonOver = true
  const card = CARDS.find(([opening]) => opening.test(text))
  const caseId = data.find((one) => one.startsWith('case.'))?.slice('case.'.length)
  if (card && caseId !== undefined) record.cards.push({ kind: card[1], caseId, text })
}

/** The callback data of a message's buttons. */
export function dataOf(message: Message): string[] {
  return buttonsOf(message).flatMap((button) =>
    'callback_data' in button ? [button.callback_data] : [],
  )
}

/** Reads the button of a turn, `r.<run>.<turn in base 36>.<argument>`. */
export function readRunButton(data: string) {
  const [, runId, turn, arg] = /^r\.([^.]+)\.([^.]+)\.([^.]+)$/.exec(data) ?? []
  if (runId === undefined || turn === undefined || arg === undefined) return undefined
  return { runId, turn: Number.parseInt(turn, 36), arg }
}
