import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'grammy/types'
import { type Refusal, badRequest } from './answer.ts'
import { checkedUrl } from './links.ts'

/** Any keyboard a message may bring. */
export type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply

/** What a message's markup does: the inline keyboard it keeps, or a change of the reply keyboard. */
export interface Keyboard {
  inline: InlineKeyboardMarkup | undefined
  reply: string[][] | undefined
}

const none: Keyboard = { inline: undefined, reply: undefined }
const mostButtons = 100

const actions = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
]

function checkButton(button: InlineKeyboardButton): Refusal | undefined {
  if (button.text === '') return badRequest('Inline keyboard button text must be non-empty')
  const action = actions.find((name) => name in button)
  if (action === undefined) {
    return badRequest(
      "Can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    )
  }
  if ('url' in button && checkedUrl(button.url) === undefined) {
    return badRequest(`Inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`)
  }
  return undefined
}

/** Checks an inline keyboard as Telegram's servers do; empty rows vanish. */
function inlineKeyboard(markup: InlineKeyboardMarkup): InlineKeyboardMarkup | Refusal | undefined {
  const rows = markup.inline_keyboard.filter((row) => row.length > 0)
  if (rows.length === 0) return undefined
  let count = 0
  for (const row of rows) {
    for (const button of row) {
      count += 1
      const wrong = checkButton(button)
      if (wrong !== undefined) return wrong
    }
  }
  if (count > mostButtons) return badRequest('reply markup is too long')
  return { inline_keyboard: rows }
}

/** Reads the markup of a new message. */
export function keyboardOf(markup: Markup | undefined): Keyboard | Refusal {
  if (markup === undefined) return none
  if ('inline_keyboard' in markup) {
    const inline = inlineKeyboard(markup)
    return inline !== undefined && 'error_code' in inline ? inline : { inline, reply: undefined }
  }
  if ('keyboard' in markup) {
    const labels = markup.keyboard.map((row) =>
      row.map((button) => (typeof button === 'string' ? button : button.text)),
    )
    if (labels.flat().includes('')) return badRequest('Keyboard button text must be non-empty')
    return { inline: undefined, reply: labels }
  }
  return { inline: undefined, reply: 'remove_keyboard' in markup ? [] : undefined }
}

/** Reads the markup of an edit, which may be an inline keyboard only. */
export function editedKeyboard(
  markup: Markup | undefined,
): InlineKeyboardMarkup | Refusal | undefined {
  if (markup === undefined) return undefined
  if (!('inline_keyboard' in markup)) return badRequest('Inline keyboard expected')
  return inlineKeyboard(markup)
}
