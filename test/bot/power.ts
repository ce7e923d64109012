import { expect } from 'vitest'
import type { Act } from '../../src/app/ports.ts'
import type { Life } from './said.ts'
import { readable, sealedOf, standing } from './remains.ts'
import type { Phone, Town } from './town.ts'

/** An act that writes down what it destroys and commits, and loses its power at the first commit. */
export function failing(town: Town): { readonly act: Act; readonly done: string[] } {
  const whole = town.hamrah.act()
  const done: string[] = []
  const vault: Act['vault'] = {
    ...whole.vault,
    destroyPersonKey: (id) => {
      done.push('key of a person')
      return whole.vault.destroyPersonKey(id)
    },
    destroyCaseKey: (id) => {
      done.push('key of a question')
      return whole.vault.destroyCaseKey(id)
    },
  }
  const commit: Act['commit'] = (changes) => {
    done.push(...changes.map((change) => change.do).filter((name) => /wipe|forget/.test(name)))
    return Promise.reject(new Error('power'))
  }
  return { act: { ...whole, vault, commit }, done }
}

/** Every door to what was said stays shut, while its rows are all still there. */
export async function nobodyReads(
  town: Town,
  life: Life,
  ...chats: readonly Phone[]
): Promise<void> {
  expect(town.keyOwners()).not.toContain(`case:${life.id}`)
  expect(sealedOf(town, life.id).length).toBeGreaterThan(0)
  expect(await readable(town.hamrah.db, life.id)).toEqual([])
  for (const phone of chats) {
    phone.tapsData(`case.${life.id}`)
    await town.calm()
    expect(standing(phone, life).filter((one) => one !== life.code)).toEqual([])
  }
}

/** What the log says of a question, oldest first. */
export function logOf(town: Town, { code }: Pick<Life, 'code'>): string[] {
  return town
    .rows(`SELECT act FROM "Audit" WHERE subject = '${code}' ORDER BY id`)
    .map(({ act }) => String(act))
}

/** The stub of a question. */
export function stubOf(town: Town, { id }: Pick<Life, 'id'>): Record<string, unknown> | undefined {
  return town.rows(`SELECT * FROM "Case" WHERE id = '${id}'`)[0]
}

/** Lets these timed jobs do their work. */
export async function jobs(town: Town, ...names: string[]): Promise<void> {
  for (const name of names) await town.job(name)
  await town.calm()
}
