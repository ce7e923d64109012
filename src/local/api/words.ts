/**
 * Telegram's own words for a field that is missing, of the wrong type or outside its limit. Keys are
 * `method.field`, `*.field` or `Type.field`. Source: the answers of tdlib's telegram-bot-api server;
 * codes in capitals come from Telegram's servers behind it.
 */
export const missingWords: Record<string, string> = {
  '*.chat_id': 'chat_id is empty',
  '*.text': 'message text is empty',
  '*.user_id': 'invalid user_id specified',
  '*.photo': 'there is no photo in the request',
  '*.voice': 'there is no voice in the request',
  '*.document': 'there is no document in the request',
  '*.audio': 'there is no audio in the request',
  '*.sticker': 'there is no sticker in the request',
  '*.message_ids': 'message identifiers are not specified',
  'sendChatAction.action': 'wrong parameter action in request',
  'deleteMessage.message_id': 'message identifier is not specified',
  'copyMessage.message_id': 'message to copy not found',
  'forwardMessage.message_id': 'message to forward not found',
  'pinChatMessage.message_id': 'message to pin not found',
  'setMessageReaction.message_id': 'message to react not found',
  'stopPoll.message_id': 'message with poll to stop not found',
  'answerCallbackQuery.callback_query_id':
    'query is too old and response timeout expired or query ID is invalid',
  'setMyCommands.commands': 'BOT_COMMANDS_EMPTY',
  'sendPoll.options': "Can't parse options JSON object",
}

/** Words for a value outside its limit. */
export const limitWords: Record<string, string> = {
  'InlineKeyboardButton.callback_data': 'BUTTON_DATA_INVALID',
  'answerCallbackQuery.text': 'MESSAGE_TOO_LONG',
  'deleteMessages.message_ids': 'Too many message identifiers specified',
  'BotCommand.command': 'BOT_COMMAND_INVALID',
  'BotCommand.description': 'BOT_COMMAND_DESCRIPTION_INVALID',
  'setMyCommands.commands': 'BOT_COMMANDS_TOO_MUCH',
  'CopyTextButton.text': 'BUTTON_COPY_TEXT_INVALID',
}

/** What stands before a mistake inside a value of this type. */
export const typePrefixes: Record<string, string> = {
  InlineKeyboardButton: "Can't parse inline keyboard button: ",
  KeyboardButton: "Can't parse keyboard button: ",
  MessageEntity: "Can't parse MessageEntity: ",
  BotCommand: "Can't parse BotCommand: ",
  BotCommandScope: "Can't parse BotCommandScope: ",
  InputMedia: "Can't parse InputMedia: ",
  ReactionType: "Can't parse ReactionType: ",
  MenuButton: "Can't parse menu button: ",
}

/** Words for a top-level parameter whose text is not the JSON it should be. */
export const jsonWords: Record<string, string> = {
  reply_markup: "Can't parse reply keyboard markup JSON object",
  reply_parameters: "Can't parse reply parameters JSON object",
  link_preview_options: "Can't parse link preview options JSON object",
  media: "Can't parse input media JSON object",
  commands: "Can't parse commands JSON object",
  scope: "Can't parse BotCommandScope JSON object",
  options: "Can't parse options JSON object",
  reaction: "Can't parse reaction types JSON object",
  menu_button: "Can't parse menu button JSON object",
}
