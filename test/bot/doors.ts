import { expect } from 'vitest'
import { CASE_BUTTONS } from '../../src/bot/features/case.ts'
import { caseOf } from './called.ts'
import { seen } from './prose.ts'
import type { Phone, Town } from './town.ts'

/** Presses everything there is on a question, as a changed client could, and looks at every list. */
export async function triesEveryDoor(town: Town, phone: Phone, code: string): Promise<void> {
  const { id } = await caseOf(town, code)
  const me = (await town.hamrah.db.store.personByTelegram(phone.id))?.id ?? 'AAAAAAAAAAAA'
  const pressed = [
    `case.${id}`,
    `case.${id}.0`,
    ...Object.keys(CASE_BUTTONS).map((name) => `do.${name}.${id}`),
    `do.pass.${id}.${me}.yes`,
    `do.note.${id}.called`,
    `do.note.${id}.words`,
    `do.close.${id}.helped`,
    `do.withdraw.${id}.yes`,
    `do.agree.${id}.call`,
    `do.reader.${id}.n-${me}`,
    `do.receipt.${id}.make`,
    `do.voice.${id}.0`,
    'desk.0',
    'desk.1',
    'asked.0',
    'go.tolana',
    'go.desk',
  ]
  for (const data of pressed) phone.tapsData(data)
  await town.calm()
}

/** Where this stands in all that the bot ever sent to this chat or said over it. */
export function leaks(town: Town, phone: Phone, what: RegExp): string[] {
  const calls = town.telegram.calls
    .list()
    .filter(({ params }) => Number(params['chat_id']) === phone.id)
  return [...calls.map(({ params }) => JSON.stringify(params)), ...seen(phone)].filter((said) =>
    what.test(said),
  )
}

/** A question as it lies in the database: nobody may touch it in passing. */
export async function asItLies(town: Town, code: string): Promise<unknown[]> {
  const { id } = await caseOf(town, code)
  return [
    town.rows(`SELECT * FROM "Case" WHERE id = '${id}'`),
    town.rows(`SELECT * FROM "CaseEvent" WHERE caseId = '${id}'`),
    town.rows(`SELECT * FROM "Reveal" WHERE caseId = '${id}'`),
  ]
}

/**
 * Whoever must not know of a question finds it behind no door: nothing of it was ever in their chat,
 * not even its code, and nothing they press changes it.
 */
export async function findsNoDoor(town: Town, phone: Phone, code: string): Promise<void> {
  const before = await asItLies(town, code)
  await triesEveryDoor(town, phone, code)
  expect(leaks(town, phone, new RegExp(`${code}|hardly speaks`))).toEqual([])
  expect(await asItLies(town, code)).toEqual(before)
}
