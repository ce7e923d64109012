import type { Problem } from '../problem.ts'
import type { Text } from './parse-texts.ts'
import { about, plain } from './plain.ts'

/** Words of reports and offices, which label the people who read here. Say "pull", "harmful group", "story". */
const NEVER: Readonly<Record<string, RegExp>> = {
  en: /\b(?:(?:counter-?)?extremis[mt]s?|(?:de-?)?radical(?:s|i[sz]\w*)?|[CP]\/?VE|(?:counter-?)?narratives?)\b/giu,
  ur: /انتہا\s?پسند\p{L}*|شدت\s?پسند\p{L}*|بیانی[ہےو]\p{L}*/gu,
  ps: /افراط\p{L}*|سخت\s?دریځ\p{L}*|بنسټ\s?پال\p{L}*/gu,
}

/** Words no learner ever reads. */
export function checkWords(text: Text, locale: string): Problem[] {
  const never = NEVER[locale]
  if (!never) return []
  const found = text.renderings.flatMap((rendering) => plain(rendering).match(never) ?? [])
  return [...new Set(found)].map((word) => about(text, `the word "${word}" is never used here`))
}

/** At most one on a screen. */
export function checkEmoji(text: Text): Problem[] {
  const most = Math.max(0, ...text.renderings.map((one) => one.match(EMOJI)?.length ?? 0))
  return most > 1 ? [about(text, `${most} emoji on one screen`, 'warning')] : []
}

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/gu
