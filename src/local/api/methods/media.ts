import { isRefusal } from '../answer.ts'
import { captioned, givenFile, mediaContent } from '../media.ts'
import type { Handlers } from '../method.ts'
import { send } from '../sending.ts'

/** Sending files. */
export const mediaMethods: Handlers = {
  sendPhoto(state, params, { files }) {
    const content = captioned(state, 'photo', params.photo, params, files)
    return isRefusal(content) ? content : send(state, params, content)
  },
  sendVoice(state, params, { files }) {
    const content = captioned(state, 'voice', params.voice, params, files)
    return isRefusal(content) ? content : send(state, params, content)
  },
  sendDocument(state, params, { files }) {
    const content = captioned(state, 'document', params.document, params, files)
    return isRefusal(content) ? content : send(state, params, content)
  },
  sendAudio(state, params, { files }) {
    const content = captioned(state, 'audio', params.audio, params, files)
    return isRefusal(content) ? content : send(state, params, content)
  },
  sendSticker(state, params, { files }) {
    const file = givenFile(state, 'sticker', params.sticker, files)
    if (isRefusal(file)) return file
    const emoji = params.emoji ?? '🙂'
    return send(state, params, mediaContent('sticker', file, { emoji }))
  },
}
