import { Bot, InlineKeyboard } from 'grammy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'

let telegram: Telegram
let bot: Bot

beforeEach(async () => {
  telegram = await startTelegram()
  bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } })
})

afterEach(async () => {
  await bot.stop()
  await telegram.close()
})

test('a grammY bot answers a command by polling', async () => {
  bot.command('start', (ctx) => ctx.reply(`Welcome, ${ctx.from?.first_name} (${ctx.match})`))
  void bot.start()
  const hina = telegram.world.person({ first_name: 'Hina' })
  hina.sends('/start abc')
  await hina.until((chat) => chat.length === 2)
  expect(hina.last().text).toBe('Welcome, Hina (abc)')
})

test('a tap is answered, edits the message and is seen by the person', async () => {
  bot.command('start', (ctx) =>
    ctx.reply('Choose', { reply_markup: new InlineKeyboard().text('Tea', 't').text('Milk', 'm') }),
  )
  bot.callbackQuery('t', async (ctx) => {
    await ctx.editMessageText('<b>Tea</b> it is', { parse_mode: 'HTML' })
    await ctx.answerCallbackQuery({ text: 'Good choice', show_alert: true })
  })
  void bot.start()
  const hina = telegram.world.person()
  hina.sends('/start')
  await hina.until(() => hina.buttons().includes('Tea'))
  expect(hina.buttons()).toEqual(['Tea', 'Milk'])

  const { answer } = hina.taps('Tea')
  expect(await answer).toEqual({ text: 'Good choice', show_alert: true })
  expect(hina.last()).toMatchObject({
    text: 'Tea it is',
    entities: [{ type: 'bold', offset: 0, length: 3 }],
  })
  expect(hina.last().reply_markup).toBeUndefined()
  expect(hina.toasts).toEqual([{ text: 'Good choice', show_alert: true }])
})

test('idle resolves when every update is acknowledged and every call done', async () => {
  bot.on('message', async (ctx) => {
    await ctx.reply('one')
    await ctx.reply('two')
  })
  void bot.start()
  const people = Array.from({ length: 20 }, () => telegram.world.person())
  for (const person of people) person.sends('hello')
  await telegram.idle()
  for (const person of people) {
    expect(person.chat.map(({ text }) => text)).toEqual(['hello', 'one', 'two'])
  }
  expect(telegram.stats()).toMatchObject({ sendMessage: 40 })
})
