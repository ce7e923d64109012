import { characters } from './characters.ts'
import type { Limit } from './spec.ts'
import { type Mistake, isMistake, mistake, notJson, outside, wrongType } from './mistake.ts'
import { type Upload, isUpload } from './upload.ts'

/**
 * Turns what came over the wire into the value a field asks for, or says what is wrong with it.
 * `field` is the field's name, for the words; `nested` is false for parameters of the method itself,
 * which may come as text (query string, form) whatever their type.
 */
export type Reader = (value: unknown, field: string, nested: boolean) => unknown

/** Numbers may come as text, nested or not: Telegram's JSON reader takes both. */
export const readInteger: Reader = (value, field) => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  if (typeof value === 'string' && /^-?\d{1,16}$/.test(value)) return Number(value)
  return mistake(`Field "${field}" must be a valid Number`)
}

export const readFloat: Reader = (value, field) => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : wrongType(field, 'Number')
}

const yes = new Set(['true', 'yes', '1'])
const no = new Set(['false', 'no', '0', ''])

export const readBoolean: Reader = (value, field, nested) => {
  if (typeof value === 'boolean') return value
  if (!nested && (typeof value === 'string' || typeof value === 'number')) {
    const text = String(value).toLowerCase()
    if (yes.has(text)) return true
    if (no.has(text)) return false
  }
  return wrongType(field, 'Boolean')
}

export const readString: Reader = (value, field) => {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : wrongType(field, 'String')
}

export const readFile: Reader = (value, field): Upload | string | Mistake => {
  if (isUpload(value)) return value
  return typeof value === 'string' ? value : wrongType(field, 'InputFile')
}

/** A parameter that holds JSON may come as its text; a nested one may not. */
export function fromText(value: unknown, field: string, nested: boolean): unknown {
  if (nested || typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return notJson(field)
  }
}

/** An array whose items are read by `item`. */
export function arrayOf(item: Reader): Reader {
  return (given, field, nested) => {
    const value = fromText(given, field, nested)
    if (isMistake(value)) return value
    if (!Array.isArray(value)) return wrongType(field, 'Array')
    const items: unknown[] = []
    for (const one of value) {
      const read = item(one, field, true)
      if (isMistake(read)) return read
      items.push(read)
    }
    return items
  }
}

/** Whether `value` is within `limit`; an empty text of an optional field counts as not given. */
export function checkLimit(
  limit: Limit,
  value: unknown,
  owner: string,
  field: string,
): Mistake | undefined {
  const [unit, least, most] = limit
  if (unit === 'value') {
    if (typeof value !== 'number' || (value >= least && value <= most)) return undefined
    return outside(owner, field, `a value between ${least} and ${most}`)
  }
  if (unit === 'items') {
    if (!Array.isArray(value) || (value.length >= least && value.length <= most)) return undefined
    return outside(owner, field, `${least}-${most} items`)
  }
  if (unit === 'parsed' || typeof value !== 'string') return undefined
  // Characters are never more than bytes, so a short text needs no counting.
  if (value.length >= least && value.length * 3 <= most) return undefined
  const length = unit === 'bytes' ? Buffer.byteLength(value) : characters(value)
  if (length >= least && length <= most) return undefined
  return outside(owner, field, `${least}-${most} ${unit === 'bytes' ? 'bytes' : 'characters'}`)
}
