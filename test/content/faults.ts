import { changed, ladder } from '../domain/ladder.ts'
import {
  fluent,
  LESSON_FILE,
  SCENARIO_FILE,
  scenarioYaml,
  soundPackage,
  WORDS,
} from './package-folder.ts'
import {
  added,
  EN,
  HOOK,
  PS,
  replaced,
  saying,
  ui,
  SPOTTING_EN,
  UI_EN,
  UR,
  without,
  type Files,
} from './planted.ts'

const LONG = 'We sit and talk. '.repeat(25)
const HARD =
  'Considerable organisational responsibilities necessitate extraordinary institutional coordination, particularly regarding multidisciplinary community representatives.'

/** A fault in a sound package, and the one problem it makes; `also` what necessarily comes with it. */
export const FAULTS: Record<string, [Files, problem: RegExp, also?: RegExp]> = {
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
  'a deed nobody asks about later': [
    replaced(EN, /\n {4}\.later = .*/, ''),
    /lesson--tea-first--week\.later is missing \(later\)$/,
    /later: it is not in en$/,
  ],
  'an order without its why': [
    replaced(EN, /\n {4}\.said = .*/, ''),
    /lesson--tea-first--pot\.said is missing \(said\)$/,
    /said: it is not in en$/,
  ],
  'a message with one answer only': [
    replaced(EN, /\n {4}\.plain-said = .*/, ''),
    /lesson--tea-first--note\.plain-said is missing \(said\)$/,
    /plain-said: it is not in en$/,
  ],
  'a message of a set without words': [
    replaced(SPOTTING_EN, /\nspotting--kettle--m-8 = .*\n.*\n.*/, ''),
    /spotting\/kettle\.ftl:\d+ error: spotting--kettle--m-8 is missing \(screen\)$/,
    /m-8/,
  ],
  'a missing file': [
    without(UR),
    /^locales\/ur\/lessons\/tea-first\.ftl:1 error: the file is missing$/,
  ],
  'a file of no lesson': [
    without(LESSON_FILE),
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
    /nothing fills in/,
  ],
  'a variable that a translation lost': [
    {
      ...saying(EN, HOOK, '{ $name }, we talk.'),
      [UR]: saying(UR, HOOK, `{ $name } ${WORDS.ur}`)[UR] ?? '',
    },
    /^locales\/ps\/.*hook: \$name is missing$/,
    /no "# Variables:" comment|nothing fills in/,
  ],
  'a variable that nothing fills in': [
    {
      ...saying(EN, HOOK, '{ $name }, we talk.'),
      [UR]: saying(UR, HOOK, `{ $name } ${WORDS.ur}`)[UR] ?? '',
      [PS]: saying(PS, HOOK, `{ $name } ${WORDS.ps}`)[PS] ?? '',
    },
    /hook: nothing fills in \$name here/,
    /no "# Variables:" comment/,
  ],
  'an empty text': [saying(EN, HOOK, '{ "" }'), /hook: it says nothing$/],
  'a mark that turns the direction': [
    saying(UR, HOOK, `${WORDS.ur}\u202E`),
    /hook: it holds the invisible mark U\+202E$/,
  ],
  'Latin digits in Pashto': [
    saying(PS, HOOK, `${WORDS.ps} 5`),
    /hook: write numbers with ۰۱۲۳۴۵۶۷۸۹$/,
    /is no letter of this language/,
  ],
  'a link': [saying(EN, HOOK, 'We talk at www.example.org now.'), /hook: no links in lessons/],
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
  'a tag on a button': [
    saying(EN, 'lesson--tea-first', '<b>Tea first</b>'),
    /lesson--tea-first: it is shown on a button, where there are no tags$/,
  ],
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
