import { describe, expect, it } from 'vitest'
import { accuses } from '../../src/domain/accusation.ts'

const STEMS = ['blasphem', 'توہین', 'گستاخ', 'insulted the prophet']

describe('words that accuse', () => {
  it.each([
    ['They say he committed blasphemy', true],
    ['BLASPHEMER!', true],
    ['اس نے گستاخی کی', true],
    ['اس نے توهین کی', true],
    ['he “insulted  the Prophet”', true],
    ['He prays more than before', false],
    ['He comes home late and is quiet', false],
    ['', false],
  ])('%s', (text, found) => {
    expect(accuses(text, STEMS)).toBe(found)
  })

  it('an empty stem finds nothing', () => {
    expect(accuses('anything', ['', ' '])).toBe(false)
  })
})
