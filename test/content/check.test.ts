import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { runCheck } from '../../src/content/check.ts'
import { checkContent } from '../../src/content/check/check-content.ts'
import { printed } from '../../src/content/problem.ts'
import { FAULTS } from './faults.ts'
import { packageFolder, SCENARIO_FILE, soundPackage } from './package-folder.ts'
import { EN, HOOK, PS, replaced, saying, ui, UR, type Files } from './planted.ts'

function check(files: Files): string[] {
  return checkContent(packageFolder(files)).problems.map(printed)
}

describe('a sound package', () => {
  it('has no problem', () => {
    expect(check(soundPackage())).toEqual([])
  })

  const fine: Record<string, Files> = {
    'names of things and languages in their own script': saying(
      UR,
      HOOK,
      'یہ Telegram ہے، اور /ask، اور پښتو۔',
    ),
    'a form of address that only some languages need': saying(
      UR,
      HOOK,
      `{ $gender ->\n    [she] آپ گئیں۔\n   *[other] آپ گئے۔\n  }`,
    ),
    'balanced tags and references': saying(EN, HOOK, '<b>We</b> <i>talk</i> &lt;here&gt;.'),
    'an emoji': saying(EN, HOOK, 'We talk 🙂.'),
    'a native review': replaced(UR, '# review: draft', '# review: native, 2026-01-31'),
    'letters written with marks apart': saying(UR, HOOK, 'دائرۂ کار، مسئلہ، سۓ۔'.normalize('NFD')),
    'a text asked for by its id': ui("'menu--title'"),
    'a text asked for by its beginning': ui('`menu--${page}`'),
    'a text that another is built from': {
      ...ui("'menu'"),
      ...saying(EN, HOOK, '{ menu--title }'),
    },
  }
  for (const [name, files] of Object.entries(fine))
    it(`may have ${name}`, () => {
      expect(check(files)).toEqual([])
    })
})

describe('what is wrong is found, and nothing else is called wrong', () => {
  for (const [name, [files, problem, also]] of Object.entries(FAULTS))
    test(name, () => {
      const found = check(files)
      expect(found).toContainEqual(expect.stringMatching(problem))
      expect(found.filter((one) => !problem.test(one) && !also?.test(one))).toEqual([])
    })
})

describe('words that label people', () => {
  const words = [
    'extremism',
    'Extremists',
    'radicalisation',
    'radicalized',
    'CVE',
    'P/CVE',
    'narrative',
    'counter-narratives',
  ]
  it.each(words)('%s is found', (word) => {
    expect(check(saying(EN, HOOK, `We talk of ${word} now.`))).toContainEqual(
      expect.stringMatching(/is never used here$/),
    )
  })

  it('and their likes are found in Urdu and Pashto', () => {
    expect(check(saying(UR, HOOK, 'یہ انتہا پسندی ہے۔'))).toContainEqual(
      expect.stringMatching(/never used/),
    )
    expect(check(saying(PS, HOOK, 'دا افراطیت دی.'))).toContainEqual(
      expect.stringMatching(/never used/),
    )
  })

  it('but not in words that only begin like them', () => {
    expect(check(saying(EN, HOOK, 'We live extremely well.'))).toEqual([])
  })
})

describe('npm run content', () => {
  it('prints, draws every scenario the same way each time, and is content', () => {
    const root = packageFolder(soundPackage())
    let out = ''
    const picture = join(root, 'docs/scenarios/ladder.svg')
    expect(runCheck(root, (text) => (out += text))).toBe(0)
    const first = readFileSync(picture, 'utf8')
    expect(runCheck(root, () => undefined)).toBe(0)
    expect(readFileSync(picture, 'utf8')).toBe(first)
    expect(out).toMatch(/ladder: 25 scenes, \d+ paths of 9–9 turns/)
    expect(out).toMatch(/ur: \d+ texts in 3 files, 0 read by a native speaker, 3 drafts/)
    expect(out).toContain("waiting for a scholar's review: tea-first.verse (49:13)")
    expect(out).toMatch(/0 errors, 0 warnings\n$/)
  })

  it('draws each scene and ending once, and each choice as one arrow', () => {
    const root = packageFolder(soundPackage())
    runCheck(root, () => undefined)
    const svg = readFileSync(join(root, 'docs/scenarios/ladder.svg'), 'utf8')
    expect(svg.match(/<rect x=/g)).toHaveLength(25 + 4)
    expect(svg.match(/<path /g)).toHaveLength(25 * 3 + 1)
    expect(svg.match(/fill="#b5413c"\/?>(?!—)/g)).not.toBeNull()
    expect(svg).not.toMatch(/NaN|undefined/)
  })

  it('fails on an error, not on a warning', () => {
    const emoji = packageFolder(saying(EN, HOOK, 'We talk 🙂🙂.'))
    expect(runCheck(emoji, () => undefined)).toBe(0)
    expect(runCheck(packageFolder(saying(EN, HOOK, 'We <b>talk.')), () => undefined)).toBe(1)
  })

  it('still speaks when a file cannot be read at all', () => {
    const root = packageFolder({ ...soundPackage(), [SCENARIO_FILE]: 'scenes: [' })
    expect(runCheck(root, () => undefined)).toBe(1)
    expect(existsSync(join(root, 'docs/scenarios/ladder.svg'))).toBe(false)
  })
})
