/**
 * Makes src/local/api/spec.json, the table the local Bot API server validates requests with, out of
 * a machine-readable Bot API file: `node scripts/telegram-spec.mjs <that file>`.
 *
 * Kept: methods, the types their parameters reach, field names, types, which are required, and the
 * limits that the prose states ("1-64 bytes", "Values between 1-100"). All prose is dropped.
 *
 * A field is `[name, types, required, limit?]`; types are joined with `|`, `[]` after a type makes it
 * an array. A limit is `[unit, least, most]`, with unit `chars`, `bytes`, `parsed` (characters after
 * entities parsing), `value` or `items`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = process.argv[2]
if (source === undefined) {
  console.error('usage: node scripts/telegram-spec.mjs <machine-readable Bot API file>')
  process.exit(1)
}
const api = JSON.parse(readFileSync(source, 'utf8'))

const shortType = (type) => {
  const inner = /^Array of (.*)$/.exec(type)
  return inner ? `${shortType(inner[1])}[]` : type
}

const rules = [
  [/(\d+)-(\d+) characters[^.;]*after entit/, 'parsed'],
  [/(\d+)-(\d+) characters/, 'chars'],
  [/(\d+)-(\d+) bytes/, 'bytes'],
  [/Values between (\d+)-(\d+)/, 'value'],
  [/list of (\d+)-(\d+) /, 'items'],
]

const limitOf = ({ description, types }) => {
  const integer = types.includes('Integer')
  for (const [pattern, unit] of rules) {
    const found = pattern.exec(description)
    if (found) return [unit, Number(found[1]), Number(found[2])]
  }
  const range = integer ? /[,;] (\d+)-(\d+)\b/.exec(description) : null
  if (range) return ['value', Number(range[1]), Number(range[2])]
  const most = /At most (\d+) \w+ can be specified/.exec(description)
  return most ? ['items', 0, Number(most[1])] : undefined
}

const fieldsOf = (thing) =>
  (thing.fields ?? []).map((field) => {
    const limit = limitOf(field)
    const row = [field.name, field.types.map(shortType).join('|'), field.required ? 1 : 0]
    return limit === undefined ? row : [...row, limit]
  })

const types = {}
const reach = (row) => {
  for (const part of row[1].split('|')) {
    const name = part.replaceAll('[]', '')
    const type = api.types[name]
    if (type === undefined || name in types) continue
    types[name] = type.subtypes ? { oneOf: type.subtypes } : { fields: fieldsOf(type) }
    for (const subtype of type.subtypes ?? []) reach([subtype, subtype])
    for (const field of types[name].fields ?? []) reach(field)
  }
}

const methods = {}
for (const name of Object.keys(api.methods)) {
  methods[name] = fieldsOf(api.methods[name])
  methods[name].forEach(reach)
}

/** The value of `type` (or `source`, `status`) that tells a union's members apart, from the prose. */
for (const [name, type] of Object.entries(types)) {
  for (const field of api.types[name].fields ?? []) {
    const found = /(?:must be|always) "?(?:\*|“)?([a-z0-9_]+)"?/.exec(field.description)
    if (found && ['type', 'source', 'scope'].includes(field.name) && type.fields) {
      type.tag = [field.name, found[1]]
    }
  }
}

const rows = (object) =>
  Object.entries(object)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')

const target = fileURLToPath(new URL('../src/local/api/spec.json', import.meta.url))
writeFileSync(
  target,
  `{\n  "version": ${JSON.stringify(api.version)},\n  "methods": {\n${rows(methods)}\n  },\n  "types": {\n${rows(types)}\n  }\n}\n`,
)
