import { z } from 'zod'
import { showState, type Show } from '../domain/show.ts'
import type * as Rows from './generated/client.ts'
import { place } from './places.ts'
import type { Safe } from './safe.ts'
import type { Bytes } from './seal.ts'

/** `chatId` is sealed with the rest: a group's number leads to everyone in it. */
const sealed = showState.extend({ chatId: z.int() })

/** A show as it is stored; undefined when its key is gone, or when a program stored it that was. */
export function openShow(row: Rows.Show, safe: Safe): Show | undefined {
  const { id, leaderId, turn, quorum, closesAt, touchedAt } = row
  const read = sealed.safeParse(safe.take<unknown>('house', place.show(id), row.state))
  if (!read.success) return undefined
  const { chatId, ...state } = read.data
  const times = { closesAt: closesAt?.getTime() ?? null, touchedAt: touchedAt.getTime() }
  return { id, chatId, leaderId, turn, quorum, state, ...times }
}

/** undefined when there is no key. */
export function sealShow({ id, chatId, state }: Show, safe: Safe): Bytes | undefined {
  return safe.put('house', place.show(id), { ...state, chatId })
}
