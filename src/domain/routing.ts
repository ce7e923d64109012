import type { Case, Reader } from './case.ts'
import { atLeast, type Gender, type Role } from './people.ts'
import { BACKUP_STAGE, LAST_STAGE } from './waiting.ts'

/** Someone who may be told of cases, as far as the choice of readers looks at them. */
export interface Adult {
  readonly id: string
  /** A keyed digest of their Telegram account: the same after /forget and an invite anew. */
  readonly mark: string
  readonly role: Role
  readonly tolanaId: string | null
  readonly gender: Gender
  /** Can be written to first: the door is open and the phone is theirs alone. */
  readonly inReach: boolean
  /** Has blocked the bot, or is to be left out from now on. */
  readonly shut: boolean
}

/** Offices the owner fills: whom the clocks call after the coordinators. null: the owners together. */
export interface Posts {
  readonly backup: string | null
  readonly focal: string | null
}

type Asked = Pick<
  Case,
  'tolanaId' | 'reporterId' | 'holderId' | 'route' | 'minor' | 'urgency' | 'stage'
>

/** Whether someone was left out by name. An id counts as well: what was ever left out opens for nobody. */
export function leftOut(
  never: readonly string[],
  { id, mark }: Pick<Adult, 'id' | 'mark'>,
): boolean {
  return never.includes(mark) || never.includes(id)
}

/** Whether the reporter's wish lets someone read it: the one rule that no clock and no office breaks. */
export function wished(
  kase: Pick<Asked, 'tolanaId' | 'reporterId' | 'route'>,
  one: Adult,
): boolean {
  if (one.id === kase.reporterId || leftOut(kase.route.never, one)) return false
  if (!atLeast(one.role, 'coordinator')) return false
  // Of no Tolana: not of another district either, but past every Tolana all the same.
  const ofTheirs = kase.tolanaId !== null && one.tolanaId === kase.tolanaId
  return WISHES[kase.route.reader](one, ofTheirs)
}

const WISHES: Readonly<Record<Reader, (one: Adult, ofTheirs: boolean) => boolean>> = {
  own: () => true,
  woman: ({ gender }) => gender === 'she',
  elsewhere: (_, ofTheirs) => !ofTheirs,
  inside: (_, ofTheirs) => !ofTheirs,
}

/**
 * Who is told that a case waits and may take it: first those it is meant for; where too few of them
 * can be reached the owners who are wished for; as the clocks strike, the back-up and the focal point.
 * Of an under-eighteen's case two adults at least must know. In danger owners make up for every
 * coordinator who has shut the door. Never the reporter, nobody they excluded.
 *
 * Whoever cannot be reached is among them all the same: they see it on their desk, or when they are back.
 * But they fill no place: where nobody else would be called, the owners are.
 */
export function addressed(kase: Asked, staff: readonly Adult[], posts: Posts): string[] {
  const may = staff.filter((one) => wished(kase, one))
  const owners = may.filter(({ role }) => role === 'owner')
  const first = meantFor(kase, may, posts)
  const reached = first.filter(reachable)
  const enough = reached.length >= (kase.minor ? 2 : 1)
  const dangerous = kase.urgency === 'now' && first.some(({ shut }) => shut)
  const more = enough && !dangerous ? [] : owners
  const later = [
    ...(kase.stage >= BACKUP_STAGE ? office(posts.backup, may, owners) : []),
    ...(kase.stage >= LAST_STAGE ? office(posts.focal, may, owners) : []),
    // A woman: too few serve for one or two of them to be waited for.
    ...(kase.stage >= BACKUP_STAGE && kase.route.reader === 'woman' ? may : []),
  ]
  return [...new Set([...first, ...more, ...later].map(({ id }) => id))]
}

/** Those the reporter has in mind, before any clock has struck. */
function meantFor(kase: Asked, may: readonly Adult[], posts: Posts): readonly Adult[] {
  const coordinators = may.filter(({ role }) => role === 'coordinator')
  const near = coordinators.filter(({ tolanaId }) => tolanaId === kase.tolanaId)
  switch (kase.route.reader) {
    case 'own':
      return near
    case 'woman':
      return near.some(reachable) ? near : coordinators
    case 'elsewhere':
      return coordinators
    case 'inside':
      return office(
        posts.focal,
        may,
        may.filter(({ role }) => role === 'owner'),
      )
  }
}

/** Whether news can be sent to them now. */
export function reachable({ inReach, shut }: Pick<Adult, 'inReach' | 'shut'>): boolean {
  return inReach && !shut
}

/** Whether anybody a case is meant for can be reached: else nobody was told, whatever has struck. */
export function reachesAnyone(kase: Asked, staff: readonly Adult[], posts: Posts): boolean {
  const ids = addressed(kase, staff, posts)
  return staff.some((one) => reachable(one) && ids.includes(one.id))
}

/** Whoever fills an office and may read it; beside them, or without them, the owners. */
function office(
  holder: string | null,
  may: readonly Adult[],
  owners: readonly Adult[],
): readonly Adult[] {
  const found = may.filter(({ id }) => id === holder)
  return found.some(reachable) ? found : [...found, ...owners]
}

/**
 * To whom a case may be passed on: everyone who is wished for, but whoever holds it. One meant for
 * their own Tolana leaves it only to an owner.
 */
export function mayReceive(kase: Asked, staff: readonly Adult[]): string[] {
  const near = ({ role, tolanaId }: Adult): boolean =>
    kase.route.reader !== 'own' || role === 'owner' || tolanaId === kase.tolanaId
  return staff
    .filter((one) => wished(kase, one) && near(one) && one.id !== kase.holderId && !one.shut)
    .map(({ id }) => id)
}

/** Which choices of a reader lead to anybody at all. */
export function readersThere(
  asker: { readonly id: string; readonly tolanaId: string | null },
  staff: readonly Adult[],
  posts: Posts,
  never: readonly string[] = [],
): readonly Reader[] {
  const there = (reader: Reader): boolean =>
    addressed(
      {
        tolanaId: asker.tolanaId,
        reporterId: asker.id,
        holderId: null,
        route: { reader, never },
        minor: false,
        urgency: 'soon',
        stage: 0,
      },
      staff,
      posts,
    ).length > 0
  return (['own', 'woman', 'elsewhere', 'inside'] as const).filter(there)
}
