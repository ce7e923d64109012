import type { Problem } from '../problem.ts'
import type { Text } from './parse-texts.ts'
import { about } from './plain.ts'

/** A whole tag, a reference such as `&lt;`, or a character that should have been part of one. */
const MARKS = /<(\/?)([a-z-]+)>|&(?:lt|gt|amp|quot);|[<>&]/g
const TAGS: ReadonlySet<string> = new Set(['b', 'i'])

/** Texts are sent as Telegram HTML: one bad tag and Telegram refuses the whole screen. */
export function checkMarkup(text: Text): Problem[] {
  return [...new Set(text.renderings.flatMap(faultOf))].map((says) => about(text, says))
}

/** Texts that become labels of buttons, where Telegram shows a tag as it is written. */
const LABELS = /^(?:button|command|go|role)--/
const TITLES = /^(?:lesson|scenario)--(?!.*--)/

/** Tags in what is shown on a button: labels, and titles of lessons and scenarios (`folder` not null). */
export function checkLabel(text: Text, folder: string | null): Problem[] {
  const isLabel = folder === null ? LABELS.test(text.id) : TITLES.test(text.id)
  const marked = text.renderings.some((rendering) => /[<&]/.test(rendering))
  return isLabel && text.attribute === null && marked
    ? [about(text, 'it is shown on a button, where there are no tags')]
    : []
}

function faultOf(rendering: string): string[] {
  const open: string[] = []
  for (const [mark, slash, tag] of rendering.matchAll(MARKS)) {
    if (mark.startsWith('&') && mark.length > 1) continue
    if (tag === undefined) return [`write ${mark} as a word or as &lt; &gt; &amp;`]
    if (!TAGS.has(tag)) return [`only <b> and <i> are allowed, not ${mark}`]
    if (slash === '') open.push(tag)
    else if (open.pop() !== tag) return [`${mark} closes what is not open`]
  }
  return open.length > 0 ? [`<${open.join('>, <')}> is never closed`] : []
}
