import { randomBytes } from 'node:crypto'
import { work, type HandAct } from '../../src/app/casework.ts'
import { newId } from '../../src/app/ids.ts'
import { recipients, tell } from '../../src/app/recipients.ts'
import { inWords, type Case } from '../../src/domain/case.ts'
import { caseCode } from '../../src/domain/case-code.ts'
import { act as perform, type With } from '../../src/domain/casework.ts'
import type { Profile } from '../../src/domain/people.ts'
import { firstClock } from '../../src/domain/waiting.ts'
import { caseOf } from './called.ts'
import { ofBot } from './prose.ts'
import type { Phone, Town } from './town.ts'

/** Longer than Telegram wants between two messages in one chat: so nothing waits for it. */
const AFTERWARDS = 1_100

/** A question as if it had been asked just now, past the screens that put it together. Returns its code. */
export async function poses(
  town: Town,
  reporter: Phone,
  over: Partial<Case> = {},
): Promise<string> {
  town.pass(AFTERWARDS)
  const act = town.hamrah.act()
  const { id: reporterId, tolanaId, locale } = await town.who(reporter)
  const urgency = over.urgency ?? 'soon'
  const kase: Case = {
    id: newId(),
    code: caseCode(randomBytes(5)),
    tolanaId,
    reporterId,
    holderId: null,
    state: 'waiting',
    about: 'someone',
    urgency,
    way: 'chat',
    minor: false,
    route: { reader: 'own', never: [] },
    locale,
    ...firstClock(urgency, act.now),
    kept: false,
    freshFrom: -1,
    seq: 0,
    outcome: null,
    readable: true,
    openedAt: act.now,
    touchedAt: act.now,
    closedAt: null,
    ...over,
  }
  const said = inWords('He hardly speaks any more')
  const event = { caseId: kase.id, seq: 0, kind: 'open', said, letter: null, at: act.now } as const
  const told = await recipients(act, kase)
  await act.commit([
    { do: 'case.open', case: kase, event },
    ...told.map(({ id }) => tell(act, id, kase, 'case.new')),
  ])
  await town.calm()
  return kase.code
}

/** Acts on a case as by its button, past the screens. */
export async function acts(
  town: Town,
  phone: Phone,
  code: string,
  kind: HandAct,
  more: With = {},
): Promise<void> {
  town.pass(AFTERWARDS)
  const { id } = await caseOf(town, code)
  const worked = await work(town.hamrah.act(), await town.who(phone), id, kind, more)
  if (worked.status !== 'moved') throw new Error(`cannot ${kind}: ${worked.status}`)
  await town.calm()
}

/** Lets so much time pass, and the clocks strike. */
export async function strikes(town: Town, ms: number): Promise<void> {
  town.pass(ms)
  await town.job('strike-clocks')
  await town.calm()
}

/** Ends every question there is, so that the next test hears only of its own. */
export async function endsAll(town: Town): Promise<void> {
  const act = town.hamrah.act()
  for (const kase of await act.store.casesOpen()) {
    const ended = perform(kase, 'expire', { personId: null, coordinator: false }, act.now)
    if (ended.status === 'moved')
      await act.commit([{ do: 'case.move', case: ended.case, event: ended.event }])
  }
}

/** How many messages of the bot that now stand in the chat say this. */
export function says(phone: Phone, text: RegExp): number {
  return ofBot(phone).filter((message) => text.test(message.text ?? '')).length
}

/** Is another from now on, as if they had said so in the settings. */
export async function becomes(town: Town, phone: Phone, profile: Partial<Profile>): Promise<void> {
  const person = await town.who(phone)
  const changed = { ...person, profile: { ...person.profile, ...profile } }
  await town.hamrah.act().commit([{ do: 'person.set', person: changed }])
}

/** Fills an office; null: nobody. */
export async function posts(
  town: Town,
  office: 'backup' | 'focal',
  phone: Phone | null,
): Promise<void> {
  const value = phone && (await town.who(phone)).id
  await town.hamrah.act().commit([{ do: 'setting.set', name: `post.${office}`, value }])
}
