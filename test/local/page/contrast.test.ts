import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../../src/local/page/colours.css', import.meta.url), 'utf8')

/** The colours of colours.css by name, light and dark, as `#rrggbb`. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)
colours.set('on-fill', { light: '#ffffff', dark: '#ffffff' })

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const pairs = ['paper', 'surface', 'wall', 'bubble', 'own'].flatMap((ground) =>
  ['ink', 'accent', ...(ground === 'own' ? [] : ['muted'])].map((ink) => [ink, ground] as const),
)

test.each([
  ...pairs,
  ['on-fill', 'fill'],
  ['on-fill', 'grave-fill'],
  ['grave', 'surface'],
] as const)('%s on %s is readable (AA) in light and dark', (ink, ground) => {
  for (const scheme of ['light', 'dark'] as const) {
    const [front, back] = [colours.get(ink)?.[scheme], colours.get(ground)?.[scheme]]
    expect(contrast(front ?? '', back ?? ''), scheme).toBeGreaterThanOrEqual(4.5)
  }
})
