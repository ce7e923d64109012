import { randomBytes } from 'node:crypto'
import type { Message, Poll, PollOption } from 'grammy/types'
import { messageIn, roomFor } from '../access.ts'
import { badRequest, done, isRefusal } from '../answer.ts'
import { editedKeyboard } from '../markup.ts'
import type { Handlers } from '../method.ts'
import { replace } from '../rooms.ts'
import { send } from '../sending.ts'
import { format } from '../text.ts'

/** Polls: sending and stopping. Nobody votes in them here. */
export const pollMethods: Handlers = {
  sendPoll(state, params) {
    const question = format({
      text: params.question,
      parse_mode: params.question_parse_mode,
      entities: params.question_entities,
    })
    if (isRefusal(question)) return question
    const texts = params.options.map((option) =>
      typeof option === 'string' ? option : option.text,
    )
    if (texts.some((text) => text === '')) return badRequest('Poll option must be non-empty')
    const quiz = params.type === 'quiz'
    const correct: readonly number[] = params.correct_option_ids ?? []
    if (quiz && (correct.length === 0 || correct.some((id) => texts[id] === undefined))) {
      return badRequest('Wrong correct option ID specified')
    }
    const options: PollOption[] = texts.map((text, index) => ({
      persistent_id: String(index),
      text,
      voter_count: 0,
    }))
    const poll: Poll = {
      id: BigInt(`0x${randomBytes(7).toString('hex')}`).toString(),
      question: question.text,
      options,
      total_voter_count: 0,
      is_closed: params.is_closed ?? false,
      is_anonymous: params.is_anonymous ?? true,
      type: quiz ? 'quiz' : 'regular',
      allows_multiple_answers: params.allows_multiple_answers ?? false,
      allows_revoting: params.allows_revoting ?? !quiz,
      members_only: false,
    }
    if (quiz) poll.correct_option_ids = [...correct]
    return send(state, params, { poll })
  },

  stopPoll(state, params) {
    const keyboard = editedKeyboard(params.reply_markup)
    if (isRefusal(keyboard)) return keyboard
    const room = roomFor(state, params.chat_id, 'edit')
    if (isRefusal(room)) return room
    const message = messageIn(room, params.message_id, 'message with poll to stop')
    if (isRefusal(message)) return message
    if (message.poll === undefined) return badRequest('Message is not a poll')
    if (message.from?.id !== state.bot.id) return badRequest("Poll can't be stopped")
    if (message.poll.is_closed) return badRequest('poll has already been closed')
    const poll: Poll = { ...message.poll, is_closed: true }
    const next: Message = { ...message, poll }
    if (keyboard === undefined) delete next.reply_markup
    else next.reply_markup = keyboard
    replace(room, next)
    return done(poll)
  },
}
