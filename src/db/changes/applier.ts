import type { Change } from '../../app/changes.ts'
import type { Tx } from '../client.ts'
import { Conflict } from '../failure.ts'
import type { House } from '../house.ts'
import type { Owner } from '../owners.ts'
import type { Bytes } from '../seal.ts'

/** What an applier works with. It writes with `tx` only; what it does to caches waits in `after`. */
export interface Desk extends Pick<
  House,
  'keys' | 'inboxKeys' | 'known' | 'safe' | 'caches' | 'nextId' | 'now'
> {
  readonly tx: Tx
  /** Run once the batch is on the disk. */
  readonly after: (() => void)[]
}

/** Puts one change into the transaction; throws `Conflict` when somebody was first. */
export type Applier<K extends Change['do']> = (
  change: Extract<Change, { readonly do: K }>,
  desk: Desk,
) => Promise<unknown>

/** A table of appliers for some of the changes. */
export type Appliers<K extends Change['do']> = { readonly [D in K]: Applier<D> }

/** Makes the key of a new row, in the transaction of that row. */
export async function makeKey(desk: Desk, owner: Owner): Promise<void> {
  desk.keys.make(owner)
  await desk.known.note(desk.tx)
}

/** Seals for an owner that must exist: one who was forgotten meanwhile makes the batch a conflict. */
export function sealOr(desk: Desk, owner: Owner, where: string, value: unknown): Bytes {
  const sealed = desk.safe.put(owner, where, value)
  if (sealed === undefined) throw new Conflict(`no key of ${owner}`)
  return sealed
}

/** A conditional update that matched nothing aborts no transaction by itself. */
export function mustMatch(result: { readonly count: number }): void {
  if (result.count === 0) throw new Conflict('nothing matched')
}
