import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { upToWords } from './asking.ts'
import { seen, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** Bytes of the stored log of this person, sealed as it lies on the disk. */
async function logSize(phone: Phone): Promise<number> {
  const { id } = await town.who(phone)
  const [row] = town.rows(`SELECT length(log) AS n FROM "FlowLog" WHERE personId = '${id}'`)
  return Number(row?.['n'] ?? 0)
}

/** As if the process had died before the log was written, or the flow code had changed. */
async function losesLog(phone: Phone): Promise<void> {
  town.hamrah.db.flowLogs.drop((await town.who(phone)).id)
  await town.calm()
  expect(await logSize(phone)).toBe(0)
}

const newestRun = async (phone: Phone) => town.hamrah.db.store.newestRun((await town.who(phone)).id)

describe('the replay log', () => {
  test('stays under two kilobytes and does not grow with the turns', async () => {
    const phone = await town.member('learner', {
      user: { first_name: 'N'.repeat(60), username: 'u'.repeat(32) },
    })
    await town.sends(phone, '/learn')
    await town.presses(phone, 'open-questions')
    const sizes: number[] = []
    for (let turn = 0; turn < 60; turn += 1) {
      await town.presses(phone, turn % 2 === 0 ? 'next' : 'back')
      sizes.push(await logSize(phone))
    }
    expect(Math.max(...sizes)).toBeLessThan(2048)
    expect(sizes.at(-1)).toBe(sizes[1])
    expect((await newestRun(phone))?.turn).toBe(60)
  })

  test('does not grow with long words in a draft either', async () => {
    const phone = await town.member('learner')
    await upToWords(town, phone)
    for (let turn = 0; turn < 8; turn += 1) {
      await town.sends(phone, 'w'.repeat(2900))
      await town.presses(phone, 'rewrite')
    }
    expect(await logSize(phone)).toBeLessThan(2048)
  })
})

describe('a lost log loses nothing', () => {
  test('between two taps of a lesson', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/learn')
    await town.presses(phone, 'open-questions')
    for (let turn = 0; turn < 4; turn += 1) {
      await losesLog(phone)
      await town.presses(phone, 'next')
      expect((await newestRun(phone))?.turn).toBe(turn + 1)
    }
    expect(phone.last().text).toContain('●●●●◉')
  })

  test('between a tap and typed words: they reach the open question', async () => {
    const phone = await town.member('learner')
    await upToWords(town, phone)
    await losesLog(phone)
    await town.sends(phone, 'These words must not be lost')
    expect(phone.last().text).toContain('These words must not be lost')
    expect(phone.chat.filter(({ from }) => !from?.is_bot).map(({ text }) => text)).not.toContain(
      'These words must not be lost',
    )
    await losesLog(phone)
    await town.presses(phone, 'send')
    expect(phone.last().text).toContain('It is on its way')
  })

  test('between the questions of joining', async () => {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await town.invite('mentor')}`)
    await town.taps(phone, 'English')
    for (const label of ['1 · As to a sister', '1 · Eighteen or older', '1 · Only mine']) {
      await losesLog(phone)
      await town.taps(phone, label)
    }
    await losesLog(phone)
    await town.sends(phone, 'Palwasha')
    await town.taps(phone, '✔ Good, let us start')
    expect((await town.who(phone)).profile.nickname).toBe('Palwasha')
  })

  test('in a scenario, on both sides of a restart', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/practice')
    await town.presses(phone, 'quiet-brother')
    await town.presses(phone, 'begin')
    await town.taps(phone, '1')
    await losesLog(phone)
    await town.restart()
    await town.taps(phone, '1')
    expect((await newestRun(phone))?.turn).toBe(3)
  })

  test('in a typed word of the settings', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/settings')
    await town.presses(phone, 'nickname')
    // A field that nobody has answered yet is a run like any other.
    await losesLog(phone)
    await town.sends(phone, 'Rangina')
    expect((await town.who(phone)).profile.nickname).toBe('Rangina')
  })
})

describe('words belong to what is on the screen', () => {
  test('to the newest flow, not to the one before it', async () => {
    const phone = await town.member('learner')
    await upToWords(town, phone)
    await town.sends(phone, '/learn')
    await town.presses(phone, 'open-questions')
    await town.sends(phone, 'For the lesson')
    expect(seen(phone)).toContain(words('en', 'refused--use-buttons'))
    const { id } = await town.who(phone)
    const [run] = await town.hamrah.db.store.runs(id, 'ask')
    expect(run?.state).toMatchObject({ step: 'words', words: null })
  })

  test('after half an hour a flow that lost its log claims none', async () => {
    const phone = await town.member('learner')
    await upToWords(town, phone)
    await losesLog(phone)
    town.pass(31 * 60_000)
    await town.sends(phone, 'hello')
    expect(phone.last().text).toBe(words('en', 'kind--words-home'))
  })
})

describe('the same update twice', () => {
  test('answers nothing twice', async () => {
    const phone = await town.member('learner')
    await town.sends(phone, '/learn')
    await town.presses(phone, 'open-questions')
    await town.presses(phone, 'next')
    const before = phone.dump()
    const { world } = town.telegram
    world.redeliver(world.lastUpdateId())
    await town.calm()
    expect(phone.dump()).toBe(before)
    expect((await newestRun(phone))?.turn).toBe(1)
  })
})
