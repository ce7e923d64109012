import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { openRealDesk } from './local/desk-rig.ts'
import { handOf } from './local/desk-hand.ts'
import { phone } from './local/page/desk.ts'

const DIR = '/tmp/plan/trial4-learner-ur'
const key = 'learner'

test('drive', async () => {
  const desk = await openRealDesk()
  const page = await desk.open({ viewport: { width: 360, height: 700 }, deviceScaleFactor: 1.5 })
  const hand = handOf(page, key)
  const screen = phone(page, key)
  const last = () => screen.locator('.message').last()
  async function one(line: string): Promise<string> {
    const [verb = '', ...rest] = line.split(' ')
    const arg = rest.join(' ')
    const t = Date.now()
    switch (verb) {
      case 'start': await hand.starts(); break
      case 'press': await hand.presses(arg); break
      case 'say': await hand.says(arg); break
      case 'nth': { // press key number i of all whose data contains arg
        const [i, d] = [Number(rest[0]), rest[1] ?? '']
        await screen.locator(`.key[data-callback*="${d}"]`).nth(i).click({ timeout: 5000 })
        await page.waitForTimeout(700)
        break
      }
      case 'keys': return JSON.stringify(await screen.locator('.key').evaluateAll((a: any[]) => a.map((k, i) => `${i}:${k.getAttribute('data-callback')}:${k.textContent}`)), null, 0)
      case 'shot': await page.waitForTimeout(300); await screen.screenshot({ path: `${DIR}/${arg}.png` }); return 'shot'
      case 'msg': await page.waitForTimeout(300); await last().screenshot({ path: `${DIR}/${arg}.png` }); return 'shot'
      case 'tall': {
        await page.setViewportSize({ width: 360, height: 2600 }); await page.waitForTimeout(300)
        await screen.screenshot({ path: `${DIR}/${arg}.png` })
        await page.setViewportSize({ width: 360, height: 700 }); return 'shot'
      }
      case 'pic': { const im = screen.locator('.message img').last(); await im.screenshot({ path: `${DIR}/${arg}.png` }); return 'shot' }
      case 'log': { const all = await screen.locator('.message').allInnerTexts(); return `${all.length} messages\n` + all.slice(-Number(arg || 4)).join('\n-----\n') }
      case 'wait': await page.waitForTimeout(Number(arg)); return ''
      case 'toast': return JSON.stringify(await page.evaluate(`[...document.querySelectorAll('[class*=toast],[role=status],[role=alert],.said')].map(e=>e.className+': '+e.textContent)`))
      case 'html': return (await last().evaluate((e: any) => e.outerHTML)).slice(0, 3000)
      case 'eval': return JSON.stringify(await page.evaluate(arg))
    }
    const toasts = await page.evaluate(`[...document.querySelectorAll('[class*=toast]')].filter(e=>e.textContent.trim()).map(e=>e.textContent)`)
    return `(${Date.now() - t}ms) toasts=${JSON.stringify(toasts)}\n${await hand.reads().catch((e) => String(e).slice(0,80))}\nBUTTONS ${JSON.stringify(await screen.locator('.from-bot').last().locator('.key').evaluateAll((a: any[]) => a.map((k) => `${k.textContent}=${k.getAttribute('data-callback')}`)))}`
  }
  let over = false
  while (!over) {
    if (!existsSync(`${DIR}/cmd/in`)) { await new Promise((r) => setTimeout(r, 50)); continue }
    renameSync(`${DIR}/cmd/in`, `${DIR}/cmd/now`)
    const out: string[] = []
    for (const line of readFileSync(`${DIR}/cmd/now`, 'utf8').split('\n').filter(Boolean)) {
      if (line === 'quit') { over = true; break }
      try { out.push(`> ${line}\n${await one(line)}`) } catch (e) { out.push(`> ${line}\nFAILED ${String(e).slice(0, 400)}`) }
    }
    if (desk.problems.length + desk.logged.length > 0) out.push(`PROBLEMS ${JSON.stringify(desk.problems)} ${JSON.stringify(desk.logged)}`)
    writeFileSync(`${DIR}/cmd/out.tmp`, out.join('\n\n')); renameSync(`${DIR}/cmd/out.tmp`, `${DIR}/cmd/out`)
  }
  await desk.close()
}, 7_200_000)
