import { sorted, type Problem } from '../problem.ts'
import { readStructure, type Structure } from '../structure.ts'
import { checkComments, checkDoubles, checkParity, checkReferences } from './agreement.ts'
import { checkCalled } from './called.ts'
import { checkLength, checkScreenLength } from './length.ts'
import { checkLetters } from './letters.ts'
import { localesOf, readLocales, type LocaleFile } from './locale-files.ts'
import { checkLabel, checkMarkup } from './markup.ts'
import { checkNeeded, neededTexts } from './needed.ts'
import { checkGrade, checkSentences } from './reading.ts'
import { checkDigits, checkEmpty, checkFilled, checkHidden, checkLinks } from './sound.ts'
import { checkEmoji, checkWords } from './words.ts'

/** All content of a package folder, as far as it could be read, and everything wrong with it. */
export interface CheckedContent {
  readonly structure: Structure
  readonly files: readonly LocaleFile[]
  readonly problems: readonly Problem[]
}

/** Runs every check on the structure, the locales and the code that asks for texts. Writes nothing. */
export function checkContent(root: string): CheckedContent {
  const structure = readStructure(root)
  const files = readLocales(root)
  const needed = neededTexts(structure)
  const problems = [
    ...structure.problems,
    ...checkParity(files, localesOf(root)),
    ...checkDoubles(files),
    ...checkReferences(files),
    ...checkComments(files),
    ...checkNeeded(files, needed),
    ...checkCalled(root, files),
    ...files.flatMap((file) => [
      ...file.problems,
      ...checkLength(file.texts, needed.get(file.name) ?? []),
      ...checkWordsOf(file),
    ]),
  ]
  return { structure, files, problems: sorted(problems) }
}

function checkWordsOf({ locale, folder, texts }: LocaleFile): Problem[] {
  const messages = [...new Set(texts.map(({ id }) => id))]
  return [
    ...(locale === 'en'
      ? messages.flatMap((id) => checkGrade(texts.filter((text) => text.id === id)))
      : []),
    ...texts.flatMap((text) => [
      ...checkFilled(text, folder),
      ...checkEmpty(text),
      ...checkHidden(text),
      ...checkDigits(text, locale, folder),
      ...checkLinks(text, folder),
      ...checkMarkup(text),
      ...checkLabel(text, folder),
      ...checkLetters(text, locale),
      ...checkWords(text, locale),
      ...checkSentences(text, locale),
      ...(folder === null ? checkScreenLength(text) : checkEmoji(text)),
    ]),
  ]
}
