import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { Person, Pin } from '../domain/people.ts'
import { counted, forgiven } from '../domain/pin.ts'
import type { Act } from './ports.ts'

/** What came of a try. `wait`: no try counts for so many ms. */
export type Tried =
  | { readonly status: 'right'; readonly person: Person }
  | { readonly status: 'wrong'; readonly person: Person; readonly waitMs: number }
  | { readonly status: 'wait'; readonly waitMs: number }

/**
 * Tries a PIN. The try is counted durably before it is checked, so neither a crash nor a restart gives
 * one back. One chat's updates are handled one by one, so two devices of one account cannot share a try.
 */
export async function tryPin(act: Act, personId: string, digits: string): Promise<Tried> {
  const pin = (await act.store.person(personId))?.profile.pin
  if (!pin) throw new Error('there is no PIN to try')
  if (pin.until > act.now) return { status: 'wait', waitMs: pin.until - act.now }
  const spent = counted(pin, act.now)
  const trying = await keep(act, personId, spent)
  const hash = await hashOf(digits, Buffer.from(pin.salt, 'base64'))
  if (!timingSafeEqual(hash, Buffer.from(pin.hash, 'base64')))
    return { status: 'wrong', person: trying, waitMs: spent.until - act.now }
  return { status: 'right', person: await keep(act, personId, forgiven(pin)) }
}

/** Sets a new PIN; whoever calls it has asked for the old one. */
export async function setPin(act: Act, personId: string, digits: string): Promise<Person> {
  const salt = randomBytes(16)
  const hash = await hashOf(digits, salt)
  const pin = { salt: salt.toString('base64'), hash: hash.toString('base64'), misses: 0, until: 0 }
  return keep(act, personId, pin)
}

/** Takes the PIN away; whoever calls it has asked for it. */
export function removePin(act: Act, personId: string): Promise<Person> {
  return keep(act, personId, null)
}

/** Read anew right before it is written: a role or a freeze that came meanwhile must stay. */
async function keep(act: Act, personId: string, pin: Pin | null): Promise<Person> {
  const person = await act.store.person(personId)
  if (!person) throw new Error('a PIN of nobody')
  const changed: Person = { ...person, profile: { ...person.profile, pin } }
  if ((await act.commit([{ do: 'person.set', person: changed, as: person.role }])) === 'conflict')
    throw new Error('the person is gone')
  return changed
}

/** RFC 7914; 32 MB and a tenth of a second for each try, off the main thread. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const SIZE = 32

/** One after the other: many keypads at once must fill neither the memory nor the threads. */
let queue: Promise<unknown> = Promise.resolve()

function hashOf(digits: string, salt: Buffer): Promise<Buffer> {
  const hashed = queue.then(
    () =>
      new Promise<Buffer>((resolve, reject) =>
        scrypt(digits, salt, SIZE, COST, (error, key) => (error ? reject(error) : resolve(key))),
      ),
  )
  queue = hashed.catch(() => undefined)
  return hashed
}
