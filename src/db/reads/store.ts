import type { Store } from '../../app/ports.ts'
import type { House } from '../house.ts'
import { place } from '../places.ts'
import { caseReads } from './cases.ts'
import { learningReads } from './learning.ts'
import { outboxReads } from './outbox.ts'
import { peopleReads } from './people.ts'
import { reportingReads } from './reporting.ts'
import { runReads } from './runs.ts'
import { showReads } from './shows.ts'
import { teamReads } from './team.ts'
import { traceReads } from './traces.ts'

/** All reads. They go through the reading connection and see every commit that was acknowledged. */
export function createStore(house: House): Store {
  return {
    ...peopleReads(house),
    ...runReads(house),
    ...learningReads(house),
    ...caseReads(house),
    ...reportingReads(house),
    ...teamReads(house),
    ...traceReads(house),
    ...outboxReads(house),
    ...showReads(house),
    async setting(name) {
      const row = await house.read.setting.findUnique({ where: { name } })
      if (row === null) return undefined
      return house.safe.take<unknown>('house', place.setting(name), row.value)
    },
  }
}
