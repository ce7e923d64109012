import { describe, expect, test } from 'vitest'
import type { CaseEvent, LetterState } from '../../src/domain/case.ts'
import { PICTURES } from '../../src/domain/pictures.ts'
import {
  answerEntering,
  canonical,
  drawReceipt,
  freshNow,
  freshSince,
  isFresh,
  startEntering,
  type Entering,
  type EnteringEvent,
} from '../../src/domain/receipt.ts'
import { LOCALES, words } from '../bot/prose.ts'

const pick = (picture: string): EnteringEvent => ({ do: 'pick', picture })

/** The state after these events, or what came of the last one. */
function after(events: readonly EnteringEvent[]) {
  let state: Entering = startEntering
  for (const event of events) {
    const answer = answerEntering(state, event)
    if (answer.status !== 'picking') return answer
    state = answer.state
  }
  return { status: 'picking', state } as const
}

describe('the pictures', () => {
  test('are 64, of one code point each, and none twice', () => {
    expect(PICTURES).toHaveLength(64)
    expect(new Set(PICTURES.map(({ id }) => id)).size).toBe(64)
    expect(new Set(PICTURES.map(({ sign }) => sign)).size).toBe(64)
    expect(PICTURES.filter(({ sign }) => Array.from(sign).length > 1)).toEqual([])
    expect(PICTURES.filter(({ sign }) => !/^\p{Emoji_Presentation}$/u.test(sign))).toEqual([])
  })

  // Whoever holds six of them in their head must find them after every new version.
  test('keep their ids and signs', () => {
    expect(PICTURES.map(({ id, sign }) => `${sign}${id}`).join(' ')).toMatchInlineSnapshot(
      `"🐄cow 🐐goat 🐎horse 🐫camel 🐈cat 🐇rabbit 🐘elephant 🐁mouse 🐔hen 🦆duck 🐟fish 🐢turtle 🐜ant 🌳tree 🌹rose 🍃leaf 🌾wheat 🗻hill 🌞sun 🍎apple 🍌banana 🍇grapes 🍉melon 🍋lemon 🥕carrot 🥔potato 🌽corn 🥚egg 🍞bread 🍚rice 🥛milk 🍵tea 🍯honey 🎂cake 🥄spoon 🔑key 🔒lock 🚪door ⏰clock 💡bulb 📦box 🎒bag 👞shoe 👕shirt 💍ring 👓glasses 📱phone 📻radio 📷camera 🔋battery 🔔bell ⚽ball 🎈balloon 🎁gift ☔umbrella ⛺tent 🎨paint 🐚shell 💎diamond 🚗car 🚌bus 🚂train ⛵boat 🚜tractor"`,
    )
  })

  test.each(LOCALES)('have a short word each in %s, and none twice', (locale) => {
    const all = PICTURES.map(({ id }) => words(locale, `picture--${id}`))
    expect(new Set(all).size).toBe(64)
    expect(all.filter((word) => !/^\S{2,8}$/.test(word))).toEqual([])
  })
})

describe('a receipt', () => {
  test('is six throws of 64, in their order', () => {
    const throws = [0, 63, 5, 5, 1, 0]
    const asked: number[] = []
    const receipt = drawReceipt((end) => {
      asked.push(end)
      return throws[asked.length - 1] ?? 0
    })
    expect(asked).toEqual([64, 64, 64, 64, 64, 64])
    expect(receipt).toEqual(throws.map((at) => PICTURES[at]?.id))
  })

  test('is another in another order', () => {
    const receipt = ['cow', 'goat', 'horse', 'camel', 'cat', 'rabbit']
    expect(canonical(receipt)).toBe('cow goat horse camel cat rabbit')
    expect(canonical(receipt.toReversed())).not.toBe(canonical(receipt))
  })
})

describe('entering', () => {
  test('six picks are whole, fewer are not', () => {
    const six = ['cow', 'cow', 'sun', 'bus', 'tea', 'key']
    expect(after(six.map(pick))).toEqual({ status: 'whole', receipt: six })
    expect(after(six.slice(1).map(pick))).toMatchObject({ state: { picked: six.slice(1) } })
  })

  test('the last one is taken back', () => {
    expect(after([pick('cow'), pick('sun'), { do: 'undo' }])).toMatchObject({
      state: { picked: ['cow'] },
    })
  })

  test.each([
    ['nothing to take back', [{ do: 'undo' }]],
    ['no such picture', [pick('dragon')]],
    ['the name of something else', [pick('toString')]],
  ] as const)('is refused: %s', (_, events) => {
    expect(after(events)).toEqual({ status: 'refused', why: 'no-such-option' })
  })

  test('nothing more once it came to something', () => {
    const over: Entering = { ...startEntering, entered: 'miss' }
    expect(answerEntering(over, pick('cow')).status).toBe('refused')
    expect(answerEntering(over, { do: 'undo' }).status).toBe('refused')
  })
})

const event = (seq: number, kind: CaseEvent['kind'], state?: LetterState['state']): CaseEvent => ({
  caseId: 'case',
  seq,
  kind,
  said: null,
  letter: state === undefined ? null : { state, why: null, at: 0 },
  at: 0,
})

const seen = (all: readonly CaseEvent[], fresh: ReturnType<typeof freshNow>) =>
  all.filter((one) => isFresh(one, fresh)).map(({ seq }) => seq)

describe('what is new', () => {
  const events = [
    event(0, 'open'),
    event(1, 'take'),
    event(2, 'answer', 'opened'),
    event(3, 'answer', 'delivered'),
    event(4, 'reply'),
    event(5, 'answer', 'kept'),
    event(6, 'note'),
  ]
  test('are letters nobody has opened, and never the old words', () => {
    const fresh = freshNow({ seq: 6, freshFrom: -1 }, events)
    expect(fresh).toEqual({ letters: 2, all: 6 })
    expect(seen(events, fresh)).toEqual([3, 5])
  })

  test('whoever opened a later letter could have read those before it', () => {
    const later = events.with(5, event(5, 'answer', 'opened'))
    expect(seen(later, freshNow({ seq: 6, freshFrom: -1 }, later))).toEqual([])
  })

  test('what an earlier bearer has passed stays passed', () => {
    expect(freshNow({ seq: 6, freshFrom: 4 }, events).letters).toBe(4)
  })

  test('for whoever always had it that is everything', () => {
    expect(seen(events, freshSince({ freshFrom: -1 }, events))).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  test('since it was taken up: unopened letters before that, and everything after it', () => {
    const since = [...events, event(7, 'bind'), event(8, 'reply'), event(9, 'answer', 'opened')]
    expect(seen(since, freshSince({ freshFrom: 2 }, since))).toEqual([3, 5, 8, 9])
  })
})
