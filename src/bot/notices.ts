import type { Api } from 'grammy'
import type { Change } from '../app/changes.ts'
import { isShow, type Act, type Notice } from '../app/ports.ts'
import { nudgeMeant } from '../app/nudge.ts'
import { tellInstead } from '../app/recipients.ts'
import { stillMeant } from '../app/still-meant.ts'
import type { Case } from '../domain/casework.ts'
import type { Person } from '../domain/people.ts'
import { RETENTION } from '../domain/retention.ts'
import { press } from './buttons.ts'
import type { House } from './context.ts'
import { nudgeKind, nudgeRows, takeEarlierNudges } from './nudge-card.ts'
import type { Delivery } from './outbox/delivery.ts'
import { deliveryOf } from './outbox/failure.ts'
import { keyboard, type Button } from './screen.ts'
import { deliverShow } from './theatre/deliver.ts'
import type { Say } from './voice.ts'

/** Notices by kind: the text that a locked phone may show. Adding one is a line here and its texts. */
const TEXTS: Readonly<Record<string, (facts: Notice['facts']) => string>> = {
  'case.new': ({ urgent }) => (urgent === 1 ? 'notice--case-new-urgent' : 'notice--case-new'),
  'case.more': () => 'notice--case-more',
  'case.ended': () => 'notice--case-ended',
  'case.news': () => 'notice--case-news',
  'nudge.deed': ({ way }) => `nudge--deed-${way ?? 1}`,
  'nudge.review': ({ way }) => `nudge--review-${way ?? 1}`,
  'nudge.lesson': ({ way }) => `nudge--lesson-${way ?? 1}`,
}

/** Delivers what must reach another person: a discreet card, opened by a tap, never the words themselves. */
export function deliverer(api: Api, house: House): (notice: Notice) => Promise<Delivery> {
  return async (notice) => {
    if (isShow(notice.personId)) return deliverShow(api, house, notice)
    const person = await house.store.person(notice.personId)
    // On a shared phone nothing is ever sent first; what waits is found under Questions or on the desk.
    if (!person || person.state !== 'member' || person.profile.shared) return { status: 'skip' }
    const { store, vault, commit } = house
    const act: Act = { now: house.now(), store, vault, commit }
    const kase = notice.caseId === null ? undefined : await store.case(notice.caseId)
    if (notice.caseId !== null && !kase) return { status: 'skip' }
    if (kase && !(await stillMeant(act, notice.kind, kase, person))) return { status: 'skip' }
    const nudge = nudgeKind(notice)
    if (nudge && (person.profile.unreachable || !(await nudgeMeant(act, notice))))
      return { status: 'skip' }
    if (person.profile.unreachable) return blocked(await instead(act, notice, kase))
    const key = TEXTS[notice.kind]?.(notice.facts)
    if (key === undefined) return { status: 'refused' }
    try {
      return await send(api, house, person, notice, key)
    } catch (error) {
      const failure = deliveryOf(error)
      if (!failure) throw error
      if (failure.status !== 'blocked') return failure
      const shut: Change = { do: 'person.unreachable', personId: person.id, value: true }
      // A nudge that found the door shut is no loss: it is not kept, or there would be two one day.
      if (nudge) return { status: 'skip', changes: [shut] }
      return blocked([shut, ...(await instead(act, notice, kase))])
    }
  }
}

function blocked(changes: readonly Change[]): Delivery {
  return { status: 'blocked', changes }
}

/** News that calls for somebody must not end with one who has shut the door. */
async function instead(act: Act, { kind, personId }: Notice, kase?: Case): Promise<Change[]> {
  if (!kase || (kind !== 'case.new' && kind !== 'case.more')) return []
  return tellInstead(act, kase, kind, personId)
}

async function send(
  api: Api,
  house: House,
  person: Person,
  notice: Notice,
  key: string,
): Promise<Delivery> {
  const label = house.voice.plain(person.locale, person.profile.gender)
  const chatId = person.profile.telegramId
  const nudge = nudgeKind(notice)
  const rows = nudge ? nudgeRows(label, nudge) : caseRows(label, notice)
  const sent = await api.sendMessage(chatId, house.voice.to(person)(key, notice.facts), {
    parse_mode: 'HTML',
    reply_markup: keyboard(rows, person.locale),
  })
  const sentAt = house.now()
  const trace: Change = {
    do: 'trace.add',
    trace: {
      personId: person.id,
      caseId: notice.caseId,
      chatId,
      messageId: sent.message_id,
      kind: 'card',
      sentAt,
      vanishAt: sentAt + RETENTION.card,
    },
  }
  if (!nudge) return { status: 'sent', changes: [trace] }
  // In the ledger first, or a tap, /hide and /forget would miss it while the earlier ones go. They go
  // after it: what takes time between the last look and the sending lets a nudge out to someone who
  // has said no meanwhile.
  const kept = await house.commit([trace, { do: 'nudge.sent', personId: person.id }])
  if (kept === 'done') await takeEarlierNudges(api, house, person, sent.message_id)
  // They have gone, and nothing of theirs may stand there.
  else await api.deleteMessage(chatId, sent.message_id).catch(() => undefined)
  return { status: 'sent' }
}

function caseRows(label: Say, { caseId }: Notice): Button[][] {
  return [
    [
      { label: label('notice--open'), data: press('case', caseId ?? '') },
      { label: label('notice--later'), data: press('later') },
    ],
  ]
}
