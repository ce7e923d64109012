import { afterAll, beforeAll, expect, test } from 'vitest'
import { change, foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

test('someone joins and takes a lesson', async () => {
  const phone = await town.member('learner')
  console.log(phone.last().text, phone.buttons())
  await change(phone, () => phone.sends('/learn'))
  console.log(phone.last().text, phone.buttons())
  await change(phone, () => phone.taps(/Go on/))
  for (let i = 0; i < 40; i++) {
    console.log('-----', phone.last().text, phone.buttons())
    if (phone.buttons().some((b) => /Lessons/.test(b))) break
    await change(phone, () => phone.taps(phone.buttons().includes('1') ? '1' : /Next/))
  }
  await change(phone, () => phone.sends('/practice'))
  await change(phone, () => phone.taps(/Begin/))
  for (let i = 0; i < 40; i++) {
    console.log('-----', phone.last().text, phone.buttons())
    if (phone.buttons().some((b) => /What was/.test(b))) break
    await change(phone, () => phone.taps('1'))
  }
  await change(phone, () => phone.taps(/What was/))
  console.log('-----', phone.last().text, phone.buttons())
  await change(phone, () => phone.taps(/Step/))
  console.log('-----', phone.last().text, phone.buttons())
  expect(1).toBe(1)
}, 20000)

test('a handoff', async () => {
  const phone = await town.member('learner')
  const salma = await town.member('coordinator')
  await change(phone, () => phone.sends('/ask'))
  const tap = async (p: typeof phone, l: RegExp | string) => {
    await p.until(() => p.buttons().some((b) => (l instanceof RegExp ? l.test(b) : b === l)))
    await change(p, () => p.taps(l))
    await town.telegram.idle(50)
    console.log(p === phone ? 'R:' : 'C:', p.last().text, p.buttons())
  }
  await tap(phone, /Someone I care/)
  await tap(phone, /Yes, now/)
  await tap(phone, /Also tell/)
  await tap(phone, /chat/)
  await change(phone, () => phone.sends('My brother. Call 0345 1234567 or @someone_x'))
  await town.telegram.idle(50)
  console.log(
    phone.last().text,
    phone.buttons(),
    phone.chat.map((m) => m.text),
  )
  await tap(phone, /Blank/)
  await tap(phone, /Send/)
  await tap(salma, 'Open')
  await tap(salma, /take it/)
  await tap(salma, /Write/)
  await change(salma, () => salma.sends('I am here.'))
  await tap(salma, /Send/)
  await tap(phone, 'Open')
  await tap(phone, /Write/)
  await change(phone, () => phone.sends('Thank you'))
  await tap(phone, /Send/)
  await tap(salma, 'Open')
  await tap(salma, /Close/)
  await tap(salma, /Listened/)
  await tap(phone, 'Open')
  console.log(
    phone.chat.map((m) => m.text),
    salma.chat.map((m) => m.text),
  )
}, 20000)
