import type { JsonObject, SubscriptionEvent } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { readBoolean, readId, readObject } from '../wire/read.ts'
import { toTimestamp } from '../wire/timestamp.ts'
import { readContact, toChatHandle } from './chats.ts'
import { botAccount, type UpdateParser } from './scope.ts'

/**
 * Reads `my_chat_member`: whether the bot may write to a chat. In a private chat `kicked` means that the person blocked the bot, and
 * `member` that he or she started or unblocked it (Telegram Bot API, "Update").
 */
export const parseMembership: UpdateParser = (change, scope) => {
  const chat = readObject(change, 'chat')
  const chatId = chat && readId(chat, 'id')
  if (chatId === undefined) return { unreadable: 'chat.id: expected a chat id' }
  const member = readObject(change, 'new_chat_member')
  const state = member && readState(member)
  if (state === undefined) return { unreadable: 'new_chat_member.status: expected a known status' }
  const from = readObject(change, 'from')
  return compact<SubscriptionEvent>({
    type: 'subscription',
    id: scope.eventId,
    account: botAccount(scope.botId),
    at: toTimestamp(change['date'], scope.receivedAt),
    thread: [toChatHandle(chatId)],
    contact: from && readContact(from),
    topic: 'all',
    state,
    raw: change,
  })
}

function readState(member: JsonObject): SubscriptionEvent['state'] | undefined {
  switch (member['status']) {
    case 'creator':
    case 'administrator':
    case 'member':
      return 'subscribed'
    case 'restricted':
      return readBoolean(member, 'is_member') === false ? 'unsubscribed' : 'subscribed'
    case 'left':
    case 'kicked':
      return 'unsubscribed'
    default:
      return undefined
  }
}
