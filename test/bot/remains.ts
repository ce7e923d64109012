import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openHouse, type OpenHouse } from '../../src/db/open.ts'
import { SAID, type Life } from './said.ts'
import type { Phone, Town } from './town.ts'

/** Every sealed byte of a question, as it lies in the database now. */
export function sealedOf(town: Town, id: string): Buffer[] {
  const queries = [
    `SELECT route AS b FROM "Case" WHERE id = '${id}'`,
    `SELECT receipt AS b FROM "Case" WHERE id = '${id}'`,
    `SELECT content AS b FROM "CaseEvent" WHERE caseId = '${id}'`,
    `SELECT content AS b FROM "Reveal" WHERE caseId = '${id}'`,
  ]
  return queries.flatMap((sql) =>
    town.rows(sql).flatMap(({ b }) => (Buffer.isBuffer(b) ? [b] : [])),
  )
}

/** In which files of the house, backups apart, any of these bytes lie. */
export function sealedIn(town: Town, sealed: readonly Buffer[]): string[] {
  return filesOf(town.folder).filter((path) => {
    const bytes = readFileSync(path)
    return sealed.some((one) => bytes.includes(one))
  })
}

/** Every file of the house but its backups: data, keys, and what SQLite lays beside them. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('backups'))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Everything a house can still read of a question, by those doors that ask nobody's leave. */
export async function readable({ store }: OpenHouse, id: string): Promise<unknown[]> {
  const [kase, events, reveal] = await Promise.all([
    store.case(id),
    store.caseEvents(id),
    store.reveal(id),
  ])
  const said = events.flatMap((event) => event.said ?? [])
  return [...said, ...(reveal ? [reveal.words] : []), ...(kase?.route.never ?? [])]
}

/** What a restore would bring back: an old backup, opened with the keys of today. */
export async function restored<T>(
  town: Town,
  backup: string,
  look: (house: OpenHouse) => Promise<T>,
): Promise<T | string> {
  const [data, keys] = [`${backup}.restored`, `${backup}.keys`]
  copyFileSync(backup, data)
  copyFileSync(join(town.folder, 'keys', 'keys.db'), keys)
  const secret = Buffer.alloc(32, 7)
  const opened = await openHouse({ databaseUrl: `file:${data}`, keysFile: keys, secret })
  if (!opened.ok) return opened.problem
  try {
    return await look(opened.house)
  } finally {
    await opened.house.close()
  }
}

/** What of a question stands in this chat, by whoever's hand: its words, or its code. */
export function standing(phone: Phone, { code }: Pick<Life, 'code'>): string[] {
  const said = [...Object.values(SAID), code]
  const texts = phone.chat.map(({ text, caption }) => text ?? caption ?? '')
  const spoken = phone.chat.some((message) => 'voice' in message)
  return [
    ...said.filter((words) => texts.some((text) => text.includes(words))),
    ...(spoken ? ['voice'] : []),
  ]
}
