import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { forgets, lives } from '../bot/life.ts'
import { SAID, type Life } from '../bot/said.ts'
import { sealedIn, sealedOf } from '../bot/remains.ts'
import { openedWithAllKeys } from '../bot/opened.ts'
import { HOLDER, REPORTER } from '../bot/named.ts'
import { choosesPin } from '../bot/pinning.ts'
import { foundTown, type Phone, type Town } from '../bot/town.ts'
import { tapsData } from '../bot/trusting.ts'
import { disguises, numbers } from '../db/bytes.ts'
import { counts } from '../db/tables.ts'

const DAY = 24 * 3_600_000
const OWN = { nickname: 'Gulmakaistar', harmless: 'pomegranateblossom', tolana: 'Lower orchard' }
const PIN = '480915'
const PLANTED = [
  ...Object.values(SAID),
  ...Object.values(OWN),
  ...[REPORTER, HOLDER].flatMap(Object.values).filter((one) => typeof one === 'string'),
]
const IDS = [REPORTER.id, HOLDER.id]

let town: Town
let owner: Phone
let people: { readonly reporter: Phone; readonly holder: Phone }
/** What is only known once it was said: six pictures, file ids of voices. */
let later: string[]
let steps: string[]

const NEEDLES = new Map(PLANTED.map((text) => [text, disguises(text)]))

/** What of it lies in these bytes, in whatever disguise. */
function found(bytes: Buffer): string[] {
  const all = [...NEEDLES, ...later.map((text): [string, Buffer[]] => [text, disguises(text)])]
  const texts = all.filter(([, ways]) => ways.some((one) => bytes.includes(one)))
  const ids = IDS.filter((id) => numbers(id).some((one) => bytes.includes(one)))
  const clear = [PIN, ...disguises(PIN).filter((one) => one.length > 8)]
  return [
    ...texts.map(([text]) => text),
    ...ids.map(String),
    ...(clear.some((one) => bytes.includes(one)) ? [PIN] : []),
  ]
}

/** Every file there is: the database, what SQLite lays beside it, the keys, the backups; and the log. */
async function look(step: string): Promise<void> {
  await Promise.resolve()
  steps.push(step)
  later = [...later, ...town.telegram.world.state.files.byId.keys()]
  const files = readdirSync(town.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const lies = files.flatMap((path) => found(readFileSync(path)).map((text) => [step, path, text]))
  expect(lies).toEqual([])
  // Times in thousandths of a second are digits enough to hold any six.
  const log = town.logged.join('\n').replaceAll(/\d{13}/g, '')
  expect([step, found(Buffer.from(log))]).toEqual([step, []])
  expect([step, strayed()]).toEqual([step, []])
}

/**
 * Where words can be read, by whoever has every key there is, that belong to the case's key alone. A
 * letter that is looked at before it goes is in its run; one that is kept is among the kept.
 */
function strayed(): string[] {
  const here = ['CaseEvent', 'Reveal']
  if (steps.includes('letter kept')) here.push('SavedReply')
  if (steps.at(-1) === 'letter kept') here.push('Run')
  const own = Object.values(SAID).filter((one) => one !== SAID.never)
  return openedWithAllKeys(town)
    .filter(({ table, text }) => !here.includes(table) && own.some((one) => text.includes(one)))
    .map(({ table, text }) => `${table}: ${text}`)
}

/** Nobody lives in this house but those three, and one who must never read it. */
async function founded(): Promise<void> {
  steps = []
  later = []
  town = await foundTown({ LOG_LEVEL: 'trace' })
  const tolana = await town.tolanaNamed(OWN.tolana)
  owner = await town.member('owner')
  const reporter = await town.member('learner', { tolana, user: REPORTER, nickname: OWN.nickname })
  const holder = await town.member('coordinator', { tolana, user: HOLDER })
  people = { reporter, holder }
  await town.sends(reporter, '/settings')
  await town.presses(reporter, 'harmless')
  await town.sends(reporter, OWN.harmless)
  await choosesPin(town, holder, PIN)
  await look('settled')
  await tapsData(town, owner, 'export.yes')
  await look('planned')
  const [plan] = await town.hamrah.db.store.plans()
  if (plan) await tapsData(town, owner, `plans.${plan.id}.stop`)
  await look('plan stopped')
}

/** The question lived to the full, with a look after every step. */
async function lived(): Promise<Life> {
  const tolana = (await town.hamrah.db.store.tolanas()).find(({ name }) => name === OWN.tolana)
  if (!tolana) throw new Error('no such Tolana')
  const life = await lives(town, tolana, look, people)
  const { six } = life
  later.push(...six.slice(1).flatMap((id, at) => [' ', '","'].map((c) => `${six[at]}${c}${id}`)))
  await look('backed up')
  // Or nothing would be looked for where it is.
  const places = (said: string) =>
    openedWithAllKeys(town)
      .filter(({ text }) => text.includes(said))
      .map(({ table }) => table)
  expect([SAID.worry, SAID.answer, SAID.number, SAID.name].map(places)).toEqual([
    ['CaseEvent'],
    ['CaseEvent', 'SavedReply'],
    ['Reveal'],
    [],
  ])
  return life
}

/** Lets days pass and every job there is do its work. */
async function rests(days: number): Promise<void> {
  town.pass(days * DAY)
  for (let round = 0; round < 2; round += 1)
    for (const { name } of town.hamrah.jobs) await town.job(name)
  await town.calm()
  for (const { name } of town.hamrah.jobs) await town.job(name)
}

/** How many rows each table has, where it has any; not SQLite's own counters. */
function tables(): Record<string, number> {
  const { sqlite_sequence: _, ...rest } = counts(`${town.folder}/data/hamrah.db`)
  return rest
}

const logOf = ({ code }: Life) =>
  town
    .rows(`SELECT act FROM "Audit" WHERE subject = '${code}' ORDER BY id`)
    .map(({ act }) => String(act))

const TOLD = [
  ...['open', 'take', 'note', 'answer', 'reply', 'reply'].map((act) => `case.${act}`),
  ...['show', 'open', 'show'].map((act) => `reveal.${act}`),
]

/** What of a question may stay where it is over: its stub, and that something happened when. */
function expectStub(life: Life, events: number, ...end: string[]): void {
  expect(logOf(life)).toEqual([...TOLD, ...end])
  const wiped = { route: null, receipt: null, clockAt: null, readable: 0 }
  expect(town.rows(`SELECT * FROM "Case"`)).toMatchObject([wiped])
  expect(town.rows(`SELECT * FROM "CaseEvent" WHERE content IS NULL`)).toHaveLength(events)
  expect(sealedOf(town, life.id)).toEqual([])
  expect(sealedIn(town, life.sealed)).toEqual([])
  expect(town.keyOwners()).not.toContain(`case:${life.id}`)
}

beforeEach(founded)
afterEach(() => town.close())

describe('nothing lies in the clear at any stage of a question’s life, and at its end, where it was', () => {
  /**
   * The four people and their places, a ready answer that one of them keeps for herself, what the house
   * keeps for itself (its mark, its keys, whom it serves, when it was last awake), and the log: two lines of the plan.
   */
  const HOUSE = { Person: 4, Tolana: 2, SavedReply: 1, Setting: 4 }

  test('closed', async () => {
    const life = await lived()
    await tapsData(town, life.holder, `do.close.${life.id}.helped`)
    await look('ended')
    await rests(40)
    await look('at the end')
    expect(tables()).toEqual({ ...HOUSE, Case: 1, CaseEvent: 7, Audit: 2 + TOLD.length + 2 })
    expectStub(life, 7, 'case.close', 'case.wipe')
  })

  test('taken back', async () => {
    const life = await lived()
    await tapsData(town, life.reporter, `do.withdraw.${life.id}.yes`)
    await look('ended')
    await rests(40)
    await look('at the end')
    expect(tables()).toEqual({ ...HOUSE, Case: 1, CaseEvent: 7, Audit: 2 + TOLD.length + 2 })
    expectStub(life, 7, 'case.withdraw', 'case.wipe')
  })

  test('left alone', async () => {
    const life = await lived()
    await tapsData(town, life.holder, `case.${life.id}`)
    await rests(15)
    await look('ended')
    await rests(40)
    // It ran out only now: whoever slept so long reminds first. Its last cards go after two days.
    await rests(3)
    await look('at the end')
    // Reminded once or twice, as the jobs' own clock falls in.
    const late = town
      .rows(`SELECT kind FROM "CaseEvent" WHERE kind = 'late'`)
      .map(() => 'case.late')
    const events = { Case: 1, CaseEvent: 7 + late.length, Audit: 4 + TOLD.length + late.length }
    expect(tables()).toEqual({ ...HOUSE, ...events })
    expectStub(life, 7 + late.length, ...late, 'case.expire', 'case.wipe')
  })

  test('its reporter forgotten', async () => {
    const life = await lived()
    await forgets(town, life.reporter)
    await look('ended')
    await rests(40)
    await look('at the end')
    const events = { Case: 1, CaseEvent: 7, Audit: 2 + TOLD.length + 1 }
    expect(tables()).toEqual({ ...HOUSE, ...events, Person: 3 })
    expectStub(life, 7, 'case.wipe')
  })

  test('its holder forgotten too: not even a ready answer', async () => {
    const life = await lived()
    await forgets(town, life.reporter)
    await forgets(town, life.holder)
    await look('ended')
    await rests(40)
    await look('at the end')
    const { SavedReply: _, ...house } = HOUSE
    const events = { Case: 1, CaseEvent: 7, Audit: 2 + TOLD.length + 1 }
    expect(tables()).toEqual({ ...house, ...events, Person: 2 })
    expect(town.rows('SELECT coalesce(holderId, reporterId) AS id FROM "Case"')).toEqual([
      { id: null },
    ])
    expect(openedWithAllKeys(town).filter(({ text }) => text.includes(SAID.answer))).toEqual([])
  })

  test('wiped', async () => {
    await lived()
    await tapsData(town, owner, 'wipe.yes')
    await look('ended')
    town.pass(DAY / 24)
    await town.job('carry-out-plans')
    await town.calm()
    await look('at the end')
    expect(tables()).toEqual({ Setting: 2 })
    await rests(40)
    await look('at the end')
    expect(tables()).toEqual({ Setting: 3 })
  })
})
