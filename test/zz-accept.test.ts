import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { setTimeout as rest } from 'node:timers/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { foundTolana, grant } from '../src/app/invite.ts'
import { openHouse } from '../src/db/open.ts'
import { startTelegram } from '../src/local/api/server.ts'
import { loadCatalog } from '../src/content/catalog.ts'
import { startProgram, type Program } from './system/program.ts'
import { bare, words, unspoken } from './bot/prose.ts'

const BASE = '/tmp/plan/accept'
const SECRET = Buffer.alloc(32, 7)
const DAY = 86_400_000
const loaded = loadCatalog()
if (loaded.status !== 'ok') throw new Error('catalog')
const catalog = loaded.catalog
const note = (name: string, text: string) => { appendFileSync(join(BASE, `log-${name}.txt`), text + '\n') }

interface Traffic { up: number; down: number; calls: number; methods: Record<string, number>; texts: number }
async function proxy(target: string) {
  const t: Traffic = { up: 0, down: 0, calls: 0, methods: {}, texts: 0 }
  const log: { method: string; body: string; at: number; status: number; answer: string }[] = []
  const server = createServer((req, res) => {
    const parts: Buffer[] = []
    req.on('data', (c: Buffer) => parts.push(c))
    req.on('end', () => {
      const body = Buffer.concat(parts)
      const at = Date.now()
      const out = request(target + req.url, { method: req.method, headers: req.headers }, (r) => {
        const got: Buffer[] = []
        r.on('data', (c: Buffer) => got.push(c))
        r.on('end', () => {
          const answer = Buffer.concat(got)
          const method = req.url?.split('/').at(-1) ?? ''
          const empty = method === 'getUpdates' && answer.length < 30
          if (!empty) {
            t.up += body.length; t.down += answer.length; t.calls += 1
            t.methods[method] = (t.methods[method] ?? 0) + 1
          }
          if (method !== 'getUpdates') log.push({ method, body: (req.headers['content-type'] ?? '').startsWith('multipart') ? `<${body.length}>` : body.toString(), at, status: r.statusCode ?? 0, answer: answer.toString().slice(0, 300) })
          res.writeHead(r.statusCode ?? 500, r.headers); res.end(answer)
        })
      })
      out.on('error', () => res.destroy())
      res.on('close', () => out.destroy())
      out.end(body)
    })
  })
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok))
  server.keepAliveTimeout = 120_000
  const a = server.address()
  return { url: `http://127.0.0.1:${typeof a === 'object' && a ? a.port : 0}`, t, log, close: () => { server.closeAllConnections(); server.close() } }
}

type Site = Awaited<ReturnType<typeof lay>>
type Phone = ReturnType<Site['telegram']['world']['person']>

async function lay(name: string, options: { main?: string; owner?: number } = {}) {
  mkdirSync(BASE, { recursive: true })
  const folder = mkdtempSync(join(BASE, `${name}-`))
  writeFileSync(join(BASE, `log-${name}.txt`), '')
  const clockFile = join(folder, 'clock')
  let off = 0
  writeFileSync(clockFile, '0')
  const telegram = await startTelegram({ now: () => Date.now() + off })
  const p = await proxy(telegram.url)
  const begun: Program[] = []
  const env = (): Record<string, string> => ({
    BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: p.url, DATABASE_URL: `file:${folder}/data/hamrah.db`,
    KEYS_FILE: `${folder}/keys/keys.db`, SECRET_KEY: SECRET.toString('base64'), PORT: '0', LOG_LEVEL: 'info',
    OWNER_IDS: String(options.owner ?? 999_000_001),
    CLOCK_FILE: clockFile, NODE_OPTIONS: `--require ${BASE}/clock.cjs`,
  })
  const site = {
    name, folder, telegram, proxy: p, begun,
    now: () => Date.now() + off,
    async pass(ms: number) { off += ms; writeFileSync(clockFile, String(off)); await rest(60) },
    async start(over: Record<string, string> = {}) {
      const before = telegram.stats()['getUpdates'] ?? 0
      const program = startProgram({ env: { ...env(), ...over }, cwd: folder, command: [process.execPath, options.main ?? join(process.cwd(), 'dist/main.js')] })
      begun.push(program)
      let ended = false
      void program.exit.then(() => (ended = true))
      for (let i = 0; i < 400; i += 1) {
        if (ended) throw new Error(`ended: ${program.stdout()}${program.stderr()}`)
        if ((telegram.stats()['getUpdates'] ?? 0) > before) return program
        await rest(25)
      }
      throw new Error(`no poll: ${program.stdout()}${program.stderr()}`)
    },
    async invites() {
      const opened = await openHouse({ databaseUrl: `file:${folder}/data/hamrah.db`, keysFile: `${folder}/keys/keys.db`, secret: SECRET })
      if (!opened.ok) throw new Error(opened.problem)
      const { store, vault, commit } = opened.house
      const act = { now: Date.now() + off, store, vault, commit }
      const { id } = await foundTolana(act, 'Chinar')
      const make = (role: 'learner' | 'coordinator' | 'mentor') => grant(act, { role, tolanaId: id, uses: 1_000, madeBy: null })
      const codes = { learner: await make('learner'), coordinator: await make('coordinator'), mentor: await make('mentor') }
      await opened.house.close()
      return codes
    },
    rows<T = Record<string, unknown>>(sql: string): T[] {
      const db = new Database(`${folder}/data/hamrah.db`, { readonly: true })
      const found = db.prepare(sql).all() as T[]
      db.close()
      return found
    },
    logged: () => begun.map((one) => one.stdout() + one.stderr()).join('\n'),
    async close() {
      await Promise.all(begun.map((one) => one.kill9().catch(() => undefined)))
      p.close()
      await telegram.close()
    },
  }
  return site
}

const face = (phone: Phone) => JSON.stringify(phone.chat.filter((m) => m.from?.is_bot).map((m) => [m.message_id, m.text ?? m.caption, m.reply_markup, m.photo?.[0]?.file_id, m.voice?.file_id])) + phone.toasts.length
async function act(site: Site, phone: Phone, what: () => unknown, patience = 6000) {
  const before = face(phone)
  what()
  const end = Date.now() + patience
  while (face(phone) === before && Date.now() < end) await rest(4)
  const moved = face(phone) !== before
  await site.telegram.idle(30, 20_000)
  return moved
}
const says = (site: Site, phone: Phone, text: string) => act(site, phone, () => phone.sends(text))
const taps = (site: Site, phone: Phone, label: string | RegExp) => act(site, phone, () => phone.taps(label))
const forged = (site: Site, phone: Phone, data: string) => act(site, phone, () => phone.tapsData(data))
const buttonsWith = (phone: Phone) => phone.chat.toReversed().flatMap((message) => (message.reply_markup && 'inline_keyboard' in message.reply_markup ? message.reply_markup.inline_keyboard : []).flat().map((button) => ({ message, button, data: 'callback_data' in button ? button.callback_data : '' })))
const has = (phone: Phone, argument: string) => buttonsWith(phone).some(({ data }) => data === argument || data.split('.').at(-1) === argument)
async function presses(site: Site, phone: Phone, argument: string) {
  for (const { message, data } of buttonsWith(phone)) {
    if (data !== argument && data.split('.').at(-1) !== argument) continue
    return act(site, phone, () => phone.tapsData(data, { message }))
  }
  throw new Error(`no button ${argument}:\n${phone.dump()}`)
}
const LANGUAGE: Record<string, RegExp> = { en: /English/, ur: /اردو/, ps: /پښتو/ }
async function joins(site: Site, code: string, o: { locale?: string; shared?: boolean; nickname?: string; user?: object } = {}) {
  const phone = site.telegram.world.person(o.user ?? {})
  await says(site, phone, `/start ${code}`)
  await taps(site, phone, LANGUAGE[o.locale ?? 'en'] ?? /English/)
  const nth = async (i: number) => taps(site, phone, phone.buttons()[i] ?? '')
  await nth(2); await nth(0); await nth(o.shared ? 1 : 0)
  if (o.nickname) await says(site, phone, o.nickname); else await nth(0)
  await nth(0)
  return phone
}
const screen = (phone: Phone) => bare(phone.last().text ?? phone.last().caption ?? '')
const complaints = new Map<string, Set<string>>()
function complain(site: Site, text: string) {
  const all = complaints.get(site.name) ?? new Set(); complaints.set(site.name, all)
  if (all.has(text)) return
  all.add(text); note(site.name, `!! ${text}`)
}
/** Looks at the newest bot message as a picky reader. */
function inspect(site: Site, phone: Phone, locale: string, where: string) {
  const m = phone.last()
  const text = m.text ?? m.caption ?? ''
  if (text.length > 4096 || (m.caption !== undefined && m.caption.length > 1024)) complain(site, `${where}: too long ${text.length}`)
  for (const raw of unspoken(phone)) complain(site, `${where}: raw ${raw.slice(0, 120)}`)
  for (const label of phone.buttons(m)) {
    if (/^[\u2068\u2067\u2066\s]*\p{L}/u.test(label)) complain(site, `${where}: button without sign: ${label}`)
    if (locale !== 'en' && /[A-Za-z]{3,}/.test(label)) complain(site, `${where}: latin button ${label}`)
    if (locale !== 'en' && /[0-9]/.test(label) && locale === 'ps') complain(site, `${where}: latin digit in ps button ${label}`)
  }
  if (locale !== 'en') {
    const latin = bare(text).match(/[A-Za-z]{3,}/g)
    if (latin) complain(site, `${where}: latin text ${latin.join(' ').slice(0, 100)}`)
  }
  const arabic = /[\u0600-\u06FF]/
  if (locale === 'en' && arabic.test(text)) complain(site, `${where}: arabic in English`)
}
/** Walks an open lesson to its end; pick says which option. Returns what it saw. */
async function walk(site: Site, phone: Phone, lessonId: string, locale: string, pick: number) {
  const lesson = catalog.lesson(lessonId)
  if (!lesson) throw new Error(lessonId)
  let steps = 0
  let wordsRead = 0
  const texts: string[] = []
  for (; steps < 60; steps += 1) {
    inspect(site, phone, locale, lessonId)
    const text = screen(phone)
    wordsRead += text.split(/\s+/).length
    texts.push(text)
    const last = phone.last()
    const keys = (last.reply_markup && 'inline_keyboard' in last.reply_markup ? last.reply_markup.inline_keyboard : []).flat().map((b) => ('callback_data' in b ? b.callback_data : ''))
    const args = keys.filter((k) => k.startsWith('r.')).map((k) => k.split('.')[3] ?? '')
    if (!keys.some((k) => k.startsWith('r.'))) break
    const options = args.filter((a) => /^\d$/.test(a))
    if (options.length > 0) {
      const a = options[Math.min(pick, options.length - 1)] ?? '0'
      const b = keys.find((k) => k.startsWith('r.') && k.endsWith(`.${a}`)) ?? ''
      await act(site, phone, () => phone.tapsData(b, { message: last }))
    } else if (args.includes('next')) {
      const b = keys.find((k) => k.startsWith('r.') && k.endsWith('.next')) ?? ''
      await act(site, phone, () => phone.tapsData(b, { message: last }))
    } else { complain(site, `${lessonId}: dead end ${text.slice(0, 80)}`); break }
  }
  return { steps, wordsRead, texts }
}
function savePicture(site: Site, phone: Phone, name: string) {
  const m = phone.chat.findLast((one) => one.from?.is_bot && one.photo)
  const id = m?.photo?.at(-1)?.file_id ?? ''
  const file = site.telegram.world.state.files.byId.get(id)
  if (file) writeFileSync(join(BASE, `${name}.png`), file.bytes)
  return { there: file !== undefined, size: file?.bytes.length, caption: m?.caption ?? '' }
}
async function takeLook(site: Site, phone: Phone, locale: string, right: boolean) {
  let n = 0
  const shown: string[] = []
  for (; n < 40; n += 1) {
    inspect(site, phone, locale, 'look')
    shown.push(screen(phone))
    const last = phone.last()
    const keys = (last.reply_markup && 'inline_keyboard' in last.reply_markup ? last.reply_markup.inline_keyboard : []).flat().map((b) => ('callback_data' in b ? b.callback_data : ''))
    const run = keys.filter((k) => k.startsWith('r.'))
    if (run.length === 0) break
    const k = run.find((one) => one.endsWith('.next')) ?? run[right ? n % run.length : 0] ?? ''
    await act(site, phone, () => phone.tapsData(k, { message: last }))
  }
  return { n, shown }
}

//CASES
for (const locale of ['en', 'ur', 'ps'])
  test(`journey-${locale}`, { timeout: 560_000 }, async () => {
    const site = await lay(`journey-${locale}`)
    try {
      const codes = await site.invites()
      await site.start()
      const phone = await joins(site, codes.learner, { locale, nickname: locale === 'en' ? 'Spogmai' : 'سپوږمۍ' })
      const N = (t: string) => note(site.name, t)
      const nudgesBefore = site.rows('SELECT * FROM "Nudge"').length
      N(`nudge rows after joining: ${nudgesBefore}`)
      await says(site, phone, '/learn'); inspect(site, phone, locale, 'learn'); N(screen(phone)); N(phone.buttons().join(' | '))
      await says(site, phone, '/review'); inspect(site, phone, locale, 'review-empty'); N('review empty: ' + screen(phone))
      await says(site, phone, '/progress'); inspect(site, phone, locale, 'progress-0'); const pic0 = savePicture(site, phone, `progress0-${locale}`); N(JSON.stringify(pic0)); N(phone.buttons().join(' | '))
      // certificate forged early
      await forged(site, phone, 'certificate.named'); N('early certificate → ' + screen(phone).slice(0, 60))
      // the first look
      await says(site, phone, '/learn')
      if (has(phone, 'look')) { await presses(site, phone, 'look'); inspect(site, phone, locale, 'look-intro'); await presses(site, phone, 'begin'); const l = await takeLook(site, phone, locale, false); N(`look before: ${l.n} taps; end: ${l.shown.at(-1)}`) }
      else N('!! no look offered at start')
      await says(site, phone, '/learn')
      const done: string[] = []
      for (let i = 0; i < 45; i += 1) {
        await says(site, phone, '/learn')
        const go = buttonsWith(phone).find(({ data, message }) => data.startsWith('lesson.') && message === phone.last())
        if (!go) { N(`no next after ${i}`); break }
        const id = go.data.slice('lesson.'.length)
        const t = site.proxy.t; const before = { up: t.up, down: t.down, calls: t.calls }
        await act(site, phone, () => phone.tapsData(go.data, { message: go.message }))
        const w = await walk(site, phone, id, locale, i % 3)
        done.push(id)
        N(`lesson ${id}: ${w.steps} taps, ${w.wordsRead} words, api up ${t.up - before.up} down ${t.down - before.down} total ${t.up + t.down - before.up - before.down} calls ${t.calls - before.calls}; buttons ${phone.buttons().join(' | ')}`)
        if (phone.chat.filter((m) => m.from?.is_bot).length > 6) complain(site, `chat grows: ${phone.chat.length}`)
        if (has(phone, 'look')) {
          N(`look offered after ${id}: ${screen(phone).slice(-200)}`)
          await presses(site, phone, 'look'); await presses(site, phone, 'begin'); const l = await takeLook(site, phone, locale, true); N(`look: ${l.n} taps; end: ${l.shown.at(-1)}`)
        }
        if (done.length === 38) N('final screen: ' + screen(phone))
      }
      N(`lessons done ${done.length} ${new Set(done).size}`)
      await says(site, phone, '/progress'); inspect(site, phone, locale, 'progress-1'); N(JSON.stringify(savePicture(site, phone, `progress1-${locale}`))); N(phone.buttons().join(' | '))
      if (has(phone, 'looks')) { await presses(site, phone, 'looks'); inspect(site, phone, locale, 'looks'); N('LOOKS: ' + screen(phone)) } else complain(site, 'no before/after button')
      await says(site, phone, '/progress')
      if (has(phone, 'certificate')) {
        await presses(site, phone, 'certificate'); inspect(site, phone, locale, 'cert-ask'); N(screen(phone) + ' ' + phone.buttons().join(' | '))
        await presses(site, phone, 'named'); N('cert ' + JSON.stringify(savePicture(site, phone, `cert-named-${locale}`)))
        inspect(site, phone, locale, 'cert')
        await forged(site, phone, 'certificate.blank'); N('cert ' + JSON.stringify(savePicture(site, phone, `cert-blank-${locale}`)))
      } else complain(site, 'no certificate')
      // reviews over the days
      for (let day = 1; day <= 30; day += 1) {
        await site.pass(DAY)
        await says(site, phone, '/review')
        let asked = 0; const natures: string[] = []; let sample = ''
        for (let n = 0; n < 30; n += 1) {
          inspect(site, phone, locale, 'review')
          const last = phone.last()
          const keys = (last.reply_markup && 'inline_keyboard' in last.reply_markup ? last.reply_markup.inline_keyboard : []).flat().map((b) => ('callback_data' in b ? b.callback_data : ''))
          const run = keys.filter((k) => k.startsWith('r.'))
          if (run.length === 0) break
          const next = run.find((k) => k.endsWith('.next'))
          if (next === undefined) { asked += 1 } else if (day === 1) sample += '\n' + screen(phone).slice(0, 300)
          const k = next ?? run[(n + day) % run.length] ?? ''
          await act(site, phone, () => phone.tapsData(k, { message: last }))
        }
        const queue = '' + natures
        const end = screen(phone).slice(0, 80)
        await says(site, phone, '/review')
        N(`day ${day}: asked ${asked} end "${end}" again: "${screen(phone).slice(0, 60)}" ${queue}${sample}`)
        if (asked > 5) complain(site, `day ${day}: ${asked} asked`)
        if (day === 4) { await says(site, phone, '/learn'); N(`day 4 learn buttons ${phone.buttons().join(' | ')}`); if (has(phone, 'deed')) { await presses(site, phone, 'deed'); inspect(site, phone, locale, 'deed'); N('DEED: ' + screen(phone) + phone.buttons().join(' | ')); await presses(site, phone, 'done'); N(screen(phone)); inspect(site, phone, locale, 'deed-thanks') } }
      }
      await says(site, phone, '/progress'); N(JSON.stringify(savePicture(site, phone, `progress2-${locale}`)))
      await says(site, phone, '/settings'); inspect(site, phone, locale, 'settings')
      await presses(site, phone, 'nudge'); inspect(site, phone, locale, 'nudge'); N(screen(phone) + phone.buttons().join(' | '))
      await presses(site, phone, 'zone'); inspect(site, phone, locale, 'zone'); N(phone.buttons().join(' | '))
      const bad = site.logged().split('\n').filter((l) => /failed|error|"level":(40|50)/.test(l))
      N('LOG: ' + bad.slice(0, 10).join('\n'))
      const refused = site.proxy.log.filter((l) => l.status !== 200)
      N(`refused calls ${refused.length}: ${[...new Set(refused.map((l) => `${l.method} ${l.status} ${l.answer}`))].slice(0, 6).join('\n')}`)
    } finally { await site.close() }
    expect(true).toBe(true)
  })
