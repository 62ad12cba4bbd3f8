import type { MessageTarget } from '@crossdesk/core'
import { postMessage, type GraphEndpoint, type WhatsAppContext } from './graph.ts'
import { renderRecipient } from './render.ts'

/** Marks a message of the customer, and all before it, as read. @throws DeliveryError */
export async function markRead(target: MessageTarget, context: WhatsAppContext, endpoint: GraphEndpoint): Promise<void> {
  await postMessage({ messaging_product: 'whatsapp', status: 'read', message_id: target.externalId }, context, endpoint)
}

/**
 * Shows for at most 25 seconds that an answer is being written. It rides on the read mark: there is no typing without reading (Meta,
 * "Typing indicators", updated 2026-06-17).
 *
 * @throws DeliveryError
 */
export async function showTyping(target: MessageTarget, context: WhatsAppContext, endpoint: GraphEndpoint): Promise<void> {
  const body = { messaging_product: 'whatsapp', status: 'read', message_id: target.externalId, typing_indicator: { type: 'text' } }
  await postMessage(body, context, endpoint)
}

/** Puts an emoji on a message; an empty one takes ours away. @throws DeliveryError */
export async function react(
  target: MessageTarget,
  emoji: string | undefined,
  context: WhatsAppContext,
  endpoint: GraphEndpoint,
): Promise<void> {
  const reaction = { message_id: target.externalId, emoji: emoji ?? '' }
  await postMessage({ ...renderRecipient(target.to), type: 'reaction', reaction }, context, endpoint)
}
