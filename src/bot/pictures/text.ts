import { faceOf, type Face } from './faces.ts'

/** A line on a picture. Lengths are in px. */
export interface Line {
  readonly text: string
  /** From the edge where the language begins to read: the left one in English, the right one in Urdu. */
  readonly from: number
  /** The height of the middle of its letters. */
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly bold?: boolean
  /** Which part of the line stands at `from`. */
  readonly align?: 'start' | 'middle' | 'end'
}

/** Where a length from the reader's edge lies on a picture `width` wide, from its left edge. */
export function across(from: number, width: number, locale: string): number {
  return faceOf(locale).rightToLeft ? width - from : from
}

/** One `<text>` on a picture `width` px wide; nothing may be broken into two lines by the renderer. */
export function drawLine(line: Line, width: number, locale: string): string {
  const face = faceOf(locale)
  const size = round(line.size * face.scale)
  const x = round(across(line.from, width, locale))
  const y = round(line.y + size * face.middle)
  return `<text x="${x}" y="${y}" font-family="${face.family}" font-size="${size}" font-weight="${line.bold ? 700 : 400}" word-spacing="${round(size * face.space)}" fill="${line.fill}" text-anchor="${anchor(line.align ?? 'start', face)}">${directed(line.text, face)}</text>`
}

// resvg takes no notice of `direction`: it sets every line from the left, so the anchors are turned
// round here, and the isolate around the line gives the words their order.
function anchor(align: 'start' | 'middle' | 'end', { rightToLeft }: Face): string {
  if (align === 'middle' || !rightToLeft) return align
  return align === 'start' ? 'end' : 'start'
}

function directed(text: string, { rightToLeft }: Face): string {
  return rightToLeft ? `\u2067${escapeXml(marked(text))}\u2069` : escapeXml(text)
}

/**
 * resvg 2.6 draws a Nastaliq word such as پہلے over and over, and drops what follows it, when that
 * word is the very first of a run. A right-to-left mark before it, which shows nothing, prevents that:
 * with it 870 lines and 4,800 words were as wide as Chromium draws them, in both weights.
 */
function marked(text: string): string {
  return text.replaceAll(/(^|[\u2066-\u2069])(?=\p{Script=Arabic})/gu, '$1\u200f')
}

/** XML knows no other control characters than these three, not even as references. */
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** Makes any text safe between tags and inside attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}

/** What the fonts of the pictures have no letters for: it would be drawn as empty boxes. */
const UNDRAWABLE =
  /[^\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{Mn}\p{Nd} .,،'’()\-\u200c\u200d]/gu

/** Somebody's own words as far as they can be drawn: without emoji. Empty when nothing is left. */
export function drawable(text: string): string {
  const rest = text.replaceAll(UNDRAWABLE, ' ').replaceAll(/\s+/g, ' ').trim()
  return /[\p{L}\p{Nd}]/u.test(rest) ? rest : ''
}

/** Lengths with one digit are exact enough, and keep the SVG small. */
export function round(length: number): number {
  return Math.round(length * 10) / 10
}
