import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { packageRoot } from '../../src/package-root.ts'
import { change, joins, type Phone } from './phone.ts'
import { startProgram, type Program } from './program.ts'
import { layOut, type Site } from './site.ts'

const FIVE_SECONDS = 5_000

let site: Site
beforeEach(async () => {
  site = await layOut()
})
afterEach(() => site.close())

/** SIGTERM, and the promise: exit code 0 within five seconds. */
async function stops(program: Program): Promise<void> {
  const began = performance.now()
  expect(await program.terminate()).toEqual({ code: 0, signal: null })
  expect(performance.now() - began).toBeLessThan(FIVE_SECONDS)
}

async function member(): Promise<Phone> {
  const { learner } = await site.invites()
  const program = await site.start()
  const phone = site.telegram.world.person()
  await joins(phone, learner)
  await program.terminate()
  return phone
}

test('while a long poll is open', async () => {
  const program = await site.start()
  await expect.poll(() => site.telegram.world.state.updates.poll).toBeDefined()
  await stops(program)
  expect(program.stderr()).toBe('')
})

test('while an update is in hand: it is finished first', async () => {
  const phone = await member()
  const program = await site.start()
  site.telegram.faults.add({ method: 'sendMessage', kind: 'delay', ms: 800, times: 1 })
  const arrived = site.calls.next('sendMessage')
  await change(phone, async () => {
    phone.sends('/menu')
    await arrived
    await stops(program)
  })
  expect(phone.last().text).toMatch(/Where would you like to go/)
  await site.inside(async ({ inbox }) => {
    expect(await inbox.counts()).toEqual({ waiting: 0, dead: 0 })
  })
  const before = phone.chat.length
  await site.start()
  await site.telegram.idle(100)
  expect(phone.chat).toHaveLength(before)
})

test('while an update is in hand that Telegram lets hang: it waits for the next start', async () => {
  const phone = await member()
  const program = await site.start()
  const hang = { kind: 'delay', ms: 6_000, times: 1 } as const
  site.telegram.faults.add({ method: 'sendMessage', ...hang })
  const arrived = site.calls.next('sendMessage')
  phone.sends('/learn')
  await arrived
  await stops(program)
  await site.inside(async ({ inbox }) => {
    expect((await inbox.counts()).waiting).toBe(1)
  })
  await change(phone, () => site.start())
  expect(phone.last().text).toMatch(/Your lessons/)
})

test.each([
  ['a call for updates that fails', 'getUpdates'],
  ['the first call of all', 'getMe'],
  ['the call that removes a webhook', 'deleteWebhook'],
])('while Telegram does not answer: %s', async (_, method) => {
  site.telegram.faults.add({ method, kind: 'error', code: 502 })
  const arrived = site.calls.next(method)
  const program = site.begin()
  await arrived
  await stops(program)
})

test.each([
  ['hangs at the first call', 'getMe', {}],
  ['hangs at the call that removes a webhook', 'deleteWebhook', {}],
  ['hangs at the call that sets a webhook', 'setWebhook', { WEBHOOK_URL: 'http://127.0.0.1:9/in' }],
])('while Telegram %s', async (_, method, over) => {
  site.telegram.faults.add({ method, kind: 'delay', ms: 8_000 })
  const arrived = site.calls.next(method)
  const program = site.begin(over)
  await arrived
  await stops(program)
})

test('a second SIGTERM changes nothing', async () => {
  const phone = await member()
  const program = await site.start()
  site.telegram.faults.add({ method: 'sendMessage', kind: 'delay', ms: 500, times: 1 })
  const arrived = site.calls.next('sendMessage')
  phone.sends('/menu')
  await arrived
  void program.terminate()
  await stops(program)
})

test('by npm start', async () => {
  const polls = site.calls.next('getUpdates')
  const program = startProgram({
    env: site.env(),
    cwd: packageRoot(),
    command: ['npm', 'start', '--silent'],
  })
  // Also when this fails: what a lost SIGTERM leaves running would outlive the test.
  onTestFinished(() => void program.kill9())
  await Promise.race([polls, program.exit])
  await stops(program)
})
