import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { parseConfig } from '../../src/config.ts'
import { startHamrah, type Hamrah } from '../../src/hamrah.ts'
import { makeLog } from '../../src/log.ts'
import { openBrowser } from './page/browser.ts'
import { recordWhatIsShown } from './desk-seen.ts'

/** Local mode as `npm start` runs it, in a folder of its own, and a browser that opens its page. */
export interface RealDesk {
  readonly hamrah: Hamrah
  readonly browser: Browser
  /** The page's address, which is also the only origin it may speak to. */
  readonly url: string
  /** Console errors and warnings, failed scripts, refused requests, requests to another origin. */
  readonly problems: readonly string[]
  /** Warnings and errors of the program itself. */
  readonly logged: readonly string[]
  open(options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** Starts the whole program without a token and lays its three phones on the desk. */
export async function openRealDesk(): Promise<RealDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'hamrah-desk-'))
  const logged: string[] = []
  const halt = new AbortController()
  const hamrah = await started(folder, logged, halt.signal)
  const url = hamrah.desk?.telegram.url ?? ''
  const browser = await openBrowser()
  const problems: string[] = []
  return {
    hamrah,
    browser,
    url,
    problems,
    logged,
    async open(options = {}) {
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      })
      watch(page, url, problems)
      await page.addInitScript(recordWhatIsShown)
      await page.goto(url)
      await page.locator('[data-phone] .languages').first().waitFor()
      return page
    },
    async close() {
      await browser.close()
      halt.abort()
      await hamrah.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function started(folder: string, logged: string[], signal: AbortSignal): Promise<Hamrah> {
  const parsed = parseConfig({
    DATABASE_URL: `file:${folder}/data/hamrah.db`,
    KEYS_FILE: `${folder}/keys/keys.db`,
    SECRET_KEY: Buffer.alloc(32, 5).toString('base64'),
    PORT: '0',
    LOG_LEVEL: 'warn',
  })
  if (parsed.status === 'wrong') throw new Error(parsed.mistakes.join('\n'))
  const log = makeLog(parsed.config.logLevel, { write: (line) => void logged.push(line) })
  const up = await startHamrah(parsed.config, { log, signal })
  if (up.status === 'wrong') throw new Error(up.lines.join('\n'))
  return up.hamrah
}

function watch(page: Page, origin: string, problems: string[]): void {
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) problems.push(`console: ${line.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`))
  page.on('request', (request) => {
    const own = request.url().startsWith(`${origin}/`) || /^(data|blob):/.test(request.url())
    if (!own) problems.push(`left the origin: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
}
