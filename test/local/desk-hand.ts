import type { Locator, Page } from 'playwright-core'
import { eventually, phone, writes } from './page/desk.ts'

/** A person's hand on one phone: waits after each touch until the screen has come to rest. */
export interface Hand {
  readonly screen: Locator
  /** Presses Start. */
  starts(): Promise<void>
  /** Presses the newest button whose data is this, or ends with it: `next`, `go.learn`, `do.take`. */
  presses(data: string): Promise<void>
  /** Writes words or a command and sends them. */
  says(text: string): Promise<void>
  /** Opens the newest notice. */
  opensNotice(): Promise<void>
  /** The words of the newest message of the bot. */
  reads(): Promise<string>
  /** The data of the newest message's buttons, row after row. */
  buttons(): Promise<string[]>
}

/** What a button carries is `name.argument…`; of a turn's button only the last argument is stable. */
function fits(data: string, wanted: string): boolean {
  return data === wanted || data.endsWith(`.${wanted}`) || data.startsWith(`${wanted}.`)
}

/** The hand of whoever holds the phone with this key. */
export function handOf(page: Page, key: string): Hand {
  const screen = phone(page, key)
  const picture = () =>
    screen
      .locator('.log')
      .evaluate<string>((log: { innerText: string; innerHTML: string }) => log.innerHTML)
  const quiet = async (before: string) => {
    await eventually(async () => {
      const busy = await screen.locator('[aria-busy=true]').count()
      const passing = (await screen.locator('.text', { hasText: /^[^\n]{1,12}…$/ }).count()) > 0
      return busy === 0 && !passing && (await picture()) !== before
    }, `${key}'s screen after a touch`).toBe(true)
  }
  const touching = async (act: () => Promise<void>) => {
    const before = await picture()
    await act()
    await quiet(before)
  }
  return {
    screen,
    starts: () => touching(() => screen.locator('[data-action=start]').click()),
    async presses(wanted) {
      let key_: Locator | undefined
      await eventually(async () => {
        const keys = await screen.locator('.key[data-callback]').all()
        const data = await Promise.all(keys.map((one) => one.getAttribute('data-callback')))
        const at = data.findLastIndex((each) => fits(each ?? '', wanted))
        key_ = keys[at]
        return at >= 0
      }, `a button ${wanted} on the phone of ${key}`).toBe(true)
      await touching(async () => key_?.click())
    },
    says: (text) => touching(() => writes(page, key, text)),
    async opensNotice() {
      const card = screen.locator('.message', { has: page.locator('[data-callback=later]') }).last()
      await touching(() => card.locator('[data-callback^="case."]').click())
    },
    reads: async () => screen.locator('.from-bot .text').last().innerText(),
    async buttons() {
      const keys = await screen.locator('.from-bot').last().locator('.key').all()
      return Promise.all(keys.map(async (one) => (await one.getAttribute('data-callback')) ?? ''))
    },
  }
}
