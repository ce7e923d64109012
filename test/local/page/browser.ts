import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Chromium is: `CHROMIUM_PATH`, else where Debian puts it. */
function chromiumPath(): string {
  const asked = process.env['CHROMIUM_PATH']
  const places = asked ? [asked] : ['/usr/bin/chromium', '/usr/bin/chromium-browser']
  const found = places.find((place) => existsSync(place))
  if (found) return found
  throw new Error(`No Chromium at ${places.join(' or ')}: install it, or set CHROMIUM_PATH.`)
}

/** Starts Chromium with a microphone that beeps, so that voice notes can be recorded. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
  })
}
