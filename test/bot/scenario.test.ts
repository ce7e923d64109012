import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalog } from '../../src/content/catalog.ts'
import { explore } from '../../src/domain/reach.ts'
import type { EndingKind, Scenario } from '../../src/domain/scenario.ts'
import { packageRoot } from '../../src/package-root.ts'
import { bare, LOCALES, seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const loaded = loadCatalog(packageRoot())
const scenario = loaded.status === 'ok' ? loaded.catalog.scenario('quiet-brother') : undefined
if (!scenario) throw new Error('no such scenario')
const story: Scenario = scenario

const prose = (locale: string, key: string) =>
  bare(words(locale, `scenario--quiet-brother${key === '' ? '' : `--${key}`}`))
const digit = (locale: string, index: number) =>
  (locale === 'en' ? '123456' : '۱۲۳۴۵۶')[index] ?? ''

/** The choices, by their place among those offered, that lead to this ending: the shortest way there. */
function wayTo(ending: string): number[] {
  const { situations } = explore(story)
  const ways: (number[] | undefined)[] = situations.map((_, at) => (at === 0 ? [] : undefined))
  const queue = [0]
  for (const at of queue) {
    for (const [option, { to }] of (situations[at]?.moves ?? []).entries()) {
      if (ways[to] !== undefined) continue
      ways[to] = [...(ways[at] ?? []), option]
      queue.push(to)
    }
  }
  const found = situations.findIndex(({ state }) => state.at === ending)
  const way = ways[found]
  if (way === undefined) throw new Error(`no way to ${ending}`)
  return way
}

async function begins(phone: Phone, locale = 'en'): Promise<void> {
  await town.sends(phone, '/practice')
  expect(unspoken(phone)).toEqual([])
  await town.presses(phone, 'quiet-brother')
  expect(bare(phone.last().text)).toContain(bare(words(locale, 'scenario--quiet-brother.intro')))
  expect(unspoken(phone)).toEqual([])
  await town.presses(phone, 'begin')
  expect(bare(phone.last().text)).toContain(prose(locale, 'supper'))
}

/** Plays to an ending; returns the meters as they were shown. */
async function plays(phone: Phone, way: readonly number[], locale: string): Promise<string[]> {
  const meters: string[] = []
  for (const option of way) {
    meters.push(...(phone.last().text?.match(/[▰▱]{6}/g) ?? []))
    await town.taps(phone, digit(locale, option))
    expect(unspoken(phone)).toEqual([])
  }
  return meters
}

const ENDINGS: Readonly<Record<EndingKind, string>> = {
  good: 'own-evenings',
  open: 'door-ajar',
  hard: 'closed-door',
}
const CASES = LOCALES.flatMap((locale) =>
  Object.entries(ENDINGS).map(([kind, ending]) => ({ locale, kind, ending })),
)

describe('a conversation', () => {
  test.each(CASES)(
    'in $locale to its $kind ending, with its debrief',
    async ({ locale, ending }) => {
      const phone = await town.member('mentor', { locale })
      await begins(phone, locale)
      const at = phone.last().message_id
      const way = wayTo(ending)
      expect(way.length).toBeGreaterThanOrEqual(6)
      const meters = await plays(phone, way, locale)
      expect(meters.slice(0, 2)).toEqual(['▰▰▱▱▱▱', '▰▱▱▱▱▱'])
      expect(new Set(meters).size).toBeGreaterThan(2)
      expect(bare(phone.last().text)).toContain(prose(locale, ending))
      await town.presses(phone, 'why')
      expect(bare(phone.last().text)).toContain(bare(words(locale, 'pull--belonging')))
      expect(bare(phone.last().text)).toContain(
        bare(words(locale, `scenario--quiet-brother--${ending}.debrief`)),
      )
      await town.presses(phone, '0')
      for (let from = 0; from < way.length; from += 3) {
        expect(unspoken(phone)).toEqual([])
        if (from + 3 < way.length) await town.taps(phone, words(locale, 'button--next'))
      }
      if (way.length > 3) await town.taps(phone, words(locale, 'button--back'))
      expect(phone.last().message_id).toBe(at)
      await town.taps(phone, words(locale, 'button--again'))
      await town.presses(phone, 'begin')
      expect(bare(phone.last().text)).toContain(prose(locale, 'supper'))
      expect(unspoken(phone)).toEqual([])
    },
  )

  test('shows every choice that was made, with the skill it used', async () => {
    const phone = await town.member('learner')
    await begins(phone)
    const [first = 0] = wayTo('own-evenings')
    const choice = story.scenes['supper']?.choices[first]
    await plays(phone, wayTo('own-evenings'), 'en')
    await town.presses(phone, 'why')
    await town.presses(phone, '0')
    expect(bare(phone.last().text)).toContain(
      bare(words('en', `scenario--quiet-brother--supper.${choice?.id ?? ''}`)),
    )
    expect(bare(phone.last().text)).toContain(words('en', `skill--${choice?.skill ?? ''}`))
  })

  test('offers a choice only while its meter allows it', async () => {
    const phone = await town.member('learner')
    await begins(phone)
    for (const option of wayTo('own-evenings').slice(0, -1))
      await town.taps(phone, digit('en', option))
    const numbers = phone.buttons(phone.last()).filter((label) => /^\d$/.test(label))
    const { turn } =
      town.rows(`SELECT turn FROM "Run" WHERE kind = 'scenario' AND status = 'open'
      AND personId = '${(await town.who(phone)).id}'`)[0] ?? {}
    const { id } =
      (await town.hamrah.db.store.runs((await town.who(phone)).id, 'scenario'))[0] ?? {}
    phone.tapsData(`r.${id ?? ''}.${Number(turn).toString(36)}.${numbers.length}`)
    await town.calm()
    expect(phone.toasts.at(-1)?.text).toBe(words('en', 'refused--no-such-option'))
  })
})

describe('left and taken up again', () => {
  test('after a command, a pause and a restart it stands where it stood', async () => {
    const phone = await town.member('learner')
    await begins(phone)
    const [first = 0, second = 0] = wayTo('own-evenings')
    await town.taps(phone, digit('en', first))
    await town.sends(phone, '/help')
    await town.sends(phone, '/practice')
    await town.presses(phone, 'quiet-brother')
    expect(phone.last().text).not.toContain(prose('en', 'supper'))
    await town.taps(phone, digit('en', second))
    const there = bare(phone.last().text)
    await town.taps(phone, '⏸ Pause')
    await town.restart()
    await town.sends(phone, '/practice')
    await town.presses(phone, 'quiet-brother')
    expect(bare(phone.last().text)).toBe(there)
  })

  test('words typed in it are answered kindly and choose nothing', async () => {
    const phone = await town.member('learner')
    await begins(phone)
    await town.taps(phone, '1')
    const there = bare(phone.last().text)
    await town.sends(phone, 'I would hug him')
    expect(seen(phone)).toContain(words('en', 'refused--use-buttons'))
    expect(bare(phone.last().text)).toBe(there)
  })

  test('played twice counts twice; a double tap does not', async () => {
    const phone = await town.member('learner')
    for (const ending of ['own-evenings', 'closed-door']) {
      await begins(phone)
      const way = wayTo(ending)
      await plays(phone, way.slice(0, -1), 'en')
      phone.tapsTwice(digit('en', way.at(-1) ?? 0))
      await town.calm()
    }
    const { id } = await town.who(phone)
    const runs = await town.hamrah.db.store.runs(id, 'scenario')
    expect(runs.map(({ status }) => status)).toEqual(['done', 'done'])
    await town.sends(phone, '/progress')
    expect(bare(phone.last().caption)).toContain(words('en', 'picture--twin-skills'))
  })
})
