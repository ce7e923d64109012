import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { IDLE_SHOW_MS } from '../../src/app/show.ts'
import { bare, words } from '../bot/prose.ts'
import {
  clears,
  gathers,
  heard,
  leads,
  opens,
  settles,
  stage,
  votes,
  waits,
} from '../bot/theatre.ts'
import { foundTown, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterEach(() => clears(town))
afterAll(() => town.close())

const farewell = words('en', 'show--farewell')
const shows = () => town.rows('SELECT * FROM "Show"')

describe('a story in a group ends', () => {
  test('with its messages gone, also where Telegram fails at first', async () => {
    const circle = await gathers(town, 1)
    await opens(town, circle)
    await waits(town, 4 * 60_000)
    await leads(town, circle, words('en', 'theatre--close'))
    for (let question = 1; question < 3; question += 1)
      await leads(town, circle, words('en', 'theatre--on'))
    const mend = town.telegram.faults.add({ method: /deleteMessage/, kind: 'error', code: 500 })
    const tried = () => {
      const { deleteMessage = 0, deleteMessages = 0 } = town.telegram.stats()
      return deleteMessage + deleteMessages
    }
    const before = tried()
    circle.mentor.taps(words('en', 'show--clear'), { in: circle.group })
    await expect.poll(tried, { timeout: 10_000 }).toBeGreaterThan(before)
    // The row knows which messages there are: it stays until they are gone.
    expect(shows()).toHaveLength(1)
    expect(heard(circle.group)).not.toContain(farewell)
    mend()
    await expect.poll(() => heard(circle.group), { timeout: 20_000 }).toEqual([farewell])
    await expect.poll(shows).toEqual([])
  })

  test('at once when a mentor writes /hide, wherever it stands; for nobody else', async () => {
    const circle = await gathers(town, 2)
    const [one] = circle.others
    await opens(town, circle)
    one?.sends('/hide', { in: circle.group })
    await settles(town)
    expect(stage(circle)).toContain('Tap a number')
    circle.mentor.sends('/hide', { in: circle.group })
    await settles(town)
    expect(heard(circle.group).at(-1)).not.toContain('Tap a number')
    expect(heard(circle.group).some((text) => text.includes('Adeel'))).toBe(false)
    expect(shows()).toEqual([])
  })

  test('also where its last message cannot be edited: then that is deleted', async () => {
    const circle = await gathers(town, 1)
    await opens(town, circle)
    const description = "Bad Request: message can't be edited"
    const mend = town.telegram.faults.add({
      method: 'editMessageText',
      kind: 'error',
      code: 400,
      description,
    })
    circle.mentor.sends('/hide', { in: circle.group })
    await settles(town)
    mend()
    expect(heard(circle.group)).toEqual([])
    expect(shows()).toEqual([])
  })

  test('with its offer too, when /hide comes before a story was chosen', async () => {
    const circle = await gathers(town, 1)
    for (const text of ['/lead', '/lead', '/hide']) {
      circle.mentor.sends(text, { in: circle.group })
      await settles(town)
      expect(heard(circle.group)).toHaveLength(text === '/hide' ? 0 : 1)
    }
  })

  test('and names its pull, also when it is closed early; the counts stay on the way back', async () => {
    const circle = await gathers(town, 2)
    const [one] = circle.others
    await opens(town, circle)
    if (one) await votes(town, circle, one, '1')
    await waits(town, 4 * 60_000)
    await leads(town, circle, words('en', 'theatre--close'))
    expect(stage(circle)).toContain(words('en', 'pull--belonging'))
    expect(stage(circle)).toContain(words('en', 'pull-how--belonging'))
    await leads(town, circle, words('en', 'theatre--back'))
    expect(stage(circle)).toContain('● 1')
  })

  test('by itself when nobody goes on with it, and takes its words along', async () => {
    const circle = await gathers(town, 1)
    await opens(town, circle)
    await waits(town, 4 * 60_000)
    // Also when the program was away for days.
    town.pass(IDLE_SHOW_MS + 50 * 60 * 60_000)
    await town.job('drop-idle-shows')
    await settles(town)
    expect(heard(circle.group).some((text) => text.includes('Adeel'))).toBe(false)
    expect(shows()).toEqual([])
  })
})

describe('whoever leads a story in a group', () => {
  test('and left it unsaid is asked for, and anyone may go on', async () => {
    const circle = await gathers(town, 1)
    const [one] = circle.others
    if (!one) throw new Error('nobody')
    await opens(town, circle)
    await waits(town, 4 * 60_000)
    one.taps(words('en', 'show--vote-again'), { in: circle.group })
    await settles(town)
    expect(one.toasts.at(-1)?.text).toBe(words('en', 'show--leader-only'))
    circle.group.room.members?.set(circle.mentor.id, 'left')
    one.taps(words('en', 'show--vote-again'), { in: circle.group })
    await settles(town)
    expect(stage(circle)).toContain('Tap a number')
  })

  test('and said farewell is missed aloud', async () => {
    const circle = await gathers(town, 1)
    await opens(town, circle)
    circle.group.leaves(circle.mentor)
    await settles(town)
    expect(stage(circle)).toContain(words('en', 'show--leaderless'))
  })

  test('may call for another story when theirs was rewritten', async () => {
    const circle = await gathers(town, 1)
    await opens(town, circle)
    const show = await town.hamrah.db.store.showIn(circle.group.id)
    if (!show) throw new Error('no show')
    const old = { ...show, closesAt: null, state: { ...show.state, shape: 'of old' } }
    await town.hamrah.db.commit([{ do: 'show.move', show: old, was: show.turn, inPlace: false }])
    circle.mentor.sends('/lead', { in: circle.group })
    await settles(town)
    expect(stage(circle)).toBe(words('en', 'theatre--which'))
    await leads(town, circle, /quiet brother/)
    expect(stage(circle)).toContain(bare(words('en', 'scenario--quiet-brother.intro')))
  })
})

test('a vote that comes in while the others are counted is counted too', async () => {
  const circle = await gathers(town, 3)
  const [one, two] = circle.others
  if (!one || !two) throw new Error('nobody')
  await opens(town, circle)
  await votes(town, circle, one, '1')
  const show = await town.hamrah.db.store.showIn(circle.group.id)
  if (!show) throw new Error('no show')
  // As if the clock had counted one vote just before the second came in.
  await votes(town, circle, two, '1')
  const early = { ...show, turn: show.turn + 1, closesAt: null }
  const move = { do: 'show.move', show: early, was: show.turn, inPlace: true, voted: 1 } as const
  expect(await town.hamrah.db.commit([move])).toBe('conflict')
  await waits(town, 4 * 60_000)
  expect(stage(circle)).toContain('●● 2')
})
