import { expect, test } from 'vitest'
import { crowd, expectOneEach } from '../bot/crowd.ts'

test('10,000 daily words due in the same minute: each once, in order, within the limits', async () => {
  const { got, uncertain } = await crowd(10_000)
  expectOneEach(10_000, got)
  expect(uncertain).toBeGreaterThan(0)
  // Twenty a second: within ten minutes, long before they are too late.
  expect(got.at(-1)?.at).toBeLessThan(600_000)
})
