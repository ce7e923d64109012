import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../package-root.ts'

/** A limit stated in the Bot API's prose: its unit, the least and the most that is allowed. */
export type Limit = [
  unit: 'chars' | 'bytes' | 'parsed' | 'value' | 'items',
  least: number,
  most: number,
]

/** One field of a method or type; types are joined with `|`, `[]` after a type makes it an array. */
export type SpecField = [name: string, types: string, required: 0 | 1, limit?: Limit]

/** A type of the Bot API: an object with fields, or a union of others told apart by their tag. */
export interface SpecType {
  fields?: SpecField[]
  tag?: [field: string, value: string]
  oneOf?: string[]
}

/** The Bot API as far as requests need it; made by scripts/telegram-spec.mjs. */
export interface Spec {
  version: string
  methods: Record<string, SpecField[]>
  types: Record<string, SpecType>
}

/** The specification in spec.json; the file is this project's own, so its shape is taken on trust. */
export const spec: Spec = JSON.parse(
  readFileSync(join(packageRoot(), 'src/local/api/spec.json'), 'utf8'),
)

/** Method names by their lower-case form: Telegram takes them in any case. */
export const methodNames: ReadonlyMap<string, string> = new Map(
  Object.keys(spec.methods).map((name) => [name.toLowerCase(), name]),
)
