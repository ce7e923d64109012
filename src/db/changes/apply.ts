import type { Change } from '../../app/changes.ts'
import type { Tx } from '../client.ts'
import type { House } from '../house.ts'
import { cases } from './cases.ts'
import { type Appliers, type Desk } from './applier.ts'
import { learning } from './learning.ts'
import { notices } from './notices.ts'
import { people } from './people.ts'
import { replies } from './replies.ts'
import { reveals } from './reveals.ts'
import { runs } from './runs.ts'
import { settings } from './settings.ts'
import { shows } from './shows.ts'
import { team } from './team.ts'
import { traces } from './traces.ts'
import { voices } from './voices.ts'

/** Every change there is has its applier, or this does not compile. */
const APPLIERS: Appliers<Change['do']> = {
  ...people,
  ...runs,
  ...learning,
  ...voices,
  ...shows,
  ...cases,
  ...reveals,
  ...replies,
  ...team,
  ...notices,
  ...traces,
  ...settings,
}

/** Puts a batch into a transaction; returns what to do to the caches once it is on the disk. */
export async function applyAll(
  changes: readonly Change[],
  tx: Tx,
  house: House,
): Promise<readonly (() => void)[]> {
  const desk: Desk = { ...house, tx, after: [] }
  for (const change of changes) await applierOf(change)(change, desk)
  return desk.after
}

function applierOf(change: Change): (change: Change, desk: Desk) => Promise<unknown> {
  // The table pairs each name with its own change; TypeScript cannot follow that through a lookup.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return APPLIERS[change.do] as (change: Change, desk: Desk) => Promise<unknown>
}
