import { Bot, InputFile } from 'grammy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Person } from '../../../src/local/api/person.ts'
import { samplePicture, sampleVoice } from '../../../src/local/api/samples.ts'
import { type Telegram, startTelegram } from '../../../src/local/api/server.ts'
import { call, refusal } from './call.ts'

let telegram: Telegram
let hina: Person
let bot: Bot

beforeEach(async () => {
  telegram = await startTelegram()
  hina = telegram.world.person({ started: true })
  bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } })
})
afterEach(() => telegram.close())

async function download(file_id: string): Promise<Buffer> {
  const { file_path } = await bot.api.getFile(file_id)
  const response = await fetch(`${telegram.url}/file/bot${telegram.token}/${file_path}`)
  return Buffer.from(await response.arrayBuffer())
}

test('grammY sends a picture with a caption, and what came can be downloaded', async () => {
  const sent = await bot.api.sendPhoto(hina.id, new InputFile(samplePicture, 'a.png'), {
    caption: '<b>map</b>',
    parse_mode: 'HTML',
  })
  expect(sent).toMatchObject({
    photo: [{ width: 1, height: 1, file_size: samplePicture.length }],
    caption: 'map',
    caption_entities: [{ type: 'bold', offset: 0, length: 3 }],
  })
  expect(await download(sent.photo[0]?.file_id ?? '')).toEqual(samplePicture)
})

test('a file that was sent is sent again by its id', async () => {
  const voice = hina.voice().voice
  await bot.api.sendVoice(hina.id, voice?.file_id ?? '')
  expect(hina.last().voice?.file_id).toBe(voice?.file_id)
  expect(await download(voice?.file_id ?? '')).toEqual(sampleVoice)
})

const file = () => new InputFile(Buffer.from('hello'), 'hello.txt')

test('documents, sounds and stickers', async () => {
  expect((await bot.api.sendDocument(hina.id, file())).document).toMatchObject({
    file_name: 'hello.txt',
    file_size: 5,
  })
  const audio = await bot.api.sendAudio(hina.id, file(), { title: 'Song', duration: 9 })
  expect(audio.audio).toMatchObject({ title: 'Song', duration: 9 })
  expect((await bot.api.sendSticker(hina.id, file())).sticker).toMatchObject({ type: 'regular' })
})

test('a picture is exchanged for another, and its caption edited', async () => {
  await bot.api.sendPhoto(hina.id, new InputFile(samplePicture))
  const { message_id, photo } = hina.last()
  await bot.api.editMessageMedia(hina.id, message_id, {
    type: 'photo',
    media: new InputFile(samplePicture),
    caption: 'two',
  })
  expect(hina.last().caption).toBe('two')
  expect(hina.last().photo?.[0]?.file_id).not.toBe(photo?.[0]?.file_id)
  await bot.api.editMessageCaption(hina.id, message_id, { caption: 'three' })
  expect(hina.last()).toMatchObject({ caption: 'three', photo: [{}] })
})

test('a file part may stand under the name of its parameter', async () => {
  const form = new FormData()
  form.set('chat_id', String(hina.id))
  form.set('photo', new Blob([samplePicture]), 'a.png')
  const address = `${telegram.url}/bot${telegram.token}/sendPhoto`
  const response = await fetch(address, { method: 'POST', body: form })
  expect(response.status).toBe(200)
  expect(hina.last().photo).toHaveLength(1)
})

test('what is no picture, no known file, or on the internet', async () => {
  const text = new InputFile(Buffer.from('hello'), 'a.png')
  await expect(bot.api.sendPhoto(hina.id, text)).rejects.toThrow('IMAGE_PROCESS_FAILED')
  const photo = (value?: string) =>
    refusal(telegram, 'sendPhoto', { chat_id: hina.id, ...(value && { photo: value }) })
  expect(await photo()).toBe('400 Bad Request: there is no photo in the request')
  expect(await photo('AgACwrong')).toBe('400 Bad Request: wrong file identifier/HTTP URL specified')
  expect(await photo('https://example.com/a.png')).toBe(
    '400 Bad Request: failed to get HTTP URL content',
  )
  expect(await refusal(telegram, 'getFile', { file_id: 'x' })).toBe(
    '400 Bad Request: wrong file_id or the file is temporarily unavailable',
  )
  const long = { chat_id: hina.id, photo: 'x', caption: 'x'.repeat(1025) }
  expect(await refusal(telegram, 'sendPhoto', long)).toBe(
    '400 Bad Request: message caption is too long',
  )
})

test('files are given only to who knows the token', async () => {
  const { file_path } = await bot.api.getFile(hina.voice().voice?.file_id ?? '')
  const response = await fetch(`${telegram.url}/file/bot1:guess/${file_path}`)
  expect(response.status).toBe(401)
  expect((await call(telegram, 'getMe')).ok).toBe(true)
})
