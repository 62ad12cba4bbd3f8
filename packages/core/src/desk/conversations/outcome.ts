import { advanceDelivery } from '../../model/delivery.ts'
import type { Message } from '../../model/message.ts'
import type { Transaction } from '../../ports/backend.ts'
import { conversations, messages, threadKey, threads } from '../collections.ts'
import type { PartOutcome } from '../jobs.ts'
import type { DeskServices } from '../services.ts'
import { releaseParked } from './parked.ts'
import { afterOutbound } from './thread.ts'

/**
 * Writes down what became of a part. The outbox does not touch messages itself: all changes of a conversation happen in its own lane, so
 * a receipt that overtakes our own answer finds its part or waits for it, and never gets lost between the two.
 */
export async function takeOutcome(services: DeskServices, tx: Transaction, outcome: PartOutcome): Promise<void> {
  const stored = await tx.get(messages, outcome.message)
  const thread = await tx.get(conversations, outcome.conversation)
  if (stored === undefined || thread === undefined) return
  const { message, customer } = stored.value
  const part = message.parts?.find((candidate) => candidate.id === outcome.part)
  if (part === undefined) return

  const externalId = part.externalId ?? outcome.externalId
  const delivery = advanceDelivery(part.delivery, outcome.delivery)
  const settled = { ...part, delivery, ...(externalId === undefined ? {} : { externalId }) }
  const firstSent = externalId !== undefined && (message.parts ?? []).every((candidate) => candidate.externalId === undefined)
  const next: Message = {
    ...message,
    parts: (message.parts ?? []).map((candidate) => (candidate.id === part.id ? settled : candidate)),
    ...(firstSent ? { sentAt: delivery.at } : {}),
  }
  tx.put(messages, { customer, message: next }, stored.revision)
  if (firstSent) tx.put(conversations, afterOutbound(thread.value, next, services.clock.now()), thread.revision)
  services.publish(tx, {
    type: 'message.delivery',
    conversation: message.conversation,
    customer,
    message: message.id,
    part: part.id,
    delivery,
    ...(externalId === undefined ? {} : { externalId }),
  })
  for (const handle of outcome.handles ?? []) {
    const key = threadKey(message.channel, handle)
    if ((await tx.get(threads, key)) === undefined)
      tx.put(threads, { account: message.channel, handle, conversation: message.conversation })
  }
  if (externalId !== undefined) await releaseParked(services, tx, thread.value.via, message.conversation, externalId)
}
