/** Everybody in the play. `outsider`: a coordinator the reporter leaves out; `again`: the reporter's other phone. */
export type Part = 'reporter' | 'again' | 'first' | 'second' | 'outsider'

/** Something for each of them. */
export function forEach<T>(make: (part: Part) => T): Record<Part, T> {
  return {
    reporter: make('reporter'),
    again: make('again'),
    first: make('first'),
    second: make('second'),
    outsider: make('outsider'),
  }
}

/** One thing somebody does: a command, a press, or words typed where they are asked for. */
export interface Step {
  readonly name: string
  readonly by: Part
  /** A command, or words below the screen that `path` leads to. */
  readonly types?: string
  /**
   * The ends of the buttons that lead there from /ask or /desk; the last one is the press itself. `#` is
   * the case, `@second` the id of that person, `~` a number. Whoever has lost their screen begins at the first.
   */
  readonly path: readonly string[]
  /** How the screen speaks that asks for the words; where it is lost, the last press is made again. */
  readonly asks?: RegExp
  /** What is written in the history of the case by it. */
  readonly event?: string
}

const CASE = 'case.#'
const ASK = ['someone', 'person', 'no', 'never', 'n-@outsider', 'done', 'own', 'chat'] as const
const LETTER = [CASE, 'do.write.#'] as const
const SHOW = [CASE, 'do.reveal.#', 'name'] as const

/** The words of the play: each must be in the case once, and in no chat in the end. */
export const WORDS = {
  question: 'He hardly speaks to anyone now.',
  answer: 'I have read you, and I am here.',
  reply: 'Thank you. He spoke a little today.',
  name: 'Gulmina Afridi',
} as const

/** A whole handoff, from the first thought to the second end. */
export const HANDOFF: readonly Step[] = [
  { name: 'ask', by: 'reporter', types: '/ask', path: [] },
  ...ASK.map((end, index): Step => {
    return { name: `ask ${end}`, by: 'reporter', path: ASK.slice(0, index + 1) }
  }),
  { name: 'ask in words', by: 'reporter', types: WORDS.question, path: ASK, asks: /words/ },
  { name: 'send the question', by: 'reporter', path: ['send'], event: 'open' },
  { name: 'pictures', by: 'reporter', path: [CASE, 'do.receipt.#'] },
  { name: 'make pictures', by: 'reporter', path: [CASE, 'do.receipt.#', 'do.receipt.#.make'] },
  { name: 'open the card', by: 'first', path: [CASE] },
  { name: 'take', by: 'first', path: [CASE, 'do.take.#'], event: 'take' },
  { name: 'choose a note', by: 'first', path: [CASE, 'do.note.#'] },
  { name: 'note', by: 'first', path: [CASE, 'do.note.#', 'do.note.#.~.called'], event: 'note' },
  { name: 'write', by: 'first', path: [...LETTER] },
  { name: 'answer in words', by: 'first', types: WORDS.answer, path: LETTER, asks: /^Write/ },
  { name: 'answer', by: 'first', path: [...LETTER, 'send'], event: 'answer' },
  { name: 'propose', by: 'first', path: [CASE, 'do.propose.#'], event: 'propose' },
  { name: 'read', by: 'reporter', path: [CASE] },
  { name: 'agree', by: 'reporter', path: [CASE, 'do.agree.#.call'], event: 'agree' },
  { name: 'write back', by: 'reporter', path: [...LETTER] },
  { name: 'reply in words', by: 'reporter', types: WORDS.reply, path: LETTER, asks: /^Write/ },
  { name: 'reply', by: 'reporter', path: [...LETTER, 'send'], event: 'reply' },
  { name: 'who I am', by: 'reporter', path: [CASE, 'do.reveal.#'] },
  { name: 'my name', by: 'reporter', path: [...SHOW] },
  { name: 'name in words', by: 'reporter', types: WORDS.name, path: SHOW, asks: /^Write/ },
  { name: 'for days', by: 'reporter', path: [...SHOW, 'days'] },
  { name: 'show my name', by: 'reporter', path: [CASE, 'do.reveal.#', 'show'] },
  { name: 'read on', by: 'first', path: [CASE] },
  { name: 'see the name', by: 'first', path: [CASE, 'do.see.#'] },
  { name: 'pass it on', by: 'first', path: [CASE, 'do.pass.#'] },
  { name: 'pass to', by: 'first', path: [CASE, 'do.pass.#', 'do.pass.#.@second'] },
  {
    name: 'pass',
    by: 'first',
    path: [CASE, 'do.pass.#', 'do.pass.#.@second', 'do.pass.#.@second.yes'],
    event: 'pass',
  },
  { name: 'read what was passed', by: 'second', path: [CASE] },
  { name: 'how it ended', by: 'second', path: [CASE, 'do.close.#'] },
  {
    name: 'close',
    by: 'second',
    path: [CASE, 'do.close.#', 'do.close.#.listened'],
    event: 'close',
  },
  { name: 'reopen', by: 'second', path: [CASE, 'do.reopen.#'], event: 'reopen' },
]

/** The second end, after the other phone has taken the question up. */
export const ENDING: readonly Step[] = [
  { name: 'read on the other phone', by: 'again', path: [CASE] },
  { name: 'how it ended again', by: 'second', path: [CASE, 'do.close.#'] },
  {
    name: 'close again',
    by: 'second',
    path: [CASE, 'do.close.#', 'do.close.#.helped'],
    event: 'close',
  },
]
