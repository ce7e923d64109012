import type { Vault } from '../app/ports.ts'
import { evictPerson } from './cache.ts'
import { keepWaiting } from './changes/waiting-updates.ts'
import type { Tx } from './client.ts'
import type { House } from './house.ts'
import type { KeyStore } from './keystore.ts'
import { caseOwner, personOwner } from './owners.ts'

/** Destroys keys and, in the same breath, what memory still holds of what they sealed. */
export function createVault(house: House, forgetLog: (personId: string) => void): Vault {
  return {
    async destroyPersonKey(personId) {
      // From here on what they send is sealed as a stranger's: nothing may come between.
      house.leaving.add(personId)
      try {
        const written = await house.writer.write(async (tx) => {
          if (!(await stepDown(tx, house.keys, personId))) return false
          await keepWaiting(personId, { ...house, tx, after: [] })
          return true
        })
        if (written.verdict === 'conflict' || !written.value) return 'last-owner'
        house.keys.destroy(personOwner(personId))
      } finally {
        house.leaving.delete(personId)
      }
      evictPerson(house.caches, personId)
      forgetLog(personId)
      return 'destroyed'
    },
    async destroyCaseKey(caseId) {
      house.keys.destroy(caseOwner(caseId))
    },
    digest: (purpose, value) => house.safe.digest(purpose, value),
  }
}

/**
 * An owner who leaves becomes a coordinator first, and only while another owner stays: of two who
 * leave at the same moment the second is told so. False when nobody would be left to run the house.
 */
async function stepDown(tx: Tx, keys: KeyStore, personId: string): Promise<boolean> {
  const owners = await tx.person.findMany({
    where: { role: 'owner', state: 'member' },
    select: { id: true },
  })
  if (owners.every(({ id }) => id !== personId)) return true
  if (!owners.some(({ id }) => id !== personId && keys.has(personOwner(id)))) return false
  await tx.person.update({ where: { id: personId }, data: { role: 'coordinator' } })
  return true
}
