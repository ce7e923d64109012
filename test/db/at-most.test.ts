import { expect, test } from 'vitest'
import { atMost } from '../../src/db/at-most.ts'

/** Lets everything that is ready run. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

test('never more than so many at a time, in their order, also when one fails', async () => {
  const inTurn = atMost(2)
  const begun: number[] = []
  const ends: (() => void)[] = []
  const works = Array.from({ length: 6 }, (_, i) =>
    inTurn(
      () =>
        new Promise<number>((resolve, reject) => {
          begun.push(i)
          ends[i] = () => (i === 1 ? reject(new Error('no')) : resolve(i))
        }),
    ).catch(() => 'failed'),
  )
  await settle()
  expect(begun).toEqual([0, 1])
  ends[1]?.()
  await settle()
  expect(begun).toEqual([0, 1, 2])
  // Somebody new comes in the moment a place is free.
  ends[2]?.()
  const late = inTurn(() => Promise.resolve('late'))
  await settle()
  expect(begun).toEqual([0, 1, 2, 3])
  for (const i of [0, 3, 4, 5]) {
    ends[i]?.()
    await settle()
  }
  expect(begun).toEqual([0, 1, 2, 3, 4, 5])
  expect(await Promise.all(works)).toEqual([0, 'failed', 2, 3, 4, 5])
  expect(await late).toBe('late')
})
