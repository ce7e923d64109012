import type { Telegram } from '../src/local/api/server.ts'
import type { Stopwatch } from './figures.ts'

type Phone = ReturnType<Telegram['world']['person']>

/** One simulated person: does something, waits until the screen answers, and times it. */
export interface Walker {
  readonly phone: Phone
  says(text: string): Promise<void>
  /** Taps the first button whose label matches. Returns false when there is none. */
  taps(label: RegExp): Promise<boolean>
}

/** A step that is not answered for so long ends the run: figures over a stuck bot mean nothing. */
const PATIENCE_MS = 30_000

/** `pause` is how long, in milliseconds, the person reads before the next step; none by default. */
export function walker(phone: Phone, watch: Stopwatch, pause = () => 0): Walker {
  const timed = async (act: () => unknown) => {
    const before = face(phone)
    const began = performance.now()
    act()
    await phone.until(() => ![before, null].includes(face(phone)), { timeout: PATIENCE_MS })
    watch.add(performance.now() - began)
    const reading = pause()
    if (reading > 0) await new Promise((resolve) => setTimeout(resolve, reading))
  }
  return {
    phone,
    says: (text) => timed(() => phone.sends(text)),
    async taps(label) {
      const found = phone.buttons().find((text) => label.test(text))
      if (found === undefined) return false
      await timed(() => phone.taps(found))
      return true
    },
  }
}

/**
 * What tells one answer of the bot from the next: the newest message of the bot and its edits. null
 * while a protected screen shows only its neutral first line.
 */
function face(phone: Phone): string | null {
  const last = phone.chat.findLast(({ from }) => from?.is_bot)
  if (last?.has_protected_content && !last.edit_date) return null
  return last
    ? `${last.message_id}:${last.text ?? ''}:${JSON.stringify(last.reply_markup ?? null)}`
    : ''
}

/** Joins by an invite, in English. */
export async function joins(person: Walker, code: string): Promise<void> {
  await person.says(`/start ${code}`)
  for (const label of [/English/, /brother/, /older/, /mine/, /Without/, /Good/]) {
    await person.taps(label)
  }
}

/** Takes the first lesson from its beginning to its end. */
export async function learns(person: Walker): Promise<void> {
  await person.says('/learn')
  await person.taps(/^1$|Go on/)
  while ((await person.taps(/Next/)) || (await person.taps(/^\d/)));
}

/** Rehearses a scenario to its ending and looks back. */
export async function practises(person: Walker): Promise<void> {
  await person.says('/practice')
  await person.taps(/quiet brother/)
  await person.taps(/^▶ Begin/)
  while (await person.taps(/^2$/));
  await person.taps(/What was/)
}

/** Hands a worry to a coordinator. */
export async function asks(person: Walker): Promise<void> {
  await person.says('/ask')
  await person.taps(/new question/)
  for (const label of [/Someone I care/, /No$/, /chat/]) await person.taps(label)
  await person.says('He comes home late and speaks to nobody. I miss him.')
  await person.taps(/Send/)
}
