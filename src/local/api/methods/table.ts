import type { Handlers } from '../method.ts'
import { callbackMethods } from './callback.ts'
import { chatMethods } from './chat.ts'
import { commandMethods } from './commands.ts'
import { copyMethods } from './copy.ts'
import { deleteMethods } from './delete.ts'
import { editMethods } from './edit.ts'
import { mediaMethods } from './media.ts'
import { pollMethods } from './poll.ts'
import { profileMethods } from './profile.ts'
import { textMethods } from './text.ts'

/** Every method that works for real, except those about updates, which need the connection. */
export const methods: Handlers = {
  ...textMethods,
  ...mediaMethods,
  ...pollMethods,
  ...copyMethods,
  ...editMethods,
  ...deleteMethods,
  ...callbackMethods,
  ...chatMethods,
  ...commandMethods,
  ...profileMethods,
}
