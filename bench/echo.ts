import { Bot } from 'grammy'

// The measure of all things here: a bare grammY bot that answers every text and keeps nothing.
const bot = new Bot(process.env['BOT_TOKEN'] ?? '', {
  client: { apiRoot: process.env['TELEGRAM_API_ROOT'] ?? '' },
})
bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
void bot.start()
process.once('SIGTERM', () => void bot.stop())
