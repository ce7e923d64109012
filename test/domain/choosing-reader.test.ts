import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reader } from '../../src/domain/case.ts'
import { couldReceive, offered, toggled, type Choosing } from '../../src/domain/choosing-reader.ts'
import { readersThere, type Adult, type Posts } from '../../src/domain/routing.ts'
import { adult, markOf } from './askers.ts'
import { posts, staffs } from './staffs.ts'

const NONE: Posts = { backup: null, focal: null }
const zara = adult('zara', { gender: 'she' })
const omar = adult('omar')
const far = adult('far', { tolanaId: 'there' })
const farShe = adult('far-she', { tolanaId: 'there', gender: 'she' })
const owner = adult('owner', { role: 'owner', tolanaId: null, gender: 'other' })
const ownerShe = adult('owner-she', { role: 'owner', tolanaId: 'here', gender: 'she' })
const EVERYBODY = [zara, omar, far, farShe, owner, ownerShe]

const choosing = (staff: readonly Adult[], offices: Posts = NONE): Choosing => ({
  asker: { id: 'asker', tolanaId: 'here' },
  staff,
  posts: offices,
})

describe('choosing a reader', () => {
  it.each<[string, readonly Adult[], readonly string[], Reader[]]>([
    ['everybody is there', EVERYBODY, [], ['own', 'woman', 'elsewhere', 'inside']],
    ['only the Tolana’s own', [omar], [], ['own']],
    ['nobody yet: their own, for somebody may come', [], [], ['own']],
    ['only another district', [far], [], ['own', 'elsewhere']],
    ['no woman left', [zara, omar], ['zara'], ['own']],
    ['all of the Tolana left out', [zara, far], ['zara'], ['elsewhere']],
  ])('%s', (_name, staff, never, expected) => {
    expect(offered(choosing(staff), never.map(markOf))).toEqual(expected)
  })

  it('lists those who could receive it: the nearest first, never the one who asks', () => {
    const staff = [farShe, owner, omar, adult('asker'), adult('mentor', { role: 'mentor' })]
    expect(couldReceive(choosing(staff)).map(({ id }) => id)).toEqual(['omar', 'owner'])
  })

  it('leaves out and takes in, but never the last', () => {
    const two = choosing([omar, owner])
    const out = [markOf('omar')]
    expect(toggled(two, [], 'omar')).toEqual(out)
    expect(toggled(two, out, 'omar')).toEqual([])
    expect(toggled(two, out, 'owner')).toBe('nobody-left')
    expect(toggled(two, [], 'asker')).toBeUndefined()
    expect(toggled(two, [], 'stranger')).toBeUndefined()
    // Whoever serves elsewhere by now stays left out, and can be taken in again.
    const moved = choosing([omar, adult('moved', { tolanaId: 'there' })])
    expect(toggled(moved, [markOf('moved')], 'moved')).toEqual([])
    // Whoever came back as another person is left out by the account that is theirs still.
    const anew = { ...omar, id: 'omar-anew' }
    expect(toggled(choosing([anew, owner]), out, 'omar-anew')).toEqual([])
  })

  it('always leaves a choice that leads to somebody, where there is anybody', () => {
    const taps = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'asker'), { maxLength: 12 })
    fc.assert(
      fc.property(staffs, posts, taps, (staff, offices, ids) => {
        const one = choosing(staff, offices)
        const anybody = readersThere(one.asker, staff, offices).length > 0
        let never: readonly string[] = []
        for (const id of ids) {
          const next = toggled(one, never, id)
          if (next !== undefined && next !== 'nobody-left') never = next
        }
        expect(offered(one, never).length).toBeGreaterThan(0)
        expect(readersThere(one.asker, staff, offices, never).length > 0).toBe(anybody)
      }),
      { numRuns: 1000 },
    )
  })
})
