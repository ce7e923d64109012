import { afterAll, beforeAll, expect, test } from 'vitest'
import { face, joins, type Phone } from '../system/phone.ts'
import { layOut, type Site } from '../system/site.ts'

let site: Site
let codes: { readonly learner: string; readonly coordinator: string }
beforeAll(async () => {
  site = await layOut()
  codes = await site.invites()
})
afterAll(() => site.close())

const VOTERS = 6

test('a story in a group goes on through kill -9: every vote that was taken is counted once', async () => {
  let program = await site.start()
  const leader = site.telegram.world.person()
  await joins(leader, codes.coordinator)
  const voters = Array.from({ length: VOTERS }, () => site.telegram.world.person())
  const group = site.telegram.world.group({
    title: 'Chinar',
    type: 'supergroup',
    // One who only watches: the vote is not over by itself while someone may still change their mind.
    members: [leader, ...voters, site.telegram.world.person()],
  })
  const until = async (words: RegExp): Promise<void> => {
    for (let waited = 0; waited < 600; waited += 1) {
      if (words.test(face(group.chat))) return
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(`the group never saw ${words.source}:\n${face(group.chat)}`)
  }
  leader.sends('/lead', { in: group })
  await until(/quiet brother/)
  leader.taps(/quiet brother/, { in: group })
  await until(/Begin/)
  leader.taps(/Begin/, { in: group })
  await until(/Tap a number/)
  const votes = (some: readonly Phone[], number: string) => {
    for (const voter of some) voter.taps(number, { in: group })
  }
  votes(voters.slice(0, 3), '2')
  await program.kill9()
  // While nobody is there: Telegram keeps these, and the one who changes their mind twice counts once.
  votes(voters.slice(3, 5), '1')
  votes(voters.slice(0, 1), '1')
  program = await site.start()
  votes(voters.slice(5), '1')
  await program.kill9()
  await site.start()
  await until(/Chosen so far: .?6/)
  await site.telegram.idle(100)
  leader.taps(/Close the vote/, { in: group })
  await until(/You chose/)
  const shown = group.chat.findLast(({ text }) => text?.includes('You chose'))?.text ?? ''
  expect(shown).toContain('●●●● 4')
  expect(shown).toContain('●● 2')
})
