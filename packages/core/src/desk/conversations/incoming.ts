import type { ChannelEventOf } from '../../model/channel-event.ts'
import type { Customer } from '../../model/customer.ts'
import type { Author, ConversationId, Message, MessageReference } from '../../model/message.ts'
import type { Transaction } from '../../ports/backend.ts'
import { messages } from '../collections.ts'
import { lanes, post } from '../jobs.ts'
import type { DeskServices } from '../services.ts'
import { identify } from './identify.ts'
import { findByExternalId } from './find-message.ts'
import { releaseParked } from './parked.ts'
import { readAnswer } from './read-answer.ts'
import { afterInbound, afterOutbound, nextMoment, openThread, saveThread } from './thread.ts'

/** Takes a message into its conversation: from the customer, or an echo of what the business wrote elsewhere. */
export async function takeMessage(
  services: DeskServices,
  tx: Transaction,
  via: string,
  id: ConversationId,
  event: ChannelEventOf<'message'>,
): Promise<void> {
  // The same message under another event id: a platform that echoes what we sent, or numbers its redeliveries anew.
  if ((await findByExternalId(tx, event.account, event.externalId)) !== undefined) return

  const thread = await openThread(services, tx, via, id, event)
  const now = nextMoment(thread.conversation, services.clock.now())
  const answer = event.direction === 'inbound' ? await readAnswer(tx, thread.conversation, event) : undefined
  const message: Message = {
    id: services.ids.next(),
    tenant: tx.tenant,
    conversation: id,
    channel: event.account,
    direction: event.direction,
    author: await author(services, tx, event, thread.customer),
    content: answer?.content ?? event.content,
    sentAt: event.at,
    receivedAt: now,
    externalId: event.externalId,
    ...(event.direction === 'outbound' ? { echo: true } : {}),
    ...(event.replyTo === undefined ? {} : { replyTo: await quoted(tx, event, event.replyTo) }),
    ...(answer === undefined ? {} : { replyTo: answer.replyTo }),
    ...(event.forwarded === undefined ? {} : { forwarded: event.forwarded }),
    ...(event.references === undefined ? {} : { references: event.references }),
    ...(thread.conversation.group === undefined || event.contact === undefined ? {} : { from: event.contact.handles[0] }),
    ...(event.raw === undefined ? {} : { raw: { retention: 'raw', body: event.raw } }),
  }
  tx.put(messages, { message, customer: thread.customer.id }, 'absent')

  const { conversation, customer } = thread
  const about = { conversation: id, customer: customer.id }
  if (event.direction === 'inbound') {
    if (conversation.status === 'resolved') services.publish(tx, { type: 'conversation.reopened', ...about, channel: event.account })
    saveThread(tx, thread, afterInbound(conversation, message, event.thread[0]))
    if (services.plugins.some((plugin) => plugin.enrich !== undefined)) {
      // Before the handlers' own job in the same lane, so that they see what was understood.
      post(tx, 'enrich', { lane: lanes.dispatch(id), id: `enrich:${message.id}`, body: { message: message.id } })
    }
    services.publish(tx, { type: 'message.received', ...about, message })
  } else {
    saveThread(tx, thread, afterOutbound(conversation, message, now))
    services.publish(tx, { type: 'message.echoed', ...about, message })
  }
  await releaseParked(services, tx, via, id, event.externalId)
}

async function author(services: DeskServices, tx: Transaction, event: ChannelEventOf<'message'>, customer: Customer): Promise<Author> {
  if (event.direction === 'outbound') return { role: 'agent', id: 'elsewhere' }
  const inGroup = event.thread[0].kind.endsWith('-group')
  const person = inGroup && event.contact !== undefined ? await identify(services, tx, event.contact) : customer
  return { role: 'customer', id: person.id, ...(person.name === undefined ? {} : { name: person.name }) }
}

async function quoted(tx: Transaction, event: ChannelEventOf<'message'>, externalId: string): Promise<MessageReference> {
  const found = await findByExternalId(tx, event.account, externalId)
  return found === undefined ? { externalId } : { externalId, id: found.value.message.id }
}
