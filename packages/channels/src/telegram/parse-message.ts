import type { Contact, EditEvent, HandleChangeEvent, JsonObject, MessageEvent, Reference, ThreadEventBase } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { readBoolean, readId, readObject, readString } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import { readContact, toChatHandle, toExternalId } from './chats.ts'
import { parseContent } from './parse-content.ts'
import { botAccount, businessAccount, type Scope, type Unreadable, type UpdateParser } from './scope.ts'

/** Reads a `Message`: what was said in a private chat, a group, a channel or a business's own chat. */
export const parseMessage: UpdateParser = (message, scope) => {
  const place = findPlace(message, scope)
  if ('unreadable' in place) return place
  const moved = parseMigration(message, place, scope)
  if (moved !== undefined) return moved
  const { common, externalId, chatId } = place
  return compact<MessageEvent>({
    type: 'message',
    id: scope.eventId,
    ...common,
    externalId,
    content: parseContent(message),
    replyTo: readReplyTo(message, chatId),
    forwarded: isForwarded(message) ? 'once' : undefined,
    references: readStartPayload(message),
  })
}

/** Reads a `Message` that was changed; for a live location, one that moved. */
export const parseEdit: UpdateParser = (message, scope) => {
  const place = findPlace(message, scope)
  if ('unreadable' in place) return place
  const { common, externalId } = place
  const at = toTimestamp(message['edit_date'], common.at)
  return { type: 'edit', id: scope.eventId, ...common, at, target: externalId, content: parseContent(message) } satisfies EditEvent
}

/** Where a message belongs, and what all events made of it have. */
interface Place {
  readonly chatId: string
  readonly externalId: string
  readonly common: Omit<ThreadEventBase, 'id'> & { readonly direction: 'inbound' | 'outbound' }
}

function findPlace(message: JsonObject, scope: Scope): Place | Unreadable {
  const chat = readObject(message, 'chat')
  const chatId = chat && readId(chat, 'id')
  if (chat === undefined || chatId === undefined) return { unreadable: 'chat.id: expected a chat id' }
  const messageId = readId(message, 'message_id')
  if (messageId === undefined) return { unreadable: 'message_id: expected a message id' }
  const connectionId = readId(message, 'business_connection_id')
  const account = connectionId === undefined ? botAccount(scope.botId) : businessAccount(connectionId)
  const from = readObject(message, 'from')
  const direction = directionOf(from, chatId, connectionId !== undefined, scope.botId)
  const at = toTimestamp(message['date'], scope.receivedAt)
  const thread = [toChatHandle(chatId)] as const
  const contact = direction === 'outbound' ? readContact(chat) : readSender(message, from, chat, chatId)
  const common =
    contact === undefined ? { account, at, direction, thread, raw: message } : { account, at, direction, thread, contact, raw: message }
  return { chatId, externalId: toExternalId(chatId, messageId), common }
}

/**
 * A business's chats are private, so whoever is not the chat itself is the business, or our bot in its name. A bot gets no updates about
 * its own messages elsewhere, except for posts that appear in its name.
 */
function directionOf(from: JsonObject | undefined, chatId: string, isBusiness: boolean, botId: string): 'inbound' | 'outbound' {
  const fromId = from && readId(from, 'id')
  if (fromId === undefined) return 'inbound'
  return fromId === botId || (isBusiness && fromId !== chatId) ? 'outbound' : 'inbound'
}

/**
 * Who wrote. A channel or an anonymous administrator stands in `sender_chat`, and `from` then is a dummy; when that chat is this one, nobody
 * in particular wrote (Telegram Bot API, "Message").
 */
function readSender(message: JsonObject, from: JsonObject | undefined, chat: JsonObject, chatId: string): Contact | undefined {
  const senderChat = readObject(message, 'sender_chat')
  if (senderChat !== undefined) return readId(senderChat, 'id') === chatId ? undefined : readContact(senderChat)
  if (from !== undefined) return readContact(from)
  return chatId.startsWith('-') ? undefined : readContact(chat)
}

/** A group that became a supergroup has another id; both chats are told, in either order. */
function parseMigration(message: JsonObject, { chatId, common }: Place, scope: Scope): HandleChangeEvent | undefined {
  const to = readId(message, 'migrate_to_chat_id')
  const from = readId(message, 'migrate_from_chat_id')
  if (to === undefined && from === undefined) return undefined
  const previous = toChatHandle(from ?? chatId)
  const current = toChatHandle(to ?? chatId)
  return {
    type: 'handle-change',
    id: scope.eventId,
    account: common.account,
    at: common.at,
    // The new handle first, since that is answered to, then the old one, since that is known.
    thread: [current, previous],
    previous: [previous],
    current: [current],
    raw: message,
  }
}

function readReplyTo(message: JsonObject, chatId: string): string | undefined {
  const original = readObject(message, 'reply_to_message')
  if (original !== undefined) {
    const id = readId(original, 'message_id')
    // Each message of a forum topic formally answers the one that opened the topic.
    const isTopicStart = readBoolean(message, 'is_topic_message') === true && id === readId(message, 'message_thread_id')
    return id === undefined || isTopicStart ? undefined : toExternalId(chatId, id)
  }
  const external = readObject(message, 'external_reply')
  const externalChat = external && readObject(external, 'chat')
  const externalChatId = externalChat && readId(externalChat, 'id')
  const id = external && readId(external, 'message_id')
  return externalChatId === undefined || id === undefined ? undefined : toExternalId(externalChatId, id)
}

/** `forward_date` stood there before Bot API 7.0 (2023-12-29). */
function isForwarded(message: JsonObject): boolean {
  return message['forward_origin'] !== undefined || message['forward_date'] !== undefined
}

/**
 * The payload of the link `https://t.me/<bot>?start=<payload>` through which somebody came: at most 64 characters of `A-Za-z0-9_-`
 * (Telegram, "Bot features", "Deep linking").
 */
function readStartPayload(message: JsonObject): readonly Reference[] | undefined {
  const text = readString(message, 'text')
  if (text === undefined || !text.startsWith('/start')) return undefined
  const payload = /^\/start(?:@\w{1,64})? ([\w-]{1,64})$/.exec(text)?.[1]
  return payload === undefined ? undefined : [{ type: 'advert', sourceType: 'deep-link', id: payload }]
}
