import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { words } from '../bot/prose.ts'
import { type Hand, handOf } from './desk-hand.ts'
import { unreadable } from './desk-prose.ts'
import { type RealDesk, openRealDesk } from './desk-rig.ts'
import { shownOn } from './desk-seen.ts'
import { eventually, phone } from './page/desk.ts'

const LOCALES = { learner: 'ur', mentor: 'ps', coordinator: 'en' } as const
const CODE = /[A-Z2-9]{2}-[A-Z2-9]{3}/

let desk: RealDesk
let page: Page
let learner: Hand
let mentor: Hand
let coordinator: Hand
beforeEach(async () => {
  desk = await openRealDesk()
  page = await desk.open()
  learner = handOf(page, 'learner')
  mentor = handOf(page, 'mentor')
  coordinator = handOf(page, 'coordinator')
})
afterEach(async () => {
  const { problems, logged } = desk
  await desk.close()
  expect(problems).toEqual([])
  expect(logged).toEqual([])
})

/** Presses Start and answers the first questions. */
async function joins(hand: Hand, locale: string, name?: string): Promise<void> {
  await hand.starts()
  await hand.presses(`lang-${locale}`)
  await hand.presses('other')
  await hand.presses('adult')
  await hand.presses('mine')
  await (name === undefined ? hand.presses('skip') : hand.says(name))
  await hand.presses('agree')
  expect(await hand.reads()).toBe(words(locale, 'join--welcome'))
}

/** Takes the lesson that is open to its end, always choosing the first answer; writes where asked. */
async function takesLesson(hand: Hand, thought: string): Promise<string[]> {
  const screens: string[] = []
  for (let turn = 0; turn < 40; turn += 1) {
    const screen = await hand.reads()
    screens.push(screen)
    const buttons = await hand.buttons()
    if (buttons.includes('go.learn')) return screens
    const asksToWrite = screen.includes(words('ur', 'lesson--write-hint'))
    if (asksToWrite) await hand.says(thought)
    else await hand.presses(buttons.some((data) => data.endsWith('.next')) ? 'next' : '0')
  }
  throw new Error(`the lesson does not end:\n${screens.join('\n\n')}`)
}

/** Plays the scenario that is open to an ending, always choosing the first sentence. */
async function playsToAnEnding(hand: Hand): Promise<number> {
  for (let turn = 0; turn < 12; turn += 1) {
    const buttons = await hand.buttons()
    if (buttons.some((data) => data.endsWith('.why'))) return turn
    if (buttons.some((data) => data.endsWith('.begin'))) await hand.presses('begin')
    expect(await hand.reads()).toMatch(/[▰▱]{6}.*\n.*[▰▱]{6}/)
    await hand.presses('0')
  }
  throw new Error('the scenario does not end')
}

/** Waits until the bot has said this, wherever in the chat it stands. */
async function hears(hand: Hand, text: string): Promise<void> {
  await eventually(() => hand.screen.locator('.from-bot .text').allTextContents()).toContain(text)
}

/** How many learners the program knows. */
async function learners(): Promise<number> {
  const { store } = desk.hamrah.db
  const [tolana] = await store.tolanas()
  return (await store.members('learner', tolana?.id ?? '')).length
}

test('a stranger goes through lesson, rehearsal and handoff, each phone in its own language', async () => {
  await joins(learner, 'ur', 'زرمینہ')
  await joins(mentor, 'ps')
  await joins(coordinator, 'en')

  await learner.presses('go.learn')
  await learner.presses('lesson')
  const screens = await takesLesson(learner, 'آج کا دن کیسا رہا؟')
  expect(screens[0]).toContain('◉○○○○○○○○○○○')
  expect(screens.at(-1)).toContain('●●●●●●●●●●●●')
  await learner.presses('go.learn')
  expect(await learner.reads()).toMatch(/۴\u2069 میں سے \u2068۱/)

  await mentor.presses('go.practice')
  await mentor.presses('scenario')
  expect(await playsToAnEnding(mentor)).toBeGreaterThanOrEqual(6)
  await mentor.presses('why')
  expect(await mentor.reads()).toContain(words('ps', 'scenario--try'))
  await mentor.presses('0')
  expect(await mentor.reads()).toContain(words('ps', 'scenario--steps'))

  const worry = 'میرا بھائی رات کو دیر سے آتا ہے۔ اس کا نمبر 0345-1234567 ہے۔'
  await learner.presses('go.menu')
  await learner.presses('go.ask')
  for (const answer of ['someone', 'quiet', 'elder', 'person', 'no', 'own', 'chat'])
    await learner.presses(answer)
  await learner.says(worry)
  expect(await learner.screen.locator('.from-me', { hasText: 'بھائی' }).count()).toBe(0)
  expect(await learner.screen.locator('.text u').allTextContents()).toEqual([
    '\u20660345-1234567\u2069',
  ])
  await learner.presses('blank')
  expect(await learner.screen.locator('blockquote').textContent()).toContain('▢▢▢')
  await learner.presses('send')
  const code = CODE.exec(await learner.reads())?.[0] ?? 'no code'

  await eventually(() => coordinator.reads()).toContain(`A question is waiting. `)
  expect(await coordinator.reads()).toContain(code)
  await coordinator.opensNotice()
  await coordinator.presses('do.take')
  expect(await coordinator.screen.locator('blockquote').textContent()).toBe(
    worry.replace('0345-1234567', '▢▢▢'),
  )
  const news = words('ur', 'notice--case-news')
  await hears(learner, news)
  await learner.opensNotice()
  expect(await learner.reads()).toContain(words('ur', 'case--yours-taken'))

  const answer = 'اچھا کیا کہ آپ نے لکھا۔ گھر میں وہ کس کی سنتا ہے؟'
  await coordinator.presses('do.write')
  await coordinator.says(answer)
  await coordinator.presses('send')
  await hears(learner, news)
  expect(await learner.screen.getByText(answer).count()).toBe(0)
  await learner.opensNotice()
  expect(await learner.screen.locator('blockquote').textContent()).toBe(answer)

  await learner.presses('do.write')
  await learner.says('دادی کی سنتا ہے۔')
  await learner.presses('send')
  await eventually(() => coordinator.reads()).toContain('There is more to read.')
  await coordinator.opensNotice()
  expect(await coordinator.screen.locator('blockquote').textContent()).toBe('دادی کی سنتا ہے۔')
  await coordinator.presses('do.close')
  await coordinator.presses('listened')
  expect(await coordinator.reads()).toContain(`closed · ${code}`)
  await hears(learner, news)
  await learner.opensNotice()
  expect(await learner.reads()).toContain(words('ur', 'case--yours-closed'))

  await learner.says('/hide')
  expect(await learner.reads()).toContain('◉○○○')
  const left = await learner.screen.locator('.log').innerText()
  for (const trace of [code, 'دادی', 'بھائی', answer]) expect(left).not.toContain(trace)

  const shown = await shownOn(page)
  expect(new Set(shown.map(({ phone: key }) => key))).toEqual(new Set(Object.keys(LOCALES)))
  expect(unreadable(shown, LOCALES)).toEqual([])
  const onOther = shown.filter(({ phone: key }) => key !== 'learner').map(({ text }) => text)
  expect(onOther.join('\n')).not.toMatch(/1234567|زرمینہ/)
}, 60_000)

test('a phone switched to another language speaks it from its next screen on', async () => {
  await joins(learner, 'ur')
  const { screen } = learner
  await screen.locator('.caption [data-locale=en]').click()
  await screen.locator('.device[lang=en][dir=ltr]').waitFor()
  await learner.says('/menu')
  expect(await learner.reads()).toBe('Salaam! Where would you like to go?')
  await learner.says('/language')
  await learner.presses('speak.ps')
  expect(await learner.reads()).toBe(words('ps', 'menu--title'))
  await page.locator('#top [data-locale=ur]').click()
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
})

test('started over, everyone is forgotten and the first invitation is as good as new', async () => {
  await joins(learner, 'ur')
  expect(await learners()).toBe(1)
  await page.locator('[data-action=restart]').click()
  await page.locator('[data-action=confirm-restart]').click()
  for (const key of Object.keys(LOCALES))
    await phone(page, key).locator('[data-action=start]').waitFor()
  expect(await page.getByRole('article').count()).toBe(0)
  expect(await learners()).toBe(0)
  await joins(learner, 'ur')
  expect(await learners()).toBe(1)
})
