import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openJson, sealJson } from '../../src/db/seal.ts'

const key = Buffer.alloc(32, 7)
const where = 'Person.profile:p1'

describe('sealing', () => {
  test.each([null, true, 0, 'ہمراہ', '', [1, ['b']], { a: { b: null } }, 'x'.repeat(10_000)])(
    'gives back %j',
    (value) => {
      expect(openJson(key, where, sealJson(key, where, value))).toEqual({ ok: true, value })
    },
  )

  test('is different each time and as long for yes as for no', () => {
    const yes = sealJson(key, where, { minor: true })
    expect(yes).not.toEqual(sealJson(key, where, { minor: true }))
    expect(yes.length).toBe(sealJson(key, where, { minor: false }).length)
    expect(yes.length).toBe(1 + 12 + 16 + 64)
  })

  const sealed = sealJson(key, where, 'secret')
  const flip = (at: number): Uint8Array => sealed.map((byte, i) => (i === at ? byte ^ 1 : byte))
  test.each([
    ['another key', randomBytes(32), where, sealed],
    ['another row', key, 'Person.profile:p2', sealed],
    ['another column', key, 'Run.state:p1', sealed],
    ['another version', key, where, flip(0)],
    ['the nonce', key, where, flip(1)],
    ['the tag', key, where, flip(13)],
    ['the first byte', key, where, flip(29)],
    ['the last byte', key, where, flip(sealed.length - 1)],
    ['a byte less', key, where, sealed.subarray(0, -1)],
    ['only a head', key, where, sealed.subarray(0, 29)],
    ['less than a head', key, where, sealed.subarray(0, 28)],
    ['nothing', key, where, new Uint8Array()],
  ])('does not open with %s changed', (_what, withKey, at, bytes) => {
    expect(openJson(withKey, at, bytes)).toEqual({ ok: false })
  })
})
