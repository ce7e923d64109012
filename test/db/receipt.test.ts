import { createHmac, hkdfSync, scryptSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { scratch, site } from './houses.ts'

const WORDS = 'apple boat lamp river stone tree'
const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex')

describe('the hash of six pictures', () => {
  test('is the same after a restart, another one for other words, and for another deployment', async () => {
    const here = site()
    const house = await here.open()
    const first = hex(await house.vault.receiptHash(WORDS))
    expect(first).toMatch(/^[0-9a-f]{64}$/)
    expect(hex(await house.vault.receiptHash(WORDS.replace('tree', 'bird')))).not.toBe(first)
    await house.close()
    expect(hex(await (await here.open()).vault.receiptHash(WORDS))).toBe(first)
    const elsewhere = await site(scratch(), here.secret).open()
    expect(hex(await elsewhere.vault.receiptHash(WORDS))).not.toBe(first)
  })

  test('is HMAC(pepper, scrypt(words, salt of the deployment)) and costs what it should', async () => {
    const here = site()
    const house = await here.open()
    const deployment = String(await house.store.setting('house.mark'))
    const pepper = Buffer.from(hkdfSync('sha256', here.secret, '', 'hamrah pepper v1', 32))
    const keyed = (purpose: string, value: string) =>
      createHmac('sha256', pepper).update(`${purpose}\0${value}`).digest()
    const cost = { N: 32_768, r: 8, p: 1, maxmem: 67_108_864 }
    const stretched = scryptSync(WORDS, keyed('receipt-salt', deployment), 32, cost)
    expect(hex(await house.vault.receiptHash(WORDS))).toBe(
      hex(keyed('receipt', stretched.toString('base64'))),
    )
  })

  test('many at once are all answered, each rightly', async () => {
    const house = await site().open()
    const asked = Array.from({ length: 7 }, (_, i) => house.vault.receiptHash(`words ${i % 3}`))
    const hashes = (await Promise.all(asked)).map(hex)
    expect(new Set(hashes).size).toBe(3)
    expect(hashes[0]).toBe(hashes[3])
  })
})
