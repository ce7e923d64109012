import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pin } from '../../src/domain/people.ts'
import {
  chooseNext,
  counted,
  forgiven,
  keypadFor,
  looksTyped,
  pressKey,
  tooEasy,
  waitAfter,
  type Keypad,
} from '../../src/domain/pin.ts'

const MINUTE = 60_000
const fresh: Pin = { salt: 's', hash: 'h', misses: 0, until: 0 }

/** The keys of a number, and named ones. */
function keys(...parts: readonly string[]): string[] {
  return parts.flatMap((part) => (/^\d+$/.test(part) ? part.split('') : [part]))
}

/** Presses keys one after the other; what the last one came to. */
function typed(keypad: Keypad, pressed: readonly string[]) {
  let now: Keypad = keypad
  let last
  for (const key of pressed) {
    last = pressKey(now, key)
    if (last && 'keypad' in last) now = last.keypad
  }
  return last
}

describe('tries', () => {
  it('five are free, then each wait is twice the one before, up to an hour', () => {
    expect([0, 1, 4].map(waitAfter)).toEqual([0, 0, 0])
    expect([5, 6, 7, 8].map(waitAfter)).toEqual([30_000, MINUTE, 2 * MINUTE, 4 * MINUTE])
    expect([12, 13, 100].map(waitAfter)).toEqual([60 * MINUTE, 60 * MINUTE, 60 * MINUTE])
  })

  it('are counted with the wait they cost, and all free again after a hit', () => {
    let pin = fresh
    for (let misses = 1; misses <= 5; misses += 1) pin = counted(pin, 1000)
    expect(pin).toEqual({ ...fresh, misses: 5, until: 31_000 })
    expect(counted({ ...pin, misses: 4, until: 0 }, 7)).toEqual(counted({ ...fresh, misses: 4 }, 7))
    expect(forgiven(pin)).toEqual(fresh)
  })
})

describe('the keypad', () => {
  it('takes four to eight digits and no more', () => {
    expect(typed(keypadFor('open'), keys('123', 'ok'))).toMatchObject({ why: 'short' })
    expect(typed(keypadFor('open'), keys('2580', 'ok'))).toEqual({ is: 'entered', digits: '2580' })
    expect(typed(keypadFor('open'), keys('258013970', 'ok'))).toMatchObject({ digits: '25801397' })
    expect(typed(keypadFor('open'), ['2', '5', 'del', '6', '7', '8', 'ok'])).toMatchObject({
      digits: '2678',
    })
    expect(typed(keypadFor('open'), ['del'])).toMatchObject({ keypad: { digits: '' } })
  })

  it('knows no other key', () => {
    for (const key of ['', '12', 'x', 'OK', '-1', '٣', 'del '])
      expect(pressKey(keypadFor('open'), key)).toBe(undefined)
  })

  it('asks for a new one twice', () => {
    expect(typed(keypadFor('set'), keys('2580', 'ok', '2580', 'ok'))).toEqual({
      is: 'set',
      digits: '2580',
    })
    const differ = typed(keypadFor('set'), keys('2580', 'ok', '2581', 'ok'))
    expect(differ).toEqual({ is: 'refused', why: 'differ', keypad: keypadFor('set') })
    expect(typed(keypadFor('set'), keys('1234', 'ok'))).toMatchObject({
      why: 'easy',
      keypad: { step: 'choose', digits: '' },
    })
  })

  it('asks for the old one before it is changed or taken away', () => {
    for (const aim of ['change', 'remove', 'open'] as const) {
      expect(keypadFor(aim).step).toBe('enter')
      // Whatever is typed there, nothing is set.
      expect(typed(keypadFor(aim), keys('1111', 'ok'))).toEqual({ is: 'entered', digits: '1111' })
    }
    expect(chooseNext({ ...keypadFor('change'), digits: '2580' })).toEqual({
      ...keypadFor('change'),
      step: 'choose',
    })
  })

  it('never sets what was not typed twice, and never holds more than eight digits', () => {
    const key = fc.constantFrom(...keys('0123456789', 'del', 'ok', 'ok'))
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (walk) => {
        let now = keypadFor('set')
        for (const one of walk) {
          const pressed = pressKey(now, one)
          if (pressed?.is === 'set')
            expect([now.chosen, now.digits]).toEqual([pressed.digits, pressed.digits])
          if (pressed && 'keypad' in pressed) now = pressed.keypad
          expect(now.digits.length).toBeLessThanOrEqual(8)
          expect(pressed?.is).not.toBe('entered')
        }
      }),
    )
  })
})

it.each(['1111', '00000000', '1234', '12345678', '4321', '6789', '7890', '0987'])(
  '%s is too easy',
  (digits) => {
    expect(tooEasy(digits)).toBe(true)
  },
)

it.each(['2580', '1235', '1122', '1357', '13579', '9012345'.slice(0, 4) + '1'])(
  '%s is not',
  (digits) => {
    expect(tooEasy(digits)).toBe(false)
  },
)

it('knows digits that were typed, in any script', () => {
  for (const text of ['2580', '۲۵۸۰', '٢٥٨٠', ' 2 5 8 0 ', '25-80', '258', '25801397'])
    expect([text, looksTyped(text)]).toEqual([text, true])
  for (const text of ['12', 'pin 2580', '2580!a', '', '1234567890123'])
    expect([text, looksTyped(text)]).toEqual([text, false])
})
