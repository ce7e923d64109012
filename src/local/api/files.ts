import { randomBytes } from 'node:crypto'
import { imageSize } from './image-size.ts'

/** A file that a bot or a person sent. */
export interface StoredFile {
  file_id: string
  file_unique_id: string
  /** Where `getFile` says it is, relative to `/file/bot<token>/`. */
  path: string
  bytes: Buffer
  mime: string
  name: string
  width: number
  height: number
}

/** All files by id and by path. */
export interface Files {
  byId: Map<string, StoredFile>
  byPath: Map<string, StoredFile>
}

/** A store without files. */
export function createFiles(): Files {
  return { byId: new Map(), byPath: new Map() }
}

const folders: Record<string, string> = {
  photo: 'photos',
  voice: 'voice',
  audio: 'music',
  document: 'documents',
  sticker: 'stickers',
}

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'audio/ogg': 'oga',
  'audio/webm': 'webm',
  'audio/mpeg': 'mp3',
  'application/pdf': 'pdf',
}

/** Keeps a file under new ids; what Telegram tells by a picture's bytes is read here. */
export function storeFile(
  files: Files,
  kind: string,
  given: { bytes: Buffer; mime: string; name?: string },
): StoredFile {
  const size = imageSize(given.bytes)
  const mime = size?.mime ?? given.mime
  const number = files.byId.size + 1
  const name = given.name ?? `file_${number}.${endings[mime] ?? 'bin'}`
  const ending = endings[mime] ?? /\.([a-z0-9]{1,8})$/i.exec(name)?.[1] ?? 'bin'
  const file: StoredFile = {
    file_id: `AgAC${randomBytes(24).toString('base64url')}`,
    file_unique_id: `AQAD${randomBytes(8).toString('base64url')}`,
    path: `${folders[kind] ?? 'documents'}/file_${number}.${ending}`,
    bytes: given.bytes,
    mime,
    name,
    width: size?.width ?? 0,
    height: size?.height ?? 0,
  }
  files.byId.set(file.file_id, file)
  files.byPath.set(file.path, file)
  return file
}
