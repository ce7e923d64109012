import { type Refusal, badRequest } from './answer.ts'
import { type Mistake, isMistake, missing, mistake, wrongType } from './mistake.ts'
import {
  type Reader,
  arrayOf,
  checkLimit,
  fromText,
  readBoolean,
  readFile,
  readFloat,
  readInteger,
  readString,
} from './read-value.ts'
import { type Limit, type SpecField, spec } from './spec.ts'
import { isUpload } from './upload.ts'
import { typePrefixes } from './words.ts'

type Record_ = Record<string, unknown>

interface Field {
  read: Reader
  limit: Limit | undefined
  isText: boolean
}

/** The fields of a method or type, ready to read; `owner` is its name, for the words. */
interface Shape {
  owner: string
  fields: Map<string, Field>
  required: string[]
}

const primitives: Record<string, Reader> = {
  Integer: readInteger,
  Float: readFloat,
  Boolean: readBoolean,
  True: readBoolean,
  String: readString,
  InputFile: readFile,
}

const shapes = new Map<string, Shape>()
const readers = new Map<string, Reader>()

function shapeOf(owner: string, fields: SpecField[]): Shape {
  const shape: Shape = { owner, fields: new Map(), required: [] }
  for (const [name, types, required, limit] of fields) {
    shape.fields.set(name, { read: readerOf(types), limit, isText: types === 'String' })
    if (required === 1) shape.required.push(name)
  }
  return shape
}

function typeShape(name: string): Shape {
  let shape = shapes.get(name)
  if (shape === undefined) {
    shape = shapeOf(name, spec.types[name]?.fields ?? [])
    shapes.set(name, shape)
  }
  return shape
}

function isAction({ owner }: Shape, field: string): boolean {
  return owner === 'InlineKeyboardButton' && (field === 'callback_data' || field === 'url')
}

function readFields(shape: Shape, input: Record_, nested: boolean): Record_ | Mistake {
  const output: Record_ = {}
  for (const name in input) {
    const given = input[name]
    if (given === undefined || given === null) continue
    const field = shape.fields.get(name)
    if (field === undefined) {
      return mistake(
        `unknown ${nested ? `field "${name}" of ${shape.owner}` : `parameter "${name}"`}`,
      )
    }
    // A form cannot leave a field out, so Telegram takes an empty parameter for an absent one; it
    // does so for a button's action too, which makes empty callback data "a text button".
    if (given === '' && (nested ? isAction(shape, name) : !shape.required.includes(name))) {
      if (!nested && field.isText) output[name] = ''
      continue
    }
    const value = field.read(given, name, nested)
    if (isMistake(value)) return value
    if (field.limit !== undefined) {
      const wrong = checkLimit(field.limit, value, shape.owner, name)
      if (wrong !== undefined) return wrong
    }
    output[name] = value
  }
  for (const name of shape.required) {
    const value = output[name]
    if (value === undefined || (value === '' && !nested)) return missing(shape.owner, name, nested)
  }
  return output
}

function prefixed(type: string, result: Record_ | Mistake): Record_ | Mistake {
  const prefix = typePrefixes[type]
  if (prefix === undefined || !isMistake(result)) return result
  // Codes of Telegram's servers are not parse mistakes and stand alone.
  return /^[A-Z][A-Z_]+$/.test(result.mistake) ? result : mistake(prefix + result.mistake)
}

/** Telegram takes a text alone for an object of these that has nothing but a text. */
const maybeText = new Set(['KeyboardButton', 'InputPollOption'])

function candidates(types: string[]): string[] {
  return types.flatMap((type) => spec.types[type]?.oneOf ?? [type])
}

function readObjectOf(names: string[], owner: string): Reader {
  const members = candidates(names)
  const isInlineOnly = names.length === 1 && owner === 'InlineKeyboardMarkup'
  return (given, field, nested) => {
    const value = fromText(given, field, nested)
    if (isMistake(value)) return value
    if (typeof value === 'string' && maybeText.has(owner)) return value
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isUpload(value)) {
      return wrongType(field, 'Object')
    }
    const input: Record_ = { ...value }
    if (isInlineOnly && !('inline_keyboard' in input)) return mistake('Inline keyboard expected')
    const matching = members.filter((member) => {
      const tag = spec.types[member]?.tag
      if (tag !== undefined && members.length > 1) return input[tag[0]] === tag[1]
      return members.length === 1 || typeShape(member).required.every((name) => name in input)
    })
    // An object that fits no member of an untagged union gets the first one's mistake.
    const isTagged = members.every((member) => spec.types[member]?.tag !== undefined)
    const fitting = matching.length > 0 || isTagged ? matching : members.slice(0, 1)
    let first: Record_ | Mistake | undefined
    for (const member of fitting) {
      const result = readFields(typeShape(member), input, true)
      if (!isMistake(result)) return result
      first ??= result
    }
    const type = typeof input['type'] === 'string' ? input['type'] : ''
    return prefixed(owner, first ?? mistake(`type "${type}" is unsupported`))
  }
}

function readerOf(types: string): Reader {
  let reader = readers.get(types)
  if (reader !== undefined) return reader
  // Types refer to each other in circles, so the reader stands before its parts are made.
  readers.set(types, (value, field, nested) => (reader ?? readString)(value, field, nested))
  reader = makeReader(types.split('|'))
  readers.set(types, reader)
  return reader
}

function makeReader(types: string[]): Reader {
  const [first = 'String', ...rest] = types
  if (first.endsWith('[]')) return arrayOf(readerOf(first.slice(0, -2)))
  const primitive = types.filter((type) => type in primitives)
  const objects = types.filter((type) => !(type in primitives))
  if (rest.length === 0 || objects.length === types.length) {
    return primitives[first] ?? readObjectOf(types, first)
  }
  // "Integer or String" is how the specification writes chat ids and @usernames.
  if (types.includes('Integer') && types.includes('String')) {
    return (value, field, nested) => {
      const number = readInteger(value, field, nested)
      return isMistake(number) ? readString(value, field, nested) : number
    }
  }
  if (types.includes('InputFile')) return readFile
  // "InputPollOption or String" and the like: text stays text, objects are read as objects.
  const asObject = readObjectOf(objects, objects[0] ?? '')
  const asPrimitive = primitives[primitive[0] ?? 'String'] ?? readString
  return (value, field, nested) =>
    typeof value === 'object' ? asObject(value, field, nested) : asPrimitive(value, field, nested)
}

/**
 * Checks the parameters of `method` (in its proper spelling) against the Bot API and turns texts
 * into the numbers, booleans and objects they stand for. Stricter than Telegram in one point: an
 * unknown parameter is refused, because in a test it is always a mistake.
 */
export function validate(method: string, params: Record_): Record_ | Refusal {
  let shape = shapes.get(`/${method}`)
  if (shape === undefined) {
    shape = shapeOf(method, spec.methods[method] ?? [])
    shapes.set(`/${method}`, shape)
  }
  const result = readFields(shape, params, false)
  return isMistake(result) ? badRequest(result.mistake) : result
}
