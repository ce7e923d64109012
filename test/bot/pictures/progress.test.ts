import { describe, expect, it } from 'vitest'
import { progressSvg } from '../../../src/bot/pictures/progress.ts'
import { progressTwin } from '../../../src/bot/pictures/twin.ts'
import { linesOf, pathWith, voice } from './views.ts'

const draw = (view: ReturnType<typeof pathWith>, locale = 'en') =>
  progressSvg(view, locale, voice.plain(locale))
const tell = (view: ReturnType<typeof pathWith>, locale = 'en') =>
  progressTwin(view, voice.to({ locale, profile: { gender: 'other' } })).replaceAll(
    /[\u2068\u2069]/g,
    '',
  )
/** Lamps that are full bear a tick, the next one a halo. */
const count = (svg: string, sign: RegExp) => svg.match(sign)?.length ?? 0
const TICK = /stroke-linejoin="round"/g
const HALO = /<circle [^>]*r="37"/g

const xs = (svg: string) => [...svg.matchAll(/<circle cx="([\d.]+)"[^>]*r="27" fill="#fdf7ec"/g)]

describe.each(voice.locales)('the picture of a path in %s', (locale) => {
  it('names all modules in their order and nothing that is no prose', () => {
    const lines = linesOf(draw(pathWith(2), locale))
    const names = pathWith(2).modules.map(({ id }) => voice.plain(locale)(`module--${id}`))
    expect(lines.filter((line) => names.includes(line))).toEqual(names)
    expect(lines.filter((line) => /--|[{}]|undefined|NaN|null/.test(line))).toEqual([])
    expect(lines).toContain('The next one')
  })

  it('cuts nothing off that this house wrote', () => {
    const whole = draw(pathWith(6, { next: null, weeks: 104 }), locale)
    expect(linesOf(whole).filter((line) => line.endsWith('…'))).toEqual([])
  })

  it('is told the same in a caption', () => {
    const caption = tell(pathWith(2), locale)
    for (const { id } of pathWith(2).modules)
      expect(caption).toContain(voice.plain(locale)(`module--${id}`))
    expect(caption).toContain('The next one')
    expect(caption).not.toMatch(/[●○█▓░]/)
    for (const done of [0, 3, 6])
      expect(tell(pathWith(done, { next: 'ن'.repeat(60) }), locale).length).toBeLessThanOrEqual(
        1024,
      )
  })
})

describe('the picture of a path', () => {
  it('lights the lamps as far as the path is walked', () => {
    const some = pathWith(0, {
      modules: pathWith(0).modules.map((one, index) => ({ ...one, done: [6, 6, 3][index] ?? 0 })),
    })
    expect([count(draw(some), TICK), count(draw(some), HALO)]).toEqual([2, 1])
    expect([count(draw(pathWith(6)), TICK), count(draw(pathWith(6)), HALO)]).toEqual([8, 0])
    expect([count(draw(pathWith(0)), TICK), count(draw(pathWith(0)), HALO)]).toEqual([0, 1])
  })

  it('counts in the reader’s digits', () => {
    expect(linesOf(draw(pathWith(2)))).toContain('2 of 6')
    for (const locale of ['ur', 'ps']) {
      const counts = linesOf(draw(pathWith(2), locale)).filter(
        (line) => /۲/.test(line) && /۶/.test(line),
      )
      expect(counts).toHaveLength(8)
    }
  })

  it('shames nobody for a week without a step', () => {
    expect(linesOf(draw(pathWith(2, { weeks: 0 })))).toContain('Good that you are here.')
    expect(tell(pathWith(2, { weeks: 0 }))).not.toMatch(/\b0 weeks/)
    expect(linesOf(draw(pathWith(2, { weeks: 3 })))).toContain('3 weeks in a row. Good!')
  })

  it('shows the most practised skills, and no empty frame without any', () => {
    const lines = linesOf(draw(pathWith(2)))
    expect(lines.indexOf('Asking for help')).toBeLessThan(lines.indexOf('An offer'))
    const none = linesOf(draw(pathWith(2, { skills: [{ id: 'offer', practised: 0 }] })))
    expect(none).not.toContain('What you have practised')
    expect(none).not.toContain('An offer')
  })

  it('leaves out a module without lessons', () => {
    const modules = pathWith(2).modules.map((one) =>
      one.id === 'care' ? { ...one, done: 0, all: 0 } : one,
    )
    expect(linesOf(draw(pathWith(2, { modules })))).not.toContain('Caring for each other')
    expect(tell(pathWith(2, { modules }))).not.toContain('Caring for each other')
  })

  it('escapes the title of a lesson, once', () => {
    expect(draw(pathWith(2, { next: 'You & <I>' }))).toContain('>You &amp; &lt;I&gt;</text>')
    expect(tell(pathWith(2, { next: 'You & <I>' }))).toContain(
      'Your next step: You &amp; &lt;I&gt;',
    )
  })

  it('mirrors the road', () => {
    const left = xs(draw(pathWith(2))).map(([, x]) => Number(x))
    const right = xs(draw(pathWith(2), 'ur')).map(([, x]) => Number(x))
    expect(left).toHaveLength(8)
    expect(right).toEqual(left.map((x) => Math.round((800 - x) * 10) / 10))
  })
})
