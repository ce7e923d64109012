import type { Locator, Page } from 'playwright-core'
import { eventually, phone, writes } from './page/desk.ts'

/** A person's hand on one phone: waits after each touch until the screen has come to rest. */
export interface Hand {
  readonly screen: Locator
  /** Presses Start. */
  starts(): Promise<void>
  /** Presses the newest button whose data is this, or begins or ends with it: `next`, `go.learn`. */
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

/** One look at a phone, taken inside the page: the tests have no DOM types. */
interface Picture {
  readonly chat: string
  /** A tap is not answered yet, or a screen is still the line that goes before its words. */
  readonly moving: boolean
}

const LOOK = `(device) => ({
  chat: device.querySelector('.log').innerHTML,
  moving: device.querySelector('[aria-busy=true]') !== null ||
    [...device.querySelectorAll('.text')].some((text) => /^[^\\n]{1,14}…$/.test(text.textContent)),
})`

/** The hand of whoever holds the phone with this key. */
export function handOf(page: Page, key: string): Hand {
  const screen = phone(page, key)
  const look = () =>
    page.evaluate<Picture>(`(${LOOK})(document.querySelector('[data-phone="${key}"] .device'))`)
  async function touching(act: () => Promise<void>): Promise<void> {
    const before = (await look()).chat
    await act()
    await eventually(async () => {
      const { chat, moving } = await look()
      return !moving && chat !== before
    }, `${key}'s screen after a touch`).toBe(true)
  }
  return {
    screen,
    starts: () => touching(() => screen.locator('[data-action=start]').click()),
    async presses(wanted) {
      const keys = screen.locator('.key')
      let at = -1
      await eventually(async () => {
        at = (await dataOf(keys)).findLastIndex((data) => fits(data, wanted))
        return at
      }, `a button ${wanted} on the phone of ${key}`).toBeGreaterThanOrEqual(0)
      await touching(() => keys.nth(at).click())
    },
    says: (text) => touching(() => writes(page, key, text)),
    async opensNotice() {
      const card = screen.locator('.message', { has: page.locator('[data-callback=later]') }).last()
      await touching(() => card.locator('[data-callback^="case."]').click())
    },
    reads: () => screen.locator('.from-bot .text').last().innerText(),
    buttons: () => dataOf(screen.locator('.from-bot').last().locator('.key')),
  }
}

/** What a button carries is `name.argument…`; of a turn's button only the last argument is stable. */
function fits(data: string, wanted: string): boolean {
  return data === wanted || data.endsWith(`.${wanted}`) || data.startsWith(`${wanted}.`)
}

/** The data of buttons, '' where one carries none. */
async function dataOf(keys: Locator): Promise<string[]> {
  return keys.evaluateAll((all: readonly { getAttribute(name: string): string | null }[]) =>
    all.map((one) => one.getAttribute('data-callback') ?? ''),
  )
}
