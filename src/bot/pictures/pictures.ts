import { createHash } from 'node:crypto'
import { renderPng } from './render.ts'

/** Something Telegram can be given as a photo: bytes, or the id of a photo it already has. */
export type Picture = { readonly png: Buffer } | { readonly fileId: string }

export interface Pictures {
  /** The picture of an SVG that names nobody; drawn once while it is remembered. */
  picture(svg: string): Promise<Picture>
  /** Telegram's id of what it was sent for this SVG: from now on only that is kept. */
  remember(svg: string, fileId: string): void
  /** Telegram no longer takes that id: the next one is drawn anew. */
  forget(svg: string): void
  /** For a certificate with a name on it: drawn anew, nothing of it kept. Never `remember` such a one. */
  unkept(svg: string): Promise<{ readonly png: Buffer }>
}

/** As many PNGs of about 60 KB; the ids of Telegram are short, so many more of them are kept. */
const NEWEST_PNGS = 50
const NEWEST_IDS = 2_000

/** Two of Node's four threads: reading files and looking up names need the others. */
const AT_ONCE = 2

/** Draws pictures and keeps the newest, found by a hash of their SVG; `draw` is replaced in tests. */
export function createPictures(draw: (svg: string) => Promise<Buffer> = renderPng): Pictures {
  const pngs = new Map<string, Promise<Buffer>>()
  const ids = new Map<string, string>()
  const drawInTurn = atMost(AT_ONCE, draw)
  return {
    async picture(svg) {
      const key = hash(svg)
      const fileId = ids.get(key)
      if (fileId !== undefined) {
        keep(ids, key, fileId, NEWEST_IDS)
        return { fileId }
      }
      const drawing = pngs.get(key) ?? drawInTurn(svg)
      keep(pngs, key, drawing, NEWEST_PNGS)
      try {
        return { png: await drawing }
      } catch (error) {
        if (pngs.get(key) === drawing) pngs.delete(key)
        throw error
      }
    },
    remember(svg, fileId) {
      const key = hash(svg)
      pngs.delete(key)
      keep(ids, key, fileId, NEWEST_IDS)
    },
    forget: (svg) => void ids.delete(hash(svg)),
    unkept: async (svg) => ({ png: await drawInTurn(svg) }),
  }
}

function hash(svg: string): string {
  return createHash('sha256').update(svg).digest('base64url')
}

/** A map gives its keys in the order they came: the first one is the one unused for longest. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.delete(key)
  map.set(key, value)
  for (const oldest of map.keys()) {
    if (map.size <= most) break
    map.delete(oldest)
  }
}

function atMost<Value>(most: number, act: (svg: string) => Promise<Value>) {
  let running = 0
  const waiting: (() => void)[] = []
  return async (svg: string): Promise<Value> => {
    if (running === most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await act(svg)
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
