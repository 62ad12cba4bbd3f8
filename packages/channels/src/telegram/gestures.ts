import type { AccountRef, JsonObject, MessageTarget } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { callMethod, expectResult, type BotLine } from './bot-api.ts'
import { parseExternalId, toChatId, type MessageAddress } from './chats.ts'
import { rejected } from './limits.ts'
import { renderReaction } from './parse-reaction.ts'
import { connectionOf } from './scope.ts'

/**
 * Marks a message of a business's customer as read. A bot's own chats have no read marks, so there is nothing to do there.
 *
 * @throws DeliveryError
 */
export async function markRead(target: MessageTarget, account: AccountRef, line: BotLine): Promise<void> {
  const connectionId = connectionOf(account)
  const address = parseExternalId(target.externalId)
  if (connectionId === undefined || address === undefined) return
  expectResult(await callMethod(line, 'readBusinessMessage', { business_connection_id: connectionId, ...address }))
}

/** Shows for at most 5 seconds that an answer is being written (Telegram Bot API, "sendChatAction"). @throws DeliveryError */
export async function showTyping(target: MessageTarget, account: AccountRef, line: BotLine): Promise<void> {
  const parameters = compact<JsonObject>({
    business_connection_id: connectionOf(account),
    chat_id: toChatId(target.to),
    action: 'typing',
  })
  expectResult(await callMethod(line, 'sendChatAction', parameters))
}

/** Puts an emoji on a message, one of those that Telegram allows; without one, takes ours away. @throws DeliveryError */
export async function react(target: MessageTarget, emoji: string | undefined, account: AccountRef, line: BotLine): Promise<void> {
  if (connectionOf(account) !== undefined) throw rejected('account', 'a bot cannot react in the name of a business')
  const reaction = emoji === undefined ? [] : [renderReaction(emoji)]
  expectResult(await callMethod(line, 'setMessageReaction', { ...addressOf(target), reaction }))
}

/** Deletes a message. Telegram allows it for 48 hours, for a business's own messages as long as it has the right. @throws DeliveryError */
export async function remove(target: MessageTarget, account: AccountRef, line: BotLine): Promise<void> {
  const connectionId = connectionOf(account)
  const address = addressOf(target)
  expectResult(
    await (connectionId === undefined
      ? callMethod(line, 'deleteMessage', { ...address })
      : callMethod(line, 'deleteBusinessMessages', { business_connection_id: connectionId, message_ids: [address.message_id] })),
  )
}

/** The message of a target. @throws DeliveryError `rejected` for what is no message, such as a pressed button */
export function addressOf({ externalId }: MessageTarget): MessageAddress {
  const address = parseExternalId(externalId)
  if (address === undefined) throw rejected('externalId', 'expected the id of a message, <chat>:<message>')
  return address
}
