import { InputFile } from 'grammy'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Desk, bubble, eventually, focused, openDesk, phone } from './desk.ts'

const heard: string[] = []
let desk: Desk
let page: Page

// A square of one colour, drawn by hand: 8 by 8 pixels, 1 bit each.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIAQAAAADsdIMmAAAAC0lEQVR42mNgwAcAABAAAe8HJ4EAAAAASUVORK5CYII=',
  'base64',
)

beforeAll(async () => {
  desk = await openDesk((bot) => {
    bot.on('message:photo', () => void heard.push('photo'))
    bot.on('message:voice', (context) => void heard.push(`voice ${context.message.voice.duration}`))
    bot.on('message:sticker', () => void heard.push('sticker'))
  })
  desk.telegram.world.person({ id: 13, first_name: 'Bilal', started: true, language_code: 'en' })
  page = await desk.open()
})
afterAll(() => desk.close())
afterEach(() => {
  heard.length = 0
  expect(desk.problems.splice(0)).toEqual([])
})

test('a picture is shown, enlarged in a dialog, and left with Escape', async () => {
  const sent = await desk.bot.api.sendPhoto(13, new InputFile(png, 'x.png'), {
    caption: 'A square',
  })
  const open = bubble(page, sent.message_id).getByRole('button', { name: 'Enlarge the picture' })
  const seen = () => page.evaluate<number>("document.querySelector('.photo img').naturalWidth")
  await open.waitFor()
  await eventually(seen).toBe(8)
  await open.click()
  await page.getByRole('dialog', { name: 'Picture' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await focused(page)).toBe('Enlarge the picture')
})

test('one attaches a picture, and the bot gets it', async () => {
  const here = phone(page, 'coordinator')
  const chooser = page.waitForEvent('filechooser')
  await here.getByRole('button', { name: 'Attach' }).click()
  await here.getByRole('menuitem', { name: 'Picture' }).click()
  await (await chooser).setFiles({ name: 'x.png', mimeType: 'image/png', buffer: png })
  await here.locator('.from-me .photo img').waitFor()
  await eventually(() => heard).toEqual(['photo'])
})

test('one sends a sticker', async () => {
  const here = phone(page, 'coordinator')
  await here.getByRole('button', { name: 'Attach' }).click()
  await here.getByRole('menuitem', { name: 'Sticker' }).click()
  await here.getByRole('img', { name: 'Sticker' }).waitFor()
  await eventually(() => heard).toEqual(['sticker'])
})

test('one records a voice note, sends it, and plays it', async () => {
  const here = phone(page, 'coordinator')
  await here.getByRole('button', { name: 'Record a voice note' }).click()
  const strip = here.getByRole('group', { name: 'Recording' })
  await strip.waitFor()
  await eventually(() => strip.getByRole('timer').textContent()).toBe('0:02')
  await strip.getByRole('button', { name: 'Send' }).click()
  const note = here.locator('.from-me').last().getByRole('group', { name: 'Voice note' })
  await note.waitFor()
  await eventually(() => heard).toEqual(['voice 2'])
  await note.getByRole('button', { name: 'Play' }).click()
  await note.getByRole('button', { name: 'Pause' }).waitFor()
  const now = () => page.evaluate<number>("document.querySelector('audio').currentTime")
  await eventually(now).toBeGreaterThan(0)
})

test('a recording can be thrown away', async () => {
  const here = phone(page, 'coordinator')
  const before = await here.getByRole('article').count()
  await here.getByRole('button', { name: 'Record a voice note' }).click()
  await here
    .getByRole('group', { name: 'Recording' })
    .getByRole('button', { name: 'Cancel' })
    .click()
  await here.getByRole('textbox').waitFor()
  expect(await here.getByRole('article').count()).toBe(before)
  expect(heard).toEqual([])
})

test('a browser that cannot record offers no microphone', async () => {
  const context = await desk.browser.newContext()
  await context.addInitScript('delete window.MediaRecorder')
  const bare = await context.newPage()
  await bare.goto(desk.telegram.url)
  const here = phone(bare, 'coordinator')
  await here.getByRole('textbox').waitFor()
  expect(await here.getByRole('button', { name: 'Record a voice note' }).isVisible()).toBe(false)
})

test('protected words can be neither selected nor copied, others can', async () => {
  const guarded = await desk.bot.api.sendMessage(13, 'for your eyes', { protect_content: true })
  const open = await desk.bot.api.sendMessage(13, 'for everyone')
  const select = async (id: number) => {
    await bubble(page, id).locator('.text').dblclick()
    return page.evaluate<string>('getSelection().toString().trim()')
  }
  await bubble(page, open.message_id).waitFor()
  expect(await select(guarded.message_id)).toBe('')
  expect(await select(open.message_id)).not.toBe('')
})

test('a file is offered for saving under its name, a poll shows its answers', async () => {
  const file = await desk.bot.api.sendDocument(13, new InputFile(Buffer.from('a,b'), 'list.csv'))
  const link = bubble(page, file.message_id).getByRole('link')
  const download = page.waitForEvent('download')
  await link.click()
  expect((await download).suggestedFilename()).toBe('list.csv')
  const poll = await desk.bot.api.sendPoll(13, 'Tea or coffee?', ['Tea', 'Coffee'])
  const options = bubble(page, poll.message_id).locator('.poll li')
  await eventually(() => options.allTextContents()).toEqual(['Tea', 'Coffee'])
})
