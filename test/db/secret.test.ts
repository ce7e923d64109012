import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { deriveKeys, loadSecret } from '../../src/db/secret.ts'
import { scratch } from './houses.ts'

const good = Buffer.alloc(32, 5).toString('base64')

describe('the secret key', () => {
  test('is made once, for the owner only', () => {
    const fallbackFile = join(scratch(), 'keys', 'secret.key')
    const first = loadSecret({ fallbackFile })
    expect(first).toMatchObject({ ok: true, made: fallbackFile })
    expect(statSync(fallbackFile).mode & 0o777).toBe(0o600)
    expect(statSync(join(fallbackFile, '..')).mode & 0o777).toBe(0o700)
    const second = loadSecret({ fallbackFile })
    expect(second).toMatchObject({ ok: true, made: null })
    expect(first.ok && second.ok && first.secret.equals(second.secret)).toBe(true)
  })

  test('comes from the setting before the file before the default', () => {
    const folder = scratch()
    const file = join(folder, 'secret')
    writeFileSync(file, `${Buffer.alloc(32, 6).toString('base64')}\n`)
    const fallbackFile = join(folder, 'never')
    const byKey = loadSecret({ key: good, file, fallbackFile })
    const byFile = loadSecret({ file, fallbackFile })
    expect(byKey).toEqual({ ok: true, secret: Buffer.alloc(32, 5), made: null })
    expect(byFile).toEqual({ ok: true, secret: Buffer.alloc(32, 6), made: null })
    expect(() => readFileSync(fallbackFile)).toThrow('ENOENT')
  })

  test.each(['', 'short', good.slice(0, -4), `${good}AAAA`, Buffer.alloc(31).toString('base64')])(
    'refuses %j with one line',
    (key) => {
      const refused = loadSecret({ key, fallbackFile: 'unused' })
      expect(refused).toEqual({ ok: false, problem: 'SECRET_KEY must be 32 bytes in base64' })
    },
  )

  test('a missing file and an unusable folder are one line each', () => {
    const folder = scratch()
    const missing = join(folder, 'missing')
    expect(loadSecret({ file: missing, fallbackFile: 'unused' })).toEqual({
      ok: false,
      problem: `SECRET_KEY_FILE: cannot read ${missing} (ENOENT)`,
    })
    writeFileSync(join(folder, 'file'), '')
    const below = join(folder, 'file', 'secret.key')
    expect(loadSecret({ fallbackFile: below })).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^cannot make the secret key .* \((EEXIST|ENOTDIR)\)$/),
    })
  })

  test('derives two unrelated keys, the same ones each time', () => {
    const { wrapKey, pepper } = deriveKeys(Buffer.alloc(32, 1))
    expect(deriveKeys(Buffer.alloc(32, 1))).toEqual({ wrapKey, pepper })
    expect(wrapKey.equals(pepper)).toBe(false)
    expect(deriveKeys(Buffer.alloc(32, 2)).wrapKey.equals(wrapKey)).toBe(false)
  })
})
