import { Bot } from 'grammy'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  type Telegram,
  type TelegramOptions,
  startTelegram,
} from '../../../src/local/api/server.ts'
import { openBrowser } from './browser.ts'

const people = [
  { id: 11, key: 'learner', role: 'learner', locale: 'ur', first_name: 'زینب', start: 'inv-1' },
  { id: 12, key: 'mentor', role: 'mentor', locale: 'ps', first_name: 'ګل مينه', start: 'inv-2' },
  {
    id: 13,
    key: 'coordinator',
    role: 'coordinator',
    locale: 'en',
    first_name: 'Bilal',
    start: null,
  },
]

/** A local Telegram with a bot on it and a browser to look at its chat page. */
export interface Desk {
  telegram: Telegram
  bot: Bot
  browser: Browser
  /** Opens the page anew, without motion unless asked for; what went wrong on it is in `problems`. */
  open(options?: BrowserContextOptions): Promise<Page>
  /** Console errors, failed scripts, failed requests, and requests that left the page's origin. */
  problems: string[]
  close(): Promise<void>
}

/** Writes down everything about a page that a healthy one never does. */
function watch(page: Page, origin: string, problems: string[]): void {
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) problems.push(`console: ${line.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`))
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${origin}/`) || /^(data|blob):/.test(request.url())
    if (!isOwn) problems.push(`left the origin: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
}

/** Sets a desk up; `build` says what the bot does before it begins to poll. */
export async function openDesk(
  build: (bot: Bot) => void,
  options: TelegramOptions = {},
): Promise<Desk> {
  const telegram = await startTelegram({ personas: () => people, ...options })
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } })
  build(bot)
  await bot.init()
  const polling = bot.start()
  const browser = await openBrowser()
  const problems: string[] = []
  return {
    telegram,
    bot,
    browser,
    problems,
    async open(context = {}) {
      const page = await browser.newPage({
        viewport: { width: 1400, height: 850 },
        reducedMotion: 'reduce',
        ...context,
      })
      watch(page, telegram.url, problems)
      await page.goto(telegram.url)
      await page.locator('[data-phone] .languages').first().waitFor()
      return page
    },
    async close() {
      await browser.close()
      await bot.stop()
      await telegram.close()
      await polling
    },
  }
}

/** One phone on the page. */
export function phone(page: Page, key: string): Locator {
  return page.locator(`[data-phone="${key}"]`)
}

/** The bubble of a message by its id. */
export function bubble(page: Page, messageId: number): Locator {
  return page.locator(`[data-message-id="${messageId}"]`)
}

/** Writes into a phone and presses Enter. */
export async function writes(page: Page, key: string, text: string): Promise<void> {
  const field = phone(page, key).getByRole('textbox')
  await field.fill(text)
  await field.press('Enter')
}

/** What has the focus, by what a person would call it: its label or its words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
  )
}

/** Asks again until the answer fits; patient, as a busy machine draws slowly. */
export function eventually(ask: () => unknown, message = '') {
  return expect.poll(ask, { timeout: 10_000, message })
}
