import type { Store } from '../../app/ports.ts'
import type { Reveal } from '../../app/stored.ts'
import type { House } from '../house.ts'
import { caseOwner, personOwner } from '../owners.ts'
import { place } from '../places.ts'

type Reads = Pick<Store, 'reveal' | 'revealsOver' | 'savedReplies'>

const NEWEST = [{ at: 'desc' as const }, { id: 'desc' as const }]

/** What lies beside cases: what reporters show of themselves, and answers kept to use again. */
export function reportingReads({ read, safe }: House): Reads {
  return {
    async reveal(caseId) {
      const row = await read.reveal.findUnique({ where: { caseId } })
      if (row === null) return undefined
      const { toId, until, openedAt, at } = row
      const owner = caseOwner(caseId)
      const opened = safe.take<Pick<Reveal, 'what' | 'words'>>(
        owner,
        place.reveal(caseId),
        row.content,
      )
      if (opened === undefined) return undefined
      const times = { until: until.getTime(), openedAt: openedAt?.getTime() ?? null }
      return { caseId, toId, ...opened, ...times, at: at.getTime() }
    },
    async revealsOver(now) {
      const rows = await read.reveal.findMany({
        where: { until: { lte: new Date(now) } },
        orderBy: [{ until: 'asc' }, { caseId: 'asc' }],
        select: { caseId: true },
      })
      return rows.map(({ caseId }) => caseId)
    },
    async savedReplies(personId) {
      const rows = await read.savedReply.findMany({ where: { personId }, orderBy: NEWEST })
      return rows.flatMap(({ id, locale, words: sealed, at }) => {
        const words = safe.take<string>(personOwner(personId), place.reply(id), sealed)
        return words === undefined ? [] : [{ id, personId, locale, words, at: at.getTime() }]
      })
    },
  }
}
