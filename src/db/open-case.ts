import { type Case, inWords, type Route, type Said } from '../domain/case.ts'
import type * as Rows from './generated/client.ts'
import type { House } from './house.ts'
import { caseOwner } from './owners.ts'
import { place } from './places.ts'
import type { Safe } from './safe.ts'

/** What is sealed together in a case: who may read it, and its reporter's language. */
export type SealedRoute = Route & Pick<Case, 'locale'>

type Of = Pick<House, 'safe' | 'keys' | 'caches'>
type Opened = Pick<Case, 'route' | 'locale'>

/** A route as it was opened when the case was at event `seq`: it is sealed again with every one. */
export interface KnownRoute extends Opened {
  readonly seq: number
}

const NONE: Opened = { route: { reader: 'own', never: [] }, locale: '' }
/**
 * Of a route that does not authenticate although its key lives: whom it excludes is not known, so only
 * the focal point past the Tolana is told. Nobody may get to read a case by spoiling a byte of it.
 */
const SPOILT: Opened = { route: { reader: 'inside', never: [] }, locale: '' }

/**
 * The route of a case; the widest one where there is none (any more). A desk opens a thousand at once,
 * so what was opened is remembered; the key is asked for every time, it may be gone.
 */
export function openRoute(row: Pick<Rows.Case, 'id' | 'seq' | 'route'>, house: Of): Opened {
  const { id, seq } = row
  const owner = caseOwner(id)
  if (row.route === null || !house.keys.has(owner)) return NONE
  const known = house.caches.routes.get(id)
  if (known?.seq === seq) return { route: known.route, locale: known.locale }
  const opened = house.safe.take<SealedRoute>(owner, place.route(id), row.route)
  if (opened === undefined) return SPOILT
  const { locale, ...route } = opened
  house.caches.routes.set(id, { seq, route, locale })
  return { route, locale }
}

/** What somebody said in a case; null where nothing was, and once its key is gone. */
export function openSaid(
  { caseId, seq, content }: Pick<Rows.CaseEvent, 'caseId' | 'seq' | 'content'>,
  safe: Safe,
): Said | null {
  if (content === null) return null
  const opened = safe.take<Said | string>(caseOwner(caseId), place.words(caseId, seq), content)
  // Earlier programs sealed the words alone.
  return typeof opened === 'string' ? inWords(opened) : (opened ?? null)
}
