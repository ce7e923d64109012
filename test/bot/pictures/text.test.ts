import { describe, expect, it } from 'vitest'
import { breakLines, widthOf } from '../../../src/bot/pictures/line-breaks.ts'
import { drawable, drawLine, escapeXml } from '../../../src/bot/pictures/text.ts'

const line = { from: 100, y: 50, size: 20, fill: '#000' }
const BOLD = { size: 20, bold: true }

describe('a line', () => {
  it('is escaped, so that nobody’s words become markup', () => {
    expect(escapeXml(`<a b="c">&'\u0000\uFFFE\uD800`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&apos;')
    expect(drawLine({ ...line, text: 'a < b' }, 800, 'en')).toContain('>a &lt; b</text>')
  })

  it('begins at the left in English', () => {
    const svg = drawLine({ ...line, text: 'Peace' }, 800, 'en')
    expect(svg).toContain('x="100"')
    expect(svg).toContain('text-anchor="start"')
    expect(svg).toContain('font-family="Noto Sans"')
    expect(svg).toContain('>Peace</text>')
  })

  it.each([
    ['ur', 'Noto Nastaliq Urdu'],
    ['ps', 'Noto Naskh Arabic'],
  ])('begins at the right in %s, isolated', (locale, family) => {
    const svg = drawLine({ ...line, text: 'امن' }, 800, locale)
    expect(svg).toContain('x="700"')
    expect(svg).toContain('text-anchor="end"')
    expect(svg).toContain(`font-family="${family}"`)
    expect(svg).toMatch(/>\u2067\u200Fامن\u2069<\/text>$/)
  })

  it('ends where the other way of reading ends', () => {
    const at = (locale: string) => drawLine({ ...line, text: 'x', align: 'end' }, 800, locale)
    expect(at('en')).toContain('text-anchor="end"')
    expect(at('ur')).toContain('text-anchor="start"')
    expect(drawLine({ ...line, text: 'x', align: 'middle' }, 800, 'ur')).toContain('"middle"')
  })

  it('marks the beginning of each run of Arabic letters, and of no other', () => {
    const svg = drawLine({ ...line, text: 'نام: \u2068پہلے\u2069 \u2068Ali\u2069' }, 800, 'ur')
    expect(svg).toContain('>\u2067\u200Fنام: \u2068\u200Fپہلے\u2069 \u2068Ali\u2069\u2069<')
  })
})

describe('somebody’s own words', () => {
  it.each([
    ['Gulalai 💐', 'Gulalai'],
    ['👍🏽', ''],
    ['  زینب   گل ', 'زینب گل'],
    ['ګلالۍ', 'ګلالۍ'],
    ["O'Neil-Khan Jr.", "O'Neil-Khan Jr."],
    ['李雷', ''],
    ['---', ''],
    ['a\u202Eb', 'a b'],
  ])('%s are drawn as "%s"', (words, drawn) => {
    expect(drawable(words)).toBe(drawn)
  })
})

describe('breaking lines', () => {
  it('keeps what fits on one line', () => {
    expect(
      breakLines('Standing between', { width: 400, size: 20, bold: true, lines: 2 }, 'en'),
    ).toEqual(['Standing between'])
  })

  it('breaks at spaces, loses no word and fills no line over', () => {
    const text = 'A small bird sang on the wall of the old mill until the evening came'
    const lines = breakLines(text, { width: 200, size: 20, bold: true, lines: 9 }, 'en')
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ')).toBe(text)
    expect(lines.filter((one) => widthOf(one, BOLD, 'en') > 200)).toEqual([])
  })

  it('says with … that something was left out', () => {
    const room = { width: 200, size: 20, bold: true, lines: 2 }
    const lines = breakLines('one two three four five six seven eight nine ten', room, 'en')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/^\S.*…$/)
    expect(widthOf(lines[1] ?? '', BOLD, 'en')).toBeLessThanOrEqual(200)
    const [word] = breakLines('m'.repeat(60), { ...room, lines: 1 }, 'en')
    expect(word).toMatch(/^m+…$/)
  })

  it('closes isolates at the end of a line and opens them again', () => {
    const lines = breakLines(
      'a \u2068one two\u2069 b',
      { width: 70, size: 20, bold: true, lines: 9 },
      'en',
    )
    expect(lines).toEqual(['a \u2068one\u2069', '\u2068two\u2069 b'])
  })

  it('makes nothing of nothing', () => {
    expect(breakLines(' ', { width: 60, size: 20, bold: true, lines: 2 }, 'ur')).toEqual([])
  })
})
