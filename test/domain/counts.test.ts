import { expect, it } from 'vitest'
import { countsOf, type Counted } from '../../src/domain/counts.ts'

const one = (more: Partial<Counted> = {}): Counted => ({
  month: '2026-11',
  about: 'someone',
  urgency: 'soon',
  outcome: 'listened',
  taken: 1,
  answered: null,
  ...more,
})
const HEAD = 'month,about,urgency,outcome,questions,median hours to taken,median hours to answered'

it('hides what fewer than five have in common, and reckons no median of so few', () => {
  const four = Array.from({ length: 4 }, () => one())
  expect(countsOf([])).toBe(`${HEAD}\r\n`)
  expect(countsOf(four)).toBe(`${HEAD}\r\n2026-11,someone,soon,listened,<5,,\r\n`)
  expect(countsOf([...four, one({ taken: null })])).toBe(
    `${HEAD}\r\n2026-11,someone,soon,listened,5,,\r\n`,
  )
})

it('counts months in order and takes the middle', () => {
  const later = [1, 2, 3, 4, 10.04].map((taken) => one({ taken, answered: taken * 2 }))
  const even = [1, 2, 3, 4, 5, 6].map((taken) => one({ month: '2026-02', taken }))
  expect(countsOf([...later, ...even])).toBe(
    [HEAD, '2026-02,someone,soon,listened,6,3.5,', '2026-11,someone,soon,listened,5,3,6', ''].join(
      '\r\n',
    ),
  )
})
