import { isShow } from '../app/ports.ts'

/**
 * Who a data key belongs to. Ids are random, so the names of keys tell nothing:
 * `person:<id>`, `case:<id>`, `house` (settings, names of Tolanas, shows in groups), `inbox:<n>` (a key an hour for
 * updates of people nobody knows yet).
 */
export type Owner = `person:${string}` | `case:${string}` | 'house' | `inbox:${number}`

/** The owner of everything personal about someone. */
export const personOwner = (id: string): Owner => `person:${id}`
/** The owner of everything said in a case. */
export const caseOwner = (id: string): Owner => `case:${id}`
/** The owner of one hour's updates from strangers. */
export const inboxOwner = (n: number): Owner => `inbox:${n}`

/** The owner of what waits in the outbox for a person, or for a show in a group chat. */
export const recipientOwner = (id: string): Owner => (isShow(id) ? 'house' : personOwner(id))

/** Whether losing this key would take something from somebody. */
export const isPersonal = (owner: Owner): boolean => /^(person|case):/.test(owner)
