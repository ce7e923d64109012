import { expect, test } from 'vitest'
import { makePauses } from '../../../src/bot/wire/pauses.ts'

test('only the chat that was told to wait waits, until its time', () => {
  const pauses = makePauses()
  expect(pauses.any()).toBe(false)
  pauses.add('5', 7_000, 0)
  expect(pauses.any()).toBe(true)
  expect([pauses.waitFor('5', 0), pauses.waitFor('6', 0)]).toEqual([7_000, 0])
  expect(pauses.waitFor('5', 6_999)).toBe(1)
  expect(pauses.waitFor('5', 7_000)).toBe(0)
  expect(pauses.any()).toBe(false)
})

test('a shorter wait never shortens a longer one', () => {
  const pauses = makePauses()
  pauses.add('5', 7_000, 0)
  pauses.add('5', 2_000, 0)
  expect(pauses.waitFor('5', 0)).toBe(7_000)
})

test('eight chats at a time are the limit over all: everyone waits, three seconds at the most', () => {
  const pauses = makePauses()
  for (let chat = 1; chat <= 7; chat += 1) pauses.add(String(chat), 20_000, 0)
  expect(pauses.waitFor('99', 0)).toBe(0)
  pauses.add('8', 20_000, 0)
  expect(pauses.waitFor('99', 0)).toBe(3_000)
  expect(pauses.waitFor('99', 3_000)).toBe(0)
})
