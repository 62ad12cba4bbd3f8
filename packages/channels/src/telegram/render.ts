import type { Content, JsonObject, OutboundPart } from '@crossdesk/core'
import { compact } from '../wire/compact.ts'
import { parseExternalId, toChatId } from './chats.ts'
import { rejected } from './limits.ts'
import { renderCard, renderChoices, renderForm } from './render-buttons.ts'
import { renderAlbum, renderMedia } from './render-media.ts'
import { renderContact, renderLocation } from './render-places.ts'
import { renderText } from './render-text.ts'
import { connectionOf } from './scope.ts'
import type { TelegramRequest } from './telegram-request.ts'

/**
 * The request that sends a part. Pure, and does no more than translate: to fit content to what Telegram can carry is the planner's work.
 *
 * @throws DeliveryError `rejected` naming the field and the limit that it breaks; `invalid-recipient` for a handle that is none of Telegram's
 *
 * @example
 * renderPart({ id: 'p1', account, to: { kind: 'telegram-user', value: '427770117' }, content: { type: 'text', text: 'Hello' } })
 */
export function renderPart({ account, to, content, replyTo }: OutboundPart): TelegramRequest {
  const { method, parameters } = renderContent(content)
  const chatId = toChatId(to)
  return {
    method,
    parameters: compact<JsonObject>({
      business_connection_id: connectionOf(account),
      chat_id: chatId,
      reply_parameters: replyTo === undefined ? undefined : renderReply(replyTo, chatId),
      ...parameters,
    }),
  }
}

/** A pressed button is no message that could be quoted, and is answered without a quote. */
function renderReply(replyTo: string, chatId: number): JsonObject | undefined {
  const original = parseExternalId(replyTo)
  if (original === undefined) return undefined
  const reply = { message_id: original.message_id, allow_sending_without_reply: true }
  return original.chat_id === chatId ? reply : { ...reply, chat_id: original.chat_id }
}

function renderContent(content: Content): TelegramRequest {
  switch (content.type) {
    case 'text':
      return { method: 'sendMessage', parameters: renderText(content) }
    case 'media':
      return renderMedia(content)
    case 'location':
      return renderLocation(content)
    case 'contact':
      return renderContact(content)
    case 'card':
      return renderCard(content)
    case 'carousel':
      return renderAlbum(content)
    case 'choices':
      return renderChoices(content)
    case 'form':
      return renderForm(content)
    case 'product':
    case 'template':
    case 'session':
    case 'system':
    case 'choice':
    case 'cart':
    case 'unsupported':
      throw rejected('content.type', `${content.type} cannot be sent`)
  }
}
