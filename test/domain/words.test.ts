import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseWord } from '../../src/domain/words.ts'

describe('the same word, typed differently', () => {
  it.each([
    ['Pomegranate', 'pomegranate'],
    ['  pome granate! ', 'Pome  Granate'],
    ['pome\u200cgranate', 'pomegranate'],
    ['café', 'cafe\u0301'],
    ['ｗａｌｎｕｔ', 'walnut'],
    // Arabic, Urdu and Pashto keyboards.
    ['کیلا', 'كيلا'],
    ['کیلا', 'کِیلاـ'],
    ['ګلابي', 'گلابی'],
    ['مۍ', 'می'],
    ['ہوا', 'هوا'],
    ['پھول', 'پہول'],
    ['کیلا۔', 'کیلا'],
    ['سیب،', 'سیب'],
    ['ناشپاتی؟', 'ناشپاتي'],
    ['آم', 'ام'],
    ['والے', 'والی'],
    ['ډوډۍ', 'ڈوڈی'],
    ['بڼ', 'بن'],
    ['ماں', 'مان'],
    ['مؤمن', 'مومن'],
    ['apple 7', 'apple ۷'],
    ['apple 7', 'apple ٧'],
    ['`walnut`', '~walnut~'],
  ])('%s = %s', (one, other) => {
    expect(normaliseWord(one)).toBe(normaliseWord(other))
    expect(normaliseWord(one)).not.toBe('')
  })

  it.each([
    ['walnut', 'walnuts'],
    ['کیلا', 'کیلے'],
    ['ښه', 'شه'],
    ['ټول', 'تول'],
    ['a b', 'ab'],
  ])('%s is not %s', (one, other) => {
    expect(normaliseWord(one)).not.toBe(normaliseWord(other))
  })

  it('is normal already when it is normalised', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20, unit: 'grapheme' }), (text) => {
        const word = normaliseWord(text)
        expect(normaliseWord(word)).toBe(word)
        expect(normaliseWord(` ${text}\n`)).toBe(word)
      }),
      { numRuns: 2_000 },
    )
  })
})
