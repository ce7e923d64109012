import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { OpenHouse } from '../../src/db/open.ts'
import { bytesOf, disguises, numbers, withShadows } from './bytes.ts'
import { firstMemory } from '../../src/domain/memory.ts'
import { aCase, eventOf, person, run, site } from './houses.ts'
import { found } from './tables.ts'

const TELEGRAM = 5_123_456_789
const CHAT = -1_001_987_654_321
const TEXTS = {
  nickname: 'زرغونه کاکړ نوم',
  word: 'pomegranate-soup',
  draft: 'میرا بھائی بدل گیا ہے اور میں ڈرتی ہوں',
  answer: 'reflection about my neighbour',
  words: 'the words of the case, long enough',
  update: 'text of an update @somebody_known',
  username: 'zarghuna_the_second',
  log: 'replayed text of a message',
  tolana: 'Tolana of the north valley',
  setting: 'focal point: hajji sahib',
  thought: 'what I wish my cousin knew about the river',
  voice: 'AwACAgQAAxkBAAIplantedvoicefile',
  zone: 'Asia/Kabul',
}

const VOICE = { text: 'lesson--x', locale: 'ur', personId: 'p1', file: TEXTS.voice, at: 1 }
/** Tables of what lessons leave. */
const KEPT = ['Card', 'Deed', 'Thought', 'Look', 'Round', 'Nudge', 'Done']
const CARD = { personId: 'p1', lesson: 'x', step: 'y' }
const LOOK = {
  moment: 'before',
  at: 1,
  set: 'look-a',
  confidence: [1, 2, 3],
  pulls: 4,
  caught: 2,
  plain: 4,
  trusted: 3,
} as const
const ROUND = { id: 'r1', at: 1, pulls: 4, caught: 2, named: 1, plain: 4, trusted: 3 }
const NUDGE = { personId: 'p1', hour: 7, dueAt: 1, sentAt: null, silent: 0 }
const CODE = 'planted-invite-code'
const INVITE = { id: 'i', role: 'mentor', tolanaId: null, usesLeft: 1, expiresAt: 1 } as const

/** A house in which something lies in every place there is. */
async function furnish(house: OpenHouse): Promise<void> {
  const secretive = person('p1', {}, TELEGRAM)
  const profile = { ...secretive.profile, nickname: TEXTS.nickname, harmlessWord: TEXTS.word }
  const stub = aCase('c1', { reporterId: 'p1', holderId: 'p1' })
  const trace = {
    personId: 'p1',
    caseId: 'c1',
    chatId: CHAT,
    messageId: 1,
    kind: 'card',
    sentAt: 1,
  } as const
  const start = run('r1', 'p1', { state: { draft: TEXTS.draft } })
  await house.commit([
    { do: 'person.add', person: { ...secretive, profile } },
    { do: 'person.add', person: person('p2', {}, TELEGRAM + 1) },
    { do: 'tolana.add', tolana: { id: 't1', name: TEXTS.tolana, createdAt: 1 } },
    { do: 'setting.set', name: 'focal', value: TEXTS.setting },
    {
      do: 'invite.add',
      code: CODE,
      invite: { ...INVITE, madeBy: 'p1', vouched: false },
    },
    { do: 'run.start', run: start },
    { do: 'run.step', run: { ...start, turn: 1 }, answer: TEXTS.answer },
    { do: 'finish', personId: 'p1', kind: 'lesson', subject: 'x', at: 1 },
    { do: 'card.add', card: CARD, memory: firstMemory(false, 1) },
    { do: 'deed.set', personId: 'p1', lesson: 'x', askAt: 1, asked: 0 },
    { do: 'thought.keep', card: CARD, words: TEXTS.thought, at: 1 },
    { do: 'look.keep', personId: 'p1', look: LOOK },
    { do: 'round.keep', personId: 'p1', round: { ...ROUND, met: [TEXTS.word] } },
    { do: 'nudge.set', nudge: { ...NUDGE, zone: TEXTS.zone } },
    { do: 'voice.keep', ...VOICE },
    { do: 'case.open', case: stub, event: eventOf(stub, 'open', TEXTS.words) },
    { do: 'trace.add', trace: { ...trace, vanishAt: null } },
    {
      do: 'notice.post',
      notice: {
        lane: 'case',
        personId: 'p1',
        caseId: 'c1',
        kind: 'answered',
        facts: { code: TEXTS.update },
        notBefore: 0,
      },
    },
  ])
  const body = { from: { id: TELEGRAM, username: TEXTS.username }, text: TEXTS.update }
  const [dead] = await house.inbox.accept([
    { updateId: 1, lane: String(CHAT), sender: TELEGRAM, body },
    { updateId: 2, lane: String(TELEGRAM), sender: TELEGRAM + 99, body },
  ])
  if (dead !== undefined) await house.inbox.bury(dead)
  house.flowLogs.write('p1', 'v', [TEXTS.log, TELEGRAM])
  await house.commit([{ do: 'setting.set', name: 'flush', value: 1 }])
}

const OF_P1 = [
  `SELECT profile FROM "Person" WHERE id = 'p1'`,
  `SELECT lookup FROM "Person" WHERE id = 'p1'`,
  `SELECT state FROM "Run" WHERE personId = 'p1'`,
  `SELECT answer FROM "RunStep" WHERE runId = 'r1'`,
  `SELECT payload FROM "Outbox" WHERE personId = 'p1'`,
  `SELECT place FROM "Trace" WHERE personId = 'p1'`,
  `SELECT payload FROM "Inbox" WHERE keyId = 'person:p1'`,
  `SELECT log FROM "FlowLog" WHERE personId = 'p1'`,
  `SELECT memory FROM "Card" WHERE personId = 'p1'`,
  `SELECT words FROM "Thought" WHERE personId = 'p1'`,
  `SELECT result FROM "Look" WHERE personId = 'p1'`,
  `SELECT result FROM "Round" WHERE personId = 'p1'`,
  `SELECT wish FROM "Nudge" WHERE personId = 'p1'`,
  `SELECT file FROM "VoiceNote" WHERE personId = 'p1'`,
]

describe('a stolen database names nobody', () => {
  test('no planted text, id or key in the database, what lies beside it, the keys or a backup', async () => {
    const here = site()
    const house = await here.open()
    await furnish(house)
    const copy = join(here.folder, 'backups', 'one.db')
    await house.backup(copy)
    const paths = [here.database, copy, here.keysFile].flatMap(withShadows)
    const files = bytesOf(paths)
    expect(files.size).toBeGreaterThanOrEqual(5)
    const needles = [
      ...Object.values(TEXTS).flatMap(disguises),
      ...disguises(CODE),
      ...[TELEGRAM, TELEGRAM + 1, TELEGRAM + 99, CHAT].flatMap(numbers),
      here.secret,
      ...disguises(here.secret.toString('base64')),
    ]
    for (const [path, bytes] of files) {
      const open = needles.filter((needle) => bytes.includes(needle))
      expect({ path, open }).toEqual({ path, open: [] })
    }
  })

  test('the scan itself would find what lies open', () => {
    const text = TEXTS.nickname
    const open = [
      Buffer.from(`xx${text}yy`),
      Buffer.from(text, 'utf16le'),
      ...['', 'a', 'ab'].map((before) =>
        Buffer.from(Buffer.from(`${before}${text}zz`).toString('base64')),
      ),
    ]
    for (const bytes of open) expect(disguises(text).some((n) => bytes.includes(n))).toBe(true)
    const little = Buffer.alloc(20)
    little.writeBigInt64LE(BigInt(CHAT), 3)
    expect(numbers(CHAT).some((n) => little.includes(n))).toBe(true)
  })
})

describe('whoever is forgotten', () => {
  test('leaves no key, no sealed byte after the checkpoint, and a stub tied to nobody', async () => {
    const here = site()
    const house = await here.open()
    await furnish(house)
    const blobs = found<Buffer>(here.database, ...OF_P1)
    const wrapped = found<Buffer>(
      here.keysFile,
      `SELECT wrapped FROM key WHERE owner = 'person:p1'`,
    )
    expect([blobs.length, wrapped.length]).toEqual([14, 1])

    await house.vault.destroyPersonKey('p1')
    expect(await house.store.person('p1')).toBeUndefined()
    expect(await house.store.personByTelegram(TELEGRAM)).toBeUndefined()
    expect(await house.store.run('r1')).toBeUndefined()
    expect(await house.store.newestRun('p1')).toBeUndefined()
    expect(await house.store.traces('p1')).toEqual([])
    expect(await house.store.noticesDue(9, 9, [])).toEqual([])
    expect(await house.store.memory(CARD)).toBeUndefined()
    expect(await house.store.thoughts('p1')).toEqual([])
    expect([await house.store.looks('p1'), await house.store.rounds('p1')]).toEqual([[], []])
    expect(await house.store.nudge('p1')).toBeUndefined()
    expect(await house.store.nudgesDue(9, 9)).toEqual([])
    expect(await house.commit([{ do: 'person.forget', personId: 'p1' }])).toBe('done')
    for (const table of [...KEPT, 'VoiceNote', 'Run', 'Trace'])
      expect(found(here.database, `SELECT * FROM "${table}" WHERE personId = 'p1'`)).toEqual([])
    expect(await house.checkpoint()).toBe('done')

    const left = (needles: readonly Buffer[]): number => {
      const files = [...bytesOf([here.database, here.keysFile].flatMap(withShadows)).values()]
      return needles.filter((needle) => files.some((bytes) => bytes.includes(needle))).length
    }
    expect(left([...blobs, ...wrapped])).toBe(0)
    expect(await house.store.case('c1')).toMatchObject({ reporterId: null, holderId: null })
    expect(await house.store.invite(CODE)).toMatchObject({ madeBy: null })
    expect(await house.inbox.counts()).toEqual({ waiting: 1, dead: 0 })
    expect((await house.store.person('p2'))?.id).toBe('p2')
    expect(await house.commit([{ do: 'person.forget', personId: 'p1' }])).toBe('done')
  })

  test('is not brought back by an old backup; what it brings is swept out, and they may return', async () => {
    const here = site()
    const first = await here.open()
    await furnish(first)
    const copy = join(here.folder, 'old.db')
    await first.backup(copy)
    await first.vault.destroyPersonKey('p1')
    await first.commit([{ do: 'person.forget', personId: 'p1' }])
    await first.vault.destroyCaseKey('c1')
    await first.commit([{ do: 'case.wipe', caseId: 'c1' }])
    await first.checkpoint()
    await first.close()

    copyFileSync(copy, here.database)
    const house = await here.open()
    expect(await house.store.personByTelegram(TELEGRAM)).toBeUndefined()
    expect(await house.store.run('r1')).toBeUndefined()
    expect(await house.flowLogs.read('p1', 'v')).toBeUndefined()
    expect((await house.store.caseEvents('c1')).map(({ said }) => said)).toEqual([null])
    expect((await house.inbox.pending()).map(({ updateId }) => updateId)).toEqual([2])
    expect((await house.store.person('p2'))?.id).toBe('p2')

    const back = person('p9', {}, TELEGRAM)
    expect(await house.commit([{ do: 'person.add', person: back }])).toBe('done')
    expect(await house.store.personByTelegram(TELEGRAM)).toEqual(back)
    // Their coming back has swept everything out already.
    expect(await house.dropUnreadable()).toBe(0)
    expect(found<Buffer>(here.database, ...OF_P1)).toEqual([])
    expect((await house.store.case('c1'))?.readable).toBe(false)
  })

  test('keys nobody owns are dropped after an hour, no others', async () => {
    let now = 0
    const here = site()
    const house = await here.open(() => now)
    await house.commit([{ do: 'person.add', person: person('p1') }])
    expect(await house.commit([{ do: 'person.add', person: person('p2') }])).toBe('conflict')
    now = 3_600_000
    expect(await house.dropOrphanKeys()).toBe(0)
    now += 1
    expect(await house.dropOrphanKeys()).toBe(1)
    expect(await house.dropOrphanKeys()).toBe(0)
    await house.close()
    expect(await (await here.open()).store.person('p1')).toEqual(person('p1'))
  })
})
