import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { Reveal } from '../../src/app/stored.ts'
import { type Case, type CaseEvent, inWords } from '../../src/domain/case.ts'
import { openKeyStore } from '../../src/db/keystore.ts'
import type { OpenHouse } from '../../src/db/open.ts'
import { caseOwner } from '../../src/db/owners.ts'
import { place } from '../../src/db/places.ts'
import { sealJson } from '../../src/db/seal.ts'
import { deriveKeys } from '../../src/db/secret.ts'
import { bytesOf, disguises, withShadows } from './bytes.ts'
import { aCase, eventOf, person, site } from './houses.ts'

const NEVER = ['excluded-person-one', 'excluded-person-two']
const OPENED = aCase('c1', {
  reporterId: 'p1',
  route: { reader: 'woman', never: NEVER },
  locale: 'ps-planted',
  clockAt: 7_000,
})
const TAKEN: Case = { ...OPENED, seq: 1, state: 'taken', holderId: 'h1', stage: 2, freshFrom: 0 }
const OWN = { reader: 'own', never: [] }

async function begin(house: OpenHouse, ...more: Case[]): Promise<void> {
  const people = [person('p1', {}, 1), person('h1', { role: 'coordinator' }, 2)]
  await house.commit([
    ...people.map((one) => ({ do: 'person.add', person: one }) as const),
    ...[OPENED, ...more].map(
      (of) => ({ do: 'case.open', case: of, event: eventOf(of, 'open', 'x') }) as const,
    ),
  ])
}

const move = (to: Case, event: CaseEvent = eventOf(to, 'take')) =>
  ({ do: 'case.move', case: to, event }) as const

describe('who may read a case', () => {
  test('is sealed, moves with it, and is read back after a restart', async () => {
    const here = site()
    const house = await here.open()
    await begin(house)
    expect(await house.store.case('c1')).toEqual(OPENED)
    expect(await house.commit([move(TAKEN)])).toBe('done')
    const other = {
      ...TAKEN,
      seq: 2,
      route: { reader: 'inside', never: [] },
      locale: 'ur',
    } as const
    expect(await house.store.case('c1')).toEqual(TAKEN)
    const files = [...bytesOf(withShadows(here.database)).values()]
    const needles = [...NEVER, 'ps-planted'].flatMap(disguises)
    expect(needles.filter((needle) => files.some((bytes) => bytes.includes(needle)))).toEqual([])
    expect(await house.commit([move(other)])).toBe('done')
    expect(await house.store.case('c1')).toEqual(other)
    await house.close()
    expect(await (await here.open()).store.case('c1')).toEqual(other)
  })

  test('is nobody’s to know once the key is gone, though it was read a moment ago', async () => {
    const here = site()
    const house = await here.open()
    await begin(house)
    expect((await house.store.case('c1'))?.route.never).toEqual(NEVER)
    await house.vault.destroyCaseKey('c1')
    const gone = { route: OWN, locale: '', readable: false }
    expect(await house.store.case('c1')).toMatchObject(gone)
    // It can end, but no one who read it before can hand it on.
    expect(await house.commit([move(TAKEN)])).toBe('conflict')
    const over = { ...OPENED, seq: 1, state: 'expired', closedAt: 9_000 } as const
    expect(await house.commit([move(over, eventOf(over, 'expire'))])).toBe('done')
    await house.commit([{ do: 'case.wipe', caseId: 'c1' }])
    expect(await house.store.case('c1')).toMatchObject({ ...gone, clockAt: null, state: 'expired' })
  })

  test('of a case of before is everybody of its Tolana, and its words are words', async () => {
    const here = site()
    const house = await here.open()
    await begin(house)
    await house.close()
    const store = openKeyStore(here.keysFile, deriveKeys(here.secret).wrapKey, () => 1)
    const key = store.ok ? store.keys.get(caseOwner('c1')) : undefined
    if (!store.ok || !key) throw new Error('no key')
    const words = sealJson(key, place.words('c1', 0), 'words alone')
    store.keys.close()
    const db = new Database(here.database)
    db.prepare('UPDATE "CaseEvent" SET content = ?').run(words)
    db.exec('UPDATE "Case" SET route = NULL')
    db.close()
    const again = (await here.open()).store
    expect(await again.case('c1')).toEqual({ ...OPENED, route: OWN, locale: '' })
    expect((await again.caseEvents('c1'))[0]?.said).toEqual(inWords('words alone'))
  })

  test('is the narrowest circle when a byte of it is spoilt', async () => {
    const here = site()
    const house = await here.open()
    await begin(house, aCase('c2', { route: { reader: 'own', never: [] } }))
    const db = new Database(here.database)
    db.exec(`UPDATE "Case" SET route = (SELECT route FROM "Case" WHERE id = 'c2') WHERE id = 'c1'`)
    db.close()
    expect((await house.store.case('c1'))?.route).toEqual({ reader: 'inside', never: [] })
    expect(house.spoiled()).toBe(1)
  })

  test('a case is not tied again to a bearer of its pictures who was forgotten meanwhile', async () => {
    const house = await site().open()
    await begin(house)
    const left = { ...OPENED, seq: 1, reporterId: null }
    await house.commit([move(left, eventOf(left, 'unbind'))])
    await house.vault.destroyPersonKey('p1')
    const bound = { ...left, seq: 2, reporterId: 'p1' }
    expect(await house.commit([move(bound, eventOf(bound, 'bind'))])).toBe('conflict')
    await house.commit([{ do: 'person.forget', personId: 'p1' }])
    expect(await house.store.case('c1')).toMatchObject({ state: 'waiting', readable: true })
  })
})

describe('what a reporter shows', () => {
  const REVEAL: Reveal = {
    caseId: 'c1',
    toId: 'h1',
    what: 'name',
    words: 'planted-name-of-a-reporter',
    until: 9_000,
    openedAt: null,
    at: 4_000,
  }
  const set = (over: Partial<Reveal> = {}) =>
    ({ do: 'reveal.set', reveal: { ...REVEAL, ...over } }) as const

  test('is sealed, replaced, opened once, and over at its time', async () => {
    const here = site()
    const house = await here.open()
    await begin(house)
    const { store, commit } = house
    expect(await commit([set()])).toBe('conflict')
    await commit([move(TAKEN), set()])
    expect(await store.reveal('c1')).toEqual(REVEAL)
    const files = [...bytesOf(withShadows(here.database)).values()]
    expect(disguises(REVEAL.words).some((one) => files.some((bytes) => bytes.includes(one)))).toBe(
      false,
    )
    const open = (at: number) => commit([{ do: 'reveal.open', caseId: 'c1', at }])
    expect([await open(5_000), await open(6_000)]).toEqual(['done', 'conflict'])
    expect(await store.reveal('c1')).toEqual({ ...REVEAL, openedAt: 5_000 })
    expect([await store.revealsOver(8_999), await store.revealsOver(9_000)]).toEqual([[], ['c1']])
    await commit([set({ what: 'number', words: '0300', until: 9_999 })])
    expect(await store.reveal('c1')).toMatchObject({ what: 'number', openedAt: null })
    const back = { do: 'reveal.drop', caseId: 'c1', unopened: true } as const
    expect(await commit([back])).toBe('done')
    expect(await commit([back])).toBe('conflict')
    await commit([set({ openedAt: 5_000 })])
    expect(await commit([back])).toBe('conflict')
    expect(await commit([{ do: 'reveal.drop', caseId: 'c1' }])).toBe('done')
    expect(await store.reveal('c1')).toBeUndefined()
  })

  test('is set for whoever holds the case at that moment, and for nobody else', async () => {
    const house = await site().open()
    await begin(house)
    const passed: Case = { ...TAKEN, seq: 2, holderId: 'p1', reporterId: null }
    const closed: Case = { ...TAKEN, seq: 3, state: 'closed', closedAt: 8_000 }
    await house.commit([move(TAKEN)])
    expect(await house.commit([set({ toId: 'p1' })])).toBe('conflict')
    await house.commit([move(passed)])
    expect(await house.commit([set()])).toBe('conflict')
    await house.commit([move(closed)])
    expect(await house.commit([set()])).toBe('conflict')
    expect(await house.store.reveal('c1')).toBeUndefined()
  })

  test('goes with the case, and is shown to nobody who was forgotten', async () => {
    const house = await site().open()
    await begin(house, aCase('c2', { state: 'taken', holderId: 'h1' }))
    await house.commit([move(TAKEN), set(), set({ caseId: 'c2' })])
    await house.vault.destroyCaseKey('c1')
    expect(await house.store.reveal('c1')).toBeUndefined()
    expect(await house.commit([set()])).toBe('conflict')
    expect(await house.store.revealsOver(9_000)).toEqual(['c1', 'c2'])
    expect(await house.dropUnreadable()).toBe(1)
    expect(await house.store.revealsOver(9_000)).toEqual(['c2'])
    await house.commit([{ do: 'case.drop', caseId: 'c2' }])
    expect(await house.store.revealsOver(9_000)).toEqual([])
    await house.vault.destroyPersonKey('h1')
    expect(await house.commit([set({ caseId: 'c2' })])).toBe('conflict')
  })
})
