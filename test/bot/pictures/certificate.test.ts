import { describe, expect, it } from 'vitest'
import { certificateSvg } from '../../../src/bot/pictures/certificate.ts'
import { linesOf, voice } from './views.ts'

const draw = (nickname: string | null, locale = 'en') =>
  certificateSvg({ nickname, date: '22 November 2026' }, locale, voice.plain(locale))

/** What would tell a stranger why somebody learns this. */
const TELLING =
  /violen|terror|extrem|radical|pull|recruit|army|police|hamrah|تشدد|دہشت|انتہا|کھنچاؤ|بھرتی|ہمراہ|فوج|تاوتریخوال|ترهګر|راکښل|جلب|همراه|پوځ/i

const size = (svg: string, name: string) =>
  Number(new RegExp(`font-size="([\\d.]+)"[^>]*>${name}`).exec(svg)?.[1])

describe('a certificate', () => {
  it('says what it is for, to whom and when, and nothing else', () => {
    expect(linesOf(draw('Gulalai'))).toEqual([
      'Certificate',
      'Community listening and mediation',
      'This certificate is given to',
      'Gulalai',
      '22 November 2026',
    ])
  })

  it.each(voice.locales)('tells no stranger anything in %s', (locale) => {
    const lines = linesOf(draw(null, locale))
    expect(lines).toHaveLength(4)
    expect(lines.join(' ')).not.toMatch(TELLING)
  })

  it('leaves a line to write on where there is no name that can be drawn', () => {
    expect(linesOf(draw('🌸'))).toEqual(linesOf(draw(null)))
    expect(draw(null)).toContain('M340 615H860')
  })

  it('lets no name become markup', () => {
    const svg = draw(`<b>"Gul" & 'Co'`)
    expect(svg).toContain('>b Gul &apos;')
    expect(svg.match(/<text /g)).toHaveLength(5)
  })

  it('writes a long name smaller, before it shortens it', () => {
    expect(size(draw('Gul'), 'Gul')).toBe(50)
    const long = 'Muhammad Abdul Rahman Khan Yousafzai'
    expect(linesOf(draw(long))).toContain(long)
    expect(size(draw(long), long)).toBeLessThan(50)
    expect(linesOf(draw('Gul '.repeat(60)))[3]).toMatch(/^Gul .*…$/)
  })
})
