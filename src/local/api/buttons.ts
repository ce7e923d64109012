import type { InlineKeyboardButton, Message } from 'grammy/types'

/** An inline button where it stands. */
export interface Placed {
  message: Message
  button: InlineKeyboardButton
}

/** The buttons of a message, row by row. */
export function buttonsOf(message: Message | undefined): InlineKeyboardButton[] {
  return message?.reply_markup?.inline_keyboard.flat() ?? []
}

/** The newest of these messages' buttons whose label is `label` or matches it. */
export function findButton(
  messages: readonly Message[],
  label: string | RegExp,
): Placed | undefined {
  const fits = ({ text }: InlineKeyboardButton) =>
    typeof label === 'string' ? text === label : label.test(text)
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    const message = messages[index]
    const button = buttonsOf(message).find(fits)
    if (message !== undefined && button !== undefined) return { message, button }
  }
  return undefined
}

/** A chat as readable lines, for the message of a failed expectation. */
export function dump(messages: readonly Message[], botId: number): string {
  if (messages.length === 0) return '(the chat is empty)'
  return messages
    .map((message) => {
      const what = Object.keys(message).find((key) => ['photo', 'voice', 'document'].includes(key))
      const text = message.text ?? message.caption ?? ''
      const who = message.from?.id === botId ? 'bot' : (message.from?.first_name ?? '?')
      const rows = message.reply_markup?.inline_keyboard ?? []
      const keys = rows.map((row) => `\n      ${row.map((one) => `[${one.text}]`).join(' ')}`)
      const kind = what === undefined ? '' : `(${what}) `
      return `  ${message.message_id} ${who}: ${kind}${text.replaceAll('\n', '\n      ')}${keys.join('')}`
    })
    .join('\n')
}
