import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { VOTE_MS } from '../../src/domain/show.ts'
import { bytesOf, disguises, numbers } from '../db/bytes.ts'
import { words } from '../bot/prose.ts'
import { leads, settles, votes, waits } from '../bot/theatre.ts'
import { foundTown, type Town } from '../bot/town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown({ LOG_LEVEL: 'trace' })
})
afterAll(() => town.close())

const VOTER = {
  id: 644_455_566_677,
  first_name: 'Gulalaibibi',
  last_name: 'Tarakzaiwal',
  username: 'gulalai_tarakzai_4',
}
const TITLE = 'Tolana of the lower mulberries'
const TALK = 'my uncle says the same thing every evening at the well'

function scanned(chatId: number): void {
  const said = [TITLE, TALK, VOTER.first_name, VOTER.last_name, VOTER.username]
  const ids = [VOTER.id, chatId, Math.abs(chatId)]
  const files = readdirSync(town.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const all = [...bytesOf(files), ['the log', Buffer.from(town.logged.join('\n'))] as const]
  for (const [path, bytes] of all) {
    const found = [
      ...said.filter((text) => disguises(text).some((one) => bytes.includes(one))),
      ...ids.filter((id) => numbers(id).some((one) => bytes.includes(one))),
    ]
    expect([path, found]).toEqual([path, []])
  }
}

test('a story in a group leaves no name, no number, no word of the group on the disk', async () => {
  const mentor = await town.member('mentor')
  const voter = town.stranger(VOTER)
  const group = town.telegram.world.group({
    title: TITLE,
    type: 'supergroup',
    members: [mentor, voter],
    // As an administrator it is shown everything that is said.
    bot: 'administrator',
  })
  const circle = { group, mentor, others: [voter] }
  voter.sends(TALK, { in: group })
  mentor.sends('/lead', { in: group })
  await settles(town)
  await leads(town, circle, /quiet brother/)
  await leads(town, circle, words('en', 'button--begin'))
  scanned(group.id)
  await votes(town, circle, voter, '1')
  voter.sends(TALK, { in: group })
  await settles(town)
  scanned(group.id)
  await waits(town, VOTE_MS + 1)
  scanned(group.id)
  await leads(town, circle, words('en', 'theatre--close'))
  for (let question = 0; question < 3; question += 1)
    await leads(town, circle, words('en', 'theatre--on'))
  await leads(town, circle, words('en', 'show--clear'))
  expect(town.rows('SELECT * FROM "Show"')).toEqual([])
  expect(town.rows('SELECT * FROM "Vote"')).toEqual([])
  expect(town.rows('SELECT * FROM "Outbox"')).toEqual([])
  scanned(group.id)
})
