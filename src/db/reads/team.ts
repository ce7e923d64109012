import type { Store } from '../../app/ports.ts'
import type { Plan } from '../../domain/people.ts'
import { column } from '../column.ts'
import type { House } from '../house.ts'
import { openPerson } from '../open-person.ts'
import { personOwner } from '../owners.ts'
import { place } from '../places.ts'

type Reads = Pick<
  Store,
  'frozen' | 'candidates' | 'freezeAsks' | 'plans' | 'audit' | 'wipedUnlogged'
>

/**
 * Roles and who decides about them, and the log. What somebody asked for counts no longer from the
 * moment their key is gone, whenever its row goes.
 */
export function teamReads({ read, safe, keys }: House): Reads {
  const lives = (personId: string): boolean => keys.has(personOwner(personId))

  return {
    async frozen() {
      const rows = await read.person.findMany({
        where: { frozenRole: { not: null } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      })
      return rows.flatMap((row) => openPerson(row, safe) ?? [])
    },
    async candidates() {
      const rows = await read.candidate.findMany({ orderBy: [{ at: 'asc' }, { personId: 'asc' }] })
      return rows
        .filter(({ personId }) => lives(personId))
        .map(({ role, at, ...rest }) => ({ ...rest, role: column(role), at: at.getTime() }))
    },
    async freezeAsks() {
      const rows = await read.freezeAsk.findMany({ orderBy: [{ at: 'asc' }, { byId: 'asc' }] })
      return rows
        .filter(({ aboutId, byId }) => lives(aboutId) && lives(byId))
        .map(({ at, ...rest }) => ({ ...rest, at: at.getTime() }))
    },
    async plans() {
      const rows = await read.plan.findMany({ orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] })
      return rows.flatMap(({ id, byId, what: sealed, at, dueAt }): Plan[] => {
        const what = safe.take<Plan['what']>('house', place.plan(id), sealed)
        if (what === undefined || !lives(byId)) return []
        return [{ id, byId, at: at.getTime(), dueAt: dueAt.getTime(), what }]
      })
    },
    async wipedUnlogged() {
      const wiped = await read.case.findMany({ where: { readable: false }, select: { code: true } })
      const lines = await read.audit.findMany({
        where: { act: 'case.wipe' },
        select: { subject: true },
      })
      const logged = new Set(lines.map(({ subject }) => subject))
      return wiped.map(({ code }) => code).filter((code) => !logged.has(code))
    },
    async audit(limit, from) {
      const rows = await read.audit.findMany({ orderBy: { id: 'desc' }, take: limit, skip: from })
      return rows.map(({ at, actor, act, subject }) => {
        return { at: at.getTime(), actor, act: column(act), subject }
      })
    },
  }
}
