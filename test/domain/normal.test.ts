import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../src/domain/normal.ts'

const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)

/** The share below z ≤ 0, by Simpson's rule from so far out that nothing is left; no formula in common. */
function shareBelow(z: number): number {
  const [from, steps] = [z - 12, 6000]
  const width = (z - from) / steps
  let sum = density(from) + density(z)
  for (let step = 1; step < steps; step += 1)
    sum += density(from + step * width) * (step % 2 === 1 ? 4 : 2)
  return (sum * width) / 3
}

const share = fc.double({ min: 1e-300, max: 1 - 2 ** -53, noNaN: true })

describe('the quantile of the normal distribution', () => {
  // By mpmath with 30 digits: sqrt(2) · erfinv(2p − 1), or the root of ncdf(x) = p.
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [1e-10, -6.361340902404057],
    [1e-5, -4.264890793922825],
    [0.001, -3.0902323061678136],
    [0.01, -2.326347874040841],
    [0.025, -1.9599639845400543],
    [0.05, -1.6448536269514726],
    [0.0749, -1.4402382675279637],
    [0.075, -1.439531470938456],
    [0.1, -1.2815515655446004],
    [0.25, -0.6744897501960817],
    [0.4, -0.2533471031357997],
    [0.5, 0],
    [0.6, 0.2533471031357997],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446006],
    [0.925, 1.4395314709384561],
    [0.9251, 1.440238267527964],
    [0.975, 1.9599639845400538],
    [0.999, 3.090232306167813],
    [0.99999, 4.264890793923841],
  ])('of %d is %d', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(4e-15 * Math.max(1, Math.abs(z)))
  })

  it('leads back to its share, by an integral', () => {
    const below = fc.double({ min: -8, max: 0, noNaN: true })
    fc.assert(
      fc.property(below, (z) => {
        expect(normalQuantile(shareBelow(z))).toBeCloseTo(z, 10)
      }),
      { numRuns: 60 },
    )
  })

  it('rises with the share', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(normalQuantile(low)).toBeLessThanOrEqual(normalQuantile(high))
        if (high - low > 1e-9) expect(normalQuantile(low)).toBeLessThan(normalQuantile(high))
      }),
    )
  })

  it('is the same on both sides of one half', () => {
    // Halves of powers of two: 1 − p is exact.
    const exact = fc.integer({ min: 1, max: 2 ** 20 - 1 }).map((part) => part / 2 ** 20)
    fc.assert(
      fc.property(exact, (p) => {
        expect(normalQuantile(1 - p) + normalQuantile(p)).toBe(0)
      }),
    )
  })

  it.each([0, 1, -0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])('has none for %d', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError)
  })
})
