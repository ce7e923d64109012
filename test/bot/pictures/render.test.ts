import { Resvg } from '@resvg/resvg-js'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { certificateSvg } from '../../../src/bot/pictures/certificate.ts'
import { progressSvg } from '../../../src/bot/pictures/progress.ts'
import { fontFiles, renderPng } from '../../../src/bot/pictures/render.ts'
import { drawLine } from '../../../src/bot/pictures/text.ts'
import { lettersIn } from './font-letters.ts'
import { linesOf, pathWith, voice } from './views.ts'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

/** Where the ink of a line is, on a picture 2000 px wide. */
function ink(text: string, locale: string, bold = false) {
  const line = drawLine({ text, from: 500, y: 300, size: 100, fill: '#000', bold }, 2000, locale)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="600">${line}</svg>`
  const font = { loadSystemFonts: false, fontFiles: fontFiles() }
  return new Resvg(svg, { font }).getBBox() ?? { x: 0, y: 0, width: 0, height: 0 }
}

describe.each(voice.locales)('the pictures in %s', (locale) => {
  const say = voice.plain(locale)
  const path = progressSvg(pathWith(4, { next: null }), locale, say)
  const certificate = certificateSvg({ nickname: null, date: '' }, locale, say)

  it('are PNGs of the size that the SVG says', async () => {
    const height = Number(/height="(\d+)"/.exec(path)?.[1])
    const [first, second] = [await renderPng(path), await renderPng(certificate)]
    expect(first.subarray(0, 8)).toEqual(SIGNATURE)
    expect(sizeOf(first)).toEqual([800, height])
    expect(sizeOf(second)).toEqual([1200, 850])
  })

  it('have a letter in their font for everything that stands on them', () => {
    const family = /font-family="([^"]+)"/.exec(path)?.[1]?.replaceAll(' ', '') ?? '?'
    const files = fontFiles().filter((file) => file.includes(`/${family}_`))
    expect(files).toHaveLength(2)
    const text = [...linesOf(path), ...linesOf(certificate)].join('')
    for (const file of files) {
      const letters = lettersIn(readFileSync(file))
      const missing = Array.from(text).filter((one) => !letters.has(one.codePointAt(0) ?? 0))
      expect(missing).toEqual([])
    }
  })
})

describe('rendering', () => {
  it('takes its letters from the fonts of the house alone', () => {
    expect(ink('Peace', 'en').width).toBeGreaterThan(200)
    expect(fontFiles().every((file) => readFileSync(file).length > 10_000)).toBe(true)
  })

  it('sets a right-to-left line to the left of its beginning', () => {
    const { x, width } = ink('امن کا راستہ', 'ur')
    expect(x + width).toBeLessThan(1520)
    expect(x + width).toBeGreaterThan(1470)
    expect(x).toBeLessThan(1300)
  })

  it.each([false, true])('does not stumble over a first word such as پہلے (bold: %s)', (bold) => {
    // Without the mark the word is drawn several times over, and the next one is lost.
    const [word, second] = [ink('پہلے', 'ur', bold).width, ink('سننا', 'ur', bold).width]
    expect(word).toBeLessThan(170)
    const both = ink('پہلے سننا', 'ur', bold).width
    expect(both).toBeGreaterThan(word + second * 0.8)
    expect(both).toBeLessThan(word + second + 60)
  })

  it('rejects what is no picture', async () => {
    await expect(renderPng('<p>')).rejects.toThrow()
  })
})
