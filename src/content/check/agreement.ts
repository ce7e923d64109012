import type { Problem } from '../problem.ts'
import { nameOf } from '../texts.ts'
import type { LocaleFile } from './locale-files.ts'
import { about } from './plain.ts'

/** The locale that the others must agree with. */
export const REFERENCE = 'en'

/**
 * Filled in for every text, so a language may use it where its grammar asks for it and another may
 * not: verbs agree with the reader in Urdu and Pashto, hardly ever in English.
 */
export const AMBIENT: ReadonlySet<string> = new Set(['gender'])

/** The same files, ids, attributes and variables in every locale. */
export function checkParity(files: readonly LocaleFile[], locales: readonly string[]): Problem[] {
  const others = locales.filter((locale) => locale !== REFERENCE)
  return [...new Set(files.map(({ name }) => name))].flatMap((name) => {
    const inLocale = (locale: string) =>
      files.find((file) => file.locale === locale && file.name === name)
    const reference = inLocale(REFERENCE)
    return others.flatMap((locale) => {
      const other = inLocale(locale)
      if (reference && other) return between(reference, other)
      const missing = reference ? locale : REFERENCE
      if (!reference && !other) return []
      return [wrong(`locales/${missing}/${name}`, 1, 'the file is missing')]
    })
  })
}

function between(reference: LocaleFile, other: LocaleFile): Problem[] {
  const [wanted, there] = [reference, other].map(
    ({ texts }) => new Map(texts.map((text) => [nameOf(text), text])),
  )
  if (!wanted || !there) return []
  const problems: Problem[] = []
  for (const [name, text] of wanted) {
    const translated = there.get(name)
    if (!translated) {
      const near = other.texts.find(({ id }) => id === text.id)?.line ?? 1
      problems.push(wrong(other.file, near, `${name} is missing`))
      continue
    }
    const lacks = difference(text.variables, translated.variables)
    const invents = difference(translated.variables, text.variables)
    for (const variable of lacks) problems.push(about(translated, `${variable} is missing`))
    for (const variable of invents)
      problems.push(about(translated, `${variable} is not in ${REFERENCE}`))
  }
  for (const [name, text] of there)
    if (!wanted.has(name)) problems.push(about(text, `it is not in ${REFERENCE}`))
  return problems
}

function difference(these: ReadonlySet<string>, those: ReadonlySet<string>): string[] {
  return [...these].filter((one) => !those.has(one) && !AMBIENT.has(one)).map((one) => `$${one}`)
}

/** Fluent lets a later text replace an earlier one of the same name, silently. */
export function checkDoubles(files: readonly LocaleFile[]): Problem[] {
  const first = new Map<string, string>()
  return files.flatMap(({ locale, texts }) =>
    texts.flatMap((text) => {
      const key = `${locale} ${nameOf(text)}`
      const before = first.get(key)
      first.set(key, before ?? text.file)
      return before === undefined || before === text.file
        ? []
        : [about(text, `it is also in ${before}`)]
    }),
  )
}

/** Texts built from a text that is not there. */
export function checkReferences(files: readonly LocaleFile[]): Problem[] {
  const known = new Set(
    files.flatMap(({ locale, texts }) => texts.map((text) => `${locale} ${nameOf(text)}`)),
  )
  return files.flatMap(({ locale, texts }) =>
    texts.flatMap((text) =>
      [...text.references]
        .filter((name) => !known.has(`${locale} ${name}`))
        .map((name) => about(text, `it is built from ${name}, which is not there`)),
    ),
  )
}

/** Translators must know what is filled in: every variable is named in a comment of the reference. */
export function checkComments(files: readonly LocaleFile[]): Problem[] {
  return files
    .filter(({ locale }) => locale === REFERENCE)
    .flatMap(({ texts }) =>
      texts.flatMap((text) =>
        [...text.variables]
          .filter((name) => !AMBIENT.has(name) && !text.comment.includes(`$${name}`))
          .map((name) => about(text, `no "# Variables:" comment says what $${name} is`, 'warning')),
      ),
    )
}

function wrong(file: string, line: number, says: string): Problem {
  return { file, line, says, grade: 'error' }
}
