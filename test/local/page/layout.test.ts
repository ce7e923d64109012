import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Desk, bubble, eventually, focused, openDesk, phone, writes } from './desk.ts'

const languages: [number, string][] = []
let desk: Desk

beforeAll(async () => {
  const more = [
    { id: 11, key: 'learner', role: 'learner', locale: 'ur', first_name: 'زینب', start: 'inv-1' },
    { id: 12, key: 'mentor', role: 'mentor', locale: 'ps', first_name: 'ګل مينه', start: null },
    {
      id: 13,
      key: 'coordinator',
      role: 'coordinator',
      locale: 'en',
      first_name: 'Bilal',
      start: null,
    },
    { id: 14, key: 'owner', role: 'owner', locale: 'en', first_name: 'Sana', start: null },
  ]
  desk = await openDesk(() => {}, {
    personas: () => more,
    hooks: { onLanguage: async (id, locale) => void languages.push([id, locale]) },
  })
  for (const { id, first_name } of more) {
    desk.telegram.world.person({ id, first_name, started: true, language_code: 'en' })
  }
})
afterAll(() => desk.close())
afterEach(async () => {
  const problems = desk.problems.splice(0)
  desk.telegram.world.startOver()
  for (const [id, locale] of [
    [11, 'ur'],
    [12, 'ps'],
    [13, 'en'],
    [14, 'en'],
  ] as const) {
    desk.telegram.world.person({ id }).account.started = true
    desk.telegram.world.person({ id }).speaks(locale)
  }
  for (const context of desk.browser.contexts()) await context.close()
  expect(problems).toEqual([])
})

const visible = (page: Awaited<ReturnType<Desk['open']>>) => page.locator('.phone:visible')
const narrow = { viewport: { width: 390, height: 780 } }

test('three phones stand side by side on a wide screen, without tabs', async () => {
  const page = await desk.open()
  expect(await visible(page).count()).toBe(3)
  const boxes = await Promise.all(
    ['learner', 'mentor', 'coordinator'].map((key) => phone(page, key).boundingBox()),
  )
  expect(new Set(boxes.map((box) => box?.y)).size).toBe(1)
  expect(boxes.map((box) => box?.x)).toEqual(boxes.map((box) => box?.x ?? 0).sort((a, b) => a - b))
  expect(await page.getByRole('tablist').count()).toBe(0)
})

test('one phone with tabs on a narrow one; the others count what is new', async () => {
  const page = await desk.open(narrow)
  expect(await visible(page).count()).toBe(1)
  await desk.bot.api.sendMessage(12, 'one')
  await desk.bot.api.sendMessage(12, 'two')
  await desk.bot.api.sendMessage(11, 'seen at once')
  await phone(page, 'learner').getByText('seen at once').waitFor()
  const mentor = page.getByRole('tab', { name: 'Mentor' })
  await eventually(() => mentor.locator('.unread').textContent()).toBe('2')
  expect(await page.getByRole('tab', { name: 'Learner' }).locator('.unread').isVisible()).toBe(
    false,
  )
  await mentor.click()
  await phone(page, 'mentor').getByText('two').waitFor()
  expect(await mentor.locator('.unread').isVisible()).toBe(false)
  expect(await phone(page, 'learner').isVisible()).toBe(false)
})

test('the tabs are walked with the arrow keys, mirrored on a right-to-left page', async () => {
  const page = await desk.open(narrow)
  await page.getByRole('tab', { name: 'Learner' }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toContain('Mentor')
  await phone(page, 'mentor').waitFor()
  await page.getByRole('button', { name: 'اردو' }).first().click()
  await page.getByRole('tab', { selected: true }).focus()
  await page.keyboard.press('ArrowLeft')
  expect(await focused(page)).toContain('رابطہ کار')
})

// A box that scrolls sideways, by its class.
const tooWide = `[...document.querySelectorAll('body, .log, .caption, .bar, #top')]
  .filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.className || box.tagName)`

test('nothing is wider than the screen, from a small telephone to a desk', async () => {
  const page = await desk.open()
  await desk.bot.api.sendMessage(13, 'x'.repeat(300))
  await desk.bot.api.sendMessage(11, 'لمبا جملہ جو چلتا رہتا ہے '.repeat(20))
  for (const width of [320, 390, 700, 901, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 700 })
    await eventually(() => page.evaluate<string[]>(tooWide), `at ${width}`).toEqual([])
  }
})

test('a phone runs in the direction of its language; the page in its own', async () => {
  const page = await desk.open()
  await phone(page, 'learner').locator('.device[dir=rtl]').waitFor()
  await phone(page, 'mentor').locator('.device[dir=rtl][lang=ps]').waitFor()
  await phone(page, 'coordinator').locator('.device[dir=ltr]').waitFor()
  expect(await page.locator('html').getAttribute('dir')).toBe('ltr')
})

test('every bubble has its own language, direction and hand', async () => {
  const page = await desk.open()
  const texts = {
    ur: 'آپ Hamrah کے ساتھ ہیں، ٹھیک؟',
    ps: 'تاسو له Hamrah سره یاست، ښه؟',
    en: 'You are with Hamrah.',
  }
  const look = async (text: string) => {
    const { message_id: id } = await desk.bot.api.sendMessage(13, text)
    const body = bubble(page, id).locator('.body')
    await body.waitFor()
    return page.evaluate<[string, string, string]>(
      `(() => { const body = document.querySelector('[data-message-id="${id}"] .body')
        const style = getComputedStyle(body)
        return [body.lang, style.direction, style.fontFamily.split(',')[0]] })()`,
    )
  }
  expect(await look(texts.ur)).toEqual(['ur', 'rtl', '"Noto Nastaliq Urdu"'])
  expect(await look(texts.ps)).toEqual(['ps', 'rtl', '"Noto Naskh Arabic"'])
  expect(await look(texts.en)).toEqual(['en', 'ltr', 'system-ui'])
  const loaded =
    '[...document.fonts].filter((font) => font.status === "loaded").map((font) => font.family)'
  await eventually(() => page.evaluate<string[]>(loaded)).toContain('Noto Nastaliq Urdu')
  expect(await page.evaluate<string[]>(loaded)).toContain('Noto Naskh Arabic')
})

test('a phone changes its language, keeps the draft and tells the host', async () => {
  const page = await desk.open()
  const here = phone(page, 'coordinator')
  await here.getByRole('textbox').fill('half a thought')
  await here.getByRole('group', { name: 'Language of this phone' }).getByText('اردو').click()
  await here.locator('.device[dir=rtl][lang=ur]').waitFor()
  expect(languages).toContainEqual([13, 'ur'])
  expect(await here.getByRole('textbox').inputValue()).toBe('half a thought')
  await page.reload()
  await phone(page, 'coordinator').locator('.device[lang=ur]').waitFor()
})

test('the language and the colours of the page are remembered', async () => {
  const page = await desk.open({ colorScheme: 'light' })
  const top = page.locator('#top')
  await top.getByRole('button', { name: 'پښتو' }).click()
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  await top.getByRole('button', { name: 'تیاره رنګونه' }).click()
  await page.reload()
  await top.getByRole('button', { name: 'تیاره رنګونه', pressed: true }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('ps')
  const scheme = await page.evaluate<string>(
    'getComputedStyle(document.documentElement).colorScheme',
  )
  expect(scheme).toBe('dark')
})

test('a phone is given to somebody else; who holds another phone changes places', async () => {
  const page = await desk.open()
  const give = async (from: string, to: string) => {
    await phone(page, from).getByRole('button', { name: 'More for this phone' }).click()
    await page.getByRole('menuitemradio', { name: to }).click()
  }
  const keys = '[...document.querySelectorAll("[data-phone]")].map((each) => each.dataset.phone)'
  const order = () => page.evaluate<string[]>(keys)
  await give('mentor', 'Owner Sana')
  await phone(page, 'owner').waitFor()
  expect(await phone(page, 'mentor').count()).toBe(0)
  await give('learner', 'Coordinator Bilal')
  await eventually(order).toEqual(['coordinator', 'owner', 'learner'])
  await writes(page, 'owner', 'I am Sana')
  await phone(page, 'owner').getByText('I am Sana').waitFor()
  await page.reload()
  await eventually(order).toEqual(['coordinator', 'owner', 'learner'])
})

test('the newest message is in sight, unless the reader has scrolled back', async () => {
  const page = await desk.open()
  const here = phone(page, 'coordinator')
  for (let n = 0; n < 30; n += 1) await desk.bot.api.sendMessage(13, `line ${n}`)
  await here.getByText('line 29', { exact: true }).waitFor()
  const top = () =>
    page.evaluate<number>("document.querySelector('[data-phone=coordinator] .log').scrollTop")
  await eventually(top).toBeGreaterThan(100)
  await here.locator('.log').hover()
  await page.mouse.wheel(0, -9000)
  await eventually(top).toBe(0)
  await desk.bot.api.sendMessage(13, 'news')
  const button = here.getByRole('button', { name: 'To the newest message' })
  await button.waitFor()
  expect(await top()).toBe(0)
  await button.click()
  await eventually(top).toBeGreaterThan(100)
  expect(await button.isVisible()).toBe(false)
})
