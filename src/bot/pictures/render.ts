import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** From the package @expo-google-fonts: the only letters on the pictures, whatever the machine has. */
const FONTS: readonly (readonly [family: string, file: string])[] = [
  ['noto-sans', '400Regular/NotoSans_400Regular.ttf'],
  ['noto-sans', '700Bold/NotoSans_700Bold.ttf'],
  ['noto-naskh-arabic', '400Regular/NotoNaskhArabic_400Regular.ttf'],
  ['noto-naskh-arabic', '700Bold/NotoNaskhArabic_700Bold.ttf'],
  ['noto-nastaliq-urdu', '400Regular/NotoNastaliqUrdu_400Regular.ttf'],
  ['noto-nastaliq-urdu', '700Bold/NotoNastaliqUrdu_700Bold.ttf'],
]

/** Absolute paths of the fonts. Throws when one of their packages is not installed. */
export function fontFiles(): string[] {
  return FONTS.map(([family, file]) =>
    join(dirname(require.resolve(`@expo-google-fonts/${family}/package.json`)), file),
  )
}

/**
 * Draws an SVG as PNG, in the threads of the library. Rejects what is no SVG. The library is loaded with
 * the first picture: a program that draws none does not carry it.
 */
export async function renderPng(svg: string): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Noto Sans' },
    logLevel: 'off',
  })
  return image.asPng()
}
