import { forget } from '../app/forget.ts'
import { foundTolana, grant } from '../app/invite.ts'
import type { Act } from '../app/ports.ts'
import type { Role } from '../domain/people.ts'
import { startTelegram, type Telegram } from './api/server.ts'
import type { Persona } from './api/phones.ts'

/** The people whose phones lie on the desk: fictional, with ids no Telegram account has. */
const PEOPLE: readonly (Omit<Persona, 'start' | 'role'> & { readonly role: Role })[] = [
  { id: 9_000_000_000_001, key: 'learner', role: 'learner', locale: 'ur', first_name: 'زرمینہ' },
  { id: 9_000_000_000_002, key: 'mentor', role: 'mentor', locale: 'ps', first_name: 'هارون' },
  {
    id: 9_000_000_000_003,
    key: 'coordinator',
    role: 'coordinator',
    locale: 'en',
    first_name: 'Salma',
  },
  { id: 9_000_000_000_004, key: 'owner', role: 'owner', locale: 'en', first_name: 'Idrees' },
]

const TOLANA = 'Chinar'

/** What the desk needs of the house; given once the house stands. */
export interface DeskHouse {
  act(): Act
}

export interface Desk {
  readonly telegram: Telegram
  /** Invites whoever is no member yet, through the same use cases as the owner's buttons. */
  open(house: DeskHouse): Promise<void>
}

/** Lays three phones on the desk: a local Bot API server and its chat page, on this machine only. */
export async function layDesk(host: string, port: number): Promise<Desk> {
  const starts = new Map<number, string>()
  let house: DeskHouse | undefined
  const invite = async () => {
    if (!house) return
    starts.clear()
    for (const [id, code] of await invites(house.act())) starts.set(id, code)
  }
  const telegram = await startTelegram({
    host,
    port,
    personas: () => PEOPLE.map((person) => ({ ...person, start: starts.get(person.id) ?? null })),
    hooks: {
      async onRestart() {
        if (house) await forgetEveryone(house)
        await invite()
      },
      async onLanguage(personId, locale) {
        if (house) await speak(house.act(), personId, locale)
      },
    },
  })
  return {
    telegram,
    async open(standing) {
      house = standing
      await invite()
    },
  }
}

async function invites(act: Act): Promise<Map<number, string>> {
  const codes = new Map<number, string>()
  const known = (await act.store.tolanas()).find(({ name }) => name === TOLANA)
  const tolana = known ?? (await foundTolana(act, TOLANA))
  for (const { id, role } of PEOPLE) {
    if (await act.store.personByTelegram(id)) continue
    const tolanaId = role === 'owner' ? null : tolana.id
    codes.set(id, await grant(act, { role, tolanaId, uses: 1, madeBy: null }))
  }
  return codes
}

async function forgetEveryone(house: DeskHouse): Promise<void> {
  for (const { id } of PEOPLE) {
    const act = house.act()
    const person = await act.store.personByTelegram(id)
    if (!person) continue
    // Here nobody is the last owner: the next one is invited a moment later.
    const { id: personId, tolanaId, role: as } = person
    const nobody = { role: 'learner', frozenRole: null } as const
    await act.commit([{ do: 'person.role', personId, tolanaId, as, ...nobody }])
    await forget(act, { ...person, ...nobody })
  }
}

async function speak(act: Act, telegramId: number, locale: string): Promise<void> {
  const person = await act.store.personByTelegram(telegramId)
  if (person) await act.commit([{ do: 'person.set', person: { ...person, locale } }])
}
