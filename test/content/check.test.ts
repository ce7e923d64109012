import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { runCheck } from '../../src/content/check.ts'
import { checkContent } from '../../src/content/check/check-content.ts'
import { printed } from '../../src/content/problem.ts'
import { changed, ladder } from '../domain/ladder.ts'
import {
  fluent,
  LESSON_FILE,
  packageFolder,
  SCENARIO_FILE,
  scenarioYaml,
  soundPackage,
  WORDS,
} from './package-folder.ts'

type Files = Record<string, string>

const EN = 'locales/en/lessons/tea-first.ftl'
const UR = 'locales/ur/lessons/tea-first.ftl'
const PS = 'locales/ps/lessons/tea-first.ftl'
const HOOK = 'lesson--tea-first--hook'
const UI_EN = 'locales/en/menu.ftl'

function check(files: Files): string[] {
  return checkContent(packageFolder(files)).problems.map(printed)
}

/** The sound package with one text of the lesson in one language replaced. */
function saying(file: string, name: string, words: string): Files {
  const files = soundPackage()
  const [id = '', attribute] = name.split('.')
  const lines = (files[file] ?? '').split('\n')
  const message = lines.findIndex((line) => line.startsWith(`${id} =`))
  const at =
    attribute === undefined
      ? message
      : lines.indexOf(
          lines.slice(message).find((line) => line.trim().startsWith(`.${attribute} =`)) ?? '',
          message,
        )
  lines[at] = `${(lines[at] ?? '').split('=')[0]}= ${words}`
  return { ...files, [file]: lines.join('\n') }
}

const without = (files: Files, file: string) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== file))
const replaced = (file: string, from: string | RegExp, to: string): Files => {
  const files = soundPackage()
  expect(files[file]).toMatch(from)
  return { ...files, [file]: (files[file] ?? '').replace(from, to) }
}
const added = (more: Files): Files => {
  const files = soundPackage()
  for (const [file, text] of Object.entries(more)) files[file] = (files[file] ?? '') + text
  return files
}
/** A text outside lessons and scenarios in every language, and code that asks for `asked`. */
const ui = (asked: string, en = WORDS.en): Files =>
  added({
    [UI_EN]: `# review: draft\nmenu--title = ${en}\n`,
    'locales/ur/menu.ftl': `# review: draft\nmenu--title = ${WORDS.ur}\n`,
    'locales/ps/menu.ftl': `# review: draft\nmenu--title = ${WORDS.ps}\n`,
    'src/bot/menu.ts': `/** Not a call: 'menu--example' */\nsay(${asked})\n`,
  })

const LONG = 'We sit and talk. '.repeat(25)
const HARD =
  'Considerable organisational responsibilities necessitate extraordinary institutional coordination, particularly regarding multidisciplinary community representatives.'

/** A fault in a sound package, and the one problem it makes; `also` what necessarily comes with it. */
const FAULTS: Record<string, [Files, problem: RegExp, also?: RegExp]> = {
  'a missing text': [
    replaced(EN, /\n {4}\.thanks = .*/, ''),
    /^locales\/en\/lessons\/tea-first\.ftl:\d+ error: lesson--tea-first--mine\.thanks is missing \(thanks\)$/,
    /thanks: it is not in en$/,
  ],
  'an unused text': [
    added({
      [EN]: 'lesson--tea-first--old = We talk.\n',
      [UR]: `lesson--tea-first--old = ${WORDS.ur}\n`,
      [PS]: `lesson--tea-first--old = ${WORDS.ps}\n`,
    }),
    /tea-first\.ftl:\d+ error: lesson--tea-first--old: nothing calls for it/,
  ],
  'a missing file': [
    without(soundPackage(), UR),
    /^locales\/ur\/lessons\/tea-first\.ftl:1 error: the file is missing$/,
  ],
  'a file of no lesson': [
    without(soundPackage(), LESSON_FILE),
    /^locales\/en\/lessons\/tea-first\.ftl:1 error: there is no src\/content\/lessons\/tea-first\.yaml, or/,
  ],
  'a text that a translation lacks': [
    replaced(UR, /\n {4}\.thanks = .*/, ''),
    /^locales\/ur\/lessons\/tea-first\.ftl:\d+ error: lesson--tea-first--mine\.thanks is missing$/,
  ],
  'a text that only a translation has': [
    added({ [PS]: `lesson--tea-first--new = ${WORDS.ps}\n` }),
    /^locales\/ps\/.* lesson--tea-first--new: it is not in en$/,
  ],
  'a variable that a translation invents': [
    saying(UR, HOOK, `{ $name } ${WORDS.ur}`),
    /\$name is not in en$/,
  ],
  'a variable that a translation lost': [
    {
      ...saying(EN, HOOK, '{ $name }, we talk.'),
      [UR]: saying(UR, HOOK, `{ $name } ${WORDS.ur}`)[UR] ?? '',
    },
    /^locales\/ps\/.*hook: \$name is missing$/,
    /no "# Variables:" comment/,
  ],
  'a variable no comment explains': [
    added({
      [UI_EN]: '# review: draft\nmenu--title = Hello, { $name }.\n',
      'locales/ur/menu.ftl': `# review: draft\nmenu--title = { $name } ${WORDS.ur}\n`,
      'locales/ps/menu.ftl': `# review: draft\nmenu--title = { $name } ${WORDS.ps}\n`,
      'src/bot/menu.ts': "say('menu--title')",
    }),
    /menu\.ftl:2 warning: menu--title: no "# Variables:" comment says what \$name is/,
  ],
  junk: [added({ [EN]: 'this is not Fluent\n' }), /tea-first\.ftl:\d+ error: not Fluent: /],
  'a double in one file': [
    added({ [EN]: `${HOOK} = We talk.\n` }),
    /hook is there twice, first on line 6$/,
  ],
  'a double in another file': [
    added({
      [UI_EN]: `# review: draft\n${HOOK} = We talk.\n`,
      'locales/ur/menu.ftl': '# review: draft\n',
      'locales/ps/menu.ftl': '# review: draft\n',
    }),
    /it is also in locales\/en\/lessons\/tea-first\.ftl$/,
    /hook: no code asks|hook is missing/,
  ],
  'a text built from nothing': [
    saying(EN, HOOK, 'We talk of { tea }.'),
    /it is built from tea, which is not there$/,
  ],
  'a head that says nothing on review': [
    replaced(UR, '# review: draft', '# Lesson'),
    /^locales\/ur\/lessons\/tea-first\.ftl:1 error: the first line must be "# review: draft"/,
  ],
  'a review without a day': [
    replaced(UR, '# review: draft', '# review: native, soon'),
    /:1 error: the first line/,
  ],
  'a screen that is too long': [
    saying(EN, HOOK, LONG),
    /424 characters, 350 are the most for its part \(screen\)$/,
  ],
  'a variant that is too long': [
    saying(EN, HOOK, `{ $gender ->\n    [she] ${LONG}\n   *[other] We talk.\n  }`),
    /characters, 350 are the most/,
  ],
  'options that are too long together': [
    { ...soundPackage(), ...longOptions() },
    /scenario--ladder--s0-0: 1\d{3} characters with its options, 900 are the most$/,
  ],
  'hard English': [saying(EN, HOOK, HARD), /hook: reading grade \d\d\.\d, 6 is wished for$/],
  'a long sentence': [
    saying(EN, HOOK, 'We sit and talk and drink the tea that he made for us all in the big pot.'),
    /warning: .*hook: a sentence of 18 words, 15 are wished for$/,
  ],
  'an Arabic ye in Urdu': [
    saying(UR, HOOK, 'کوئي بات کریں۔'),
    /hook: ي \(U\+064A\) in کوئي is no letter of this language, write ی$/,
  ],
  'an Arabic kaf in Urdu': [saying(UR, HOOK, 'ایك بات کریں۔'), /U\+0643.*write ک$/],
  'an Arabic he in Urdu': [saying(UR, HOOK, 'وه بات کریں۔'), /U\+0647.*write ہ$/],
  'a Pashto letter in Urdu': [saying(UR, HOOK, 'ښہ بات کریں۔'), /U\+069A/],
  'an Urdu letter in Pashto': [saying(PS, HOOK, 'موږ ہم خبرې کوو.'), /U\+06C1.*write ه$/],
  'an Urdu gaf in Pashto': [saying(PS, HOOK, 'موږ گډ خبرې کوو.'), /U\+06AF.*write ګ$/],
  'Latin in Urdu': [
    saying(UR, HOOK, 'یہ lesson ہے۔'),
    /: l \(U\+006C\) in lesson is no letter of this language$/,
  ],
  'Arabic digits in Pashto': [saying(PS, HOOK, 'موږ ٤ خبرې کوو.'), /U\+0664/],
  'Urdu in English': [saying(EN, HOOK, 'We say چائے and talk.'), /U\+0686/],
  'a Latin question mark in Urdu': [
    saying(UR, HOOK, 'کیا ہوا?'),
    /warning: .*\? behind a letter, write ؟$/,
  ],
  'a tag that is not closed': [saying(EN, HOOK, 'We <b>talk.'), /<b> is never closed$/],
  'tags that cross': [saying(EN, HOOK, 'We <b><i>talk</b></i>.'), /<\/b> closes what is not open$/],
  'a tag in one variant only': [
    saying(EN, HOOK, `<b>{ $gender ->\n    [she] She</b>\n   *[other] They\n  } talk.`),
    /<b> is never closed$/,
  ],
  'another tag': [saying(EN, HOOK, 'We <u>talk</u>.'), /only <b> and <i> are allowed, not <u>$/],
  'a bare sign': [saying(EN, HOOK, 'Tea & talk.'), /write & as a word/],
  'two emoji': [saying(EN, HOOK, 'We talk 🙂🙂.'), /2 emoji on one screen$/],
  'a text no code asks for': [ui("'menu'"), /menu--title: no code asks for it$/],
  'a text that is not there': [
    ui("'menu--title', 'menu--gone'"),
    /^src\/bot\/menu\.ts:2 error: there is no text menu--gone$/,
  ],
  'a beginning no text has': [
    ui("'menu--title', `role--${role}`"),
    /^src\/bot\/menu\.ts:2 error: no text begins with role--$/,
  ],
  'a scenario that breaks a law': [
    {
      ...soundPackage(),
      [SCENARIO_FILE]: scenarioYaml(changed(ladder(), 's4-0', 'help', { trust: -1 })),
    },
    /^src\/content\/scenarios\/ladder\.yaml:\d+:\d+ error: asking for help costs something: s4-0\.help$/,
  ],
}

function longOptions(): Files {
  const prompt = 'We talk. '.repeat(30)
  const option = 'We sit and talk. '.repeat(11)
  const own = {
    'scenario--ladder--s0-0': prompt,
    ...Object.fromEntries(
      ['ask', 'push', 'help', 'offer'].map((id) => [`scenario--ladder--s0-0.${id}`, option]),
    ),
  }
  return { 'locales/en/scenarios/ladder.ftl': fluent(ladder(), WORDS.en, own) }
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
    expect(out).toMatch(/ur: \d+ texts in 2 files, 0 read by a native speaker, 2 drafts/)
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
