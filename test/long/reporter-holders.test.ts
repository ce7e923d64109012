import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asks, cards, does, opens, takes, writes } from '../bot/asking.ts'
import { called, caseOf, shuts } from '../bot/called.ts'
import { bare, seen, words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'
import { circle, coordinator, tapsData, type Circle } from '../bot/trusting.ts'

const SECOND = 1_100
let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const page = (phone: Phone) => bare(phone.last().text)
const texts = (phone: Phone) => phone.chat.map(({ text }) => text ?? '').join('\n')
const kinds = async (code: string) =>
  (await town.hamrah.db.store.caseEvents((await caseOf(town, code)).id)).map(({ kind }) => kind)

interface Held extends Circle {
  readonly reporter: Phone
  readonly holder: Phone
  readonly others: readonly [Phone, Phone]
  readonly code: string
  readonly id: string
}

/** A question in the hands of one of three, who has written half an answer to it. */
async function halfAnswered(): Promise<Held> {
  const all = await circle(town, 'Deodar', 3)
  const [holder, one, two] = [0, 1, 2].map((index) => coordinator(all, index))
  if (!holder || !one || !two) throw new Error('three are needed')
  const reporter = await town.member('learner', { tolana: all.tolana })
  const code = await asks(town, reporter, { words: 'Still waiting for you' })
  await takes(town, holder)
  town.pass(SECOND)
  await does(town, holder, 'write')
  await town.sends(holder, 'My half answer')
  return { ...all, reporter, holder, others: [one, two], code, id: (await caseOf(town, code)).id }
}

/** The next one takes it, reads it and answers; nothing of the half answer was ever sent. */
async function goesOn({ others: [next], reporter, code }: Held): Promise<void> {
  expect(called(next, code)).toBe(1)
  expect(texts(reporter)).not.toContain('My half answer')
  expect(cards(reporter).length).toBeGreaterThan(0)
  await takes(town, next)
  expect(page(next)).toContain('Still waiting for you')
  expect(page(next)).not.toContain('My half answer')
  town.pass(SECOND)
  await writes(town, next, 'Now I am here')
  await opens(town, reporter)
  expect(page(reporter)).toContain('Now I am here')
}

describe('a coordinator who holds a question', () => {
  test('forgets with half an answer written: it waits for the others, the half is nowhere', async () => {
    const held = await halfAnswered()
    const { holder, code } = held
    await town.sends(holder, '/forget')
    await town.presses(holder, 'yes')
    await holder.until(() => seen(holder).join().includes(words('en', 'forget--done')))
    await town.calm()
    expect(await caseOf(town, code)).toMatchObject({ state: 'waiting', holderId: null })
    await goesOn(held)
    expect(texts(holder)).not.toMatch(/half answer|Still waiting|[A-Z2-9]{2}-[A-Z2-9]{3}/)
  })

  test('is frozen in the middle of the answer: it can be sent by no button and by no word', async () => {
    const held = await halfAnswered()
    const { holder, others, code, id } = held
    const draft = holder.last()
    const about = (await town.who(holder)).id
    for (const other of others) await tapsData(town, other, `wrong.${about}.yes`)
    expect((await town.who(holder)).role).toBe('learner')
    expect(await caseOf(town, code)).toMatchObject({ state: 'waiting', holderId: null })
    await holder.taps('✔ Send', { message: draft }).answer
    await town.calm()
    await town.sends(holder, 'Let me finish')
    for (const act of ['take', 'write', 'close.ID.listened', 'note.ID.called', 'see', 'pass'])
      await tapsData(
        town,
        holder,
        act.includes('ID') ? `do.${act.replace('ID', id)}` : `do.${act}.${id}`,
      )
    expect(await kinds(code)).toEqual(['open', 'take', 'return'])
    await town.job('vanish-screens')
    expect(texts(holder)).not.toMatch(/half answer|Still waiting/)
    await goesOn(held)
  })

  test('blocks the bot: a letter calls the others, and the clocks bring the question back', async () => {
    const held = await halfAnswered()
    const { holder, others, reporter, code } = held
    holder.blocks()
    await town.calm()
    await opens(town, reporter)
    await writes(town, reporter, 'Are you still there?')
    expect(called(others[0], code)).toBe(1)
    expect((await caseOf(town, code)).holderId).not.toBeNull()
    for (let tick = 0; (await caseOf(town, code)).holderId !== null && tick < 6; tick += 1) {
      town.pass(24 * 3_600_000)
      await town.job('strike-clocks')
      await town.calm()
    }
    expect(await caseOf(town, code)).toMatchObject({ state: 'waiting', holderId: null })
    expect((await kinds(code)).filter((kind) => kind === 'answer')).toEqual([])
    await town.sends(others[1], '/desk')
    await town.taps(others[1], new RegExp(code))
    await does(town, others[1], 'take')
    expect(page(others[1])).toContain('Are you still there?')
    // Back again, what they had open is not theirs any more.
    holder.unblocks()
    await town.sends(holder, '/desk')
    expect(seen(holder).join()).not.toContain(code)
  })

  test('cannot be reached from one moment to the next: the news of a letter calls another', async () => {
    const { holder, others, reporter, code } = await halfAnswered()
    shuts(town, holder)
    await opens(town, reporter)
    await writes(town, reporter, 'Please')
    expect(others.map((phone) => called(phone, code))).toEqual([1, 1])
    town.telegram.faults.clear()
  })
})
