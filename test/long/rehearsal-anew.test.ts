import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rehearsals } from '../../src/app/practise.ts'
import { loadCatalog } from '../../src/content/catalog.ts'
import { practisedSkills, suggest } from '../../src/domain/next-practice.ts'
import { rehearsalState } from '../../src/domain/rehearsal.ts'
import type { Run } from '../../src/domain/run.ts'
import { choicesOn, opens } from '../../src/domain/scenario.ts'
import { bare, seen, unspoken, words } from '../bot/prose.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'

const loaded = loadCatalog()
if (loaded.status === 'wrong') throw new Error('no content')
const { catalog } = loaded

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const STORY = 'quiet-brother'
const said = (key: string) => bare(words('en', `scenario--${STORY}${key}`))
const text = (phone: Phone) => bare(phone.last().text)

/** Taps a button of some older screen. */
async function older(phone: Phone, data: string): Promise<void> {
  phone.tapsData(data)
  await town.calm()
  expect(unspoken(phone)).toEqual([])
}

/** This person's runs of talks, newest first. */
async function runsOf(phone: Phone): Promise<readonly Run[]> {
  return town.hamrah.db.store.runs((await town.who(phone)).id, 'scenario')
}
const statuses = async (phone: Phone) => (await runsOf(phone)).map(({ status }) => status)
const stateOf = (run: Run | undefined) => rehearsalState.parse(run?.state)

/** From the list of talks into the story's beginning. */
async function begins(phone: Phone): Promise<void> {
  await town.sends(phone, '/practice')
  await town.presses(phone, STORY)
  await town.presses(phone, 'begin')
}

/** Always the same sentence, to the end; returns the run that ended. */
async function plays(phone: Phone, option = '1'): Promise<string> {
  for (let turn = 0; turn < 12 && phone.buttons().includes(option); turn += 1)
    await town.taps(phone, option)
  expect(phone.buttons()).toContain(words('en', 'button--why'))
  const [run] = await runsOf(phone)
  return run?.id ?? ''
}

describe('try again', () => {
  test('begins the story, though one scene of it waits half tried', async () => {
    const phone = await town.member('learner')
    await begins(phone)
    const done = await plays(phone)
    await older(phone, `retry.${done}`)
    expect(stateOf((await runsOf(phone))[0]).given).toBeGreaterThan(0)
    await town.taps(phone, words('en', 'button--pause'))
    await older(phone, `p.${done}.why`)
    await town.taps(phone, words('en', 'button--again'))
    expect(text(phone)).toContain(said('.intro'))
    expect(await statuses(phone)).toEqual(['open', 'left', 'done'])
    await town.presses(phone, 'begin')
    expect(text(phone)).toContain(said('--supper'))
  })

  test('is the button after an ending, and after that of one scene too', async () => {
    const phone = await town.member('learner')
    await begins(phone)
    await plays(phone)
    await town.presses(phone, 'why')
    await town.taps(phone, words('en', 'scenario--try-scene'))
    await plays(phone, '2')
    await town.taps(phone, words('en', 'button--again'))
    expect(text(phone)).toContain(said('.intro'))
    expect(await statuses(phone)).toEqual(['open', 'done', 'done'])
  })

  test('tapped twice begins it once, and its words go to what is on the screen', async () => {
    const phone = await town.member('learner')
    await begins(phone)
    const done = await plays(phone)
    for (const data of [`anew.${STORY}`, `retry.${done}`]) {
      phone.tapsData(data)
      phone.tapsData(data)
      await town.calm()
    }
    // The scene came in place of the beginning: that was left, and no other.
    expect(await statuses(phone)).toEqual(['open', 'left', 'done'])
    const [open] = await runsOf(phone)
    await town.sends(phone, '1')
    expect(stateOf((await runsOf(phone))[0]).path).toHaveLength(stateOf(open).path.length + 1)
  })

  test('of a story that is no more, or of none, is a kind word and changes nothing', async () => {
    const phone = await town.member('learner')
    await begins(phone)
    await town.taps(phone, '1')
    const before = await runsOf(phone)
    for (const data of ['anew', 'anew.gone', 'anew.__proto__', `anew.${before[0]?.id ?? ''}`]) {
      await older(phone, data)
      expect(phone.toasts.at(-1)?.text).toBe(words('en', 'kind--changed'))
      expect(text(phone)).toContain(words('en', 'practice--title'))
    }
    expect(await runsOf(phone)).toEqual(before)
  })
})

describe('the scene to try', () => {
  test('is begun though the story is open somewhere else', async () => {
    const phone = await town.member('learner')
    await begins(phone)
    const done = await plays(phone)
    await begins(phone)
    await town.taps(phone, '2')
    await older(phone, `retry.${done}`)
    const [open, left] = await runsOf(phone)
    expect([open?.status, left?.status]).toEqual(['open', 'left'])
    expect(open?.turn).toBe(0)
    expect(stateOf(open).path).toEqual(stateOf(open).path.slice(0, stateOf(open).given))
    expect(stateOf(open).given).toBeGreaterThan(0)
    // Only looked at, it is not where the story stands: the list opens its beginning.
    await town.sends(phone, '/practice')
    await town.presses(phone, STORY)
    expect(text(phone)).toContain(said('.intro'))
    expect(await statuses(phone)).toEqual(['open', 'left', 'left', 'done'])
  })

  test('leaves no way back into what was left, nor a look at its end', async () => {
    const phone = await town.member('learner')
    await begins(phone)
    const done = await plays(phone)
    await begins(phone)
    await town.taps(phone, '1')
    const [left] = await runsOf(phone)
    await older(phone, `retry.${done}`)
    const now = await runsOf(phone)
    for (const page of ['why', '0', '3']) {
      await older(phone, `p.${left?.id ?? ''}.${page}`)
      expect(text(phone)).toBe(bare(words('en', 'kind--changed')))
    }
    await older(phone, `r.${left?.id ?? ''}.${left?.turn.toString(36) ?? ''}.0`)
    expect(seen(phone)).toContain(bare(words('en', 'kind--gone')))
    for (const name of ['retry', 'talk']) await older(phone, `${name}.${left?.id ?? ''}`)
    expect(await runsOf(phone)).toEqual(now)
  })

  test('counts what was chosen in it, and is no story rehearsed once more', async () => {
    const phone = await town.member('learner')
    const person = await town.who(phone)
    const read = () => rehearsals(town.hamrah.act(), catalog, person)
    await begins(phone)
    const done = await plays(phone)
    const once = await read()
    await older(phone, `retry.${done}`)
    const { given } = stateOf((await runsOf(phone))[0])
    await plays(phone)
    const twice = await read()
    const [whole, scene] = twice.rehearsed
    expect(once.rehearsed).toEqual([whole])
    expect([whole?.whole, scene?.whole]).toEqual([true, false])
    expect(scene?.path).toEqual(whole?.path.slice(given))
    const count = (of: typeof once) =>
      [...practisedSkills(catalog.scenarios, of.rehearsed).values()].reduce(
        (a, b) => a + b.times,
        0,
      )
    const story = catalog.scenario(STORY)
    const opening = story && choicesOn(story, scene?.path ?? []).filter(({ skill }) => opens(skill))
    expect(count(twice) - count(once)).toBe(opening?.length)
    expect(suggest(catalog.scenarios, twice.rehearsed)?.pull).toBe(
      suggest(catalog.scenarios, once.rehearsed)?.pull,
    )
  })
})
