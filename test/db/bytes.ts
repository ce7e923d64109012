import { existsSync, readFileSync } from 'node:fs'

/** Every way a planted string could lie on a disk: UTF-8, UTF-16, hex, and base64 at each of its three alignments. */
export function disguises(text: string): Buffer[] {
  const utf8 = Buffer.from(text)
  const utf16 = Buffer.from(text, 'utf16le')
  const base64 = [0, 1, 2].map((shift) => {
    const all = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64')
    // Characters at the ends depend on what stands beside the text.
    return Buffer.from(all.slice(shift === 0 ? 0 : shift + 1, all.length - 4))
  })
  return [utf8, utf16, Buffer.from(utf16).swap16(), Buffer.from(utf8.toString('hex')), ...base64]
}

/** Every way a planted number could lie on a disk: in digits and as eight bytes, either end first. */
export function numbers(value: number): Buffer[] {
  const little = Buffer.alloc(8)
  little.writeBigInt64LE(BigInt(value))
  return [...disguises(String(value)), little, Buffer.from(little.toReversed())]
}

/** The bytes of whichever of these files exist, by path. */
export function bytesOf(paths: readonly string[]): Map<string, Buffer> {
  return new Map(paths.filter((path) => existsSync(path)).map((path) => [path, readFileSync(path)]))
}

/** The database with everything SQLite puts beside it. */
export function withShadows(path: string): string[] {
  return [path, `${path}-wal`, `${path}-shm`, `${path}-journal`]
}
