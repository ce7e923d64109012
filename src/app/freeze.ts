import type { FreezeAsk, Person } from '../domain/people.ts'
import { RETENTION } from '../domain/retention.ts'
import { asksEnough, colleagues, isOld, standing } from '../domain/trust.ts'
import { auditBy, numberOf } from './audited.ts'
import { bar, unbar } from './barred.ts'
import type { Change } from './changes.ts'
import type { Act } from './ports.ts'
import { readStaff, type Staff } from './staff.ts'
import { tellTeam } from './team-news.ts'

/** What a wish came to: it waits for a second one, or it is done. `gone`: no such colleague. */
export type Wished = 'asked' | 'done' | 'gone'

/** Whom somebody may ask about, as they serve or served: those frozen have the role they had. */
export interface Colleague {
  readonly person: Person
  readonly frozen: boolean
}

/** The colleagues of someone who serves, those frozen among them. */
export async function colleaguesOf(act: Act, person: Person): Promise<Colleague[]> {
  const [staff, frozen] = await Promise.all([readStaff(act), act.store.frozen()])
  return [
    ...staff.people.map((one) => ({ person: one, frozen: false })),
    ...frozen.map((one) => ({ person: asBefore(one), frozen: true })),
  ].filter((one) => colleagues(person, one.person))
}

/** One of them; undefined looks the same for a stranger, a foreigner and nobody. */
export async function colleague(act: Act, person: Person, id: string) {
  return (await colleaguesOf(act, person)).find((one) => one.person.id === id)
}

/** With the role they had before they were frozen. */
function asBefore(person: Person): Person {
  return { ...person, role: person.frozenRole ?? person.role }
}

/** Asks that a colleague be frozen; the second who asks within a day freezes them. */
export function askFreeze(act: Act, person: Person, id: string): Promise<Wished> {
  return ask(act, person, id, false)
}

/** Asks that a frozen colleague be given their role again: an owner alone, or two who serve. */
export function askThaw(act: Act, person: Person, id: string): Promise<Wished> {
  return ask(act, person, id, true)
}

async function ask(act: Act, person: Person, id: string, thaw: boolean): Promise<Wished> {
  const found = await colleague(act, person, id)
  if (!found || found.frozen !== thaw) return 'gone'
  const about = found.person
  const [asks, staff] = await Promise.all([act.store.freezeAsks(), readStaff(act)])
  const enough = asksEnough(asks, person, about, staff.people, act.now, thaw)
  const changes = enough
    ? settled(act, staff, about, person.id, thaw)
    : recorded(act, staff, asks, about, person, thaw)
  if ((await act.commit(changes)) === 'done') return enough ? 'done' : 'asked'
  return 'gone'
}

/** The wish itself; those who could be the second hear of it, once. */
function recorded(
  act: Act,
  staff: Staff,
  asks: readonly FreezeAsk[],
  about: Person,
  by: Person,
  thaw: boolean,
): Change[] {
  if (standing(asks, about, staff.people, act.now, thaw).includes(by.id)) return []
  return [
    // Wishes of another day only: somebody else's of this very moment must stay.
    { do: 'freeze.drop', aboutId: about.id, before: act.now - RETENTION.freezeAsk },
    { do: 'freeze.ask', ask: { aboutId: about.id, byId: by.id, thaw, at: act.now } },
    auditBy(act, by.id, thaw ? 'thaw.ask' : 'freeze.ask', numberOf(act, about.id)),
    ...witnesses(act, staff, about, by.id, 'team.freeze'),
  ]
}

/**
 * Frozen: a learner from now on, whatever they were, and to be no owner by OWNER_IDS, not even as
 * somebody new. Thawed: what they were.
 */
function settled(act: Act, staff: Staff, about: Person, byId: string, thaw: boolean): Change[] {
  const { id: personId, role, tolanaId } = about
  return [
    thaw
      ? { do: 'person.role', personId, role, frozenRole: null, tolanaId, as: 'learner' }
      : { do: 'person.role', personId, role: 'learner', frozenRole: role, tolanaId, as: role },
    { do: 'freeze.drop', aboutId: personId },
    thaw ? unbar(act, about) : bar(act, about),
    auditBy(act, byId, thaw ? 'freeze.thaw' : 'freeze.do', numberOf(act, personId)),
    tellTeam(act, personId, 'team.changed'),
    ...witnesses(act, staff, about, byId, 'team.frozen'),
  ]
}

function witnesses(
  act: Act,
  { people }: Staff,
  about: Person,
  byId: string,
  kind: 'team.freeze' | 'team.frozen',
): Change[] {
  return people
    .filter((one) => one.id !== byId && colleagues(one, about))
    .map(({ id }) => tellTeam(act, id, kind, about.id))
}

/**
 * Two who asked in the same moment saw each other's wish too late: what is enough is done. `out` takes
 * everything out of the hands of whoever is frozen by it.
 */
export async function settleAsks(act: Act, out: TakeOut): Promise<void> {
  const [asks, staff, frozen] = await Promise.all([
    act.store.freezeAsks(),
    readStaff(act),
    act.store.frozen(),
  ])
  for (const aboutId of new Set(
    asks.filter((one) => isOld(one, act.now)).map((one) => one.aboutId),
  ))
    await act.commit([{ do: 'freeze.drop', aboutId, before: act.now - RETENTION.freezeAsk }])
  for (const about of [...staff.people, ...frozen.map(asBefore)]) {
    const thaw = about.frozenRole !== null
    const [, second] = standing(asks, about, staff.people, act.now, thaw)
    if (second === undefined) continue
    const verdict = await act.commit(settled(act, staff, about, second, thaw))
    if (verdict === 'done' && !thaw) await out(about)
  }
}

/** Takes everything out of the hands and off the screen of whoever serves no more. */
export type TakeOut = (person: Person) => Promise<unknown>

/** People about whom a wish of this day stands that this person may know of, never oneself. */
export async function askedAbout(act: Act, person: Person): Promise<Person[]> {
  const [all, asks, staff] = await Promise.all([
    colleaguesOf(act, person),
    act.store.freezeAsks(),
    readStaff(act),
  ])
  return all
    .filter((one) => standing(asks, one.person, staff.people, act.now, one.frozen).length > 0)
    .map((one) => one.person)
}

/** Who has asked about a colleague within the day: oneself, somebody else, nobody. */
export async function askedBy(
  act: Act,
  person: Person,
  about: Colleague,
): Promise<'mine' | 'other' | 'none'> {
  const [asks, staff] = await Promise.all([act.store.freezeAsks(), readStaff(act)])
  const ids = standing(asks, about.person, staff.people, act.now, about.frozen)
  if (ids.includes(person.id)) return 'mine'
  return ids.length > 0 ? 'other' : 'none'
}
