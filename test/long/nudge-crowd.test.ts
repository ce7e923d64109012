import { expect, test } from 'vitest'
import { crowd, expectOneEach } from '../bot/crowd.ts'

test('300 daily words due in the same minute: each once, in order, within the limits', async () => {
  const { got, uncertain } = await crowd(300)
  expectOneEach(300, got)
  expect(uncertain).toBeGreaterThan(0)
  // Twenty a second, and two restarts.
  expect(got.at(-1)?.at).toBeLessThan(90_000)
})
