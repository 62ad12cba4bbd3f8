import { accountKey } from '../../model/channel.ts'
import type { ChannelEventOf } from '../../model/channel-event.ts'
import type { Author, ConversationId, Message, Reaction } from '../../model/message.ts'
import type { Transaction } from '../../ports/backend.ts'
import type { Stored } from '../../ports/collection.ts'
import { conversations, messages, type MessageRecord } from '../collections.ts'
import type { DeskServices } from '../services.ts'
import { findByExternalId, findByTag } from './find-message.ts'
import { settlePart } from './settle-part.ts'
import { afterChange, openThread } from './thread.ts'

/** The events that change a message which came before. */
export type TargetedEvent = ChannelEventOf<'edit' | 'deletion' | 'reaction' | 'delivery'>

/** Applies a change to its message. False when the message is not here yet. */
export async function applyChange(
  services: DeskServices,
  tx: Transaction,
  via: string,
  conversation: ConversationId,
  event: TargetedEvent,
): Promise<boolean> {
  if (event.type === 'delivery') return applyReceipt(services, tx, event)
  const stored = await findByExternalId(tx, event.account, event.target)
  if (stored === undefined) return false
  const { message, customer } = stored.value
  const about = { conversation, customer }
  switch (event.type) {
    case 'edit': {
      const edited: Message = {
        ...message,
        content: event.content,
        edits: [...(message.edits ?? []), { at: event.at, content: message.content }],
      }
      save(tx, stored, edited)
      await refreshConversation(tx, edited)
      services.publish(tx, { type: 'message.edited', ...about, message: edited })
      return true
    }
    case 'deletion': {
      if (message.deletedAt !== undefined) return true
      const deleted: Message = { ...message, deletedAt: event.at }
      save(tx, stored, deleted)
      await refreshConversation(tx, deleted)
      services.publish(tx, { type: 'message.deleted', ...about, message: message.id })
      return true
    }
    case 'reaction': {
      const by = await reactor(services, tx, via, conversation, event)
      const others = (message.reactions ?? []).filter((reaction) => reaction.by.role !== by.role || reaction.by.id !== by.id)
      const before = (message.reactions ?? []).find((reaction) => reaction.by.role === by.role && reaction.by.id === by.id)
      const reaction: Reaction | undefined = event.emoji === undefined ? before : { emoji: event.emoji, by, at: event.at }
      if (reaction === undefined) return true
      save(tx, stored, { ...message, reactions: event.emoji === undefined ? others : [...others, reaction] })
      services.publish(tx, { type: 'message.reacted', ...about, message: message.id, reaction, removed: event.emoji === undefined })
      return true
    }
  }
}

/** Joins a receipt to its part, by the platform's id or, when our answer was lost, by the tag that we gave. */
export async function applyReceipt(services: DeskServices, tx: Transaction, event: ChannelEventOf<'delivery'>): Promise<boolean> {
  const byId = await findByExternalId(tx, event.account, event.target)
  const stored = byId ?? (event.tag === undefined ? undefined : await findByTag(tx, event.tag))
  if (stored === undefined || accountKey(stored.value.message.channel) !== accountKey(event.account)) return false
  const { message } = stored.value
  const part = message.parts?.find(
    (candidate) => candidate.externalId === event.target || (byId === undefined && candidate.id === event.tag),
  )
  // A receipt for an echo or an inbound message: nothing of ours to update.
  if (part === undefined) return byId !== undefined
  const { state, at, reason } = event
  await settlePart(services, tx, stored, part, {
    delivery: { state, at, ...(reason === undefined ? {} : { reason }) },
    externalId: event.target,
  })
  return true
}

async function refreshConversation(tx: Transaction, message: Message): Promise<void> {
  const thread = await tx.get(conversations, message.conversation)
  if (thread === undefined) return
  const refreshed = afterChange(thread.value, message)
  if (refreshed !== thread.value) tx.put(conversations, refreshed, thread.revision)
}

function save(tx: Transaction, stored: Stored<MessageRecord>, message: Message): void {
  tx.put(messages, { ...stored.value, message }, stored.revision)
}

async function reactor(
  services: DeskServices,
  tx: Transaction,
  via: string,
  conversation: ConversationId,
  event: ChannelEventOf<'reaction'>,
): Promise<Author> {
  if (event.direction === 'outbound') return event.by ?? { role: 'agent', id: 'elsewhere' }
  const { customer } = await openThread(services, tx, via, conversation, event)
  return { role: 'customer', id: customer.id, ...(customer.name === undefined ? {} : { name: customer.name }) }
}
