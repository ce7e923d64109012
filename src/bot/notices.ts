import type { Api } from 'grammy'
import type { Change } from '../app/changes.ts'
import { isShow, type Act, type Notice } from '../app/ports.ts'
import { nudgeMeant } from '../app/nudge.ts'
import { tellInstead } from '../app/recipients.ts'
import { stillMeant } from '../app/still-meant.ts'
import type { Case } from '../domain/case.ts'
import type { Person } from '../domain/people.ts'
import type { House } from './context.ts'
import { isReminder, reminderCard } from './reminder-card.ts'
import { nudgeCard, nudgeKind } from './nudge-card.ts'
import { caseRows, sendCard, type Card } from './notice-card.ts'
import type { Delivery } from './outbox/delivery.ts'
import { deliveryOf } from './outbox/failure.ts'
import { letterSet } from './outbox/letter-state.ts'
import { teamCard, teamNews } from './team-card.ts'
import { deliverShow } from './theatre/deliver.ts'

/** News of cases by kind: the text that a locked phone may show. Adding one is a line here and its texts. */
const TEXTS: Readonly<Record<string, (facts: Notice['facts']) => string>> = {
  'case.new': ({ urgent }) => (urgent === 1 ? 'notice--case-new-urgent' : 'notice--case-new'),
  'case.more': () => 'notice--case-more',
  'case.passed': () => 'notice--case-passed',
  'case.ended': () => 'notice--case-ended',
  'case.news': () => 'notice--case-news',
  'case.late': () => 'notice--case-late',
}

/** Delivers what must reach another person: a discreet card, opened by a tap, never the words themselves. */
export function deliverer(api: Api, house: House): (notice: Notice) => Promise<Delivery> {
  return async (notice) => {
    if (isShow(notice.personId)) return deliverShow(api, house, notice)
    const person = await house.store.person(notice.personId)
    if (!person || person.state !== 'member') return { status: 'skip' }
    const { store, vault, commit } = house
    const act: Act = { now: house.now(), store, vault, commit }
    // On a shared phone nothing is ever sent first; what waits is found under Questions or on the desk.
    if (person.profile.shared) return { status: 'skip', changes: kept(act, notice, 'shared') }
    const kase = notice.caseId === null ? undefined : await store.case(notice.caseId)
    if (notice.caseId !== null && !kase) return { status: 'skip' }
    // Whoever left it to six pictures finds it by them.
    if (kase && !(await stillMeant(act, notice.kind, kase, person)))
      return { status: 'skip', changes: kept(act, notice, 'pictures') }
    const { unreachable, gone = 'blocked' } = person.profile
    // What comes again by itself is no loss where the door is shut: kept, there would be many one day.
    const again = nudgeKind(notice) !== undefined || isReminder(notice)
    if (unreachable) return again ? { status: 'skip' } : shut(act, notice, kase, gone)
    const card = await cardOf(act, notice, person, house)
    if (card === 'unmeant') return { status: 'skip' }
    if (!card) return { status: 'refused' }
    try {
      const { changes } = await sendCard(api, house, person, card)
      return { status: 'sent', changes: [...changes, ...delivered(house, notice)] }
    } catch (error) {
      const failure = deliveryOf(error)
      if (!failure) throw error
      if (failure.status === 'refused')
        return { ...failure, changes: await instead(act, notice, kase) }
      if (failure.status !== 'blocked') return failure
      const { why } = failure
      const door: Change = { do: 'person.unreachable', personId: person.id, value: true, why }
      if (again) return { status: 'skip', asked: true, changes: [door] }
      return shut(act, notice, kase, why, [door])
    }
  }
}

/** What is sent; undefined where the program knows no such notice. */
async function cardOf(
  act: Act,
  notice: Notice,
  person: Person,
  { voice }: House,
): Promise<Card | 'unmeant' | undefined> {
  const label = voice.plain(person.locale, person.profile.gender)
  const nudge = nudgeKind(notice)
  if (nudge) return (await nudgeMeant(act, notice)) ? nudgeCard(label, notice, nudge) : 'unmeant'
  if (isReminder(notice)) return (await reminderCard(act, label, person)) ?? 'unmeant'
  const news = teamNews(notice)
  if (news) return (await teamCard(act, label, notice, news, person)) ?? 'unmeant'
  const key = TEXTS[notice.kind]?.(notice.facts)
  if (key === undefined) return undefined
  const { caseId, facts } = notice
  return { key, facts, rows: caseRows(label, caseId ?? ''), caseId, kind: 'card' }
}

/** The door is shut: why, and who is told in their place. */
async function shut(
  act: Act,
  notice: Notice,
  kase: Case | undefined,
  why: 'blocked' | 'deleted',
  before: readonly Change[] = [],
): Promise<Delivery> {
  const letter = letterSet(notice, { state: 'failed', why, at: act.now })
  const changes = [...before, ...letter, ...(await instead(act, notice, kase))]
  return { status: 'blocked', why, changes }
}

/** News that calls for somebody must not end with one who has shut the door. */
async function instead(act: Act, { kind, personId }: Notice, kase?: Case): Promise<Change[]> {
  if (!kase || (kind !== 'case.new' && kind !== 'case.more')) return []
  return tellInstead(act, kase, kind, personId)
}

function kept({ now }: Act, notice: Notice, why: 'shared' | 'pictures'): Change[] {
  return letterSet(notice, { state: 'kept', why, at: now })
}

function delivered(house: House, notice: Notice): Change[] {
  return letterSet(notice, { state: 'delivered', why: null, at: house.now() })
}
