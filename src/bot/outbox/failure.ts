import { outcomeOf } from '../wire/outcome.ts'
import type { Delivery } from './delivery.ts'

/**
 * What a failed send means for its notice; undefined when the error is no failure of a call but our
 * own bug, which is then for the caller to throw on: the sender logs it and counts it as refused.
 */
export function deliveryOf(
  error: unknown,
): Exclude<Delivery, { status: 'sent' | 'skip' }> | undefined {
  const outcome = outcomeOf(error)
  if (outcome.is === 'stranger') return undefined
  if (outcome.is === 'flood') return { status: 'retry', afterMs: outcome.afterMs }
  if (outcome.is === 'refused') return { status: 'refused', code: outcome.code }
  if (outcome.is === 'blocked')
    return { status: 'blocked', why: outcome.deleted ? 'deleted' : 'blocked' }
  return { status: STATUS[outcome.is] }
}

const STATUS = {
  unsent: 'retry',
  unauthorised: 'retry',
  uncertain: 'uncertain',
  server: 'uncertain',
  'not-modified': 'refused',
  gone: 'refused',
  'too-old': 'refused',
} as const
