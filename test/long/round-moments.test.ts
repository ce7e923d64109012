import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Run } from '../../src/domain/run.ts'
import { seen, unspoken, words } from '../bot/prose.ts'
import { calls, kept, messageOn, opens, plays, RIGHTLY, runs, screen } from '../bot/round-walk.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const turns = async (phone: Phone) =>
  (await runs(town, phone)).map(({ turn, status }) => ({ turn, status }))

/** What the buttons of the newest message carry. */
function dataOf(phone: Phone): string[] {
  const buttons = phone.last().reply_markup?.inline_keyboard.flat() ?? []
  return buttons.flatMap((one) => ('callback_data' in one ? one.callback_data : []))
}

/** Taps a button whatever stands on the screen by now. */
async function forges(phone: Phone, data: string): Promise<void> {
  phone.tapsData(data)
  await town.calm()
}

describe('whatever is sent instead', () => {
  test('a typed number is its button, on every keyboard', async () => {
    const phone = await town.member('learner')
    await opens(town, phone)
    const { name, message } = messageOn(phone)
    await town.sends(phone, message.pull === null ? '۲' : '1')
    if (message.pull !== null) {
      expect(screen(phone)).toContain(words('en', 'round--which'))
      await town.sends(phone, '٣')
    }
    const said = message.pull === null ? 'plain-said' : 'pull-said'
    expect(screen(phone)).toContain(
      words('en', `spotting--${name}.${said}`).replaceAll(/<.*?>/g, ''),
    )
    for (const number of ['9', '0']) {
      await town.sends(phone, number)
      expect(unspoken(phone)).toEqual([])
    }
    expect(await turns(phone)).toEqual([{ turn: message.pull === null ? 1 : 2, status: 'open' }])
  })

  test('words, a picture, a sticker: a button is asked for, and the round stands', async () => {
    const phone = await town.member('learner')
    await opens(town, phone)
    const { name } = messageOn(phone)
    await town.sends(phone, 'it pulls, I think')
    expect(seen(phone)).toContain(words('en', 'refused--use-buttons'))
    phone.sticker()
    await town.calm()
    expect(messageOn(phone).name).toBe(name)
    expect(await turns(phone)).toEqual([{ turn: 0, status: 'open' }])
  })

  test('stale, doubled and forged taps count nothing twice', async () => {
    const phone = await town.member('learner')
    await opens(town, phone)
    const [pull = '', plain = ''] = dataOf(phone)
    phone.tapsData(pull)
    phone.tapsData(pull)
    phone.tapsData(plain)
    await town.calm()
    expect(await turns(phone)).toEqual([{ turn: 1, status: 'open' }])
    const stem = (dataOf(phone)[0] ?? '').replace(/\.\w+$/, '')
    for (const arg of ['4', '7', '9', 'back', 'x', '00']) await forges(phone, `${stem}.${arg}`)
    expect(await turns(phone)).toEqual([{ turn: 1, status: 'open' }])
    expect(unspoken(phone)).toEqual([])
  })

  test('two phones: the second answer to a message is a kind word and the screen as it is', async () => {
    const phone = await town.member('learner')
    await opens(town, phone)
    const [first] = dataOf(phone)
    const message = phone.last()
    // The other device still shows the first message; its tap comes much later.
    await calls(town, phone, RIGHTLY)
    await town.presses(phone, 'next')
    const [before, now] = [await turns(phone), messageOn(phone).name]
    phone.tapsData(first ?? '', { message })
    await town.calm()
    expect(seen(phone)).toContain(words('en', 'kind--stale'))
    expect([await turns(phone), messageOn(phone).name]).toEqual([before, now])
  })

  test('after its end its buttons show its end as it was, and nothing is kept anew', async () => {
    const phone = await town.member('learner')
    await opens(town, phone)
    const [first = ''] = dataOf(phone)
    await plays(town, phone, RIGHTLY)
    const end = screen(phone)
    await opens(town, phone)
    await plays(town, phone, { ...RIGHTLY, names: false })
    const all = await kept(town, phone)
    await forges(phone, first)
    expect(screen(phone)).toBe(end)
    expect(await kept(town, phone)).toEqual(all)
  })

  test('somebody else’s round does not exist for others', async () => {
    const [owner, thief] = [await town.member('learner'), await town.member('learner')]
    await opens(town, owner)
    await forges(thief, dataOf(owner)[0] ?? '')
    expect(seen(thief)).toContain(words('en', 'kind--gone').replaceAll(/<.*?>/g, ''))
    expect(await turns(owner)).toEqual([{ turn: 0, status: 'open' }])
    expect(await turns(thief)).toEqual([])
  })
})

describe('left and taken up again', () => {
  test('it goes on where it stood, between the two questions too, after a restart on another day', async () => {
    const phone = await town.member('learner')
    await opens(town, phone)
    while (messageOn(phone).message.pull === null) {
      await calls(town, phone, RIGHTLY)
      await town.presses(phone, 'next')
    }
    const { name } = messageOn(phone)
    await town.presses(phone, '0')
    const buttons = phone.buttons(phone.last())
    await town.taps(phone, words('en', 'button--pause'))
    expect(screen(phone)).toContain(words('en', 'practice--title'))
    await town.restart()
    town.pass(26 * 60 * 60_000)
    await opens(town, phone)
    expect(messageOn(phone).name).toBe(name)
    expect(phone.buttons(phone.last())).toEqual(buttons)
    expect(await runs(town, phone)).toHaveLength(1)
  })
})

/** An open round of a program that was, and its first button. */
async function old(phone: Phone): Promise<string> {
  const { id: personId } = await town.who(phone)
  const id = `old-${personId.slice(0, 8)}`
  const state = { seed: id, queue: ['practice-z--gone'], answers: [], told: false }
  const now = town.hamrah.act().now
  const times = { turn: 0, status: 'open', startedAt: now - 1000, updatedAt: now } as const
  const run: Run = {
    id,
    personId,
    kind: 'round',
    subject: '',
    shape: 'rounds-old',
    state,
    ...times,
  }
  await town.hamrah.db.commit([{ do: 'run.start', run }])
  return `r.${id}.0.0`
}

describe('a round whose messages have changed since', () => {
  test.each([
    ['its door', 'round'],
    ['its own button', ''],
  ])('is begun again kindly by %s', async (_by, door) => {
    const phone = await town.member('learner')
    const button = await old(phone)
    await forges(phone, door === '' ? button : door)
    expect(phone.toasts.map(({ text }) => text)).toContain(words('en', 'kind--changed'))
    expect(messageOn(phone).message).toBeDefined()
    expect(await turns(phone)).toEqual([
      { turn: 0, status: 'left' },
      { turn: 0, status: 'open' },
    ])
  })

  test('takes no typed words, and shows no message that is no more', async () => {
    const phone = await town.newcomer('learner')
    await old(phone)
    phone.sticker()
    await town.calm()
    expect(screen(phone)).toContain(words('en', 'kind--changed'))
    await town.sends(phone, '1')
    expect(unspoken(phone)).toEqual([])
    expect(await turns(phone)).toEqual([{ turn: 0, status: 'open' }])
    await town.presses(phone, 'round')
    expect((await turns(phone)).map(({ status }) => status)).toEqual(['left', 'open'])
  })
})
