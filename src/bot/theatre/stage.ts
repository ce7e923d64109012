import { optionsHere } from '../../domain/theatre.ts'
import { drawn, type Show } from '../../domain/show.ts'
import type { Scenario } from '../../domain/scenario.ts'
import { press } from '../buttons.ts'
import { numberRow } from '../flows/parts.ts'
import type { Button, Screen } from '../screen.ts'
import type { Say } from '../voice.ts'
import {
  countedText,
  endText,
  introText,
  questionText,
  sceneText,
  sentencesText,
  whyText,
} from './words.ts'

/** A show as its group sees it. `voted`: how many have chosen so far. */
export interface Staged {
  readonly show: Show
  readonly scenario: Scenario
  readonly voted: number
  /** Milliseconds since the epoch. */
  readonly now: number
  /** The voice to the group; it speaks to many, so to nobody's gender. */
  readonly say: Say
  readonly label: Say
}

/** The message that shows where a show stands. Numbers are for everyone, the other buttons for the leader. */
export function stageScreen(staged: Staged): Screen {
  const { show, scenario, say } = staged
  const screen = screenOf(staged)
  // On a locked phone, and alone, a line of a story must not be taken for a real message.
  const head = `🎭 ${say('show--made-up')}\n<b>${say(`scenario--${scenario.id}`)}</b>`
  const led = show.leaderId === null ? ['', say('show--leaderless')] : []
  return { ...screen, text: [head, '', screen.text, ...led].join('\n') }
}

function screenOf(staged: Staged): Screen {
  const { show, scenario, say } = staged
  const { theatre, locale } = show.state
  const circle = { say, locale }
  const close = lead(staged, 'theatre--close', 'close')
  const on = lead(staged, 'theatre--on', 'next')
  const back = lead(staged, 'theatre--back', 'back')
  switch (theatre.stage) {
    case 'intro':
      return {
        text: `${introText(circle, scenario)}\n\n${say('show--how')}`,
        rows: [[lead(staged, 'button--begin', 'next')], [close]],
      }
    case 'scene':
    case 'choices': {
      const scene = `${sceneText(circle, scenario, theatre)}\n\n${sentencesText(circle, scenario, theatre)}`
      if (show.closesAt === null)
        return {
          text: `${scene}\n\n${say('show--rests')}`,
          rows: [[lead(staged, 'show--vote-again', 'next')], [close]],
        }
      const options = optionsHere(scenario, theatre)
      return {
        text: `${scene}\n\n${open(staged)}`,
        rows: [
          numberRow(options, locale, (at) => press('v', show.id, show.turn.toString(36), at)),
          [lead(staged, 'show--close-vote', 'now')],
        ],
      }
    }
    case 'why':
      return {
        text: [
          countedText(circle, scenario, theatre, show.state.counts),
          '',
          say(drawn(show.state) ? 'show--drawn' : 'show--chosen'),
          whyText(circle, scenario, theatre),
          '',
          say('show--talk'),
        ].join('\n'),
        rows: [[on], [lead(staged, 'theatre--other', 'other')], [close]],
      }
    case 'end':
      return {
        text: endText(circle, scenario, theatre),
        rows: [
          [lead(staged, 'theatre--talk', 'next')],
          [lead(staged, 'theatre--turning', 'other')],
        ],
      }
    case 'question':
      return { text: questionText(circle, scenario, theatre), rows: [[on], [back]] }
    case 'over':
      return {
        text: say('theatre--thanks'),
        rows: [[lead(staged, 'show--clear', 'clear')]],
      }
  }
}

/** While a vote is open only their number is shown: nobody is to follow the others, or be seen not to. */
function open({ show, say, voted, now }: Staged): string {
  const minutes = Math.max(1, Math.ceil(((show.closesAt ?? now) - now) / 60_000))
  return say('show--open', { minutes, voted })
}

function lead({ show, label }: Staged, name: string, what: string): Button {
  return { label: label(name), data: press('s', show.id, show.turn.toString(36), what) }
}
