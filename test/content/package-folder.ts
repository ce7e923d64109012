import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Scenario } from '../../src/domain/scenario.ts'
import { ladder } from '../domain/ladder.ts'
import type { Lesson } from '../../src/domain/lesson.ts'
import type { SpottingSet } from '../../src/domain/spotting.ts'
import { lessonSchema, spottingSchema } from '../../src/content/schema.ts'
import { nameOf, textsOfLesson, textsOfScenario, textsOfSpotting } from '../../src/content/texts.ts'

/** Writes files into a folder of their own, gone after the test, and returns its path. */
export function packageFolder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'hamrah-content-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return root
}

export const LESSON_FILE = 'src/content/lessons/tea-first.yaml'
export const SCENARIO_FILE = 'src/content/scenarios/ladder.yaml'

/** A small sound lesson, with the lines that tests break. */
export const LESSON_YAML = `id: tea-first
module: listening
order: 1
minutes: 4
source: a test
steps:
  - { kind: say, id: hook }
  - kind: choose
    id: reply
    options:
      - { id: ask, good: true }
      - { id: tell, good: false }
  - { kind: reflect, id: mine }
  - { kind: deed, id: week }
  - kind: check
    id: check-1
    options: [{ id: tea, right: true }, { id: salt, right: false }]
  - kind: check
    id: check-2
    options: [{ id: wait, right: false }, { id: pour, right: true }]
  - { kind: spot, id: note, pull: secrecy }
  - { kind: spot, id: card, pull: none }
  - { kind: order, id: pot, items: [boil, brew, sip] }
  - { kind: say, id: verse, faith: true, passage: '49:13' }
`

/** A small sound set of messages. */
export const SPOTTING_FILE = 'src/content/spotting/kettle.yaml'
export const SPOTTING_YAML = `id: kettle
use: look
source: a test
items:
  - { id: m-1, pull: belonging }
  - { id: m-2, pull: none }
  - { id: m-3, pull: reward }
  - { id: m-4, pull: none }
  - { id: m-5, pull: urgency }
  - { id: m-6, pull: none }
  - { id: m-7, pull: secrecy }
  - { id: m-8, pull: none }
`

/** A scenario as its file. */
export function scenarioYaml(scenario: Scenario = ladder()): string {
  const { shape: _, ...file } = scenario
  return stringify(file)
}

/** A Fluent file with the same words for every text, but for those given by name. */
export function fluent(
  content: Lesson | Scenario | SpottingSet,
  words: string,
  own: Readonly<Record<string, string>> = {},
): string {
  const needed =
    'steps' in content
      ? textsOfLesson(content)
      : 'items' in content
        ? textsOfSpotting(content)
        : textsOfScenario(content)
  const lines = needed.map((text) => {
    const said = own[nameOf(text)] ?? words
    return text.attribute === null ? `${text.id} = ${said}` : `    .${text.attribute} = ${said}`
  })
  return ['# review: draft', '', ...lines, ''].join('\n')
}

/** Words that break no rule of their language. */
export const WORDS = { en: 'We sit and talk.', ur: 'ہم بات کرتے ہیں۔', ps: 'موږ خبرې کوو.' }

/** A whole sound package: one lesson, one scenario, one set of messages, three languages. */
export function soundPackage(): Record<string, string> {
  const files: Record<string, string> = {
    [LESSON_FILE]: LESSON_YAML,
    [SCENARIO_FILE]: scenarioYaml(),
    [SPOTTING_FILE]: SPOTTING_YAML,
  }
  const kettle = spottingSchema.parse(parse(SPOTTING_YAML))
  const lesson: Lesson = { ...lessonSchema.parse(parse(LESSON_YAML)), shape: '' }
  for (const [locale, words] of Object.entries(WORDS)) {
    files[`locales/${locale}/lessons/tea-first.ftl`] = fluent(lesson, words)
    files[`locales/${locale}/scenarios/ladder.ftl`] = fluent(ladder(), words)
    files[`locales/${locale}/spotting/kettle.ftl`] = fluent(kettle, words)
  }
  return files
}
