import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CASE_BUTTONS } from '../../src/bot/features/case.ts'
import { ACTORS, arrives, changed, othersRows, type Actor } from '../bot/actors.ts'
import { seen, unspoken } from '../bot/prose.ts'
import { foundTown, type Town } from '../bot/town.ts'
import { SECRETS, victimsIn, type Standing, type Victims } from './victims.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** What can follow the case in the data of each of its buttons; '' is nothing. */
const CASE_ARGS: Readonly<Record<string, readonly string[]>> = {
  take: [''],
  release: [''],
  write: [''],
  reveal: [''],
  unreveal: [''],
  see: [''],
  propose: [''],
  agree: ['', 'meet', 'call', 'chat'],
  note: ['', 'called', 'words'],
  pass: ['', '0', 'ME', 'ME.yes', 'AAAAAAAAAAAA.yes'],
  voice: ['', '0', '1'],
  receipt: ['', 'make'],
  reopen: [''],
  reader: ['', 'elsewhere', 'own', 'never', 'n-ME'],
  withdraw: ['', 'yes'],
  close: ['', 'helped', 'everything'],
}

/** Everything that can be pressed on one question by somebody whose id is `me`. */
function pressesOn(id: string, me: string): string[] {
  const acts = Object.entries(CASE_ARGS).flatMap(([name, args]) =>
    args.map((arg) => [`do.${name}.${id}`, ...(arg === '' ? [] : [arg.replace('ME', me)])]),
  )
  return [
    `case.${id}`,
    `case.${id}.0`,
    `case.${id}.1`,
    `forget.keep.${id}`,
    `forget.${id}`,
    ...acts.map((parts) => parts.join('.')).filter((data) => data !== `do.take.${id}`),
  ]
}

const RUN_ARGS = [
  'next',
  'send',
  'wordless',
  'blank',
  'rewrite',
  'keep',
  'agree',
  'unvoice',
  'show',
  'back',
  'name',
  'phone',
  'undo',
  'cow',
  'ready-with-you',
  '0',
]

function pressesOnRuns({ runs }: Victims): string[] {
  return runs.flatMap(({ id, turn }) => [
    ...RUN_ARGS.map((arg) => `r.${id}.${turn.toString(36)}.${arg}`),
    `r.${id}.0.0`,
    `p.${id}.0`,
    `p.${id}.why`,
    `p.${id}.ready-0`,
    `hear.${id}.${turn.toString(36)}`,
  ])
}

/** Who may take a question that waits, and hold it from then on. */
const TAKERS: readonly Actor[] = ['coordinator']
const WAITING: readonly Standing[] = ['waiting', 'kept']

test('every button of a question is tried', () => {
  expect(Object.keys(CASE_ARGS)).toEqual(Object.keys(CASE_BUTTONS))
})

describe('everything of somebody else for everyone', () => {
  test.each(ACTORS)('%s', async (actor) => {
    const tolana = await town.tolanaNamed('Zaitoon')
    const victims = await victimsIn(town, tolana)
    const phone = await arrives(town, actor, tolana)
    const me = (await town.hamrah.db.store.personByTelegram(phone.id))?.id ?? 'AAAAAAAAAAAA'
    let before = await othersRows(town, phone)
    const effectOf = async (data: string): Promise<string[]> => {
      await phone.tapsData(data).answer
      await town.calm()
      const after = await othersRows(town, phone)
      const tables = changed(before, after)
      before = after
      return tables
    }
    for (const data of [
      ...pressesOnRuns(victims),
      ...pressesOn('AAAAAAAAAAAA', me),
      ...Object.values(victims.cases).flatMap(({ id }) => pressesOn(id, me)),
    ]) {
      expect([data, await effectOf(data)]).toEqual([data, []])
      expect(unspoken(phone)).toEqual([])
      expect(seen(phone).join('\n')).not.toMatch(SECRETS)
    }
    for (const [standing, { id }] of Object.entries(victims.cases)) {
      const may = WAITING.some((one) => one === standing) && TAKERS.includes(actor)
      const taken = (await effectOf(`do.take.${id}`)).includes('Case')
      expect([standing, taken]).toEqual([standing, may])
      if (!may) expect(seen(phone).join('\n')).not.toMatch(SECRETS)
    }
  })
})
