import { atLeast, type Person, type Plan } from '../domain/people.ts'
import { tooYoung } from '../domain/trust.ts'
import { EXPORT_OPEN, PLAN_DELAY, sameAim, stands } from '../domain/plans.ts'
import { auditBy, numberOf } from './audited.ts'
import { bar } from './barred.ts'
import type { Change } from './changes.ts'
import type { TakeOut } from './freeze.ts'
import { newColleague } from './given.ts'
import { newId } from './ids.ts'
import { missed } from './missed.ts'
import type { Act } from './ports.ts'
import { readStaff, type Staff } from './staff.ts'
import { tellAll, tellTeam } from './team-news.ts'

/** The setting that says who may fetch the counts, and until when: `{ by, until }`. */
export const EXPORT_READY = 'export.ready'

/** A plan and everyone's hearing of it, as changes. Conflict when `byId` has been forgotten. */
export function newPlan(act: Act, staff: Staff, byId: string, what: Plan['what']): Change[] {
  const plan: Plan = { id: newId(), byId, at: act.now, dueAt: act.now + PLAN_DELAY, what }
  return [
    { do: 'plan.add', plan },
    auditBy(act, byId, 'plan.make', what.kind),
    ...tellAll(act, staff, 'team.plan', [byId]),
  ]
}

/**
 * An owner asks for something that happens after an hour. `already`: it is planned; `other`: by another
 * owner, whose the counts will be.
 */
export async function makePlan(
  act: Act,
  person: Person,
  what: Plan['what'],
): Promise<'planned' | 'already' | 'other' | 'gone'> {
  if (person.role !== 'owner') return 'gone'
  if (what.kind === 'role' && !(await mayLower(act, person, what.personId, what.role)))
    return 'gone'
  const same = (await act.store.plans()).find((plan) => sameAim(plan.what, what))
  if (same) return what.kind === 'export' && same.byId !== person.id ? 'other' : 'already'
  const verdict = await act.commit(newPlan(act, await readStaff(act), person.id, what))
  return verdict === 'done' ? 'planned' : 'gone'
}

/** Whom an owner can give a lower role: everyone else who has one. */
export async function lowerable(act: Act, person: Person): Promise<Person[]> {
  const { store } = act
  const roles = ['coordinator', 'owner', 'mentor'] as const
  const all = await Promise.all(roles.map((role) => store.members(role)))
  return all.flat().filter(({ id }) => id !== person.id)
}

async function mayLower(act: Act, by: Person, personId: string, role: Person['role']) {
  const one = (await lowerable(act, by)).find(({ id }) => id === personId)
  return one !== undefined && !atLeast(role, one.role) && !atLeast(role, 'coordinator')
}

/** Any owner stops a plan. `late`: it has happened, or somebody was first. */
export async function stopPlan(
  act: Act,
  person: Person,
  id: string,
): Promise<'stopped' | 'late' | 'gone'> {
  if (person.role !== 'owner') return 'gone'
  const plan = (await act.store.plans()).find((one) => one.id === id)
  if (!plan) return 'late'
  const verdict = await act.commit([
    { do: 'plan.drop', id },
    auditBy(act, person.id, 'plan.stop', plan.what.kind),
    ...tellAll(act, await readStaff(act), 'team.plan', [person.id]),
  ])
  return verdict === 'done' ? 'stopped' : 'late'
}

/**
 * At a start: an hour in which the program was down is no hour in which anybody could hear of it. Every
 * plan waits an hour anew, and all who serve are told again, its maker too.
 */
export async function waitAnew(act: Act): Promise<void> {
  const plans = await act.store.plans()
  for (const plan of plans)
    await act.commit([
      { do: 'plan.drop', id: plan.id },
      { do: 'plan.add', plan: { ...plan, dueAt: act.now + PLAN_DELAY } },
    ])
  if (plans.length > 0) await act.commit(tellAll(act, await readStaff(act), 'team.plan', []))
}

/**
 * Does what is due. One whose maker is no owner any more is stopped. `wipe` empties the whole house,
 * `out` the hands and the chat of whoever is lowered.
 */
export async function carryOutPlans(
  act: Act,
  wipe: () => Promise<void>,
  out: TakeOut,
): Promise<void> {
  for (const plan of await act.store.plans()) {
    const maker = await act.store.person(plan.byId)
    if (!maker || !stands(maker)) await drop(act, plan)
    else if (plan.dueAt > act.now) continue
    else if (plan.what.kind === 'wipe') return wipe()
    else if (plan.what.kind === 'export') await openExport(act, plan, maker)
    else await changeRole(act, plan, plan.what, out)
  }
}

async function drop(act: Act, plan: Plan): Promise<void> {
  await act.commit([
    { do: 'plan.drop', id: plan.id },
    auditBy(act, null, 'plan.stop', plan.what.kind),
  ])
}

async function openExport(act: Act, plan: Plan, maker: Person): Promise<void> {
  await act.commit([
    { do: 'plan.drop', id: plan.id },
    {
      do: 'setting.set',
      name: EXPORT_READY,
      value: { by: maker.id, until: act.now + EXPORT_OPEN },
    },
    auditBy(act, maker.id, 'plan.do', plan.what.kind),
    tellTeam(act, maker.id, 'team.export'),
  ])
}

async function changeRole(
  act: Act,
  plan: Plan,
  { personId, role }: Plan['what'] & { readonly kind: 'role' },
  out: TakeOut,
): Promise<void> {
  const one = await act.store.person(personId)
  // A freeze is stronger than any plan.
  if (!one || one.frozenRole !== null || one.role === role || tooYoung(one, role))
    return drop(act, plan)
  const changed: Person = { ...one, role }
  const higher = atLeast(role, one.role)
  const verdict = await act.commit([
    { do: 'plan.drop', id: plan.id },
    { do: 'person.role', personId, role, frozenRole: null, tolanaId: one.tolanaId, as: one.role },
    // Not by OWNER_IDS either, as they are or as somebody new.
    ...(!higher && atLeast(one.role, 'coordinator') ? [bar(act, one)] : []),
    auditBy(act, plan.byId, higher ? 'role.give' : 'role.lower', numberOf(act, personId)),
    tellTeam(act, personId, higher ? 'team.yours' : 'team.changed'),
    ...(higher ? [...(await newColleague(act, changed)), ...(await missed(act, changed))] : []),
  ])
  if (verdict === 'done' && !higher) await out(changed)
}
