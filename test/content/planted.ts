import { expect } from 'vitest'
import { soundPackage, WORDS } from './package-folder.ts'

export type Files = Record<string, string>

export const EN = 'locales/en/lessons/tea-first.ftl'
export const UR = 'locales/ur/lessons/tea-first.ftl'
export const PS = 'locales/ps/lessons/tea-first.ftl'
export const SPOTTING_EN = 'locales/en/spotting/kettle.ftl'
export const HOOK = 'lesson--tea-first--hook'
export const UI_EN = 'locales/en/menu.ftl'

/** The sound package with one message of the lesson, by its id, replaced in one language. */
export function saying(file: string, id: string, words: string): Files {
  return replaced(file, new RegExp(`^${id} = .*$`, 'm'), `${id} = ${words}`)
}

/** The sound package with a part of one file replaced. */
export function replaced(file: string, from: string | RegExp, to: string): Files {
  const files = soundPackage()
  expect(files[file]).toMatch(from)
  // A function, so that $ in a text stays what it is.
  return { ...files, [file]: (files[file] ?? '').replace(from, () => to) }
}

/** The sound package without one file. */
export function without(file: string): Files {
  return Object.fromEntries(Object.entries(soundPackage()).filter(([name]) => name !== file))
}

/** The sound package with more at the end of some files, new or not. */
export function added(more: Files): Files {
  const files = soundPackage()
  for (const [file, text] of Object.entries(more)) files[file] = (files[file] ?? '') + text
  return files
}

/** The text menu--title in every language, and code that asks for `asked`. */
export function ui(asked: string): Files {
  return added({
    [UI_EN]: `# review: draft\nmenu--title = ${WORDS.en}\n`,
    'locales/ur/menu.ftl': `# review: draft\nmenu--title = ${WORDS.ur}\n`,
    'locales/ps/menu.ftl': `# review: draft\nmenu--title = ${WORDS.ps}\n`,
    'src/bot/menu.ts': `/** Not a call: 'menu--example' */\nsay(${asked})\n`,
  })
}
