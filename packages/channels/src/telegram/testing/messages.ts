import type { JsonObject } from '@crossdesk/core'
import { rememberAs } from '../../testing/remember.ts'
import type { BotRecord } from './bots.ts'
import { refuse } from './bot-api-error.ts'
import { type ChatRecord, type MessageRecord, type PersonRecord, type PlatformState, type ReplyMarkup, secondsOf } from './state.ts'

/** Who writes, and what of it the message shows. */
export interface Author {
  readonly by: MessageRecord['by']
  readonly id: number
  /** `from`, `sender_chat`, `sender_business_bot`, `business_connection_id`. */
  readonly fields: JsonObject
}

/** What a new message may have besides its content. */
export interface MessageOptions {
  readonly replyTo?: MessageRecord
  readonly markup?: ReplyMarkup
}

/** A person as author. */
export function personAuthor(person: PersonRecord, chat: ChatRecord): Author {
  return { by: 'person', id: person.id, fields: { ...connectionFields(chat), from: person.user } }
}

/** A bot as author: of its own message, of a post in a channel, or in the name of a business owner ("Message", sender_business_bot). */
export function botAuthor(bot: BotRecord, chat: ChatRecord): Author {
  const { connection } = chat
  if (connection !== undefined) {
    return {
      by: 'bot',
      id: connection.ownerId,
      fields: { ...connectionFields(chat), sender_business_bot: bot.user, from: connection.owner },
    }
  }
  return { by: 'bot', id: bot.id, fields: chat.type === 'channel' ? { sender_chat: chat.wire } : { from: bot.user } }
}

/** `business_connection_id` of a chat that has one. */
export function connectionFields({ connection }: ChatRecord): JsonObject {
  return connection === undefined ? {} : { business_connection_id: connection.id }
}

/** Puts a message into a chat. Its number is the next one of the chat. */
export function addMessage(
  state: PlatformState,
  chat: ChatRecord,
  author: Author,
  content: JsonObject,
  { replyTo, markup }: MessageOptions = {},
): MessageRecord {
  const messageId = (state.lastMessageIds.get(chat.id) ?? state.firstMessageId - 1) + 1
  state.lastMessageIds.set(chat.id, messageId)
  const { fields, by, id: authorId } = author
  const message: MessageRecord = {
    id: `${chat.id}:${messageId}`,
    messageId,
    chat,
    at: state.clock.now(),
    by,
    authorId,
    ...(replyTo === undefined ? {} : { replyTo }),
    body: { message_id: messageId, ...fields, chat: chat.wire, date: secondsOf(state.clock), ...content, ...inlineFields(markup) },
    ...(markup === undefined ? {} : { markup }),
    deleted: false,
    read: false,
    reactions: new Map(),
  }
  rememberAs(state.messages, message.id, message)
  return message
}

/** Fields of a message that are not its content: who, where, when, and how it came. */
const FRAME: ReadonlySet<string> = new Set([
  'message_id',
  'from',
  'sender_chat',
  'sender_business_bot',
  'business_connection_id',
  'chat',
  'date',
  'edit_date',
  'reply_markup',
  'message_thread_id',
  'is_topic_message',
  'media_group_id',
  'forward_origin',
  'forward_sender_name',
  'forward_date',
  'quote',
])

/** The content of a message: text, medium, caption and the like. */
export function contentOf({ body }: MessageRecord): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([field]) => !FRAME.has(field)))
}

/** Gives a message another content; from now on it shows when it was changed. */
export function changeContent(state: PlatformState, message: MessageRecord, content: JsonObject): void {
  const frame = Object.fromEntries(Object.entries(message.body).filter(([field]) => FRAME.has(field)))
  message.body = { ...frame, ...content, edit_date: secondsOf(state.clock) }
}

/** A message shows the buttons inside it only, not the keyboard below the chat ("Message", reply_markup). */
export function inlineFields(markup: ReplyMarkup | undefined): JsonObject {
  return markup?.type === 'inline' ? { reply_markup: { inline_keyboard: markup.rows } } : {}
}

/** The message as `Message`: with the one that it answers, which shows no other in turn ("Message", reply_to_message). */
export function toWire({ body, replyTo }: MessageRecord): JsonObject {
  return replyTo === undefined || replyTo.deleted ? body : { ...body, reply_to_message: replyTo.body }
}

/** The message with a number in a chat, unless it is deleted. `what` names it in the refusal: `message to edit not found`. */
export function findMessage(state: PlatformState, chat: ChatRecord, messageId: number | undefined, what: string): MessageRecord {
  const message = state.messages.get(`${chat.id}:${messageId}`)
  return message === undefined || message.deleted || message.chat !== chat ? refuse(`${what} not found`) : message
}
