import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { VOTE_MS } from '../../src/domain/show.ts'
import { LOCALES, bare, words } from '../bot/prose.ts'
import { clears, gathers, heard, opens, settles, stage, votes, waits } from '../bot/theatre.ts'
import { foundTown, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterEach(() => clears(town))
afterAll(() => town.close())

const shows = () => town.rows('SELECT * FROM "Show"')

describe('a group', () => {
  test('hears nothing of the bot but from a mentor', async () => {
    const learner = await town.member('learner')
    const stranger = town.stranger()
    const group = town.telegram.world.group({ title: 'Tea', members: [learner, stranger] })
    for (const phone of [learner, stranger])
      for (const text of ['/lead', '/start lead', '/menu', '/ask', '/start', '/help'])
        phone.sends(text, { in: group })
    await settles(town)
    expect(heard(group)).toEqual([])
  })

  test('that throws the bot out takes the story along', async () => {
    const circle = await gathers(town, 1)
    await opens(town, circle)
    const before = shows().length
    circle.group.botBecomes('kicked', circle.mentor)
    await settles(town)
    expect(shows()).toHaveLength(before - 1)
  })

  test('that becomes a supergroup goes on under its new number', async () => {
    const circle = await gathers(town, 1, 'en', 'group')
    await opens(town, circle)
    const { mentor, others, group: before } = circle
    const after = town.telegram.world.group({
      title: 'Chinar',
      type: 'supergroup',
      members: [mentor, ...others],
    })
    before.becomes(after)
    await settles(town)
    await waits(town, VOTE_MS + 1)
    expect(heard(after).at(-1)).toContain(words('en', 'show--rests'))
  })

  test.each(LOCALES)('in %s is spoken to in the language of whoever leads', async (locale) => {
    const circle = await gathers(town, 2, locale)
    await opens(town, circle)
    expect(stage(circle)).toContain(bare(words(locale, 'scenario--quiet-brother--supper')))
    const one = locale === 'en' ? '1' : '۱'
    const [voter] = circle.others
    if (voter) expect(await votes(town, circle, voter, one)).toContain(one)
  })

  test('is shown once more to a mentor who calls for it, and led by them when it stands still', async () => {
    const circle = await gathers(town, 2)
    await opens(town, circle)
    const second = await town.member('mentor')
    circle.group.joins(second)
    await settles(town)
    const before = heard(circle.group).length
    second.sends(`/lead@${town.hamrah.username}`, { in: circle.group })
    await settles(town)
    expect(heard(circle.group)).toHaveLength(before + 1)
    expect(stage(circle)).toContain(bare(words('en', 'scenario--quiet-brother--supper')))
    await waits(town, VOTE_MS + 1)
    second.taps(words('en', 'show--vote-again'), { in: circle.group })
    await settles(town)
    expect(second.toasts.at(-1)?.text).toBe(words('en', 'show--leader-only'))
    town.pass(31 * 60_000)
    second.sends('/lead', { in: circle.group })
    await settles(town)
    second.taps(words('en', 'show--vote-again'), { in: circle.group })
    await settles(town)
    expect(stage(circle)).toContain('Tap a number')
  })

  test('goes on after a restart, at the same vote', async () => {
    const circle = await gathers(town, 3)
    const [one, two] = circle.others
    if (!one || !two) throw new Error('nobody')
    await opens(town, circle)
    await votes(town, circle, one, '1')
    await town.restart()
    await votes(town, circle, two, '1')
    await waits(town, VOTE_MS + 1)
    expect(stage(circle)).toContain('●● 2')
  })

  test('does not lose the votes of those who tapped while the program was away', async () => {
    const circle = await gathers(town, 3)
    const [one, two] = circle.others
    if (!one || !two) throw new Error('nobody')
    await opens(town, circle)
    await votes(town, circle, one, '1')
    const away = town.restart()
    town.pass(VOTE_MS + 1)
    await away
    expect(await votes(town, circle, two, '1')).toContain('1')
    await waits(town, 31_000)
    expect(stage(circle)).toContain('●● 2')
  })

  test('is played in beside others, each for itself', async () => {
    const circles = await Promise.all([gathers(town, 2), gathers(town, 2), gathers(town, 2)])
    for (const circle of circles) await opens(town, circle)
    for (const [index, circle] of circles.entries()) {
      const [voter] = circle.others
      if (voter) await votes(town, circle, voter, String(index + 1))
    }
    await waits(town, VOTE_MS + 1)
    const said = ['food', 'where', 'day']
    for (const [index, circle] of circles.entries())
      expect(stage(circle)).toContain(
        bare(words('en', `scenario--quiet-brother--supper.${said[index] ?? ''}`)),
      )
  })
})
