import type { ChoiceContent, Content, JsonObject, MessageEvent } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { isObject, readArray, readId, readObject, readString } from '../wire/read.ts'
import { readContact, toChatHandle, toExternalId } from './chats.ts'
import { botAccount, businessAccount, type UpdateParser } from './scope.ts'

/**
 * Reads a `callback_query`: somebody pressed a button under a message. It has no time of its own, and its message is missing when the message
 * was sent through the inline mode; then it belongs to the person's private chat.
 */
export const parseCallback: UpdateParser = (query, scope) => {
  const id = readId(query, 'id')
  if (id === undefined) return { unreadable: 'id: expected the id of a callback query' }
  const from = readObject(query, 'from')
  const contact = from && readContact(from)
  if (contact === undefined) return { unreadable: 'from.id: expected a user id' }
  const message = readObject(query, 'message')
  const chat = message && readObject(message, 'chat')
  const chatId = chat && readId(chat, 'id')
  const messageId = message && readId(message, 'message_id')
  const connectionId = message && readId(message, 'business_connection_id')
  return compact<MessageEvent>({
    type: 'message',
    id: scope.eventId,
    account: connectionId === undefined ? botAccount(scope.botId) : businessAccount(connectionId),
    at: scope.receivedAt,
    direction: 'inbound',
    thread: [chatId === undefined ? contact.handles[0] : toChatHandle(chatId)],
    contact,
    externalId: `callback:${id}`,
    content: [parseChoice(query, message)],
    replyTo: chatId === undefined || messageId === undefined ? undefined : toExternalId(chatId, messageId),
    raw: query,
  })
}

/** The id under which the press of a button has to be answered; undefined for every other update. */
export function callbackIdOf(update: JsonObject): string | undefined {
  const query = readObject(update, 'callback_query')
  return query && readId(query, 'id')
}

/** A button that opens a game has the game's name instead of data. */
function parseChoice(query: JsonObject, message: JsonObject | undefined): Content {
  const id = readString(query, 'data') ?? readString(query, 'game_short_name')
  if (id === undefined) return { type: 'unsupported', kind: 'callback_query', raw: query }
  return { type: 'choice', id, title: (message && findTitle(message, id)) ?? id } satisfies ChoiceContent
}

/** The label of the button with this data, among those under the message. */
function findTitle(message: JsonObject, data: string): string | undefined {
  const markup = readObject(message, 'reply_markup')
  for (const row of (markup && readArray(markup, 'inline_keyboard')) ?? []) {
    if (!Array.isArray(row)) continue
    for (const button of row) if (isObject(button) && button['callback_data'] === data) return readString(button, 'text')
  }
  return undefined
}
