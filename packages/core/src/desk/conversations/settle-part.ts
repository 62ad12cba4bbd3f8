import { advanceDelivery, type Delivery } from '../../model/delivery.ts'
import type { Message, MessagePart } from '../../model/message.ts'
import type { Transaction } from '../../ports/backend.ts'
import type { Stored } from '../../ports/collection.ts'
import { conversations, messages, type MessageRecord } from '../collections.ts'
import type { DeskServices } from '../services.ts'
import { afterOutbound } from './thread.ts'

/** What was learnt of a part. */
export interface PartNews {
  readonly delivery: Delivery
  readonly externalId?: string
  readonly otherExternalIds?: readonly string[]
}

/** Writes down what was learnt of a part, if it is new, and says so in the journal. */
export async function settlePart(
  services: DeskServices,
  tx: Transaction,
  stored: Stored<MessageRecord>,
  part: MessagePart,
  news: PartNews,
): Promise<void> {
  const { message, customer } = stored.value
  const delivery = advanceDelivery(part.delivery, news.delivery)
  const externalId = part.externalId ?? news.externalId
  if (delivery === part.delivery && externalId === part.externalId) return
  const { otherExternalIds } = news
  const settled: MessagePart = {
    ...part,
    delivery,
    ...(externalId === undefined ? {} : { externalId }),
    ...(otherExternalIds === undefined ? {} : { otherExternalIds }),
  }
  const parts = (message.parts ?? []).map((other) => (other.id === part.id ? settled : other))
  const isTaken = externalId !== undefined && (message.parts ?? []).every((other) => other.externalId === undefined)
  const next: Message = { ...message, parts, ...(isTaken ? { sentAt: delivery.at } : {}) }
  tx.put(messages, { customer, message: next }, stored.revision)
  if (isTaken) await noteAnswer(services, tx, next)
  services.publish(tx, {
    type: 'message.delivery',
    conversation: message.conversation,
    customer,
    message: message.id,
    part: part.id,
    delivery,
    ...(externalId === undefined ? {} : { externalId }),
  })
}

/** The platform took the first part of a message, whether its answer or only a receipt told us: it is the customer's turn. */
async function noteAnswer(services: DeskServices, tx: Transaction, message: Message): Promise<void> {
  const thread = await tx.get(conversations, message.conversation)
  if (thread !== undefined) tx.put(conversations, afterOutbound(thread.value, message, services.clock.now()), thread.revision)
}
