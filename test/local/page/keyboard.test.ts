import { InlineKeyboard } from 'grammy'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Desk, bubble, focused, openDesk, phone, writes } from './desk.ts'

let desk: Desk
let page: Page

beforeAll(async () => {
  desk = await openDesk((bot) => {
    bot.callbackQuery('warn', (context) =>
      context.answerCallbackQuery({ text: 'Careful', show_alert: true }),
    )
  })
  // The bot may write first only to who has written to it.
  desk.telegram.world.person({ id: 13, first_name: 'Bilal', language_code: 'en', started: true })
  page = await desk.open()
})
afterAll(() => desk.close())
afterEach(() => expect(desk.problems.splice(0)).toEqual([]))

function button(key: string) {
  const [label = '', data = ''] = key.split(':')
  return InlineKeyboard.text(label, data)
}

/** A keyboard given as rows of `label:data`. */
function keys(...rows: string[][]) {
  return { reply_markup: InlineKeyboard.from(rows.map((row) => row.map(button))) }
}

async function shown(text: string, ...rows: string[][]) {
  const { message_id: id } = await desk.bot.api.sendMessage(13, text, keys(...rows))
  await bubble(page, id).waitFor()
  const key = (name: string) => bubble(page, id).getByRole('button', { name, exact: true })
  return { id, key }
}

test('after an edit the focus is on the button with the same data, wherever it moved', async () => {
  const { id, key } = await shown('one', ['A:a', 'Home:home'])
  await key('Home').focus()
  await desk.bot.api.editMessageText(13, id, 'two', keys(['B:b'], ['C:c'], ['Go home:home']))
  await key('Go home').waitFor()
  expect(await focused(page)).toBe('Go home')
})

test('without such a button it is on the one in the same place', async () => {
  const { id, key } = await shown('one', ['A:a'], ['Back:1', 'Next:2'])
  await key('Next').focus()
  await desk.bot.api.editMessageText(13, id, 'two', keys(['A2:a2'], ['Back:3', 'On:4']))
  await key('On').waitFor()
  expect(await focused(page)).toBe('On')
})

test('or the nearest, when the new keyboard is smaller', async () => {
  const { id, key } = await shown('one', ['A:a'], ['B:b'], ['C:c', 'D:d'])
  await key('D').focus()
  await desk.bot.api.editMessageText(13, id, 'two', keys(['E:e'], ['F:f']))
  await key('F').waitFor()
  expect(await focused(page)).toBe('F')
})

test('or on the message, when it has no buttons any more', async () => {
  const { id, key } = await shown('one', ['A:a'])
  await key('A').focus()
  await desk.bot.api.editMessageText(13, id, 'the end')
  await bubble(page, id).getByText('the end').waitFor()
  await key('A').waitFor({ state: 'detached' })
  expect(await focused(page)).toMatch(/^Hamrah, \d\d:\d\d$/)
})

test('when a message with the focus is deleted, the next one has it', async () => {
  const { id, key } = await shown('one', ['A:a'])
  const after = await desk.bot.api.sendMessage(13, 'two')
  await bubble(page, after.message_id).waitFor()
  await key('A').focus()
  await desk.bot.api.deleteMessage(13, id)
  await bubble(page, id).waitFor({ state: 'detached' })
  const now = await page.evaluate<string>("document.activeElement.getAttribute('data-message-id')")
  expect(Number(now)).toBe(after.message_id)
})

test('arrow keys walk the buttons as they are seen', async () => {
  const { key } = await shown('one', ['A:a', 'B:b'], ['C:c'], ['D:d', 'E:e'])
  await key('A').focus()
  const steps = ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft']
  const path: string[] = []
  for (const step of steps) {
    await page.keyboard.press(step)
    path.push(await focused(page))
  }
  expect(path).toEqual(['B', 'B', 'C', 'D', 'E', 'D'])
})

test('Tab stops at the newest message, its buttons, and the composer; arrows reach the rest', async () => {
  const { key } = await shown('old', ['Old:o'])
  const { message_id: id } = await desk.bot.api.sendMessage(13, 'new', keys(['A:a', 'B:b']))
  await bubble(page, id).waitFor()
  await phone(page, 'coordinator').getByRole('button', { name: 'More for this phone' }).focus()
  const path: string[] = []
  for (let stop = 0; stop < 6; stop += 1) {
    await page.keyboard.press('Tab')
    path.push((await focused(page)).replace(/, .*/, ''))
  }
  expect(path).toEqual(['Hamrah', 'A', 'B', 'Reply', 'Delete', 'Message'])
  await bubble(page, id).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Old')
  expect(await key('Old').isVisible()).toBe(true)
})

test('a menu is walked with arrows and left with Escape, back on its button', async () => {
  await shown('one')
  const more = phone(page, 'coordinator').getByRole('button', { name: 'More for this phone' })
  await more.press('Enter')
  await page.keyboard.press('End')
  expect(await focused(page)).toBe('Block the bot')
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toContain('Learner')
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('More for this phone')
  expect(await page.getByRole('menu').count()).toBe(0)
  expect(await more.getAttribute('aria-expanded')).toBe('false')
})

test('an alert takes the focus, and Escape gives it back', async () => {
  const { key } = await shown('one', ['Warn:warn'])
  await key('Warn').press('Enter')
  await page.getByRole('alertdialog').waitFor()
  expect(await focused(page)).toBe('OK')
  await page.keyboard.press('Escape')
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  expect(await focused(page)).toBe('Warn')
})

test('each chat is a polite log with a name', async () => {
  await writes(page, 'coordinator', 'hello')
  const log = phone(page, 'coordinator').getByRole('log', { name: 'Messages with Hamrah' })
  await log.waitFor()
  expect(await log.getAttribute('aria-live')).toBe('polite')
  expect(await page.getByRole('region', { name: 'Coordinator, Bilal' }).count()).toBe(1)
})
