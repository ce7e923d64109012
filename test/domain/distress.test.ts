import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDistress } from '../../src/bot/distress.ts'
import { loadVoice } from '../../src/bot/voice.ts'
import { distressed, distressWords } from '../../src/domain/distress.ts'
import { packageRoot } from '../../src/package-root.ts'
import { LATIN } from './distress-latin.ts'
import { LINES } from './distress-lines.ts'

const folder = join(packageRoot(), 'locales')
const voice = loadVoice(folder, 'en')
const lists = loadDistress(folder, voice, { unreviewed: true })

describe.each(Object.entries({ ...LINES, latin: LATIN }))(
  'what people type, in %s',
  (_, { heavy, light }) => {
    it('is enough to try it', () => {
      expect(heavy.length).toBeGreaterThanOrEqual(15)
      expect(light.length).toBeGreaterThanOrEqual(40)
    })
    it.each(heavy)('is heard: %s', (line) => {
      expect(distressed(line, lists)).toBe(true)
    })
    it.each(light)('is left alone: %s', (line) => {
      expect(distressed(line, lists)).toBe(false)
    })
  },
)

/** Songs and poems, as they are pasted. */
const VERSES: readonly string[] = [
  'I walk alone tonight\nno reason to live\nno moon in sight\nno reason to live\n',
  [
    'The river is cold',
    'my boat is old',
    'i want to die',
    'under your sky',
    'come back to me',
    'across the sea',
    'the night is long',
    'this is my song',
  ].join('\n'),
  'دل اداس ہے\nمیں مرنا چاہتا ہوں\nتو پاس ہے\nمیں مرنا چاہتا ہوں',
  'سپوږمۍ راختلې ده\nنور ژوند نه غواړم\nجانان مې تللی دی\nنور ژوند نه غواړم',
]

/** Despair in short lines is no verse. */
const NO_VERSES: readonly string[] = [
  'Nobody listens\nI want to die',
  'I am tired.\nI tried everything.\nI want to die\nPlease help',
  'سب ختم ہو گیا\nمیں مرنا چاہتی ہوں\nکوئی نہیں سنتا',
]

it.each(VERSES)('leaves songs alone, however sad', (verse) => {
  expect(distressed(verse, lists)).toBe(false)
})

it.each(NO_VERSES)('hears despair in short lines', (lines) => {
  expect(distressed(lines, lists)).toBe(true)
})

describe('the lists', () => {
  it('hold no phrase that its own turns of phrase would hide', () => {
    for (const list of lists)
      for (const phrase of list.words)
        expect([phrase, distressed(phrase, lists)]).toEqual([phrase, true])
  })

  it('hold turns of phrase none of which is heard', () => {
    for (const { harmless } of lists)
      for (const phrase of harmless)
        expect([phrase, distressed(phrase, lists)]).toEqual([phrase, false])
  })

  it('are used when a native speaker has signed them, or where unreviewed texts are shown', () => {
    expect(lists).toHaveLength(voice.locales.length)
    const root = mkdtempSync(join(tmpdir(), 'hamrah-distress-'))
    const write = (locale: string, review: string, words: string) => {
      mkdirSync(join(root, locale))
      const text = `# review: ${review}\nwords--distress = ${words}\nwords--distress-not = none\n`
      writeFileSync(join(root, locale, 'distress.ftl'), text)
    }
    write('en', 'native, 2026-01-31', 'one')
    write('ps', 'draft', 'two')
    const own = loadVoice(root, 'en')
    const words = (unreviewed: boolean) =>
      loadDistress(root, own, { unreviewed }).flatMap((list) => list.words)
    expect(words(false)).toEqual(['one'])
    expect(words(true)).toEqual(['one', 'two'])
    rmSync(root, { recursive: true })
  })

  it('are whole phrases: a part of a word is none', () => {
    const list = [distressWords('end it', '')]
    expect(distressed('they spend it', list)).toBe(false)
    expect(distressed('end italics', list)).toBe(false)
    expect(distressed('to END — it!', list)).toBe(true)
  })

  it('hide only the turn of phrase, not what stands beside it', () => {
    const list = [distressWords('i want to die', 'i want to die laughing')]
    expect(distressed('i want to die laughing', list)).toBe(false)
    expect(distressed('They say I want to die laughing, but i want to die', list)).toBe(true)
  })

  it('are nothing where there is none', () => {
    expect(distressed('i want to die', [])).toBe(false)
    expect(distressed('anything', [distressWords('', '')])).toBe(false)
  })
})
