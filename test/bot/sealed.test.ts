import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse } from '../../src/db/open.ts'
import { HOLDER, REPORTER } from './named.ts'
import { asks, does, opens, takes, upToWords, writes } from './asking.ts'
import { bytesOf, disguises, numbers } from '../db/bytes.ts'
import { foundTown, type Phone, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown({ LOG_LEVEL: 'trace', OWNER_IDS: String(OWNER.id) })
})
afterAll(() => town.close())

const OWNER = { id: 655_544_433_322, first_name: 'Ownerkhan', username: 'owner_khan_sahib' }
const STRANGER = { id: 633_322_211_100, first_name: 'Passingby', username: 'passing_by_bibi' }

/** Everything that was typed, chosen or is known about someone, and must lie nowhere in the clear. */
const PLANTED = {
  nickname: 'Gulmakaistar',
  harmless: 'pomegranateblossom',
  reflection: 'What did the river sound like to you, Torpekai?',
  unsent: 'an unsent draft about the blue door',
  worry: 'میرا بھائی رات کو گھر نہیں آتا اور میں ڈرتی ہوں',
  reply: 'he has a new phone and hides it under the rice',
  answer: 'stay with your grandmother tonight, I am near',
  letter: 'half a letter that never left',
  tolana: 'Chinar of the lower orchard',
  blue: 'out of the blue: somebody please talk to me',
  passing: 'a stranger writes that he is looking for her',
  guess: 'guessedInviteCode-1234',
}
const PEOPLE = [REPORTER, HOLDER, OWNER, STRANGER]
const NAMES = PEOPLE.flatMap((one) => Object.values(one)).filter((name) => typeof name === 'string')
const IDS = PEOPLE.map(({ id }) => id)

/** Strings that are found in these bytes, in any of their disguises. */
function found(bytes: Buffer): string[] {
  const strings = [...Object.values(PLANTED), ...NAMES]
  return [
    ...strings.filter((text) => disguises(text).some((one) => bytes.includes(one))),
    ...IDS.filter((id) => numbers(id).some((one) => bytes.includes(one))).map(String),
  ]
}

/** Every file of the house, whatever its name: data, keys, and what SQLite lays beside them. */
function files(): string[] {
  return readdirSync(town.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function expectSealed(): void {
  const all = bytesOf(files())
  expect([...all.keys()].some((path) => path.endsWith('hamrah.db-wal'))).toBe(true)
  for (const [path, bytes] of all) expect([path, found(bytes)]).toEqual([path, []])
  expect(found(Buffer.from(town.logged.join('\n')))).toEqual([])
}

let reporter: Phone
let holder: Phone

/** Walks through everything there is, looking at the bytes at every stop. */
async function walk(): Promise<void> {
  const owner = town.stranger(OWNER)
  await town.sends(owner, '/start')
  for (const arg of ['lang-en', 'she', 'adult', 'mine', 'skip', 'agree'])
    await town.presses(owner, arg)
  await town.sends(owner, '/team')
  await town.presses(owner, 'tolanas')
  await town.presses(owner, 'found')
  await town.sends(owner, PLANTED.tolana)
  const tolana = (await town.hamrah.db.store.tolanas()).find(({ name }) => name === PLANTED.tolana)
  if (!tolana) throw new Error('no such Tolana')
  reporter = await town.member('learner', { tolana, user: REPORTER, nickname: PLANTED.nickname })
  holder = await town.member('coordinator', { tolana, user: HOLDER })
  const stranger = town.stranger(STRANGER)
  await town.sends(stranger, `/start ${PLANTED.guess}`)
  await town.sends(stranger, PLANTED.passing)
  expectSealed()

  await town.sends(reporter, '/settings')
  await town.presses(reporter, 'harmless')
  await town.sends(reporter, PLANTED.harmless)
  await town.sends(reporter, PLANTED.blue)
  await town.sends(reporter, '/learn')
  await town.presses(reporter, 'open-questions')
  for (let taps = 0; !/Whose day/.test(reporter.last().text ?? '') && taps < 20; taps += 1) {
    const isQuestion = reporter.buttons(reporter.last()).includes('1')
    await town.taps(reporter, isQuestion ? '1' : '▶ Next')
  }
  await town.sends(reporter, PLANTED.reflection)
  expectSealed()

  await asks(town, reporter, { words: PLANTED.worry, danger: 'now' })
  await takes(town, holder)
  await writes(town, holder, PLANTED.answer)
  await opens(town, reporter)
  await writes(town, reporter, PLANTED.reply)
  await opens(town, holder)
  await does(town, holder, 'write')
  await town.sends(holder, PLANTED.letter)
  await upToWords(town, reporter)
  await town.sends(reporter, PLANTED.unsent)
  expectSealed()
}

describe('a stolen machine names nobody', () => {
  test('the scan would see what it looks for', () => {
    for (const text of Object.values(PLANTED))
      expect(found(Buffer.from(`…${text}…`))).toEqual([text])
    expect(found(Buffer.from(PLANTED.worry, 'utf16le'))).toEqual([PLANTED.worry])
    const eight = Buffer.alloc(8)
    eight.writeBigInt64BE(BigInt(REPORTER.id))
    expect(found(eight)).toEqual([String(REPORTER.id)])
    expect(found(Buffer.from(Buffer.from(PLANTED.reply).toString('base64')))).toEqual([
      PLANTED.reply,
    ])
  })

  test('in the database, its shadows, the keys and the log, at any moment', async () => {
    await walk()
    await town.restart()
    expectSealed()
    expect(town.logged.length).toBeGreaterThan(3)
  })

  test('in a backup', async () => {
    const path = join(town.folder, 'backups', 'one.db')
    await town.hamrah.db.backup(path)
    expect(found(readFileSync(path))).toEqual([])
    expect(readFileSync(path).length).toBeGreaterThan(10_000)
  })

  test('yet it is all there for those it belongs to', async () => {
    await town.sends(reporter, '/ask')
    await town.presses(reporter, 'asking')
    expect(reporter.last().text).toContain(PLANTED.unsent)
    await town.sends(holder, '/desk')
    await town.taps(holder, /in hand/)
    expect(holder.last().text).toContain(PLANTED.reply)
  })
})

describe('after /forget', () => {
  test('no key and no sealed byte of theirs is left, and no backup brings anything back', async () => {
    const { id } = await town.who(reporter)
    const cases = town.rows(`SELECT id FROM "Case" WHERE reporterId = '${id}'`)
    const sealed = sealedOf(
      id,
      cases.map((row) => String(row['id'])),
    )
    expect(sealed.length).toBeGreaterThan(20)
    const old = join(town.folder, 'backups', 'old.db')
    await town.hamrah.db.backup(old)
    const before = readFileSync(old)
    expect(sealed.filter((bytes) => before.includes(bytes))).toHaveLength(sealed.length)

    await town.sends(reporter, '/forget')
    await town.presses(reporter, 'sure')
    await town.presses(reporter, 'yes')
    await town.calm()
    await town.job('checkpoint')
    const owners = town.keyOwners()
    expect(owners).not.toContain(`person:${id}`)
    for (const { id: caseId } of cases) expect(owners).not.toContain(`case:${String(caseId)}`)
    const left = bytesOf(files().filter((path) => !path.includes('backups')))
    for (const [path, bytes] of left) {
      const still = sealed.filter((one) => bytes.includes(one)).length
      expect([path.replace(town.folder, ''), still]).toEqual([path.replace(town.folder, ''), 0])
    }
    expect(town.rows(`SELECT * FROM "Case" WHERE id = '${String(cases[0]?.['id'])}'`)).toEqual([
      expect.objectContaining({ reporterId: null, state: 'withdrawn', readable: 0, outcome: null }),
    ])

    const opened = await openHouse({
      databaseUrl: `file:${old}`,
      keysFile: join(town.folder, 'keys', 'keys.db'),
      secret: Buffer.alloc(32, 7),
    })
    if (!opened.ok) throw new Error(opened.problem)
    const { store } = opened.house
    expect(await store.person(id)).toBeUndefined()
    expect(await store.personByTelegram(REPORTER.id)).toBeUndefined()
    expect(await store.personByTelegram(HOLDER.id)).toBeDefined()
    expect(await store.newestRun(id)).toBeUndefined()
    for (const { id: caseId } of cases)
      expect((await store.caseEvents(String(caseId))).every(({ said }) => said === null)).toBe(true)
    await opened.house.close()
  })
})

/** Every sealed value of this person and of their cases, as it lies in the database now. */
function sealedOf(id: string, cases: readonly string[]): Buffer[] {
  const theirs = cases.map((one) => `'${one}'`).join()
  const queries = [
    `SELECT profile AS b FROM "Person" WHERE id = '${id}'`,
    `SELECT lookup AS b FROM "Person" WHERE id = '${id}'`,
    `SELECT state AS b FROM "Run" WHERE personId = '${id}'`,
    `SELECT answer AS b FROM "RunStep" s JOIN "Run" r ON r.id = s.runId WHERE personId = '${id}'`,
    `SELECT place AS b FROM "Trace" WHERE personId = '${id}'`,
    `SELECT log AS b FROM "FlowLog" WHERE personId = '${id}'`,
    `SELECT content AS b FROM "CaseEvent" WHERE content IS NOT NULL AND caseId IN (${theirs})`,
  ]
  return queries.flatMap((sql) =>
    town.rows(sql).flatMap(({ b }) => (Buffer.isBuffer(b) ? [b] : [])),
  )
}
