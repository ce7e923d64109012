/**
 * The code points a TrueType font has glyphs for: its `cmap` table in format 4 or 12
 * (OpenType 1.9, "cmap — Character to Glyph Index Mapping Table").
 */
export function lettersIn(font: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  if (record === undefined) throw new Error('a font without cmap')
  const cmap = font.readUInt32BE(record + 8)
  const letters = new Set<number>()
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    const format = font.readUInt16BE(at)
    const ranges = format === 4 ? segments(font, at) : format === 12 ? groups(font, at) : []
    for (const [first, last] of ranges)
      for (let code = first; code <= last && code !== 0xffff; code += 1) letters.add(code)
  }
  return letters
}

function segments(font: Buffer, at: number): (readonly [number, number])[] {
  const bytes = font.readUInt16BE(at + 6)
  return Array.from({ length: bytes / 2 }, (_, index) => [
    font.readUInt16BE(at + 16 + bytes + index * 2),
    font.readUInt16BE(at + 14 + index * 2),
  ])
}

function groups(font: Buffer, at: number): (readonly [number, number])[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => [
    font.readUInt32BE(at + 16 + index * 12),
    font.readUInt32BE(at + 20 + index * 12),
  ])
}
