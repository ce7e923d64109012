import { expect, test } from 'vitest'
import { createGuesses } from '../../src/bot/guesses.ts'

const DAY = 24 * 60 * 60_000

function missing(times: number, now = 0) {
  const guesses = createGuesses()
  for (let time = 0; time < times; time += 1) guesses.missed('who', now)
  return guesses
}

test('the fifth miss in a row is slowed, and each after it twice as long', () => {
  const guesses = missing(4)
  expect(guesses.allowed('who', 0)).toBe(true)
  guesses.missed('who', 0)
  expect([29_999, 30_000].map((now) => guesses.allowed('who', now))).toEqual([false, true])
  guesses.missed('who', 30_000)
  expect([89_999, 90_000].map((now) => guesses.allowed('who', now))).toEqual([false, true])
  expect(guesses.allowed('other', 0)).toBe(true)
})

test('misses of another day are forgotten', () => {
  const [within, after] = [missing(4), missing(4)]
  within.missed('who', DAY - 1)
  after.missed('who', DAY)
  expect([within.allowed('who', DAY), after.allowed('who', DAY)]).toEqual([false, true])
})

test('a right one forgets the misses before it', () => {
  const guesses = missing(4)
  guesses.hit('who')
  for (let time = 0; time < 4; time += 1) guesses.missed('who', 0)
  expect(guesses.allowed('who', 0)).toBe(true)
  guesses.missed('who', 0)
  expect(guesses.allowed('who', 0)).toBe(false)
})
