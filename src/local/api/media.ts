import type { Message } from 'grammy/types'
import { type Refusal, badRequest, isRefusal, refuse } from './answer.ts'
import { type StoredFile, storeFile } from './files.ts'
import type { Content } from './rooms.ts'
import type { State } from './state.ts'
import { captionText } from './text.ts'
import { type Upload, isUpload } from './upload.ts'

/** The kinds of media this server sends; each is the name of its field in a message. */
export const mediaKinds = ['photo', 'voice', 'document', 'audio', 'sticker'] as const
export type MediaKind = (typeof mediaKinds)[number]

const megabyte = 1024 * 1024

/**
 * The file a parameter means: uploaded with it, attached under another name, or sent before and
 * named by its id. The server never fetches from the internet, so an HTTP address is refused.
 */
export function givenFile(
  state: State,
  kind: MediaKind,
  given: unknown,
  files: Map<string, Upload>,
): StoredFile | Refusal {
  let upload = isUpload(given) ? given : undefined
  if (typeof given === 'string') {
    if (given.startsWith('attach://')) {
      upload = files.get(given.slice('attach://'.length))
      if (upload === undefined) return badRequest(`there is no ${kind} in the request`)
    } else if (/^https?:/i.test(given)) return badRequest('failed to get HTTP URL content')
    else return sentBefore(state, given)
  }
  if (upload === undefined) return badRequest(`there is no ${kind} in the request`)
  if (upload.bytes.length === 0) return badRequest('file must be non-empty')
  const most = (kind === 'photo' ? 10 : 50) * megabyte
  if (upload.bytes.length > most) return refuse(413, 'Request Entity Too Large')
  return storeFile(state.files, kind, upload)
}

function sentBefore(state: State, fileId: string): StoredFile | Refusal {
  return state.files.byId.get(fileId) ?? badRequest('wrong file identifier/HTTP URL specified')
}

function checkPhoto({ width, height }: StoredFile): Refusal | undefined {
  if (width === 0 || height === 0) return badRequest('IMAGE_PROCESS_FAILED')
  const tooWide = Math.max(width, height) > 20 * Math.min(width, height)
  return width + height > 10_000 || tooWide ? badRequest('PHOTO_INVALID_DIMENSIONS') : undefined
}

/** What a message may tell about a file beside its bytes. */
interface Extra {
  duration?: number
  title?: string
  performer?: string
  emoji?: string
}

function common(file: StoredFile): { file_id: string; file_unique_id: string; file_size: number } {
  const { file_id, file_unique_id, bytes } = file
  return { file_id, file_unique_id, file_size: bytes.length }
}

const builders: Record<MediaKind, (file: StoredFile, extra: Extra) => Content> = {
  photo: (file) => ({
    photo: [{ ...common(file), width: file.width, height: file.height }],
  }),
  voice: (file, { duration = 0 }) => ({
    voice: { ...common(file), duration, mime_type: file.mime },
  }),
  document: (file) => ({
    document: { ...common(file), file_name: file.name, mime_type: file.mime },
  }),
  audio(file, { duration = 0, title, performer }) {
    const audio: NonNullable<Message['audio']> = { ...common(file), duration, mime_type: file.mime }
    if (title !== undefined) audio.title = title
    if (performer !== undefined) audio.performer = performer
    return { audio: { ...audio, file_name: file.name } }
  },
  sticker: (file, { emoji = '🙂' }) => ({
    sticker: {
      ...common(file),
      type: 'regular',
      width: file.width === 0 ? 512 : file.width,
      height: file.height === 0 ? 512 : file.height,
      is_animated: false,
      is_video: false,
      emoji,
    },
  }),
}

/** The field of a message that shows this file. */
export function mediaContent(kind: MediaKind, file: StoredFile, extra: Extra = {}): Content {
  return builders[kind](file, extra)
}

type MediaParams = Parameters<typeof captionText>[0] & Extra

/** The file of `kind` and its caption, as content of a message. */
export function captioned(
  state: State,
  kind: MediaKind,
  given: unknown,
  params: MediaParams,
  files: Map<string, Upload>,
): Content | Refusal {
  const caption = captionText(params)
  if (isRefusal(caption)) return caption
  const file = givenFile(state, kind, given, files)
  if (isRefusal(file)) return file
  const wrong = kind === 'photo' ? checkPhoto(file) : undefined
  if (wrong !== undefined) return wrong
  const content = mediaContent(kind, file, params)
  if (caption.text !== '') content.caption = caption.text
  if (caption.entities.length > 0) content.caption_entities = caption.entities
  return content
}

/** The content that an InputMedia describes; albums, videos and animations are not offered. */
export function inputMedia(
  state: State,
  media: { type: string; media?: unknown } & MediaParams,
  files: Map<string, Upload>,
): Content | Refusal {
  const kind = mediaKinds.find((known) => known === media.type)
  if (kind === undefined) {
    return badRequest(`Can't parse InputMedia: type "${media.type}" is unsupported`)
  }
  return captioned(state, kind, media.media, media, files)
}
