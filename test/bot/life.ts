import { join } from 'node:path'
import type { Tolana } from '../../src/domain/people.ts'
import { does, codeOn, opens, takes, upToReader, writes } from './asking.ts'
import { makes } from './picturing.ts'
import { ofBot, words } from './prose.ts'
import { sealedOf } from './remains.ts'
import { SAID, type Life } from './said.ts'
import type { Phone, Town } from './town.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Called after each step, with what was done. */
export type Looking = (step: string) => Promise<unknown>

/** Asks past one person, with six pictures, and nobody takes it. `holder` is who could. */
export async function waits(
  town: Town,
  tolana: Tolana,
  look: Looking = () => Promise.resolve(),
  people: Partial<Pick<Life, 'reporter' | 'holder'>> = {},
): Promise<Life> {
  const reporter = people.reporter ?? (await town.member('learner', { tolana }))
  const holder = people.holder ?? (await town.member('coordinator', { tolana }))
  const never = await town.member('coordinator', { tolana, nickname: SAID.never })
  await asksPast(town, reporter, (await town.who(never)).id)
  const code = codeOn(reporter)
  const [row] = town.rows(`SELECT id FROM "Case" WHERE code = '${code}'`)
  await look('asked')
  const six = await makes(town, reporter)
  await look('pictures made')
  await town.taps(reporter, words('en', 'receipt--known'))
  return copied(
    town,
    { reporter, holder, code, id: String(row?.['id']), six, voice: '' },
    'waiting',
  )
}

/** The life with a copy of the database as it is now. */
async function copied(
  town: Town,
  life: Omit<Life, 'backup' | 'letters' | 'sealed'>,
  name: string,
): Promise<Life> {
  const backup = join(town.folder, 'backups', `${life.code}-${name}.db`)
  await town.hamrah.db.backup(backup)
  const letters = (await town.hamrah.db.store.caseEvents(life.id)).length
  return { ...life, backup, letters, sealed: sealedOf(town, life.id) }
}

/**
 * Lives a question through up to its fullest moment: asked past one person, with pictures, taken, noted,
 * answered from a letter that is kept, replied to in words and by voice, a name shown and opened, a
 * number shown instead.
 */
export async function lives(
  town: Town,
  tolana: Tolana,
  looking: Looking = () => Promise.resolve(),
  people: Partial<Pick<Life, 'reporter' | 'holder'>> = {},
): Promise<Life> {
  const look: Looking = async (step) => {
    await looking(step)
    // Longer than Telegram wants between two messages in one chat: so nothing waits for it.
    town.pass(SECOND + 100)
  }
  const asked = await waits(town, tolana, look, people)
  const { reporter, holder } = asked
  await takes(town, holder)
  await look('taken')
  await does(town, holder, 'note')
  await town.presses(holder, 'words')
  await town.sends(holder, SAID.note)
  await look('noted')
  await town.taps(holder, '◀ Back')
  await does(town, holder, 'write')
  await town.sends(holder, SAID.answer)
  await town.presses(holder, 'keep')
  await look('letter kept')
  await town.presses(holder, 'send')
  await look('answered')

  await opens(town, reporter)
  await writes(town, reporter, SAID.reply)
  await look('replied')
  await town.taps(reporter, '◀ Back')
  await does(town, reporter, 'write')
  const voice = reporter.voice({ duration: 7 }).voice?.file_id ?? ''
  await town.calm()
  await look('spoken')
  await town.presses(reporter, 'agree')
  await town.presses(reporter, 'send')
  await look('voice sent')
  await shows(town, reporter, 'name', SAID.name)
  await look('name shown')
  await opens(town, holder)
  await does(town, holder, 'see')
  await look('name opened')
  await opens(town, reporter)
  await shows(town, reporter, 'number', SAID.number)
  await look('number shown')
  const life = await copied(town, { ...asked, voice }, 'fullest')
  await look('backed up')
  return life
}

async function asksPast(town: Town, reporter: Phone, neverId: string): Promise<void> {
  await town.sends(reporter, '/ask')
  await town.presses(reporter, 'someone')
  await upToReader(town, reporter)
  await town.presses(reporter, 'never')
  await town.presses(reporter, `n-${neverId}`)
  for (const arg of ['done', 'own', 'chat']) await town.presses(reporter, arg)
  await town.sends(reporter, SAID.worry)
  await town.presses(reporter, 'send')
}

async function shows(town: Town, phone: Phone, what: string, said: string): Promise<void> {
  if (!offers(phone, 'reveal')) await town.taps(phone, '◀ Back')
  await does(town, phone, 'reveal')
  await town.presses(phone, what)
  await town.sends(phone, said)
  await town.presses(phone, 'week')
  await town.presses(phone, 'show')
}

function offers(phone: Phone, act: string): boolean {
  const rows = phone.last().reply_markup?.inline_keyboard.flat() ?? []
  return rows.some((b) => 'callback_data' in b && b.callback_data.startsWith(`do.${act}.`))
}

/** Lets time pass as it does: what has to leave the chats leaves them while Telegram allows it. */
export async function ages(town: Town, ms: number): Promise<void> {
  let left = ms
  for (const step of [11 * MINUTE, 46 * HOUR, HOUR])
    if (left > 0) {
      town.pass(Math.min(step, left))
      left -= step
      await town.job('vanish-screens')
    }
  if (left > 0) town.pass(left)
  await town.job('vanish-screens')
  await town.calm()
}

/** Goes through `/forget` to its end. */
export async function forgets(town: Town, phone: Phone): Promise<void> {
  await town.sends(phone, '/forget')
  if (phone.buttons(phone.last()).includes(words('en', 'receipt--go-on')))
    await town.presses(phone, 'sure')
  await town.presses(phone, 'yes')
  const done = words('en', 'forget--done')
  await phone.until(() => ofBot(phone).some(({ text }) => text?.includes(done)))
  await town.calm()
}
