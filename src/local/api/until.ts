import type { Message } from 'grammy/types'
import { watch } from './rooms.ts'
import type { Room } from './state.ts'

/**
 * Resolves with what `predicate` gives of the chat's messages once that is something other than
 * false, null or undefined; it is asked at once and at every event in the chat. Rejects after
 * `timeout` ms with the words of `late`, or with what the predicate throws.
 */
export function untilChat<T>(
  room: Room,
  predicate: (chat: Message[]) => T,
  timeout: number,
  late: () => string,
): Promise<NonNullable<T>> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer)
      stop()
      settle()
    }
    const look = () => {
      try {
        const value = predicate([...room.messages.values()])
        if (value !== undefined && value !== null && value !== false) finish(() => resolve(value))
      } catch (error) {
        finish(() => reject(error instanceof Error ? error : new Error(String(error))))
      }
    }
    const timer = setTimeout(() => finish(() => reject(new Error(late()))), timeout)
    const stop = watch(room, look)
    look()
  })
}
