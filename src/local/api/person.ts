import type { Message, User } from 'grammy/types'
import { buttonsOf, dump, findButton } from './buttons.ts'
import { detect } from './detect.ts'
import { isMessageEntity, trimmed } from './entities.ts'
import { storeFile } from './files.ts'
import { type Group, botSees, memberOf } from './group.ts'
import { mediaContent } from './media.ts'
import { type Content, post, quoting, remove, replace, tell } from './rooms.ts'
import { samplePicture, sampleVoice } from './samples.ts'
import { type Account, type Room, type State, seconds } from './state.ts'
import { type Tap, type TapAnswer, tap } from './tap.ts'
import { untilChat } from './until.ts'
import { enqueue } from './updates.ts'

/** Where something is sent, and what it answers. */
export interface SendOptions {
  /** A group instead of the private chat with the bot. */
  in?: Group
  /** The message this one replies to, or its id. */
  reply_to?: number | Message
}

/**
 * Someone with a phone who talks to the bot: the driver of bot tests. Everything a person does
 * reaches the bot as an update; what the bot does is seen in `chat`.
 */
export class Person {
  readonly account: Account
  /** What answers to taps have shown, oldest first. */
  readonly toasts: TapAnswer[] = []
  private readonly state: State

  constructor(state: State, account: Account) {
    this.state = state
    this.account = account
  }

  get id(): number {
    return this.account.user.id
  }

  get user(): User {
    return this.account.user
  }

  /** The private chat as it is visible now, oldest message first. */
  get chat(): Message[] {
    return [...this.account.room.messages.values()]
  }

  /** The labels of the reply keyboard now shown, row by row. */
  get keyboard(): string[][] {
    return this.account.room.keyboard
  }

  /** The newest message of the bot; throws when there is none. */
  last(): Message {
    const message = this.chat.findLast(({ from }) => from?.id === this.state.bot.id)
    if (message === undefined) throw new Error(`${this.name} has no message from the bot`)
    return message
  }

  /** The labels of a message's inline buttons; of the newest message that has any. */
  buttons(message?: Message): string[] {
    const from = message ?? this.chat.findLast((one) => buttonsOf(one).length > 0)
    return buttonsOf(from).map(({ text }) => text)
  }

  /** Sends text; commands, links and mentions in it get their entities. */
  sends(text: string, options: SendOptions = {}): Message {
    const clean = trimmed(text, []).text
    const entities = detect(clean).filter(isMessageEntity)
    return this.deliver(entities.length > 0 ? { text: clean, entities } : { text: clean }, options)
  }

  /** Sends a voice note, or forwards somebody's: real (short, silent) Ogg bytes unless others are given. */
  voice(
    given: { bytes?: Buffer; mime?: string; duration?: number; forwardedFrom?: string } = {},
  ): Message {
    const { bytes = sampleVoice, mime = 'audio/ogg', duration = 3, forwardedFrom } = given
    const file = storeFile(this.state.files, 'voice', { bytes, mime })
    const content = mediaContent('voice', file, { duration })
    if (forwardedFrom !== undefined) {
      const date = seconds(this.state)
      content.forward_origin = { type: 'hidden_user', sender_user_name: forwardedFrom, date }
    }
    return this.deliver(content)
  }

  /** Sends a picture: a real (tiny) PNG unless other bytes are given. */
  photo(given: { bytes?: Buffer; mime?: string; caption?: string } = {}): Message {
    const { bytes = samplePicture, mime = 'image/png', caption } = given
    const content = mediaContent('photo', storeFile(this.state.files, 'photo', { bytes, mime }))
    if (caption !== undefined) content.caption = caption
    return this.deliver(content)
  }

  sticker(emoji = '🙂'): Message {
    const file = storeFile(this.state.files, 'sticker', { bytes: samplePicture, mime: 'image/png' })
    return this.deliver(mediaContent('sticker', file, { emoji }))
  }

  /** Shares a contact: someone else's, or the person's own. */
  contact(phone_number = '+920000000000', first_name = this.user.first_name): Message {
    return this.deliver({ contact: { phone_number, first_name } })
  }

  location(latitude = 34.01, longitude = 71.58): Message {
    return this.deliver({ location: { latitude, longitude } })
  }

  /** Edits a text of their own; the bot gets `edited_message`. */
  edits(messageId: number, text: string): Message {
    const { room } = this.account
    const before = room.messages.get(messageId)
    if (before?.from?.id !== this.id) throw new Error(`${this.name} wrote no message ${messageId}`)
    const edit_date = seconds(this.state)
    const entities = detect(text).filter(isMessageEntity)
    const message = { ...before, text, entities, edit_date, from: this.user, chat: room.chat }
    replace(room, message)
    enqueue(this.state.updates, 'edited_message', room.id, message)
    return message
  }

  /**
   * Taps the newest inline button with this label (of `message`, when given). Throws, with the chat,
   * when there is none. Awaiting `answer` waits for answerCallbackQuery.
   */
  taps(label: string | RegExp, options: { message?: Message; in?: Group } = {}): Tap {
    const messages = options.message === undefined ? this.seen(options.in) : [options.message]
    const found = findButton(messages, label)
    if (found === undefined) {
      throw new Error(`no button ${String(label)} for ${this.name}:\n${this.dump()}`)
    }
    const { button, message } = found
    if (!('callback_data' in button)) throw new Error(`${button.text} is no callback button`)
    return this.tapsData(button.callback_data, { ...options, message })
  }

  /** Sends callback data of one's own making, as a changed client could. */
  tapsData(data: string, options: { message?: Message; in?: Group } = {}): Tap {
    const message =
      options.message ??
      this.seen(options.in).findLast(({ from }) => from?.id === this.state.bot.id)
    if (message === undefined) throw new Error(`${this.name} has no message to tap on`)
    return tap(this.state, this.user, message, data, (answer) => this.toasts.push(answer))
  }

  /** Taps the same button twice in a row, before the bot can change it. */
  tapsTwice(label: string | RegExp, options: { message?: Message; in?: Group } = {}): [Tap, Tap] {
    return [this.taps(label, options), this.taps(label, options)]
  }

  /** Blocks the bot; it gets `my_chat_member`, and its messages are refused from now on. */
  blocks(): void {
    this.setBlocked(true)
  }

  unblocks(): void {
    this.setBlocked(false)
  }

  /** Deletes the Telegram account: the bot is told nothing and gets 403 from now on. */
  deletesAccount(): void {
    this.account.deactivated = true
  }

  /** Deletes messages for both sides; the bot is not told. */
  deletes(messageIds: readonly number[]): void {
    remove(this.account.room, messageIds)
  }

  /** Deletes the whole chat for both sides; the bot is not told. */
  clearsHistory(): void {
    this.deletes([...this.account.room.messages.keys()])
  }

  /** Changes the language of the person's Telegram. */
  speaks(language_code: string): void {
    this.account.user = { ...this.account.user, language_code }
    tell(this.account.room, { kind: 'commands' })
  }

  /**
   * Waits until `predicate` holds of the chat, looking again at every event in it. Resolves with
   * what the predicate gave; rejects after `timeout` ms with the chat as it is then.
   */
  until<T>(
    predicate: (chat: Message[]) => T,
    { timeout = 5_000 }: { timeout?: number } = {},
  ): Promise<NonNullable<T>> {
    const late = () => {
      const words = `after ${timeout} ms ${this.name} still waits for ${String(predicate)}`
      return `${words}; the chat is\n${this.dump()}`
    }
    return untilChat(this.account.room, predicate, timeout, late)
  }

  /** The chat as readable lines. */
  dump(): string {
    return dump(this.chat, this.state.bot.id)
  }

  private get name(): string {
    return `${this.user.first_name} (${this.id})`
  }

  private seen(group: Group | undefined): Message[] {
    return group === undefined ? this.chat : group.chat
  }

  private setBlocked(blocked: boolean): void {
    if (this.account.blocked === blocked) return
    this.account.blocked = blocked
    const { room } = this.account
    const standing = (isBlocked: boolean) =>
      memberOf(this.state.bot, isBlocked ? 'kicked' : 'member')
    enqueue(this.state.updates, 'my_chat_member', room.id, {
      chat: room.chat,
      from: this.user,
      date: seconds(this.state),
      old_chat_member: standing(!blocked),
      new_chat_member: standing(blocked),
    })
    tell(room, { kind: 'blocked', blocked })
  }

  private deliver(content: Content, options: SendOptions = {}): Message {
    if (this.account.blocked && options.in === undefined) {
      throw new Error(`${this.name} has blocked the bot and cannot write to it`)
    }
    const room: Room = options.in?.room ?? this.account.room
    const reply = options.reply_to
    const target = typeof reply === 'object' ? reply : room.messages.get(reply ?? 0)
    if (reply !== undefined && target === undefined) throw new Error('no message to reply to')
    if (target !== undefined) Object.assign(content, quoting(target))
    if (options.in === undefined) this.account.started = true
    const message = post(this.state, room, this.user, content)
    if (options.in === undefined || botSees(this.state, room, message)) {
      const sent = { ...message, from: this.user, chat: room.chat }
      enqueue(this.state.updates, 'message', room.id, sent)
    }
    return message
  }
}
