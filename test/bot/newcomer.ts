import { newId } from '../../src/app/ids.ts'
import type { Person, Role, Tolana } from '../../src/domain/people.ts'
import type { Telegram } from '../../src/local/api/server.ts'

export type Phone = ReturnType<Telegram['world']['person']>

/** Who somebody is who comes to a town; what is left out is the most usual. */
export interface MemberOptions {
  readonly locale?: string
  readonly minor?: boolean
  readonly shared?: boolean
  readonly nickname?: string | null
  readonly tolana?: Tolana
  readonly user?: Parameters<Telegram['world']['person']>[0]
}

/** The label of each language's own button. */
const LANGUAGE: Readonly<Record<string, RegExp>> = { en: /English/, ur: /اردو/, ps: /پښتو/ }

/** Someone who has answered the first questions; what is left out is the most usual. */
export function memberOf(
  telegramId: number,
  role: Role,
  tolanaId: string | null,
  { locale = 'en', minor = false, shared = false, nickname = null }: MemberOptions,
  createdAt: number,
): Person {
  return {
    id: newId(),
    role,
    frozenRole: null,
    state: 'member',
    tolanaId,
    locale,
    profile: {
      telegramId,
      gender: 'other',
      minor,
      shared,
      nickname,
      harmlessWord: null,
      unreachable: false,
    },
    createdAt,
  }
}

/** Goes through the first questions by tapping, whatever the language. */
export async function firstQuestions(
  phone: Phone,
  code: string,
  options: MemberOptions,
): Promise<void> {
  phone.sends(`/start ${code}`)
  await tapped(phone, LANGUAGE[options.locale ?? 'en'] ?? /English/)
  await nth(phone, 2)
  await nth(phone, options.minor ? 1 : 0)
  await nth(phone, options.shared ? 1 : 0)
  if (options.nickname === undefined || options.nickname === null) await nth(phone, 0)
  else {
    const { nickname } = options
    await change(phone, () => phone.sends(nickname))
  }
  await nth(phone, 0)
}

async function tapped(phone: Phone, label: RegExp): Promise<void> {
  await phone.until(() => phone.buttons().some((text) => label.test(text)))
  await change(phone, () => phone.taps(label))
}

/** Taps the button in the `index`th row of the newest screen and waits for the next screen. */
async function nth(phone: Phone, index: number): Promise<void> {
  const label = phone.buttons()[index]
  if (label === undefined) throw new Error(`no button ${index}`)
  await change(phone, () => phone.taps(label))
}

/** Does something and waits until the newest screen of the bot looks different. */
export async function change(phone: Phone, act: () => unknown): Promise<void> {
  const before = picture(phone)
  act()
  await phone.until(() => picture(phone) !== before)
}

function picture(phone: Phone): string {
  return JSON.stringify(
    phone.chat
      .filter(({ from }) => from?.is_bot)
      .map(({ message_id, text, caption, reply_markup }) => [
        message_id,
        text ?? caption,
        reply_markup,
      ]),
  )
}
