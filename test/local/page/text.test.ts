import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Desk, bubble, eventually, openDesk } from './desk.ts'

let desk: Desk
let page: Page

beforeAll(async () => {
  desk = await openDesk(() => {})
  desk.telegram.world.person({ id: 13, first_name: 'Bilal', started: true, language_code: 'en' })
  page = await desk.open()
})
afterAll(() => desk.close())
afterEach(() => expect(desk.problems.splice(0)).toEqual([]))

async function says(text: string, parse_mode?: 'HTML') {
  const sent = await desk.bot.api.sendMessage(13, text, parse_mode ? { parse_mode } : {})
  const words = bubble(page, sent.message_id).locator('.text')
  await words.waitFor()
  return words
}

test.each([
  ['<b>bold</b>', '<strong>bold</strong>'],
  ['<i>i</i> <u>u</u> <s>s</s>', '<em>i</em> <u>u</u> <s>s</s>'],
  ['😀 <b>after an emoji</b> 😀', '😀 <strong>after an emoji</strong> 😀'],
  ['<b>one <i>two</i> three</b>', '<strong>one <em>two</em> three</strong>'],
  ['<code>x &lt; y</code>', '<code>x &lt; y</code>'],
  ['a\n<blockquote>quote</blockquote>\nb', 'a<blockquote>quote</blockquote>b'],
])('%s', async (html, expected) => {
  const words = await says(html, 'HTML')
  expect(await words.innerHTML()).toBe(expected)
})

test('markup in a text is only text', async () => {
  const text = '<img src=x onerror=alert(1)> <b>no</b> &amp;'
  const words = await says(text)
  expect(await words.textContent()).toBe(text)
  expect(await words.locator('img, b').count()).toBe(0)
})

test('a link to the web opens elsewhere', async () => {
  const words = await says('<a href="https://example.org/a">web</a>', 'HTML')
  const link = words.getByRole('link', { name: 'web' })
  expect(await link.getAttribute('href')).toBe('https://example.org/a')
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
})

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['example.org', 'https://example.org'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['tg://user?id=1', null],
])('only the web is ever linked to: %s', async (address, expected) => {
  // The server drops such links itself; the page must not depend on that.
  const asked = `import('/page/entities.js').then((it) => it.webAddress(${JSON.stringify(address)}))`
  expect(await page.evaluate<string | null>(asked)).toBe(expected)
})

test.each([
  ['https://t.me/hamrah_local_bot?start=x-1', 'x-1'],
  ['t.me/Hamrah_Local_Bot?start=x-1', 'x-1'],
  ['https://t.me/hamrah_local_bot', ''],
  ['https://t.me/other_bot?start=x-1', null],
  ['https://t.me.example.org/hamrah_local_bot?start=x-1', null],
])('what a link to this bot starts it with: %s', async (address, expected) => {
  const name = JSON.stringify([address, 'hamrah_local_bot'])
  const asked = `import('/page/entities.js').then((it) => it.startPayload(...${name}))`
  expect(await page.evaluate<string | null>(asked)).toBe(expected)
})

test('a spoiler keeps its words until it is pressed', async () => {
  const words = await says('The end: <tg-spoiler>they made peace</tg-spoiler>', 'HTML')
  const cover = words.getByRole('button', { name: 'Hidden words, press to show' })
  const style = "getComputedStyle(document.querySelector('.spoiler > *')).opacity"
  expect(await page.evaluate<string>(style)).toBe('0')
  await cover.press('Enter')
  await eventually(() => page.evaluate<string>(style)).toBe('1')
  expect(await words.getByRole('button').count()).toBe(0)
})

test('a text of both directions lets each paragraph find its own; of one, lines without letters follow', async () => {
  await says('یہ اردو ہے۔\n\nThis is English.')
  const bidi = "getComputedStyle([...document.querySelectorAll('.body')].at(-1)).unicodeBidi"
  expect(await page.evaluate<string>(bidi)).toBe('plaintext')
  await says('یہ اردو ہے۔\n\n●●○○')
  expect(await page.evaluate<string>(bidi)).toBe('isolate')
})
