import type { Timestamp } from '../../model/basics.ts'
import type { Handle } from '../../model/channel.ts'
import type { ThreadEventBase } from '../../model/channel-event.ts'
import type { Conversation } from '../../model/conversation.ts'
import type { Customer } from '../../model/customer.ts'
import type { ConversationId, Message } from '../../model/message.ts'
import type { Transaction } from '../../ports/backend.ts'
import type { Revision } from '../../ports/collection.ts'
import { contentText } from '../../rendering/content-text.ts'
import { conversations } from '../collections.ts'
import type { DeskServices } from '../services.ts'
import { identify } from './identify.ts'

/** A conversation as it is being changed by one job. */
export interface OpenThread {
  readonly conversation: Conversation
  readonly customer: Customer
  readonly revision: Revision | 'absent'
}

/** Finds the conversation of an event, or opens it, and knows its customer. Writes nothing of the conversation yet: {@link saveThread} does. */
export async function openThread(
  services: DeskServices,
  tx: Transaction,
  via: string,
  id: ConversationId,
  event: ThreadEventBase,
): Promise<OpenThread> {
  const group = isGroup(event.thread[0])
  // A group is a customer of its own: who of its members wrote stands in each message.
  const customer = await identify(services, tx, group ? { handles: [event.thread[0]] } : (event.contact ?? { handles: event.thread }))
  const stored = await tx.get(conversations, id)
  if (stored !== undefined) {
    const { value, revision } = stored
    return { conversation: value.customer === customer.id ? value : { ...value, customer: customer.id }, customer, revision }
  }
  const now = services.clock.now()
  const conversation: Conversation = {
    id,
    tenant: tx.tenant,
    channel: event.account,
    via,
    address: event.thread[0],
    customer: customer.id,
    status: 'open',
    createdAt: now,
    updatedAt: now,
    messageCount: 0,
    ...(group ? { group: {} } : {}),
  }
  services.publish(tx, {
    type: 'conversation.opened',
    conversation: id,
    customer: customer.id,
    channel: event.account,
    value: conversation,
  })
  return { conversation, customer, revision: 'absent' }
}

/** Writes the conversation back as it is now. */
export function saveThread(tx: Transaction, thread: OpenThread, conversation: Conversation): void {
  tx.put(conversations, conversation, thread.revision)
}

/**
 * Our time, but after all that happened in the conversation so far: the clocks of processes differ, and which process took a message may
 * not decide its place in the story.
 */
export function nextMoment({ updatedAt, lastMessage }: Conversation, now: Timestamp): Timestamp {
  return Math.max(now, lastMessage === undefined ? updatedAt : updatedAt + 1)
}

/** The conversation after an inbound message: open, with somebody waiting. */
export function afterInbound(conversation: Conversation, message: Message, address: Handle): Conversation {
  return {
    ...conversation,
    address,
    status: 'open',
    updatedAt: message.receivedAt,
    messageCount: conversation.messageCount + 1,
    lastMessage: latest(conversation, message),
    lastInboundAt: Math.max(conversation.lastInboundAt ?? 0, message.sentAt),
    heardAt: message.receivedAt,
    waitingSince: conversation.waitingSince ?? message.sentAt,
  }
}

/** The conversation after an outbound message that the platform took: it is the customer's turn, unless they wrote while it was on its way. */
export function afterOutbound(conversation: Conversation, message: Message, now: Timestamp): Conversation {
  const { waitingSince: _before, asked: _outdated, ...rest } = conversation
  const { status, heardAt, lastInboundAt } = conversation
  const isAnswered = status !== 'open' || heardAt === undefined || heardAt < message.receivedAt
  return {
    ...rest,
    ...(message.numbered === undefined ? {} : { asked: message.id }),
    ...(isAnswered || lastInboundAt === undefined ? {} : { waitingSince: lastInboundAt }),
    status: status === 'resolved' ? 'resolved' : isAnswered ? 'waiting' : 'open',
    updatedAt: Math.max(conversation.updatedAt, now),
    messageCount: conversation.messageCount + 1,
    lastMessage: latest(conversation, message),
  }
}

/** The conversation after its last message was edited or taken back: what is gone may not be read in a list either. */
export function afterChange(conversation: Conversation, message: Message): Conversation {
  const last = conversation.lastMessage
  if (last?.id !== message.id) return conversation
  return { ...conversation, lastMessage: { ...last, preview: message.deletedAt === undefined ? preview(message) : '' } }
}

function latest(conversation: Conversation, message: Message): NonNullable<Conversation['lastMessage']> {
  const last = conversation.lastMessage
  // Many platforms tell whole seconds: within one second, what came to us later is the later one.
  if (last !== undefined && toSecond(last.at) > toSecond(message.sentAt)) return last
  return { id: message.id, at: message.sentAt, direction: message.direction, preview: preview(message) }
}

const toSecond = (at: Timestamp): number => Math.floor(at / 1000)

const PREVIEW_LENGTH = 140
const LONE_HIGH = /[\uD800-\uDBFF]$/

/** The beginning of what the message says. Never half of a surrogate pair. */
function preview(message: Message): string {
  for (const content of message.content) {
    const text = contentText(content)
    if (text !== '') return text.length <= PREVIEW_LENGTH ? text : `${text.slice(0, PREVIEW_LENGTH).replace(LONE_HIGH, '')}…`
  }
  return ''
}

function isGroup(handle: Handle): boolean {
  return handle.kind.endsWith('-group')
}
