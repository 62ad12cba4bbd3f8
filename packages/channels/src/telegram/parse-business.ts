import type { AccountNoticeEvent, DeletionEvent } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { readArray, readBoolean, readId, readObject } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import { readContact, toChatHandle, toExternalId } from './chats.ts'
import { botAccount, businessAccount, type UpdateParser } from './scope.ts'

/**
 * Reads `deleted_business_messages`: one event for each message that is gone. Telegram says neither who deleted them nor when; the
 * direction is therefore always `inbound`.
 */
export const parseDeletedBusinessMessages: UpdateParser = (deletion, scope) => {
  const connectionId = readId(deletion, 'business_connection_id')
  if (connectionId === undefined) return { unreadable: 'business_connection_id: expected the id of a business connection' }
  const chat = readObject(deletion, 'chat')
  const chatId = chat && readId(chat, 'id')
  if (chat === undefined || chatId === undefined) return { unreadable: 'chat.id: expected a chat id' }
  const messageIds = new Set<string>()
  for (const id of readArray(deletion, 'message_ids') ?? [])
    if (typeof id === 'number' && Number.isSafeInteger(id)) messageIds.add(String(id))
  if (messageIds.size === 0) return { unreadable: 'message_ids: expected a list of message ids' }
  return Array.from(messageIds, (messageId) =>
    compact<DeletionEvent>({
      type: 'deletion',
      id: `${scope.eventId}:${messageId}`,
      account: businessAccount(connectionId),
      at: scope.receivedAt,
      direction: 'inbound',
      thread: [toChatHandle(chatId)],
      contact: readContact(chat),
      target: toExternalId(chatId, messageId),
      raw: deletion,
    }),
  )
}

/**
 * Reads `business_connection`: somebody connected the bot to his or her own account, changed its rights or disconnected it. It is news for
 * the bot's account, since nobody can know the account `business:<id>` before it is told.
 */
export const parseBusinessConnection: UpdateParser = (connection, scope): AccountNoticeEvent => ({
  type: 'account-notice',
  id: scope.eventId,
  account: botAccount(scope.botId),
  at: toTimestamp(connection['date'], scope.receivedAt),
  notice: 'business_connection',
  severity: readBoolean(connection, 'is_enabled') === false ? 'warning' : 'info',
  data: connection,
  raw: connection,
})
