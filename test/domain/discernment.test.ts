import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discernment, type Counts } from '../../src/domain/discernment.ts'

const counts = (pulls: number, caught: number, plain: number, trusted: number): Counts => ({
  pulls,
  caught,
  plain,
  trusted,
})

describe('how well messages are told apart', () => {
  // By mpmath with 30 digits, from the definitions.
  it.each([
    ['all as they are', counts(4, 4, 4, 4), 0.9, 0.1, 2.5631031310892, 0],
    ['everything a pull', counts(4, 4, 4, 0), 0.9, 0.9, 0, -1.2815515655446],
    ['everything plain', counts(4, 0, 4, 4), 0.1, 0.1, 0, 1.2815515655446],
    ['all the other way round', counts(4, 0, 4, 0), 0.1, 0.9, -2.5631031310892, 0],
    ['half of each', counts(4, 2, 4, 2), 0.5, 0.5, 0, 0],
    ['one pull missed', counts(4, 3, 4, 4), 0.7, 0.1, 1.80595207825264, 0.37857552641828],
    ['one honest one doubted', counts(4, 4, 4, 3), 0.9, 0.3, 1.80595207825264, -0.37857552641828],
    [
      'three rounds',
      counts(12, 10, 12, 9),
      0.807692307692308,
      0.269230769230769,
      1.48456487788486,
      -0.127141334346456,
    ],
    [
      'three trusting rounds',
      counts(12, 7, 12, 12),
      0.576923076923077,
      0.0384615384615385,
      1.96285318094263,
      0.78739844804739,
    ],
    [
      'ten rounds',
      counts(40, 31, 40, 36),
      0.768292682926829,
      0.109756097560976,
      1.96106204449678,
      0.24729523906288,
    ],
    [
      'as many plain ones as pulls there are not',
      counts(8, 5, 12, 9),
      0.611111111111111,
      0.269230769230769,
      0.897357251658482,
      0.166462478766733,
    ],
    ['nothing', counts(0, 0, 0, 0), 0.5, 0.5, 0, 0],
  ])('%s', (_name, of, hits, alarms, sensitivity, criterion) => {
    const measured = discernment(of)
    expect(measured.hits).toBeCloseTo(hits, 12)
    expect(measured.alarms).toBeCloseTo(alarms, 12)
    expect(measured.sensitivity).toBeCloseTo(sensitivity, 12)
    expect(measured.criterion).toBeCloseTo(criterion, 12)
  })
})

const some = fc
  .record({ pulls: fc.integer({ min: 1, max: 200 }), plain: fc.integer({ min: 1, max: 200 }) })
  .chain(({ pulls, plain }) =>
    fc.record({
      pulls: fc.constant(pulls),
      caught: fc.integer({ min: 0, max: pulls }),
      plain: fc.constant(plain),
      trusted: fc.integer({ min: 0, max: plain }),
    }),
  )

describe('whatever was answered', () => {
  it('comes to numbers, and shares between none and all', () => {
    fc.assert(
      fc.property(some, (of) => {
        const { hits, alarms, sensitivity, criterion } = discernment(of)
        for (const share of [hits, alarms]) expect(share > 0 && share < 1).toBe(true)
        expect(Number.isFinite(sensitivity) && Number.isFinite(criterion)).toBe(true)
      }),
    )
  })

  it('one more pull caught, or one more honest message trusted, is told apart better', () => {
    fc.assert(
      fc.property(some, (of) => {
        const { sensitivity, criterion } = discernment(of)
        if (of.caught < of.pulls) {
          const more = discernment({ ...of, caught: of.caught + 1 })
          expect(more.sensitivity).toBeGreaterThan(sensitivity)
          expect(more.criterion).toBeLessThan(criterion)
        }
        if (of.trusted < of.plain) {
          const more = discernment({ ...of, trusted: of.trusted + 1 })
          expect(more.sensitivity).toBeGreaterThan(sensitivity)
          expect(more.criterion).toBeGreaterThan(criterion)
        }
      }),
    )
  })

  it('pulls and plain messages swapped, d′ stays and c turns round', () => {
    fc.assert(
      fc.property(some, ({ pulls, caught, plain, trusted }) => {
        const [here, there] = [
          discernment({ pulls, caught, plain, trusted }),
          discernment({ pulls: plain, caught: trusted, plain: pulls, trusted: caught }),
        ]
        expect(there.sensitivity).toBeCloseTo(here.sensitivity, 10)
        expect(there.criterion).toBeCloseTo(-here.criterion, 10)
      }),
    )
  })

  it('without looking at the message, d′ is about nothing', () => {
    const share = fc.integer({ min: 1, max: 19 })
    fc.assert(
      fc.property(share, (pullsCalled) => {
        const { sensitivity, criterion } = discernment({
          pulls: 2000,
          caught: pullsCalled * 100,
          plain: 2000,
          trusted: 2000 - pullsCalled * 100,
        })
        expect(sensitivity).toBeCloseTo(0, 10)
        expect(criterion > 1e-9).toBe(pullsCalled < 10)
        expect(criterion < -1e-9).toBe(pullsCalled > 10)
      }),
    )
  })
})
