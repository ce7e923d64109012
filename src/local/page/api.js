/**
 * The shapes of the phone API.
 *
 * @typedef {'en' | 'ur' | 'ps'} Locale
 * @typedef {{ id: number, first_name: string, username: string }} Bot
 * @typedef {{ id: number, key: string, role: string, locale: string, first_name: string, start: string | null }} Persona
 * @typedef {{ bot: Bot, personas: Persona[] }} Phones
 * @typedef {{ command: string, description: string }} Command
 *
 * @typedef {{ type: string, offset: number, length: number, url?: string }} Entity
 *   Offsets and lengths count UTF-16 units, as JavaScript strings do.
 * @typedef {{ text: string, callback_data?: string, url?: string, copy_text?: { text: string } }} Button
 * @typedef {{ file_id: string, width?: number, height?: number, duration?: number,
 *   file_name?: string, file_size?: number, emoji?: string }} FileInfo
 *
 * @typedef {object} Message Telegram's own Message, the part that is shown
 * @property {number} message_id
 * @property {{ id: number, is_bot: boolean, first_name: string }} [from]
 * @property {number} date seconds
 * @property {string} [text]
 * @property {string} [caption]
 * @property {Entity[]} [entities]
 * @property {Entity[]} [caption_entities]
 * @property {{ inline_keyboard?: Button[][] }} [reply_markup]
 * @property {FileInfo[]} [photo] one picture in several sizes, the largest last
 * @property {FileInfo} [voice]
 * @property {FileInfo} [audio]
 * @property {FileInfo} [document]
 * @property {FileInfo} [sticker]
 * @property {{ question: string, options: { text: string }[] }} [poll]
 * @property {Message} [reply_to_message]
 * @property {boolean} [has_protected_content]
 *
 * @typedef {{ messages: Message[], commands: Command[], blocked: boolean, locale: string }} Snapshot
 * @typedef {{ ok: true, value: any } | { ok: false, status: number }} Result `status` 0: no answer at all
 */

/**
 * @param {string} path
 * @param {RequestInit} [init]
 * @returns {Promise<Result>}
 */
async function call(path, init) {
  try {
    const response = await fetch(path, init)
    if (!response.ok) return { ok: false, status: response.status }
    const text = await response.text()
    return { ok: true, value: text === '' ? {} : JSON.parse(text) }
  } catch {
    return { ok: false, status: 0 }
  }
}

/**
 * @param {string} path
 * @param {object} body
 */
function post(path, body) {
  const headers = { 'content-type': 'application/json' }
  return call(path, { method: 'POST', headers, body: JSON.stringify(body) })
}

/**
 * @param {string} path
 * @param {Blob} body
 * @param {string} type
 */
function upload(path, body, type) {
  return call(path, { method: 'POST', headers: { 'content-type': type }, body })
}

/**
 * Who there is: the bot and every persona a phone can be given to, or null when nobody answers.
 * @returns {Promise<Phones | null>}
 */
export async function getPhones() {
  const result = await call('/phones')
  return result.ok ? result.value : null
}

/** Erases everything and begins again; every phone hears of it as a `reset` event. */
export function restartAll() {
  return post('/phones/restart', {})
}

/**
 * Where a file of a message can be read.
 * @param {string} fileId
 */
export function fileAddress(fileId) {
  return `/phones/files/${encodeURIComponent(fileId)}`
}

/**
 * What one person can do on their phone. Every act answers with a Result; what it changed in the
 * chat comes back through the event stream only.
 * @param {number} id the persona's id
 */
export function phoneApi(id) {
  const base = `/phones/${id}`
  return {
    /** @param {string} text @param {number} [replyTo] */
    text: (text, replyTo) =>
      post(`${base}/messages`, replyTo ? { text, reply_to_message_id: replyTo } : { text }),
    /** @param {number} messageId @param {string} data */
    tap: (messageId, data) => post(`${base}/taps`, { message_id: messageId, data }),
    /** @param {Blob} sound @param {number} seconds */
    voice: (sound, seconds) =>
      upload(`${base}/voice?duration=${seconds}`, sound, sound.type.split(';')[0] || 'audio/webm'),
    /** @param {Blob} picture */
    photo: (picture) => upload(`${base}/photo`, picture, picture.type || 'image/jpeg'),
    sticker: () => post(`${base}/sticker`, {}),
    /** @param {number} messageId */
    remove: (messageId) => post(`${base}/delete`, { message_ids: [messageId] }),
    /** @param {boolean} blocked */
    block: (blocked) => post(`${base}/block`, { blocked }),
    /** @param {Locale} locale */
    language: (locale) => post(`${base}/language`, { locale }),
  }
}
