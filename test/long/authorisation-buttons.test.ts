import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BUTTONS } from '../../src/bot/routes.ts'
import type { Role, Tolana } from '../../src/domain/people.ts'
import { ACTORS, arrives, changed, nothing, othersRows, RANK, type Actor } from '../bot/actors.ts'
import { seen, unspoken } from '../bot/prose.ts'
import { foundTown, type Town } from '../bot/town.ts'
import { AT, SECRETS, victimsIn, type Victims } from './victims.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** A button that names something of somebody else, and who may make it do anything at all. */
interface Tried {
  readonly data: string
  readonly by: readonly Actor[]
}

const nobody: readonly Actor[] = []
const nearby: readonly Actor[] = ['coordinator', 'owner']
const owner: readonly Actor[] = ['owner']

/** Every button but those of questions and of runs, which `authorisation-cases` tries. */
function buttonsOn(victims: Victims, tolana: Tolana): Tried[] {
  const { holder, accused, candidate, planId } = victims
  const harmless = [
    `invite.${tolana.id}`,
    `invite.${tolana.id}.learner`,
    `invite.${tolana.id}.learner.999`,
    'invite.AAAAAAAAAAAA.learner.1',
    'set.tolana',
    'set.role.owner',
    'set.gender.she',
    'desk.0',
    'asked.0',
    'found',
    'pin.1',
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
    'asking.now',
    'receipt',
    'care.person',
    'later',
    'speak.en',
    'lesson.open-questions',
    'scenario.quiet-brother',
    'team.0',
    'door',
    'door.page.0',
    `door.${candidate.id}`,
    `door.${candidate.id}.perhaps`,
    `door.${holder.id}.yes`,
    'wrong',
    'wrong.page.0',
    `wrong.${accused.id}`,
    `wrong.${candidate.id}.yes`,
    'wrong.AAAAAAAAAAAA.yes',
    `thaw.${accused.id}`,
    `thaw.${accused.id}.yes`,
    `peer.${accused.id}`,
    'plans',
    'plans.page.0',
    `plans.${planId}`,
    'plans.AAAAAAAAAAAA.stop',
    'tolanas.0',
    'posts',
    'posts.backup',
    'posts.backup.page.0',
    'posts.nothing.nobody',
    `posts.backup.${candidate.id}`,
    'keep',
    'keep.0',
    'keep.169',
    'log.0',
    'lower',
    `lower.${holder.id}`,
    `lower.${holder.id}.owner`,
    `lower.${holder.id}.coordinator`,
    'export',
    'export.get',
    'wipe',
    'wipe.sure',
  ]
  return [
    ...harmless.map((data) => ({ data, by: nobody })),
    { data: `invite.${tolana.id}.learner.10`, by: nearby },
    { data: `invite.${tolana.id}.mentor.1`, by: nearby },
    { data: `invite.${tolana.id}.coordinator.1`, by: owner },
    // As good as a crown, and worth nothing before an hour.
    { data: `invite.${tolana.id}.owner.1`, by: owner },
    { data: 'crown', by: owner },
    { data: `door.${candidate.id}.yes`, by: nearby },
    { data: `door.${candidate.id}.no`, by: nobody },
    // The second wish: frozen. Then an owner alone thaws; a coordinator's wish is the first of two.
    { data: `wrong.${accused.id}.yes`, by: nearby },
    { data: `thaw.${accused.id}.yes`, by: nearby },
    { data: `plans.${planId}.stop`, by: owner },
    { data: `posts.backup.${holder.id}`, by: owner },
    { data: 'posts.focal.nobody', by: owner },
    { data: 'keep.48', by: owner },
    { data: `lower.${holder.id}.mentor`, by: owner },
    { data: 'export.yes', by: owner },
    { data: 'wipe.yes', by: owner },
    { data: 'forget', by: nobody },
  ]
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
  receipt: 'learner',
  later: 'learner',
  care: 'learner',
  pin: 'learner',
  nudge: 'learner',
  deed: 'learner',
  invite: 'coordinator',
  into: 'coordinator',
  team: 'owner',
  crown: 'owner',
  found: 'owner',
  door: 'coordinator',
  wrong: 'coordinator',
  thaw: 'coordinator',
  peer: 'coordinator',
  plans: 'coordinator',
  tolanas: 'owner',
  posts: 'owner',
  keep: 'owner',
  log: 'owner',
  lower: 'owner',
  export: 'owner',
  wipe: 'owner',
}
const NEEDED: Readonly<Record<Role, number>> = { learner: 0, mentor: 1, coordinator: 2, owner: 3 }

/** Whoever has not the role is shown nothing at all. Those who join may still leave. */
function isShut(actor: Actor, data: string): boolean {
  const name = data.split('.')[0] ?? ''
  return RANK[actor] < NEEDED[ROLES[name] ?? 'owner'] && !(actor === 'joining' && name === 'forget')
}

describe('every button for everyone', () => {
  test('is in this table, and tried', async () => {
    expect(Object.entries(BUTTONS).map(([name, { role }]) => [name, role])).toEqual(
      Object.entries(ROLES),
    )
    const tolana = await town.tolanaNamed('Zaitoon')
    const tried = buttonsOn(await victimsIn(town, tolana), tolana).map(
      ({ data }) => data.split('.')[0],
    )
    // Commands by the same name and `authorisation-cases` try the others.
    const others = ['go', 'r', 'p', 'hear', 'case', 'do']
    expect(new Set([...tried, ...others])).toEqual(new Set(Object.keys(BUTTONS)))
  })

  test.each(ACTORS)('%s', async (actor) => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const victims = await victimsIn(town, tolana)
    const phone = await arrives(town, actor, tolana)
    let before = await othersRows(town, phone)
    for (const { data, by } of buttonsOn(victims, tolana)) {
      await phone.tapsData(data).answer
      await town.calm()
      const after = await othersRows(town, phone)
      const tables = changed(before, after)
      before = after
      if (by.includes(actor)) expect([data, tables]).not.toEqual([data, []])
      else expect([data, tables]).toEqual([data, []])
      expect(unspoken(phone)).toEqual([])
      if (isShut(actor, data))
        expect([data, phone.last().text]).toEqual([data, expect.stringContaining(nothing(actor))])
      expect(seen(phone).join('\n')).not.toMatch(SECRETS)
    }
  })
})
