import { makeInvite } from '../../src/app/invite.ts'
import type { Role, Tolana } from '../../src/domain/people.ts'
import { words } from './prose.ts'
import type { MemberOptions, Phone, Town } from './town.ts'

/** Who serves in a Tolana of its own. */
export interface Circle {
  readonly tolana: Tolana
  readonly owner: Phone
  readonly coordinators: readonly Phone[]
}

const NAMES = ['Amina', 'Bilal', 'Chaman']

/**
 * A Tolana with so many coordinators, called Amina, Bilal and Chaman, and an owner called Owais. The
 * owner's phone is shared, so that nothing is sent to it, unless `reached`.
 */
export async function circle(
  town: Town,
  name: string,
  count: number,
  reached = false,
): Promise<Circle> {
  const tolana = await town.tolanaNamed(name)
  const join = (nickname: string) => town.member('coordinator', { tolana, nickname })
  const [owner, ...coordinators] = await Promise.all([
    town.member('owner', { nickname: 'Owais', shared: !reached }),
    ...NAMES.slice(0, count).map(join),
  ])
  return { tolana, owner, coordinators }
}

/** One of them by number; throws where there is none. */
export function coordinator({ coordinators }: Circle, index: number): Phone {
  const phone = coordinators[index]
  if (!phone) throw new Error('no such coordinator')
  return phone
}

/** A link that somebody makes in the chat; what a person makes is never vouched for. */
export async function linkBy(town: Town, by: Phone, role: Role, tolana: Tolana): Promise<string> {
  const wanted = { role, tolanaId: role === 'owner' ? null : tolana.id, uses: 1 }
  const code = await makeInvite(town.hamrah.act(), await town.who(by), wanted)
  if (code === undefined) throw new Error('not theirs to give')
  return code
}

/** Somebody comes by that link. */
export async function comesBy(
  town: Town,
  code: string,
  options: MemberOptions = {},
): Promise<Phone> {
  const phone = town.stranger()
  await town.joins(phone, code, options)
  return phone
}

/** The page that a card calls to, opened. */
export async function openCall(town: Town, phone: Phone): Promise<void> {
  const card = phone.chat.findLast(({ text }) => text === words('en', 'notice--team'))
  if (!card) throw new Error(`no card:\n${phone.dump()}`)
  phone.taps('▶ Open', { message: card })
  await town.calm()
}

/** Cards that say only that there is something to look at. */
export function calls(phone: Phone): number {
  return phone.chat.filter(({ text }) => text === words('en', 'notice--team')).length
}

/** Presses the newest button whose data is exactly this, from wherever it could stand. */
export async function tapsData(town: Town, phone: Phone, data: string): Promise<void> {
  await phone.tapsData(data).answer
  await town.calm()
}
