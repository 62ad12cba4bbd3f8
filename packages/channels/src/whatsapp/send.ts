import { DeliveryError, handleKey, type Handle, type JsonObject, type OutboundPart, type Sent } from '@crossdesk/core'
import { isObject, readArray, readId, readObjects } from '../wire/read.ts'
import { postMessage, type GraphEndpoint, type WhatsAppContext } from './graph.ts'
import { toHandles } from './parse-person.ts'
import { renderPart } from './render.ts'

/**
 * Sends one part.
 *
 * @throws DeliveryError see `toDeliveryError`; `rejected` without a call when the content breaks a limit
 */
export async function sendPart(part: OutboundPart, context: WhatsAppContext, endpoint: GraphEndpoint): Promise<Sent> {
  const answer = await postMessage(renderPart(part), context, endpoint)
  const [first] = readArray(answer, 'messages') ?? []
  const externalId = isObject(first) ? readId(first, 'id') : undefined
  if (externalId === undefined) {
    throw new DeliveryError('unavailable', 'WhatsApp answered without a message id in messages[0].id; the message may have been sent.', {
      inDoubt: true,
    })
  }
  const revealed = readRevealedHandles(readObjects(answer, 'contacts'), part.to)
  return revealed.length === 0 ? { externalId } : { externalId, handles: revealed }
}

/** `wa_id` may differ from the number that was written to, and `user_id` is the person's id for this business. */
function readRevealedHandles(contacts: readonly JsonObject[], to: Handle): readonly Handle[] {
  const ids = contacts.flatMap((contact) => [readId(contact, 'wa_id'), readId(contact, 'user_id')])
  return (toHandles(ids) ?? []).filter((handle) => handleKey(handle) !== handleKey(to))
}
