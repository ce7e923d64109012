import { HouseAdapter } from './adapter.ts'
import { type Prisma, PrismaClient } from './generated/client.ts'

/** The client inside a transaction: what appliers write with. */
export type Tx = Prisma.TransactionClient

/** The reading client; its connection refuses every write. */
export type Reader = PrismaClient

/** A client over one connection, with the adapter that can mend it. */
export interface Connection {
  readonly client: PrismaClient
  readonly adapter: HouseAdapter
}

/**
 * Opens one connection. Transactions may wait and run for minutes: they are short anyway, and a
 * timeout that fires during COMMIT would leave nobody sure what was kept.
 */
export function connect(path: string, use: 'writing' | 'reading'): Connection {
  const adapter = new HouseAdapter(path, use)
  const transactionOptions = { maxWait: 600_000, timeout: 600_000 }
  return {
    adapter,
    client: new PrismaClient({ adapter, transactionOptions, errorFormat: 'minimal' }),
  }
}
