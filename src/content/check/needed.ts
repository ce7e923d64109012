import type { Problem } from '../problem.ts'
import { STRUCTURE_FOLDER, type Structure } from '../structure.ts'
import {
  nameOf,
  textsOfLesson,
  textsOfScenario,
  textsOfSpotting,
  type NeededText,
} from '../texts.ts'
import { REFERENCE } from './agreement.ts'
import type { LocaleFile } from './locale-files.ts'
import { about } from './plain.ts'

/** The texts that each file of the locales must hold, by its name within the locale. */
export function neededTexts(structure: Structure): ReadonlyMap<string, readonly NeededText[]> {
  return new Map([
    ...structure.lessons.map((one) => [`lessons/${one.id}.ftl`, textsOfLesson(one)] as const),
    ...structure.scenarios.map((one) => [`scenarios/${one.id}.ftl`, textsOfScenario(one)] as const),
    ...structure.spotting.map((one) => [`spotting/${one.id}.ftl`, textsOfSpotting(one)] as const),
  ])
}

/** Texts the structure calls for that the reference lacks, and texts of it that nothing calls for. */
export function checkNeeded(
  files: readonly LocaleFile[],
  needed: ReadonlyMap<string, readonly NeededText[]>,
): Problem[] {
  const own = files.filter(({ locale, folder }) => locale === REFERENCE && folder !== null)
  const missing = [...needed].flatMap(([name, texts]) => {
    const file = own.find((one) => one.name === name)
    if (file) return missingIn(file, texts)
    return [error(`locales/${REFERENCE}/${name}`, 1, 'the file is missing')]
  })
  return [...missing, ...own.flatMap((file) => unusedIn(file, needed.get(file.name)))]
}

function missingIn({ file, texts }: LocaleFile, needed: readonly NeededText[]): Problem[] {
  const there = new Set(texts.map(nameOf))
  return needed
    .filter((one) => !there.has(nameOf(one)))
    .map((one) => {
      const line = texts.find(({ id }) => id === one.id)?.line ?? 1
      return error(file, line, `${nameOf(one)} is missing (${one.part})`)
    })
}

function unusedIn(
  { file, name, texts }: LocaleFile,
  needed: readonly NeededText[] | undefined,
): Problem[] {
  if (!needed) {
    const yaml = `${STRUCTURE_FOLDER}/${name.replace(/ftl$/, 'yaml')}`
    return [error(file, 1, `there is no ${yaml}, or it has errors`)]
  }
  const called = new Set(needed.map(nameOf))
  return texts
    .filter((text) => !text.id.startsWith('-') && !called.has(nameOf(text)))
    .map((text) => about(text, 'nothing calls for it'))
}

function error(file: string, line: number, says: string): Problem {
  return { file, line, says, grade: 'error' }
}
