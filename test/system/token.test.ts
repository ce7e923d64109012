import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { layOut, type Site } from './site.ts'

let site: Site
beforeEach(async () => {
  site = await layOut()
})
afterEach(() => site.close())

const REFUSED = /^Telegram refuses the token: it is wrong or was revoked\..*$/m
const OTHER_POLLER = /^Another program is polling with this token\..*$/m

/** The lines for people, without those of the log. */
function sentences(stderr: string): string[] {
  return stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{'))
}

test('a wrong token: one clear line, exit 1', async () => {
  const program = site.begin({ BOT_TOKEN: '123456:wrong-token' })
  expect(await program.exit).toEqual({ code: 1, signal: null })
  expect(sentences(program.stderr())).toEqual([expect.stringMatching(REFUSED)])
  expect(program.stderr()).not.toContain('wrong-token')
})

test.each(['401', '404'])(
  'a token revoked while the bot runs (%s): one clear line, exit 1',
  async (code) => {
    const program = await site.start()
    site.telegram.faults.add({ method: 'getUpdates', kind: 'error', code: Number(code) })
    site.telegram.world.person().sends('hello')
    expect(await program.exit).toEqual({ code: 1, signal: null })
    expect(sentences(program.stderr())).toEqual([expect.stringMatching(REFUSED)])
    expect(program.stderr()).not.toContain(site.telegram.token)
  },
)

test('a revoked token in webhook mode: one clear line, exit 1', async () => {
  site.telegram.faults.add({ method: 'setWebhook', kind: 'error', code: 401 })
  const program = site.begin({ WEBHOOK_URL: 'http://127.0.0.1:9/in' })
  expect(await program.exit).toEqual({ code: 1, signal: null })
  expect(sentences(program.stderr())).toEqual([expect.stringMatching(REFUSED)])
})

test('a second poller: a clear line, and the bot goes on once the other has stopped', async () => {
  const first = await site.start()
  const elsewhere = {
    DATABASE_URL: `file:${join(site.folder, 'other', 'hamrah.db')}`,
    KEYS_FILE: join(site.folder, 'other', 'keys.db'),
  }
  const second = await site.start(elsewhere)
  await first.says(OTHER_POLLER)
  await second.terminate()
  const stranger = site.telegram.world.person()
  stranger.sends('/start')
  await stranger.until((chat) => chat.some(({ from }) => from?.is_bot), { timeout: 15_000 })
  expect(await first.terminate()).toEqual({ code: 0, signal: null })
  expect(sentences(first.stderr())).toEqual([expect.stringMatching(OTHER_POLLER)])
})
