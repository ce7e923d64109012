import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { VOTE_MS } from '../../src/domain/show.ts'
import { bare, words } from '../bot/prose.ts'
import {
  buttonsIn,
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

const scene = (name: string) => bare(words('en', `scenario--quiet-brother--${name}`))
const sentence = (name: string) => bare(words('en', `scenario--quiet-brother--supper.${name}`))
const shows = () => town.rows('SELECT * FROM "Show"')
const voteRows = () => town.rows('SELECT * FROM "Vote"')

describe('twelve who vote', () => {
  test('close the vote together, and are shown as counts only', async () => {
    const circle = await gathers(town, 12)
    await opens(town, circle)
    expect(stage(circle)).toContain(scene('supper'))
    expect(buttonsIn(circle).slice(0, 4)).toEqual(['1', '2', '3', '4'])
    const [first, ...rest] = circle.others
    if (!first) throw new Error('nobody')
    expect(await votes(town, circle, first, '2')).toContain('2')
    // A second vote of the same person takes the place of the first one.
    expect(await votes(town, circle, first, '3')).toContain('3')
    expect(await votes(town, circle, first, '3')).toContain('3')
    expect(voteRows()).toHaveLength(1)
    await Promise.all(rest.slice(0, 10).map((phone) => votes(town, circle, phone, '3')))
    expect(voteRows()).toHaveLength(11)
    await waits(town, 0)
    expect(stage(circle)).toContain(scene('supper'))
    await votes(town, circle, rest[10] ?? first, '1')
    await waits(town, 0)
    const shown = stage(circle)
    expect(shown).toContain(bare(words('en', 'scenario--quiet-brother--supper.day')))
    expect(shown).toContain(bare(words('en', 'scenario--quiet-brother--supper.day-why')))
    expect(shown).toContain(`3. ${sentence('day')} ●●●●●●●●●●● 11`)
    expect(shown).toContain(`1. ${sentence('food')} ● 1`)
    expect(shown).toContain(scene('supper'))
    expect(voteRows()).toEqual([])
  })

  test('are told kindly when they come too late, and change nothing', async () => {
    const circle = await gathers(town, 3)
    await opens(town, circle)
    const [one, late] = circle.others
    if (!one || !late) throw new Error('nobody')
    const vote = circle.group.chat.at(-1)
    const data = vote?.reply_markup?.inline_keyboard
      .flat()
      .map((button) => ('callback_data' in button ? button.callback_data : ''))
    await votes(town, circle, one, '1')
    await waits(town, VOTE_MS + 1)
    const closed = stage(circle)
    late.tapsData(data?.find((one_) => one_.startsWith('v.')) ?? '', { in: circle.group })
    await settles(town)
    expect(late.toasts.at(-1)?.text).toBe(words('en', 'show--late'))
    expect(stage(circle)).toBe(closed)
    expect(closed).toContain(bare(words('en', 'scenario--quiet-brother--supper.food')))
  })

  test('of whom nobody votes let it rest, until whoever leads goes on', async () => {
    const circle = await gathers(town, 2)
    await opens(town, circle)
    await waits(town, VOTE_MS + 1)
    expect(stage(circle)).toContain(words('en', 'show--rests'))
    await leads(town, circle, words('en', 'show--vote-again'))
    expect(stage(circle)).toContain('Tap a number')
    const [one] = circle.others
    if (one) await votes(town, circle, one, '1')
    await leads(town, circle, words('en', 'show--close-vote'))
    await waits(town, 1)
    expect(stage(circle)).toContain(words('en', 'show--chosen'))
  })
})

describe('whoever leads', () => {
  test('goes on, back to the other choice, and to the closing talk; nobody else does', async () => {
    const circle = await gathers(town, 2)
    const [one] = circle.others
    if (!one) throw new Error('nobody')
    await opens(town, circle)
    expect(await votes(town, circle, circle.mentor, '1')).toBe(words('en', 'show--you-lead'))
    one.taps(words('en', 'show--close-vote'), { in: circle.group })
    await settles(town)
    expect(one.toasts.at(-1)?.text).toBe(words('en', 'show--leader-only'))
    await votes(town, circle, one, '1')
    await waits(town, VOTE_MS + 1)
    await leads(town, circle, words('en', 'theatre--other'))
    expect(stage(circle)).toContain(scene('supper'))
    await votes(town, circle, one, '2')
    await waits(town, VOTE_MS + 1)
    await leads(town, circle, words('en', 'theatre--on'))
    expect(stage(circle)).toContain(scene('door'))
    await votes(town, circle, one, '1')
    await waits(town, VOTE_MS + 1)
    await leads(town, circle, words('en', 'theatre--close'))
    for (const number of [1, 2, 3]) {
      expect(stage(circle)).toContain(bare(words('en', `theatre--question-${number}`)))
      await leads(town, circle, words('en', 'theatre--on'))
    }
    await leads(town, circle, words('en', 'show--clear'))
    expect(heard(circle.group)).toEqual([words('en', 'show--farewell')])
  })

  test('may leave: the others go on without them', async () => {
    const circle = await gathers(town, 2)
    const [one] = circle.others
    if (!one) throw new Error('nobody')
    await opens(town, circle)
    await votes(town, circle, one, '1')
    circle.group.leaves(circle.mentor)
    await settles(town)
    await waits(town, VOTE_MS + 1)
    expect(stage(circle)).toContain(words('en', 'show--chosen'))
    one.taps(words('en', 'theatre--on'), { in: circle.group })
    await settles(town)
    expect(stage(circle)).toContain(scene('kitchen'))
  })

  test('may be forgotten: the story goes on, and nothing of them stays in it', async () => {
    const circle = await gathers(town, 2)
    await opens(town, circle)
    const { id } = await town.who(circle.mentor)
    await town.sends(circle.mentor, '/forget')
    await town.taps(circle.mentor, '✕ Yes, forget me')
    expect(shows().some(({ leaderId }) => leaderId === id)).toBe(false)
    const [one] = circle.others
    if (one) expect(await votes(town, circle, one, '1')).toContain('1')
  })
})
