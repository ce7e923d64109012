import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalog } from '../../src/content/catalog.ts'
import { prospects } from '../../src/domain/prospects.ts'
import { situationOf } from '../../src/domain/reach.ts'
import { choose, offered, startScenario, type Scenario } from '../../src/domain/scenario.ts'
import { bare, LOCALES, unspoken } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const loaded = loadCatalog()
const scenarios = loaded.status === 'ok' ? loaded.catalog.scenarios : []

/** The choices, by their places, of someone who always says what opens most. */
function bestWay(scenario: Scenario): number[] {
  const [ahead, nameOf] = [prospects(scenario), situationOf(scenario)]
  const way: number[] = []
  let state = startScenario(scenario)
  while (!Object.hasOwn(scenario.endings, state.at)) {
    const after = offered(scenario, state).flatMap((_, option) => {
      const answer = choose(scenario, state, option)
      if (answer.status === 'refused') return []
      return [{ option, next: answer.state, worth: ahead.get(nameOf(answer.state)) ?? 0 }]
    })
    const best = after.toSorted((a, b) => b.worth - a.worth || a.option - b.option)[0]
    if (!best) throw new Error(`stuck at ${state.at}`)
    way.push(best.option)
    state = best.next
  }
  return way
}

/** The screen as a person sees it: the words, then the buttons row by row. */
function screen(phone: Phone): string {
  const message = phone.last()
  const rows = message.reply_markup?.inline_keyboard ?? []
  const buttons = rows.map((row) => row.map(({ text }) => `[${text}]`).join(' '))
  expect(unspoken(phone)).toEqual([])
  return [bare(message.text), ...buttons].join('\n')
}

/** A change of these files is to be read as a reader would, in each language, before it is kept. */
describe.each(LOCALES)('a whole run in %s', (locale) => {
  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'of %s is what was read',
    async (id, scenario) => {
      const phone = await town.member('mentor', { locale })
      const screens: string[] = []
      const goes = async (data: string) => {
        await town.presses(phone, data)
        screens.push(screen(phone))
      }
      phone.tapsData(`scenario.${id}`)
      await town.calm()
      screens.push(screen(phone))
      await goes('begin')
      for (const option of bestWay(scenario)) await goes(String(option))
      await goes('why')
      await goes('0')
      for (let step = 3; step < bestWay(scenario).length; step += 3) await goes(String(step))
      await expect(`${screens.join('\n\n———\n\n')}\n`).toMatchFileSnapshot(
        `golden/${locale}/${id}.txt`,
      )
    },
  )
})
