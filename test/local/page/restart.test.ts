import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTelegram } from '../../../src/local/api/server.ts'
import { type Desk, focused, openDesk, phone, writes } from './desk.ts'

let restarts = 0
let desk: Desk

beforeAll(async () => {
  desk = await openDesk((bot) => bot.on('message', (context) => context.reply('I heard you')), {
    hooks: { onRestart: async () => void (restarts += 1) },
  })
})
afterAll(() => desk.close())

test('starting over asks first; Escape changes nothing', async () => {
  const page = await desk.open()
  await writes(page, 'coordinator', 'hello')
  await phone(page, 'coordinator').getByText('I heard you').waitFor()
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('dialog', { name: 'Start everything over?' }).waitFor()
  expect(await focused(page)).toBe('Cancel')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(restarts).toBe(0)
  expect(await phone(page, 'coordinator').getByRole('article').count()).toBe(2)
})

test('confirmed, it empties every phone and offers Start again', async () => {
  const page = await desk.open()
  await phone(page, 'coordinator').getByText('I heard you').waitFor()
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'Erase and start over' }).click()
  await phone(page, 'coordinator').locator('[data-action=start]').waitFor()
  expect(restarts).toBe(1)
  expect(await page.getByRole('article').count()).toBe(0)
  expect(desk.problems).toEqual([])
})

test('when the server comes back the page shows what is true then', async () => {
  const port = Number(new URL(desk.telegram.url).port)
  const page = await desk.open()
  await writes(page, 'coordinator', 'before')
  await phone(page, 'coordinator').getByText('I heard you').waitFor()
  await desk.bot.stop()
  await desk.telegram.close()
  await phone(page, 'coordinator').getByText('connecting…').waitFor()
  const amina = {
    id: 13,
    key: 'coordinator',
    role: 'coordinator',
    locale: 'en',
    first_name: 'Amina',
    start: null,
  }
  const again = await startTelegram({ port, personas: () => [amina] })
  again.world.person({ id: 13, language_code: 'en' }).sends('after')
  await phone(page, 'coordinator').getByText('after').waitFor({ timeout: 10_000 })
  await page.getByRole('region', { name: 'Coordinator, Amina' }).waitFor()
  expect(await page.getByText('before').count()).toBe(0)
  expect(await page.locator('[data-phone]').count()).toBe(1)
  await again.close()
})
