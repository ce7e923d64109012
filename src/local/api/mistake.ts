import { jsonWords, limitWords, missingWords } from './words.ts'

/** Why a value is not what the specification asks for. */
export interface Mistake {
  mistake: string
}

/** A mistake in these words. */
export function mistake(words: string): Mistake {
  return { mistake: words }
}

/** Whether a reader found a mistake. */
export function isMistake(value: unknown): value is Mistake {
  return typeof value === 'object' && value !== null && 'mistake' in value
}

/** A required field is not there; Telegram's words where they are known. */
export function missing(owner: string, field: string, nested: boolean): Mistake {
  if (nested) return mistake(missingWords[`${owner}.${field}`] ?? `Can't find field "${field}"`)
  const words = missingWords[`${owner}.${field}`] ?? missingWords[`*.${field}`]
  return mistake(words ?? `Parameter "${field}" is required`)
}

/** A value is of another type. */
export function wrongType(field: string, type: string): Mistake {
  return mistake(`Field "${field}" must be of type ${type}`)
}

/** A text parameter that should hold JSON does not. */
export function notJson(field: string): Mistake {
  return mistake(jsonWords[field] ?? `Can't parse ${field} JSON object`)
}

/** A value is outside its limit. */
export function outside(owner: string, field: string, range: string): Mistake {
  return mistake(limitWords[`${owner}.${field}`] ?? `Field "${field}" must have ${range}`)
}
