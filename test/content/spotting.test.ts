import { describe, expect, it } from 'vitest'
import { loadCatalog } from '../../src/content/catalog.ts'
import { PULLS } from '../../src/domain/pulls.ts'
import { packageFolder, SPOTTING_FILE, SPOTTING_YAML } from './package-folder.ts'

const load = (yaml: string) => loadCatalog(packageFolder({ [SPOTTING_FILE]: yaml }))

/** One change to a sound set of messages, and the words of the problem it makes. */
const SPOTTING_FAULTS: [string, string, RegExp][] = [
  ['  - { id: m-8, pull: none }\n', '', /needs 8 messages or more/],
  ['{ id: m-8, pull: none }', '{ id: m-8, pull: reward }', /as many plain messages as pulls/],
  ['id: m-8', 'id: m-7', /item m-7 is there twice/],
  ['use: look', 'use: play', /use must be one of look, practice/],
  ['pull: secrecy', 'pull: hunger', /pull must be one of belonging/],
  ['source: a test\n', '', /source is missing/],
]

describe('a set of messages', () => {
  it('is found by itself', () => {
    const loaded = load(SPOTTING_YAML)
    if (loaded.status === 'wrong') throw new Error('the set is not sound')
    const { spotting } = loaded.catalog
    expect(spotting).toMatchObject([{ id: 'kettle', use: 'look' }])
    expect(spotting[0]?.items[1]).toEqual({
      id: 'm-2',
      pull: null,
      options: [
        { id: 'pull', right: false },
        { id: 'plain', right: true },
      ],
    })
  })

  it.each(SPOTTING_FAULTS)('%j → %j', (from, to, says) => {
    expect(SPOTTING_YAML).toContain(from)
    const loaded = load(SPOTTING_YAML.replace(from, to))
    expect(loaded.status === 'wrong' ? loaded.problems : []).toContainEqual(
      expect.objectContaining({ file: SPOTTING_FILE, says: expect.stringMatching(says) }),
    )
  })
})

describe('the messages to practise with', () => {
  const loaded = loadCatalog()
  const sets = loaded.status === 'ok' ? loaded.catalog.spotting : []
  const of = (use: string) => sets.filter((set) => set.use === use).flatMap(({ items }) => items)
  const [practised, looked] = [of('practice'), of('look')]

  it('are forty with a pull or more, and as many plain ones', () => {
    expect(practised.filter(({ pull }) => pull !== null).length).toBeGreaterThanOrEqual(40)
    expect(practised.filter(({ pull }) => pull === null).length).toBeGreaterThanOrEqual(40)
  })

  it('have every pull several times, so that no round has to repeat one', () => {
    for (const one of PULLS)
      expect([one, practised.filter(({ pull }) => pull === one).length >= 4]).toEqual([one, true])
  })

  it('are each there once, and none of them is asked in a look', () => {
    const ids = practised.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([])
    expect(ids.filter((id) => looked.some((one) => one.id === id))).toEqual([])
  })
})
