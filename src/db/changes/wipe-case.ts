import type { Desk } from './applier.ts'

/** Takes everything from a case but its stub, once its key is destroyed: nobody can read it anyway. */
export async function wipeCase(
  caseId: string,
  { tx, caches, after }: Pick<Desk, 'tx' | 'caches' | 'after'>,
): Promise<void> {
  await tx.caseEvent.updateMany({ where: { caseId }, data: { content: null } })
  await tx.reveal.deleteMany({ where: { caseId } })
  // Left to pictures that open it no more, it is nobody's: a phone that others use too must not list it again.
  await tx.case.updateMany({
    where: { id: caseId, receipt: { not: null } },
    data: { reporterId: null },
  })
  // No clock calls anybody to a case that says nothing any more.
  const nothing = { readable: false, route: null, receipt: null, clockAt: null }
  await tx.case.updateMany({ where: { id: caseId }, data: nothing })
  after.push(() => caches.routes.delete(caseId))
}
