import { describe, expect, test } from 'vitest'
import { person, site } from './houses.ts'

describe('replay logs', () => {
  test('are read back at once and after a restart, by the same flow code only', async () => {
    const here = site()
    const first = await here.open()
    await first.commit([{ do: 'person.add', person: person('p1') }])
    expect(await first.flowLogs.read('p1', 'v1')).toBeUndefined()
    first.flowLogs.write('p1', 'v1', { log: [1] })
    first.flowLogs.write('p1', 'v1', { log: [1, 2] })
    expect(await first.flowLogs.read('p1', 'v1')).toEqual({ log: [1, 2] })
    await first.close()
    const second = await here.open()
    expect(await second.flowLogs.read('p1', 'v2')).toBeUndefined()
    expect(await second.flowLogs.read('p1', 'v1')).toEqual({ log: [1, 2] })
    second.flowLogs.drop('p1')
    expect(await second.flowLogs.read('p1', 'v1')).toBeUndefined()
    await second.close()
    expect(await (await here.open()).flowLogs.read('p1', 'v1')).toBeUndefined()
  })

  test('of the forgotten are neither kept nor written later', async () => {
    const here = site()
    const first = await here.open()
    await first.commit([{ do: 'person.add', person: person('p1') }])
    first.flowLogs.write('p1', 'v1', ['a'])
    await first.vault.destroyPersonKey('p1')
    expect(await first.flowLogs.read('p1', 'v1')).toBeUndefined()
    first.flowLogs.write('p1', 'v1', ['b'])
    await first.close()
    expect(await (await here.open()).flowLogs.read('p1', 'v1')).toBeUndefined()
  })

  test('stale ones are dropped', async () => {
    const here = site()
    const house = await here.open(() => 1_000)
    await house.commit([{ do: 'person.add', person: person('p1') }])
    house.flowLogs.write('p1', 'v1', ['a'])
    await house.commit([{ do: 'setting.set', name: 'x', value: 1 }])
    expect(await house.dropFlowLogs(1_000)).toBe(0)
    expect(await house.dropFlowLogs(1_001)).toBe(1)
    await house.close()
    expect(await (await here.open()).flowLogs.read('p1', 'v1')).toBeUndefined()
  })
})
