import { receiptCourse } from '../../app/receipt.ts'
import { PICTURES } from '../../domain/pictures.ts'
import {
  enteringState,
  freshNow,
  pictureOf,
  RECEIPT_LENGTH,
  type Entering,
  type EnteringEvent,
} from '../../domain/receipt.ts'
import type { Run } from '../../domain/run.ts'
import { pageButton, press, turnButton } from '../buttons.ts'
import { rowsOf, type Button, type Screen } from '../screen.ts'
import { defineFlow, type Input, type Scene } from './flow.ts'

const A_PAGE = 32
const COLUMNS = 4

/** Six pictures, entered by taps. The screen shows how many there are, never which. */
export const receiptFlow = defineFlow('receipt', {
  state: enteringState,
  course: ({ receipts }) => receiptCourse(receipts.turnstile),
  sensitive: true,
  view(scene, run, page) {
    const { entered } = run.state
    return entered === null ? keys(scene, run, page) : came(scene, run.state)
  },
  async after({ house, act, person }, run) {
    const { caseId } = run.state
    house.receipts.ended(person.id, run.id, run.state)
    const kase = caseId === null ? undefined : await act.store.case(caseId)
    if (!kase) return
    const fresh = freshNow(kase, await act.store.caseEvents(kase.id))
    house.receipts.open(person.id, kase.id, fresh, house.now())
  },
  read(_run: Run, input: Input): EnteringEvent | undefined {
    if (input.by !== 'tap') return undefined
    return input.arg === 'undo' ? { do: 'undo' } : { do: 'pick', picture: input.arg }
  },
})

function keys(scene: Scene, run: Run<Entering>, asked: string | null): Screen {
  const { picked } = run.state
  const page = asked === null ? pageOf(picked.at(-1)) : Number(asked === '1')
  const pictures = PICTURES.slice(page * A_PAGE, (page + 1) * A_PAGE).map(
    ({ id, sign }): Button => ({
      label: `${sign} ${scene.label(`picture--${id}`)}`,
      data: turnButton(run, id),
    }),
  )
  const turn: Button = {
    label: scene.label(page === 0 ? 'button--next' : 'button--back'),
    data: pageButton(run, 1 - page),
  }
  const undo: Button[] =
    picked.length > 0
      ? [{ label: scene.label('receipt--undo'), data: turnButton(run, 'undo') }]
      : []
  return {
    text: `${scene.say('receipt--tap')}\n\n${'●'.repeat(picked.length)}${'○'.repeat(RECEIPT_LENGTH - picked.length)}`,
    rows: [
      ...rowsOf(pictures, COLUMNS),
      [turn, ...undo],
      [{ label: scene.label('button--not-now'), data: press('go', 'menu') }],
    ],
  }
}

/** Where the last one was tapped the next one is looked for, too. */
function pageOf(last: string | undefined): number {
  const picture = last === undefined ? undefined : pictureOf(last)
  return picture ? Math.floor(PICTURES.indexOf(picture) / A_PAGE) : 0
}

/** What came of them; also shown to a second tap on the last one, when the run is gone. */
export function came(scene: Scene, { entered, caseId }: Entering): Screen {
  const menu: Button[] = [{ label: scene.label('button--menu'), data: press('go', 'menu') }]
  const rows = {
    miss: [[{ label: scene.label('button--again'), data: press('receipt') }]],
    over: [[{ label: scene.label('questions--new'), data: press('asking') }]],
    open: [[{ label: scene.label('receipt--open-it'), data: press('case', caseId ?? '') }]],
  }
  return {
    text: scene.say(`receipt--came-${entered ?? 'miss'}`),
    rows: [...rows[entered ?? 'miss'], menu],
  }
}
