import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BUTTONS } from '../../src/bot/routes.ts'
import { CASE_BUTTONS } from '../../src/bot/features/case.ts'
import { othersRows, turns } from '../bot/actors.ts'
import { asks, does, takes, upToWords, writes } from '../bot/asking.ts'
import { caseOf } from '../bot/called.ts'
import { asItLies } from '../bot/doors.ts'
import { acts, poses } from '../bot/posed.ts'
import { seen, unspoken, words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** What no table has, though every object seems to. */
const INHERITED = ['constructor', '__proto__', 'toString']
/** Pages that are none. */
const PAGES = ['-1', '1e9', '10000', '9007199254740991', '0x10', 'NaN', 'Infinity']

async function presses(phone: Phone, all: readonly string[]): Promise<void> {
  for (const data of all) phone.tapsData(data)
  await town.calm()
}

/** Everything a button has ever carried to this chat. */
function everOffered(phone: Phone): string[] {
  const calls = town.telegram.calls
    .list()
    .filter(({ params }) => Number(params['chat_id']) === phone.id)
  const found = JSON.stringify(calls).matchAll(/callback_data\\*":\\*"([\w.-]+)/g)
  return [...new Set([...found].map(([, data]) => data ?? ''))]
}

/** An owner: whoever may do most can be led furthest astray. */
async function ownerWithCase() {
  const tolana = await town.tolanaNamed('Zaitoon')
  const phone = await town.member('owner', { shared: true })
  const reporter = await town.member('learner', { tolana, shared: true })
  const code = await poses(town, reporter)
  await acts(town, phone, code, 'take')
  return { phone, code, id: (await caseOf(town, code)).id }
}

describe('data that no button of ours carries', () => {
  test('names that every object has lead home, as button, as question’s and as argument', async () => {
    const { phone, code, id } = await ownerWithCase()
    const before = [await othersRows(town, phone), await asItLies(town, code)]
    for (const name of INHERITED)
      await presses(phone, [
        name,
        `${name}.${id}`,
        `go.${name}`,
        `do.${name}`,
        `do.${name}.${id}`,
        `case.${name}`,
        ...Object.keys(CASE_BUTTONS).map((act) => `do.${act}.${name}`),
        ...['agree', 'note', 'pass', 'voice', 'reader', 'close'].map(
          (a) => `do.${a}.${id}.${name}`,
        ),
        ...Object.keys(BUTTONS)
          .filter((button) => button !== 'crown')
          .map((button) => `${button}.${name}.${name}`),
      ])
    expect([await othersRows(town, phone), await asItLies(town, code)]).toEqual(before)
    expect(unspoken(phone)).toEqual([])
  })

  test('pages that are none show the first or the last', async () => {
    const { phone, code, id } = await ownerWithCase()
    const before = [await othersRows(town, phone), await asItLies(town, code)]
    for (const page of PAGES) {
      await presses(phone, [
        ...['desk', 'asked', 'log', 'tolanas', 'again', 'thoughts', 'talks', 'stories', 'into'].map(
          (name) => `${name}.${page}`,
        ),
        ...['door', 'wrong', 'plans', 'lower', 'posts.backup'].map((n) => `${n}.page.${page}`),
        `do.pass.${id}.${page}`,
        `do.voice.${id}.${page}`,
        `do.reader.${id}.p-${page}`,
        `keep.${page}`,
      ])
      await phone.tapsData(`case.${id}.${page}`).answer
      await town.calm()
      expect(phone.last().text).toContain('He hardly speaks any more')
      expect(phone.buttons(phone.last()).join()).not.toMatch(/[-−]\d/)
    }
    expect([await othersRows(town, phone), await asItLies(town, code)]).toEqual(before)
    expect(unspoken(phone)).toEqual([])
  })

  test('cut short, too much, sixty-four bytes, other scripts', async () => {
    const { phone, code, id } = await ownerWithCase()
    const before = [await othersRows(town, phone), await asItLies(town, code)]
    await presses(phone, [
      '.',
      '..',
      'do',
      'do.',
      'do..',
      'do.close',
      `do.close.`,
      `do.close.${id}.`,
      `do.close.${id}..helped`,
      `do.close.${id} .helped`,
      `do.close.${id}\n.helped`,
      `do.close.${id.slice(0, -1)}.helped`,
      `do.close.${id}x.helped`,
      `do.close.${id.toLowerCase()}x.helped`,
      `DO.close.${id}.helped`,
      `do.withdraw.${id}.yes`,
      `do.close.${id}.helped\u0000`,
      `dо.close.${id}.helped`,
      `case.${id}'--`,
      `case.' OR 1=1 --`,
      'x'.repeat(64),
      `do.close.${'x'.repeat(55)}`,
      'ہمراہ.همراه',
      'ہ'.repeat(32),
      '🕊'.repeat(16),
      'r',
      'r.',
      'r..0.0',
      `r.${id}.0`,
      `r.${id}.0.0`,
      `p.${id}`,
      `hear.${id}.zzzzzzzzzzzzz`,
    ])
    expect([await othersRows(town, phone), await asItLies(town, code)]).toEqual(before)
    expect(unspoken(phone)).toEqual([])
  })

  test('another turn of one’s own run, or a turn that is none, moves nothing', async () => {
    const phone = await town.member('learner', { shared: true })
    await upToWords(town, phone)
    await town.sends(phone, 'Words on their way')
    const { id: me } = await town.who(phone)
    const before = await town.hamrah.db.store.openRun(me, 'ask')
    if (!before) throw new Error('nothing is being asked')
    const { id, turn } = before
    const others = [0, 1, turn - 1, turn + 1, 1e6].map((one) => one.toString(36))
    await presses(
      phone,
      [...others, '-1', '1.0', 'ZZ', '00', 'NaN', '__proto__'].map((one) => `r.${id}.${one}.send`),
    )
    const now = turn.toString(36)
    await presses(phone, [
      `r.${id}.${now}`,
      `r.${id}.${now}.send.send`,
      `r.${id}.0${now}.send`,
      `r.${id.slice(1)}.${now}.send`,
      `r.${id}.${now}.__proto__`,
      `r.${id}.${now}.constructor`,
    ])
    expect(await town.hamrah.db.store.openRun(me, 'ask')).toEqual(before)
    expect(await town.hamrah.db.store.casesOf(me)).toEqual([])
    expect(unspoken(phone)).toEqual([])
  })
})

/** One who asked, and one who holds it, noted something, looked whom to pass it to and answered. */
async function two() {
  const tolana = await town.tolanaNamed('Zaitoon')
  const reporter = await town.member('learner', { tolana })
  const phone = await town.member('coordinator', { tolana })
  const code = await asks(town, reporter, { words: 'The planted words' })
  await takes(town, phone)
  await does(town, phone, 'note')
  await town.presses(phone, 'called')
  await does(town, phone, 'pass')
  await town.taps(phone, /Back/)
  await writes(town, phone, 'A planted answer')
  return { reporter, phone, code }
}

describe('everything that was ever offered, pressed again', () => {
  const ACTING = /^(?:do|case|r|p|hear)\./

  test('by somebody who was forgotten: a stranger’s page, and nothing moves', async () => {
    const { phone, code } = await two()
    const offered = everOffered(phone)
    expect(offered.filter((data) => ACTING.test(data)).length).toBeGreaterThan(20)
    await town.sends(phone, '/forget')
    await phone.tapsData('forget.yes').answer
    await town.calm()
    const before = [await othersRows(town, phone), await asItLies(town, code)]
    await presses(phone, offered)
    expect([await othersRows(town, phone), await asItLies(town, code)]).toEqual(before)
    expect(phone.last().text).toContain(words('en', 'stranger--page'))
    expect(seen(phone).join('\n')).not.toContain('planted')
  })

  test.each([
    ['frozen', { role: 'learner', frozenRole: 'coordinator' }],
    ['lowered', { role: 'learner' }],
    ['of another Tolana after giving it back', {}],
  ] as const)('by somebody who is %s', async (how, over) => {
    const { phone, code } = await two()
    const offered = everOffered(phone).filter((data) => ACTING.test(data))
    if (!('role' in over)) await acts(town, phone, code, 'release')
    const { id: tolanaId } = await town.tolanaNamed('Far')
    await turns(town, phone, 'role' in over ? over : { tolanaId })
    await town.sends(phone, '/hide')
    const before = [await othersRows(town, phone), await asItLies(town, code)]
    await presses(phone, offered)
    expect([how, await othersRows(town, phone), await asItLies(town, code)]).toEqual([
      how,
      ...before,
    ])
    expect(seen(phone).join('\n')).not.toContain('planted')
  })

  test('by both, once it was withdrawn: it stays withdrawn', async () => {
    const { reporter, phone, code } = await two()
    const [own, held] = [everOffered(reporter), everOffered(phone)]
    await acts(town, reporter, code, 'withdraw')
    const [before] = await asItLies(town, code)
    await presses(
      phone,
      held.filter((data) => ACTING.test(data)),
    )
    await presses(
      reporter,
      own.filter((data) => ACTING.test(data)),
    )
    expect((await asItLies(town, code))[0]).toEqual(before)
    expect(seen(phone).join('\n')).not.toContain('planted')
  })
})
