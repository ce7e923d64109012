import type { Vault } from '../app/ports.ts'
import { evictPerson } from './cache.ts'
import type { House } from './house.ts'
import { caseOwner, personOwner } from './owners.ts'

/** Destroys keys and, in the same breath, what memory still holds of what they sealed. */
export function createVault(house: House, forgetLog: (personId: string) => void): Vault {
  return {
    async destroyPersonKey(personId) {
      house.keys.destroy(personOwner(personId))
      evictPerson(house.caches, personId)
      forgetLog(personId)
    },
    async destroyCaseKey(caseId) {
      house.keys.destroy(caseOwner(caseId))
    },
    digest: (purpose, value) => house.safe.digest(purpose, value),
  }
}
