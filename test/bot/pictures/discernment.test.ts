import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { discernmentSvg } from '../../../src/bot/pictures/discernment.ts'
import { discernmentTwin } from '../../../src/bot/pictures/discernment-twin.ts'
import { fontFiles, renderPng } from '../../../src/bot/pictures/render.ts'
import type { RoundProgress, RoundTendency } from '../../../src/domain/round-progress.ts'
import { lettersIn } from './font-letters.ts'
import { linesOf, voice } from './views.ts'

const TENDENCIES: readonly (RoundTendency | null)[] = [
  null,
  'clearer',
  'calmer',
  'steady',
  'wary',
  'hidden',
  'mixed',
]

const view = (
  [caught, trusted]: readonly [number, number],
  before?: readonly [number, number],
  tendency: RoundTendency | null = before ? 'clearer' : null,
): RoundProgress => ({
  now: { pulls: 12, caught, plain: 12, trusted },
  before: before && { pulls: 40, caught: before[0], plain: 40, trusted: before[1] },
  tendency,
})
const draw = (of: RoundProgress, locale = 'en') => discernmentSvg(of, locale, voice.plain(locale))
const tell = (of: RoundProgress, locale = 'en') =>
  discernmentTwin(
    of,
    voice.to({ locale, profile: { gender: 'other' } }),
    voice.plain(locale),
  ).replaceAll(/[\u2068\u2069]/g, '')

/** The lamps of each row, from left to right: burning, half, or out. */
function rows(svg: string): string[] {
  const lamps = new Map<string, Map<number, string>>()
  for (const [, x, y, fill] of svg.matchAll(
    /<circle cx="([\d.]+)" cy="([\d.]+)" r="[\d.]+" fill="(#\w+)"/g,
  ))
    if (fill === '#e3a23a' || fill === '#fdf7ec') {
      const row = lamps.get(y ?? '') ?? new Map<number, string>()
      lamps.set(y ?? '', row.set(Number(x), fill === '#e3a23a' ? '●' : '○'))
    }
  for (const [, y, x] of svg.matchAll(/<path d="M[\d.]+ ([\d.]+)A[^"]* 0 0 0 ([\d.]+) /g)) {
    const row = lamps.get(y ?? '')
    const at = [...(row?.keys() ?? [])].findLast((one) => one < Number(x))
    if (row && at !== undefined) row.set(at, '◐')
  }
  return [...lamps.values()].map((row) =>
    [...row]
      .toSorted(([a], [b]) => a - b)
      .map(([, sign]) => sign)
      .join(''),
  )
}

describe('the picture of what one sees', () => {
  it('lights the lamps by their share, to quarters, now above before', () => {
    expect(rows(draw(view([9, 12], [20, 0])))).toEqual(['●●●○', '●●○○', '●●●●', '○○○○'])
    expect(rows(draw(view([0, 10])))).toEqual(['○○○○', '●●●◐'])
  })

  it.each(['ur', 'ps'])('is mirrored in %s, lamps and letters', (locale) => {
    expect(rows(draw(view([9, 0]), locale))).toEqual(['○●●●', '○○○○'])
  })

  it('is light, and has no before where there is none', () => {
    expect(linesOf(draw(view([9, 12])))).not.toContain('Before')
    expect(linesOf(draw(view([9, 12], [1, 1])))).toContain('Before')
    expect(draw(view([9, 12], [1, 1])).length).toBeLessThan(8000)
  })
})

describe.each(voice.locales)('in %s', (locale) => {
  const all = TENDENCIES.map((tendency) =>
    draw(view([9, 12], tendency === null ? undefined : [20, 12], tendency), locale),
  )

  it('bears no number and no mark, and cuts nothing off', () => {
    const lines = all.flatMap(linesOf)
    expect(lines.filter((line) => /\p{Nd}|%|٪|✓|✔|…|--|[{}]/u.test(line))).toEqual([])
    const words = voice.plain(locale)('round--tendency-hidden').split(' ')
    expect(linesOf(all[5] ?? '').join(' ')).toContain(words.join(' '))
  })

  it('has a letter in its font for all that stands on it, and is drawn as large as it says', async () => {
    const family = /font-family="([^"]+)"/.exec(all[0] ?? '')?.[1]?.replaceAll(' ', '') ?? '?'
    const files = fontFiles().filter((file) => file.includes(`/${family}_`))
    expect(files).toHaveLength(2)
    for (const file of files) {
      const letters = lettersIn(readFileSync(file))
      const text = Array.from(all.flatMap(linesOf).join(''))
      expect(text.filter((one) => !letters.has(one.codePointAt(0) ?? 0))).toEqual([])
    }
    const [svg = ''] = all
    const png = await renderPng(svg)
    const height = Number(/height="(\d+)"/.exec(svg)?.[1])
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, height])
    expect(png.length).toBeLessThan(64 * 1024)
  })

  it('is told the same in a caption', () => {
    const caption = tell(view([9, 12], [20, 4]), locale)
    for (const key of ['round--picture-title', 'look--when-now', 'look--when-before'])
      expect(caption).toContain(voice.plain(locale)(key))
    expect(caption).toContain(voice.plain(locale)('round--tendency-clearer'))
    expect(caption).not.toMatch(/[●○◐]/)
    expect(caption.length).toBeLessThan(1024)
    const early = tell(view([9, 12]), locale)
    expect(early).toContain(voice.plain(locale)('round--picture-soon'))
    expect(early).not.toContain(voice.plain(locale)('look--when-before'))
  })
})

it('is told with its counts, in words', () => {
  expect(tell(view([9, 12], [20, 4]))).toContain(
    '<b>Now:</b> you noticed 9 of 12 pulls and trusted 12 of 12 plain messages.\n' +
      '<b>Before:</b> you noticed 20 of 40 pulls and trusted 4 of 40 plain messages.',
  )
})
