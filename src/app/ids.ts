import { randomBytes } from 'node:crypto'

/** A random id of 72 bits, safe in callback data and URLs. */
export function newId(): string {
  return randomBytes(9).toString('base64url')
}

/** An invite code of 120 bits: guessing is hopeless even before it is slowed. */
export function newInviteCode(): string {
  return randomBytes(15).toString('base64url')
}
