import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseCode } from '../../src/domain/case-code.ts'

describe('a case code', () => {
  it('has letters and digits that cannot be misread, and spells nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), (random) => {
        expect(caseCode(random)).toMatch(
          /^[BCDFGHJKLMNPQRSTVWXZ2345679]{2}-[BCDFGHJKLMNPQRSTVWXZ2345679]{3}$/,
        )
      }),
    )
  })

  it('uses every byte', () => {
    const codes = [0, 1, 2, 3, 4].map((at) =>
      caseCode(Uint8Array.from([0, 0, 0, 0, 0], (_, index) => (index === at ? 1 : 0))),
    )
    expect(codes).toEqual(['CB-BBB', 'BC-BBB', 'BB-CBB', 'BB-BCB', 'BB-BBC'])
  })
})
