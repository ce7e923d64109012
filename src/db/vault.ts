import { createHmac } from 'node:crypto'
import type { Vault } from '../app/ports.ts'
import { FORGOTTEN } from '../domain/audit.ts'
import { evictPerson } from './cache.ts'
import { keepWaiting } from './changes/waiting-updates.ts'
import type { Tx } from './client.ts'
import type { House } from './house.ts'
import type { KeyStore } from './keystore.ts'
import { caseOwner, personOwner } from './owners.ts'
import { createReceiptHash } from './receipts.ts'

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
      house.caches.routes.delete(caseId)
    },
    digest: (purpose, value) => house.safe.digest(purpose, value),
    receiptHash: createReceiptHash(house.safe, house.keys),
    actorNumber(personId) {
      const key = house.keys.get(personOwner(personId))
      return key === undefined ? FORGOTTEN : numberOf(key)
    },
  }
}

/** Six digits, reckoned from the key and kept nowhere: without the key nobody finds them again. */
function numberOf(key: Buffer): number {
  const hash = createHmac('sha256', key).update('actor').digest()
  return 100_000 + (hash.readUIntBE(0, 6) % 900_000)
}

/**
 * An owner who leaves becomes a coordinator first, and only while another owner stays: of two who
 * leave at the same moment the second is told so. A frozen owner runs no house, but may be thawed:
 * they too stay while nobody else is there. False when nobody would be left to run the house.
 */
async function stepDown(tx: Tx, keys: KeyStore, personId: string): Promise<boolean> {
  const owners = await tx.person.findMany({
    where: { OR: [{ role: 'owner' }, { frozenRole: 'owner' }], state: 'member' },
    select: { id: true, role: true },
  })
  const leaving = owners.find(({ id }) => id === personId)
  if (!leaving) return true
  const able = owners.filter(({ role }) => role === 'owner')
  if (!able.some(({ id }) => id !== personId && keys.has(personOwner(id)))) return false
  if (leaving.role === 'owner')
    await tx.person.update({ where: { id: personId }, data: { role: 'coordinator' } })
  return true
}
