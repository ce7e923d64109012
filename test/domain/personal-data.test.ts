import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANK, blankPersonal, findPersonal } from '../../src/domain/personal-data.ts'

const kinds = (text: string) =>
  findPersonal(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('what could give a person away', () => {
  it.each([
    ['0345 1234567', 'phone', '0345 1234567'],
    ['+92 345 123 4567', 'phone', '+92 345 123 4567'],
    ['0092-345-1234567', 'phone', '0092-345-1234567'],
    ['091 2345678', 'phone', '091 2345678'],
    ['0 3 4 5 1 2 3 4 5 6 7', 'phone', '0 3 4 5 1 2 3 4 5 6 7'],
    ['۰۳۴۵ ۱۲۳۴۵۶۷', 'phone', '۰۳۴۵ ۱۲۳۴۵۶۷'],
    ['٠٣٤٥١٢٣٤٥٦٧', 'phone', '٠٣٤٥١٢٣٤٥٦٧'],
    ['0345\u200f-\u200e1234567', 'phone', '0345\u200f-\u200e1234567'],
    ['0345,123,4567', 'phone', '0345,123,4567'],
    ['0345، 1234567', 'phone', '0345، 1234567'],
    ['0*3*4*5*1*2*3*4*5*6*7', 'phone', '0*3*4*5*1*2*3*4*5*6*7'],
    ['０３４５１２３４５６７', 'phone', '０３４５１２３４５６７'],
    ['0️⃣3️⃣4️⃣5️⃣1️⃣2️⃣3️⃣4️⃣', 'phone', '0️⃣3️⃣4️⃣5️⃣1️⃣2️⃣3️⃣4'],
    ['17301-1234567-1', 'id-card', '17301-1234567-1'],
    ['۱۷۳۰۱۱۲۳۴۵۶۷۱', 'id-card', '۱۷۳۰۱۱۲۳۴۵۶۷۱'],
    ['17301 1234567 1', 'id-card', '17301 1234567 1'],
    ['@someone_x', 'handle', '@someone_x'],
    ['@پښتانه', 'handle', '@پښتانه'],
    ['someone@example.org', 'email', 'someone@example.org'],
    ['someone @ example.org', 'email', 'someone @ example.org'],
    ['someone (at) example [dot] org', 'email', 'someone (at) example [dot] org'],
    ['school.edu/someone', 'link', 'school.edu/someone'],
    ['https://t.me/someone', 'link', 'https://t.me/someone'],
    ['HTTP://EXAMPLE.ORG/x?y=1', 'link', 'HTTP://EXAMPLE.ORG/x?y=1'],
    ['www.example.org', 'link', 'www.example.org'],
    ['t.me/+AbCdEf', 'link', 't.me/+AbCdEf'],
    ['wa.me/923451234567', 'link', 'wa.me/923451234567'],
    ['facebook.com/some.one', 'link', 'facebook.com/some.one'],
  ])('finds %s', (text, kind, part) => {
    expect(kinds(text)).toEqual([[kind, part]])
    expect(kinds(`Call ${text} please`)).toEqual([[kind, part]])
    expect(kinds(`«${text}»`)[0]?.[0]).toBe(kind)
  })

  it.each([
    'He is 17 and comes home at 11:30.',
    'In 2019 and 2021 it was the same.',
    'It cost 15000 rupees.',
    'Class 10, room 204.',
    'a@b',
    '@me',
    'We met at 4.',
    'He came home at (at last) noon.',
    'Class 9, 10, 11 and 12.',
    '۱۲۳۴۵۶',
    'https:// and www. alone',
    'پہلی بار ۲۰۲۴ میں',
    '',
  ])('leaves alone: %s', (text) => {
    expect(findPersonal(text)).toEqual([])
  })

  it('finds several, in their order, each once', () => {
    const text = 'Ask @kamran_k, 0345 1234567 or 17301-1234567-1, www.x.pk/a?b=@someone'
    expect(kinds(text)).toEqual([
      ['handle', '@kamran_k'],
      ['phone', '0345 1234567'],
      ['id-card', '17301-1234567-1'],
      ['link', 'www.x.pk/a?b=@someone'],
    ])
  })

  it('finds a phone number right behind an identity card', () => {
    expect(kinds('1730112345671 03451234567')).toEqual([
      ['id-card', '1730112345671'],
      ['phone', '03451234567'],
    ])
  })
})

describe('one tap blanks it', () => {
  it('and leaves the rest as it was', () => {
    expect(blankPersonal('Call 0345 1234567, or @kamran_k!')).toBe(`Call ${BLANK}, or ${BLANK}!`)
    expect(blankPersonal('nothing here')).toBe('nothing here')
  })

  it('also what is a handle only once the number before it is gone', () => {
    expect(blankPersonal('03451234567@kamran')).toBe(`${BLANK}${BLANK}`)
  })

  /** Pieces that are likely to touch each other in the wrong way. */
  const PIECES =
    '0345 1234567 17301-1234567-1 ۰۳۴۵ ٠٣٤٥ +92 @ @ab @abc www. t.me/ https:// x .pk . - ▢ ( ) کل ۔ /'
  const piece = fc.oneof(
    fc.constantFrom(...PIECES.split(' '), ' ', '\n', '\u200f'),
    fc.string({ maxLength: 4 }),
    fc.stringMatching(/^[0-9]{1,14}$/),
  )
  const text = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''))

  it('once and for all: nothing more is found in what is left', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(findPersonal(blankPersonal(words))).toEqual([])
      }),
      { numRuns: 3_000 },
    )
  })

  it('with stretches that are in order, within the text and apart', () => {
    fc.assert(
      fc.property(text, (words) => {
        let from = 0
        for (const { start, end } of findPersonal(words)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
        expect(from).toBeLessThanOrEqual(words.length)
      }),
      { numRuns: 2_000 },
    )
  })

  it('so that no seven digits get through, whatever stands between them', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', '\u200f', ') ', '/')
    const digits = fc.array(
      fc.tuple(fc.constantFrom(...Array.from('0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣')), gap),
      {
        minLength: 7,
        maxLength: 16,
      },
    )
    fc.assert(
      fc.property(digits, (parts) => {
        const left = blankPersonal(`a ${parts.flat().join('')} b`)
        expect(left.match(/\p{Nd}/gu)?.length ?? 0).toBeLessThan(7)
      }),
    )
  })
})
