import { InlineKeyboard } from 'grammy'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Desk, bubble, eventually, openDesk, phone, writes } from './desk.ts'

const heard: string[] = []
let release: (() => void) | undefined
let desk: Desk

beforeAll(async () => {
  desk = await openDesk((bot) => {
    const first = new InlineKeyboard().text('Next', 'next').text('Slow', 'slow').row()
    first.text('Toast', 'toast').text('Alert', 'alert').row().text('Tidy', 'tidy')
    bot.command('start', (context) => {
      heard.push(`start ${context.match}`)
      return context.reply('Welcome to the first screen', { reply_markup: first })
    })
    bot.command('invite', (context) =>
      context.reply('Come in', {
        reply_markup: new InlineKeyboard().url(
          'Join',
          `https://t.me/${context.me.username}?start=x-9`,
        ),
      }),
    )
    bot.callbackQuery('next', async (context) => {
      await context.answerCallbackQuery()
      await context.editMessageText('The second screen', {
        reply_markup: new InlineKeyboard().text('Back', 'back'),
      })
    })
    bot.callbackQuery('slow', async (context) => {
      await new Promise<void>((resolve) => (release = resolve))
      release = undefined
      await context.answerCallbackQuery()
    })
    bot.callbackQuery('toast', (context) => context.answerCallbackQuery('Saved for you'))
    bot.callbackQuery('alert', (context) =>
      context.answerCallbackQuery({ text: 'Call somebody now', show_alert: true }),
    )
    bot.callbackQuery('tidy', async (context) => {
      await context.answerCallbackQuery()
      await context.deleteMessage()
    })
    bot.on('message:text', (context) => {
      heard.push(context.message.text)
      const quoted = context.message.reply_to_message?.text
      const parameters = { reply_parameters: { message_id: context.message.message_id } }
      return context.reply(quoted ? `You quoted: ${quoted}` : 'I heard you', parameters)
    })
  })
  await desk.bot.api.setMyCommands([{ command: 'invite', description: 'Make an invitation' }])
})
afterAll(() => desk.close())
afterEach(async () => {
  const problems = desk.problems.splice(0)
  release?.()
  desk.telegram.world.startOver()
  heard.length = 0
  for (const context of desk.browser.contexts()) await context.close()
  expect(problems).toEqual([])
})

async function started(key: string, context: BrowserContextOptions = {}) {
  const page = await desk.open(context)
  await phone(page, key).locator('[data-action=start]').click()
  await phone(page, key).getByText('Welcome to the first screen').waitFor()
  return { page, here: phone(page, key) }
}

test('an empty chat offers Start, which sends the invitation of its person', async () => {
  const { here } = await started('learner')
  expect(heard).toEqual(['start inv-1'])
  await here.locator('[data-action=start]').waitFor({ state: 'hidden' })
  expect(await here.getByRole('article').count()).toBe(2)
})

test('a person without an invitation sends a bare /start', async () => {
  await started('coordinator')
  expect(heard).toEqual(['start '])
})

test('rows and order of the buttons are as sent, in a right-to-left phone too', async () => {
  const { here } = await started('learner')
  const rows = here.locator('.keyboard .row')
  expect(await rows.first().getByRole('button').allTextContents()).toEqual(['Next', 'Slow'])
  expect(await rows.nth(1).getByRole('button').allTextContents()).toEqual(['Toast', 'Alert'])
  const next = await here.getByRole('button', { name: 'Next' }).boundingBox()
  const slow = await here.getByRole('button', { name: 'Slow' }).boundingBox()
  expect(next?.x).toBeLessThan(slow?.x ?? 0)
})

test('an edit changes the same bubble in place', async () => {
  const { page, here } = await started('coordinator')
  const id = Number(await here.locator('.from-bot').getAttribute('data-message-id'))
  await here.getByRole('button', { name: 'Next' }).click()
  await bubble(page, id).getByText('The second screen').waitFor()
  expect(await here.getByText('Welcome to the first screen').count()).toBe(0)
  expect(await bubble(page, id).locator('.key').allTextContents()).toEqual(['Back'])
})

test('a tapped button waits until the bot has answered', async () => {
  const { here } = await started('coordinator')
  const slow = here.getByRole('button', { name: 'Slow' })
  await slow.click()
  await eventually(() => slow.getAttribute('aria-busy')).toBe('true')
  await eventually(() => release).toBeDefined()
  expect(await slow.getAttribute('aria-busy')).toBe('true')
  release?.()
  await eventually(() => slow.getAttribute('aria-busy')).toBe(null)
})

test('a deleted message fades and goes', async () => {
  const { here } = await started('coordinator', { reducedMotion: 'no-preference' })
  await here.getByRole('button', { name: 'Tidy' }).click()
  await eventually(() => here.getByText('Welcome to the first screen').count()).toBe(0)
})

test('one deletes a message of the chat; the bot finds it gone', async () => {
  const { here } = await started('coordinator')
  const screen = here.locator('.from-bot')
  const id = Number(await screen.getAttribute('data-message-id'))
  await screen.hover()
  await screen.getByRole('button', { name: 'Delete' }).click()
  await eventually(() => here.getByText('Welcome to the first screen').count()).toBe(0)
  await expect(desk.bot.api.editMessageText(13, id, 'x')).rejects.toThrow(
    'message to edit not found',
  )
})

test('a toast passes by, an alert holds this phone until OK', async () => {
  const { page, here } = await started('coordinator')
  await here.getByRole('button', { name: 'Toast' }).click()
  await here.getByRole('status').getByText('Saved for you').waitFor()
  await here.getByRole('button', { name: 'Alert' }).click()
  const alert = here.getByRole('alertdialog', { name: 'Call somebody now' })
  await alert.waitFor()
  expect(await here.locator('.chat').getAttribute('inert')).not.toBe(null)
  await writes(page, 'mentor', 'the other phones go on')
  await phone(page, 'mentor').getByText('I heard you').waitFor()
  await alert.getByRole('button', { name: 'OK' }).click()
  await alert.waitFor({ state: 'detached' })
  expect(await here.locator('.chat').getAttribute('inert')).toBe(null)
})

test('a reply quotes the message, to the bot and on the screen', async () => {
  const { page, here } = await started('coordinator')
  await here.locator('.from-bot').hover()
  await here.locator('.from-bot').getByRole('button', { name: 'Reply' }).click()
  await page.keyboard.type('about this one')
  await page.keyboard.press('Enter')
  await here.getByText('You quoted: Welcome to the first screen').waitFor()
  const mine = here.locator('.from-me').last()
  expect(await mine.locator('.quote span').textContent()).toBe('Welcome to the first screen')
})

test('Enter sends, Shift+Enter breaks the line', async () => {
  const { page, here } = await started('coordinator')
  const field = here.getByRole('textbox')
  await field.fill('one')
  await field.press('Shift+Enter')
  await page.keyboard.type('two')
  await field.press('Enter')
  await here.getByText('I heard you').waitFor()
  expect(heard).toContain('one\ntwo')
  expect(await field.inputValue()).toBe('')
})

test('typing shows dots until the bot has spoken', async () => {
  const { here } = await started('coordinator')
  await desk.bot.api.sendChatAction(13, 'typing')
  await here.locator('.typing').waitFor()
  await here.getByText('typing…').waitFor()
  await desk.bot.api.sendMessage(13, 'here it is')
  await here.locator('.typing').waitFor({ state: 'hidden' })
  await here.getByText('typing…').waitFor({ state: 'detached' })
})

test('what did not arrive is given back to its writer', async () => {
  const { page, here } = await started('coordinator')
  await page.route('**/messages', (route) => route.fulfill({ status: 503, body: '' }))
  await writes(page, 'coordinator', 'keep my words')
  await here.getByRole('status').getByText('did not go through').waitFor()
  expect(await here.getByRole('textbox').inputValue()).toBe('keep my words')
  expect(desk.problems.splice(0).length).toBeGreaterThan(0)
})

test('a button that is gone meanwhile says so', async () => {
  const { page, here } = await started('coordinator')
  await page.route('**/taps', (route) => route.fulfill({ status: 404, body: '' }))
  await here.getByRole('button', { name: 'Next' }).click()
  await here.getByRole('status').getByText('no longer there').waitFor()
  await eventually(() => here.locator('[aria-busy=true]').count()).toBe(0)
  expect(desk.problems.splice(0).length).toBeGreaterThan(0)
})

test('the menu lists the commands of the bot and sends the chosen one', async () => {
  const { here } = await started('coordinator')
  await here.getByRole('button', { name: 'Commands' }).click()
  await here.getByRole('menuitem', { name: 'Make an invitation' }).click()
  await here.getByText('Come in').waitFor()
})

test('a link into this bot is pressed like a button, and starts it', async () => {
  const { page, here } = await started('coordinator')
  await writes(page, 'coordinator', '/invite')
  await here.getByRole('button', { name: 'Join' }).click()
  await eventually(() => heard).toContain('start x-9')
  await writes(page, 'coordinator', `see t.me/${desk.bot.botInfo.username}?start=x-10 there`)
  await here.getByRole('button', { name: 'x-10' }).click()
  await eventually(() => heard).toContain('start x-10')
})

test('who blocks the bot cannot write until it is unblocked', async () => {
  const { here } = await started('coordinator')
  await here.getByRole('button', { name: 'More for this phone' }).click()
  await here.getByRole('menuitem', { name: 'Block the bot' }).click()
  await here.getByRole('textbox').waitFor({ state: 'hidden' })
  await expect(desk.bot.api.sendMessage(13, 'hello?')).rejects.toThrow('blocked by the user')
  await here.getByRole('button', { name: 'Unblock the bot' }).click()
  await here.getByRole('textbox').waitFor()
})

test('the chats of two phones stay apart', async () => {
  const { page } = await started('coordinator')
  await writes(page, 'coordinator', 'only for me')
  await phone(page, 'coordinator').getByText('I heard you').waitFor()
  expect(await phone(page, 'mentor').getByRole('article').count()).toBe(0)
})
