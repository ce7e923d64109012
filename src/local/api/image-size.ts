/** What the first bytes of a picture tell. */
export interface ImageSize {
  mime: string
  width: number
  height: number
}

/**
 * The kind and size in pixels of a PNG, JPEG, GIF or WebP picture, from its header; nothing for any
 * other bytes.
 */
export function imageSize(bytes: Buffer): ImageSize | undefined {
  if (bytes.length < 24) return undefined
  if (bytes.readUInt32BE(0) === 0x89504e47) {
    return { mime: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  }
  if (bytes.readUInt16BE(0) === 0xffd8) return jpegSize(bytes)
  if (bytes.toString('latin1', 0, 4) === 'GIF8') {
    return { mime: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
  }
  if (bytes.toString('latin1', 8, 12) === 'WEBP') return webpSize(bytes)
  return undefined
}

function jpegSize(bytes: Buffer): ImageSize | undefined {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      return {
        mime: 'image/jpeg',
        width: bytes.readUInt16BE(at + 7),
        height: bytes.readUInt16BE(at + 5),
      }
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

function webpSize(bytes: Buffer): ImageSize | undefined {
  const kind = bytes.toString('latin1', 12, 16)
  if (kind === 'VP8X' && bytes.length >= 30) {
    const width = bytes.readUIntLE(24, 3) + 1
    return { mime: 'image/webp', width, height: bytes.readUIntLE(27, 3) + 1 }
  }
  if (kind === 'VP8L' && bytes.length >= 25) {
    const packed = bytes.readUInt32LE(21)
    const height = ((packed >> 14) & 0x3fff) + 1
    return { mime: 'image/webp', width: (packed & 0x3fff) + 1, height }
  }
  if (kind !== 'VP8 ' || bytes.length < 30) return undefined
  const width = bytes.readUInt16LE(26) & 0x3fff
  return { mime: 'image/webp', width, height: bytes.readUInt16LE(28) & 0x3fff }
}
