import type { Case } from '../../src/domain/case.ts'
import { cards } from './asking.ts'
import type { Phone, Town } from './town.ts'

/** How many cards of this case stand in the chat. */
export function called(phone: Phone, code: string): number {
  return cards(phone).filter(({ text }) => text?.includes(code)).length
}

/** From now on Telegram answers as to a bot that this person has blocked; the bot was not told. */
export function shuts(town: Town, phone: Phone): void {
  town.telegram.faults.add({
    chat: phone.id,
    method: 'sendMessage',
    kind: 'error',
    code: 403,
    description: 'Forbidden: bot was blocked by the user',
  })
}

/** The case as the database has it. */
export async function caseOf(town: Town, code: string): Promise<Case> {
  const [row] = town.rows(`SELECT id FROM "Case" WHERE code = '${code}'`)
  const found = await town.hamrah.db.store.case(String(row?.['id']))
  if (!found) throw new Error(`no case ${code}`)
  return found
}

/** Notices to this person that were given up. */
export async function failedRows(town: Town, phone: Phone): Promise<unknown[]> {
  const { id } = await town.who(phone)
  return town.rows(`SELECT id FROM "Outbox" WHERE state = 'failed' AND personId = '${id}'`)
}
