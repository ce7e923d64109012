import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Change } from '../../src/app/changes.ts'
import { BUTTONS } from '../../src/bot/routes.ts'
import { firstMemory } from '../../src/domain/memory.ts'
import type { Role, Tolana } from '../../src/domain/people.ts'
import { ACTORS, arrives, nothing, othersRows, type Actor } from '../bot/actors.ts'
import { asks, does, upToWords } from '../bot/asking.ts'
import { seen, unspoken } from '../bot/prose.ts'
import { foundTown, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

const SECRETS = /first secret|second secret|third secret|fourth secret|Reflection of mine/

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
  // With a coordinator in reach the case is no owner's business.
  await town.member('coordinator', { tolana })
  await asks(town, phone, { words: 'The second secret' })
  await town.sends(phone, '/learn')
  await town.presses(phone, 'open-questions')
  await upToWords(town, phone)
  await town.sends(phone, 'The third secret')
  await town.hamrah.db.commit(learnt(id))
  const { store } = town.hamrah.db
  const [waiting, taken] = await store.casesOf(id)
  const [ask, lesson] = [await store.openRun(id, 'ask'), await store.openRun(id, 'lesson')]
  if (!waiting || !taken || !ask || !lesson) throw new Error('something is missing')
  return { waiting: waiting.id, taken: taken.id, ask, lesson }
}

/** What lessons left with somebody. */
function learnt(personId: string): Change[] {
  const card = { personId, lesson: 'open-questions', step: 'check-open' }
  const look = { moment: 'before', at: AT, set: 'look-a', confidence: [1, 2, 3] } as const
  const nudge = { personId, hour: 7, zone: 'UTC', dueAt: AT * 2, sentAt: null, silent: 0 }
  return [
    { do: 'finish', personId, kind: 'lesson', subject: 'open-questions', at: AT },
    { do: 'card.add', card, memory: firstMemory(true, AT) },
    { do: 'deed.set', personId, lesson: 'open-questions', askAt: AT, asked: 0 },
    { do: 'thought.keep', card, words: 'The fourth secret', at: AT },
    { do: 'look.keep', personId, look: { ...look, pulls: 4, caught: 1, plain: 4, trusted: 1 } },
    { do: 'nudge.set', nudge },
  ]
}

const AT = Date.UTC(2026, 10, 1)

/** Every button that names something of somebody else, and who may make it do anything at all. */
function buttonsOn(victim: Awaited<ReturnType<typeof victimIn>>, tolana: Tolana) {
  const { waiting, taken, ask, lesson } = victim
  const nobody: readonly Actor[] = []
  const inviters: readonly Actor[] = ['coordinator', 'owner']
  const forged = [waiting, taken].flatMap((id) => [
    `case.${id}`,
    `case.${id}.0`,
    ...['release', 'withdraw', 'write', 'close', 'answer'].map((act) => `do.${act}.${id}`),
    `do.withdraw.${id}.yes`,
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
      `hear.${id}.${turn.toString(36)}`,
    ]),
    ...forged,
    `do.take.${taken}`,
    'case.AAAAAAAAAAAA',
    'do.take.AAAAAAAAAAAA',
    `invite.${tolana.id}`,
    `invite.${tolana.id}.learner`,
    `invite.${tolana.id}.learner.999`,
    'invite.AAAAAAAAAAAA.learner.1',
    'set.tolana',
    'set.role.owner',
    'desk.0',
    'asked.0',
    'found',
    // They name things of one's own only, so nothing of anybody else's may come or go.
    `unthink.${AT.toString(36)}`,
    'thoughts.0',
    'looks',
    'look.begin',
    'round',
    'round.picture',
    'talks.1',
    'talk.AAAAAAAAAAAA',
    'retry.AAAAAAAAAAAA',
    'anew.quiet-brother',
    'anew.gone',
    'stories.0',
    'circle.quiet-brother',
    'together',
    'again.0',
    'certificate.named',
    'deed.open-questions.done',
    'nudge.stop',
    'nudge.go.review',
    'module.listening',
    `groups.${tolana.id}`,
    'groups.AAAAAAAAAAAA',
    'recordings.listening',
    'record.open-questions',
    'into.0',
    'team.0',
  ]
    .map((data) => ({ data, by: nobody }))
    .concat([
      { data: `invite.${tolana.id}.learner.10`, by: inviters },
      { data: `invite.${tolana.id}.mentor.1`, by: inviters },
      { data: `invite.${tolana.id}.coordinator.1`, by: ['owner'] },
      { data: `do.take.${waiting}`, by: ['coordinator'] },
      { data: 'crown', by: ['owner'] },
    ])
}

/** The least role for every button there is, written down once more so that a slip shows. */
const ROLES: Readonly<Record<string, Role>> = {
  go: 'learner',
  r: 'learner',
  p: 'learner',
  hear: 'learner',
  module: 'learner',
  lesson: 'learner',
  again: 'learner',
  certificate: 'learner',
  thoughts: 'learner',
  unthink: 'learner',
  scenario: 'learner',
  anew: 'learner',
  talks: 'learner',
  retry: 'learner',
  talk: 'learner',
  stories: 'mentor',
  circle: 'mentor',
  together: 'mentor',
  look: 'learner',
  looks: 'learner',
  round: 'learner',
  groups: 'coordinator',
  speak: 'learner',
  set: 'learner',
  forget: 'learner',
  asked: 'learner',
  desk: 'coordinator',
  recordings: 'coordinator',
  record: 'coordinator',
  asking: 'learner',
  case: 'learner',
  do: 'learner',
  later: 'learner',
  nudge: 'learner',
  deed: 'learner',
  invite: 'coordinator',
  into: 'coordinator',
  team: 'owner',
  crown: 'owner',
  found: 'owner',
}

/** Those who are shown nothing at all by buttons of these names. */
const SHUT: Readonly<Record<string, readonly Actor[]>> = {
  stories: ['stranger', 'joining', 'learner'],
  circle: ['stranger', 'joining', 'learner'],
  together: ['stranger', 'joining', 'learner'],
  desk: ['stranger', 'joining', 'learner', 'mentor'],
  groups: ['stranger', 'joining', 'learner', 'mentor'],
  recordings: ['stranger', 'joining', 'learner', 'mentor'],
  record: ['stranger', 'joining', 'learner', 'mentor'],
  invite: ['stranger', 'joining', 'learner', 'mentor'],
  into: ['stranger', 'joining', 'learner', 'mentor'],
  team: ['stranger', 'joining', 'learner', 'mentor', 'elsewhere', 'coordinator'],
  crown: ['stranger', 'joining', 'learner', 'mentor', 'elsewhere', 'coordinator'],
  found: ['stranger', 'joining', 'learner', 'mentor', 'elsewhere', 'coordinator'],
}

describe('every button for everyone', () => {
  test('is in this table, and tried if it names something of others', async () => {
    expect(Object.entries(BUTTONS).map(([name, { role }]) => [name, role])).toEqual(
      Object.entries(ROLES),
    )
    const tolana = await town.tolanaNamed('Zaitoon')
    const tried = buttonsOn(await victimIn(tolana), tolana).map(({ data }) => data.split('.')[0])
    const own = ['go', 'lesson', 'scenario', 'speak', 'forget', 'asked', 'desk', 'asking', 'later']
    expect(new Set([...tried, ...own])).toEqual(new Set(Object.keys(BUTTONS)))
  })

  test.each(ACTORS)('%s', async (actor) => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const victim = await victimIn(tolana)
    const phone = await arrives(town, actor, tolana)
    let before = await othersRows(town, phone)
    for (const { data, by } of buttonsOn(victim, tolana)) {
      const tap = phone.tapsData(data)
      await town.calm()
      await tap.answer
      const after = await othersRows(town, phone)
      const effect = after !== before
      before = after
      expect([data, effect]).toEqual([data, by.includes(actor)])
      expect(unspoken(phone)).toEqual([])
      if (SHUT[data.split('.')[0] ?? '']?.includes(actor))
        expect([data, phone.last().text]).toEqual([data, expect.stringContaining(nothing(actor))])
      if (!by.includes(actor)) expect(seen(phone).join('\n')).not.toMatch(SECRETS)
    }
    const shown = town.telegram.calls
      .list()
      .filter(({ params }) => Number(params['chat_id']) === phone.id)
    expect(JSON.stringify(shown)).not.toMatch(/first secret|third secret/)
  })
})
