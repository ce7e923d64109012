import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PLACES } from '../../src/bot/features/places.ts'
import { BUTTONS } from '../../src/bot/routes.ts'
import type { Role, Tolana } from '../../src/domain/people.ts'
import { asks, does, takes, upToWords, writes } from './asking.ts'
import { seen, unspoken, words } from './prose.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** Who stands before the bot. `elsewhere`: a coordinator of another Tolana. */
const ACTORS = [
  'stranger',
  'joining',
  'learner',
  'mentor',
  'elsewhere',
  'coordinator',
  'owner',
] as const
type Actor = (typeof ACTORS)[number]

/** The least role for every command there is, written down once more so that a slip shows. */
const COMMANDS: Readonly<Record<string, Role>> = {
  menu: 'learner',
  learn: 'learner',
  practice: 'learner',
  review: 'learner',
  progress: 'learner',
  ask: 'learner',
  language: 'learner',
  help: 'learner',
  start: 'learner',
  tolana: 'learner',
  settings: 'learner',
  hide: 'learner',
  forget: 'learner',
  lead: 'mentor',
  desk: 'coordinator',
  invite: 'coordinator',
  team: 'owner',
}
const RANK: Readonly<Record<Actor, number>> = {
  stranger: -2,
  joining: -1,
  learner: 0,
  mentor: 1,
  elsewhere: 2,
  coordinator: 2,
  owner: 3,
}
const NEEDED: Readonly<Record<Role, number>> = { learner: 0, mentor: 1, coordinator: 2, owner: 3 }

async function arrives(actor: Actor, tolana: Tolana): Promise<Phone> {
  if (actor === 'stranger') {
    const phone = town.stranger()
    await town.sends(phone, 'hello')
    return phone
  }
  if (actor === 'joining') {
    const phone = town.stranger()
    await town.sends(phone, `/start ${await town.invite('coordinator', tolana)}`)
    await town.taps(phone, 'English')
    return phone
  }
  if (actor === 'elsewhere') return town.member('coordinator')
  return town.member(actor, { tolana })
}

/** The screen that says that there is nothing here for this person. */
function nothing(actor: Actor): string {
  if (actor === 'stranger') return words('en', 'stranger--page')
  return words('en', actor === 'joining' ? 'join--gender' : 'menu--title')
}

describe('every command for everyone', () => {
  test('is in this table', () => {
    expect(PLACES.map(({ name, role }) => [name, role])).toEqual(Object.entries(COMMANDS))
  })

  test.each(ACTORS)('%s', async (actor) => {
    const phone = await arrives(actor, town.tolana)
    const { stranger, joining } = { stranger: actor === 'stranger', joining: actor === 'joining' }
    for (const [name, role] of Object.entries(COMMANDS)) {
      await town.sends(phone, `/${name}`)
      const refused = phone.last().text?.includes(nothing(actor)) ?? false
      const leadsHome = name === 'menu' || name === 'start'
      const allowed = RANK[actor] >= NEEDED[role] || (joining && /hide|forget/.test(name))
      expect([name, refused]).toEqual([name, !allowed || (leadsHome && !stranger)])
      expect(unspoken(phone)).toEqual([])
    }
  })

  test.each(ACTORS)('by the `go` button of the same name: %s', async (actor) => {
    const phone = await arrives(actor, town.tolana)
    for (const [name, role] of Object.entries(COMMANDS)) {
      if (name === 'hide') continue
      await phone.tapsData(`go.${name}`).answer
      await town.calm()
      const refused = phone.last().text?.includes(nothing(actor)) ?? false
      const leadsHome = name === 'menu' || name === 'start'
      expect([name, refused]).toEqual([name, RANK[actor] < NEEDED[role] || leadsHome])
    }
  })
})

/** What belongs to other people than the actor, byte for byte. */
async function othersRows(actor: Phone): Promise<string> {
  const person = await town.hamrah.db.store.personByTelegram(actor.id)
  const own = person?.id ?? 'nobody'
  return JSON.stringify([
    town.rows(`SELECT * FROM "Person" WHERE id <> '${own}'`),
    town.rows(`SELECT * FROM "Run" WHERE personId <> '${own}'`),
    town.rows(
      `SELECT s.* FROM "RunStep" s JOIN "Run" r ON r.id = runId WHERE personId <> '${own}'`,
    ),
    town.rows(`SELECT * FROM "Done" WHERE personId <> '${own}'`),
    town.rows(`SELECT * FROM "Case" WHERE reporterId <> '${own}'`),
    town.rows(`SELECT count(*) AS n FROM "CaseEvent"`),
    town.rows(`SELECT * FROM "Tolana"`),
    town.rows(`SELECT count(*) AS n, sum(usesLeft) AS uses FROM "Invite"`),
  ])
}

const SECRETS = /first secret|second secret|third secret|Reflection of mine/

/** Somebody with something of every kind, and a coordinator who has one of their cases in hand. */
async function victimIn(tolana: Tolana) {
  const phone = await town.member('learner', { tolana })
  // Two cards in one second are sent a second apart; a shared phone gets none.
  const holder = await town.member('coordinator', { tolana, shared: true })
  const { id } = await town.who(phone)
  const code = await asks(town, phone, { words: 'The first secret' })
  await town.sends(holder, '/desk')
  await town.taps(holder, new RegExp(code))
  await does(town, holder, 'take')
  await asks(town, phone, { words: 'The second secret' })
  await town.sends(phone, '/learn')
  await town.presses(phone, 'open-questions')
  await upToWords(town, phone)
  await town.sends(phone, 'The third secret')
  const { store } = town.hamrah.db
  const [waiting, taken] = await store.casesOf(id)
  const [ask, lesson] = [await store.openRun(id, 'ask'), await store.openRun(id, 'lesson')]
  if (!waiting || !taken || !ask || !lesson) throw new Error('something is missing')
  return { waiting: waiting.id, taken: taken.id, ask, lesson }
}

/** Every button that names something of somebody else, and who may make it do anything at all. */
function buttonsOn(victim: Awaited<ReturnType<typeof victimIn>>, tolana: Tolana) {
  const { waiting, taken, ask, lesson } = victim
  const nobody: readonly Actor[] = []
  const inviters: readonly Actor[] = ['coordinator', 'owner']
  const forged = [waiting, taken, 'AAAAAAAAAAAA'].flatMap((id) => [
    `case.${id}`,
    `case.${id}.0`,
    ...['release', 'withdraw', 'write', 'close', 'close', 'answer', 'expire'].map(
      (act) => `do.${act}.${id}`,
    ),
    `do.close.${id}.helped`,
    `do.close.${id}.everything`,
  ])
  return [
    ...[ask, lesson].flatMap(({ id, turn }) => [
      ...['next', 'send', 'wordless', 'blank', 'rewrite', '0'].map(
        (arg) => `r.${id}.${turn.toString(36)}.${arg}`,
      ),
      `p.${id}.0`,
      `p.${id}.why`,
    ]),
    ...forged,
    `do.take.${taken}`,
    'do.take.AAAAAAAAAAAA',
    `invite.${tolana.id}`,
    `invite.${tolana.id}.learner`,
    `invite.${tolana.id}.learner.999`,
    'invite.AAAAAAAAAAAA.learner.1',
    'set.tolana',
    'set.role.owner',
    'found',
  ]
    .map((data) => ({ data, by: nobody }))
    .concat([
      { data: `invite.${tolana.id}.learner.10`, by: inviters },
      { data: `invite.${tolana.id}.mentor.1`, by: inviters },
      { data: `invite.${tolana.id}.coordinator.1`, by: ['owner'] },
      { data: `do.take.${waiting}`, by: ['coordinator', 'owner'] },
    ])
}

describe('every button for everyone', () => {
  test('that names something of others is tried', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const tried = buttonsOn(await victimIn(tolana), tolana).map(({ data }) => data.split('.')[0])
    const own = ['go', 'lesson', 'scenario', 'speak', 'forget', 'asking', 'later']
    expect([...new Set(tried), ...own].sort()).toEqual(Object.keys(BUTTONS).sort())
  })

  test.each(ACTORS)('%s', async (actor) => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const victim = await victimIn(tolana)
    const phone = await arrives(actor, tolana)
    let before = await othersRows(phone)
    for (const { data, by } of buttonsOn(victim, tolana)) {
      const tap = phone.tapsData(data)
      await town.calm()
      await tap.answer
      const after = await othersRows(phone)
      const effect = after !== before
      before = after
      expect([data, effect]).toEqual([data, by.includes(actor)])
      expect(unspoken(phone)).toEqual([])
      if (!by.includes(actor)) expect(seen(phone).join('\n')).not.toMatch(SECRETS)
    }
    const shown = town.telegram.calls
      .list()
      .filter(({ params }) => Number(params['chat_id']) === phone.id)
    expect(JSON.stringify(shown)).not.toMatch(/first secret|third secret/)
  })
})

describe('somebody who was something', () => {
  test('a coordinator who no longer is: their old buttons open, take and give nothing', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const reporter = await town.member('learner', { tolana })
    const phone = await town.member('coordinator', { tolana })
    await asks(town, reporter, { words: 'The first secret' })
    await takes(town, phone)
    const held = phone.last()
    await town.sends(phone, '/invite')
    const invites = phone.last()
    await town.sends(phone, '/menu')
    const menu = phone.last()
    const person = await town.who(phone)
    await town.hamrah.db.commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
    const before = await othersRows(phone)
    for (const message of [held, invites, menu])
      for (const button of message.reply_markup?.inline_keyboard.flat() ?? []) {
        if (!('callback_data' in button)) continue
        if (/\.(?:menu|learn|practice|review|progress|ask|settings)$/.test(button.callback_data))
          continue
        await phone.tapsData(button.callback_data, { message }).answer
        await town.calm()
        expect(phone.last().text).not.toMatch(SECRETS)
      }
    await town.sends(phone, '/desk')
    expect(phone.last().text).toBe(words('en', 'menu--title'))
    expect(await othersRows(phone)).toBe(before)
  })

  test('a coordinator in the middle of an answer when they cease to be one', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const reporter = await town.member('learner', { tolana })
    const phone = await town.member('coordinator', { tolana })
    await asks(town, reporter)
    await takes(town, phone)
    await does(town, phone, 'write')
    await town.sends(phone, 'Half an answer')
    const person = await town.who(phone)
    await town.hamrah.db.commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
    await town.presses(phone, 'send')
    await town.sends(reporter, '/ask')
    await town.taps(reporter, /in hand/)
    expect(seen(reporter).join('\n')).not.toContain('Half an answer')
  })

  test('an owner who no longer is founds no Tolana, not even with the question open', async () => {
    const phone = await town.member('owner')
    await town.sends(phone, '/team')
    await town.taps(phone, '＋ New Tolana')
    const person = await town.who(phone)
    await town.hamrah.db.commit([{ do: 'person.set', person: { ...person, role: 'learner' } }])
    const before = town.rows('SELECT * FROM "Tolana"')
    await town.sends(phone, 'My own Tolana')
    expect(town.rows('SELECT * FROM "Tolana"')).toEqual(before)
  })

  test('who gave a case back reads nothing more of it', async () => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const reporter = await town.member('learner', { tolana })
    const phone = await town.member('coordinator', { tolana })
    await asks(town, reporter, { words: 'The first secret' })
    await takes(town, phone)
    await writes(town, phone, 'A first answer')
    const { id } = await town.who(reporter)
    const [kase] = await town.hamrah.db.store.casesOf(id)
    phone.tapsData(`do.release.${kase?.id ?? ''}`)
    await town.calm()
    for (const data of ['case', 'do.write', 'do.close', 'do.withdraw'].map(
      (name) => `${name}.${kase?.id ?? ''}`,
    )) {
      await phone.tapsData(data).answer
      await town.calm()
      expect(seen(phone).join('\n')).not.toContain('The first secret')
    }
  })
})
