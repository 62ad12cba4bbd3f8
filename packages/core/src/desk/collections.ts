import type { Timestamp } from '../model/basics.ts'
import { accountKey, handleKey, type AccountRef, type Handle } from '../model/channel.ts'
import type { ChannelEvent } from '../model/channel-event.ts'
import type { Conversation } from '../model/conversation.ts'
import type { Customer } from '../model/customer.ts'
import type { HeldDraft } from '../model/draft.ts'
import type { ConversationId, CustomerId, Message, MessageId } from '../model/message.ts'
import type { Collection } from '../ports/collection.ts'
import { contentText } from '../rendering/content-text.ts'
import { lazySchema } from '../schema/lazy.ts'

/** Conversations of a tenant. */
export const conversations: Collection<Conversation, 'byActivity' | 'byStatus' | 'byCustomer'> = {
  name: 'conversations',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/conversation.ts')).conversationSchema),
  key: (conversation) => conversation.id,
  indexes: {
    byActivity: (conversation) => [conversation.updatedAt],
    byStatus: (conversation) => [[conversation.status, conversation.updatedAt]],
    byCustomer: (conversation) => [conversation.customer],
  },
  columns: {
    byActivity: { updatedAt: 'number' },
    byStatus: { status: 'text', updatedAt: 'number' },
    byCustomer: { customer: 'text' },
  },
  subject: (conversation) => [
    { type: 'customer', id: conversation.customer },
    { type: 'handle', handle: conversation.address },
  ],
  retention: 'content',
}

/** Messages of a tenant, in both directions. */
export const messages: Collection<MessageRecord, 'byConversation' | 'byCustomer' | 'byExternalId'> = {
  name: 'messages',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/storage.ts')).messageRecordSchema),
  key: (record) => record.message.id,
  indexes: {
    byConversation: ({ message }) => [[message.conversation, message.receivedAt]],
    byCustomer: ({ message, customer }) => [[customer, message.receivedAt]],
    byExternalId: ({ message }) => externalIds(message).map((id) => [message.channel.channel, message.channel.account, id]),
  },
  columns: {
    byConversation: { conversation: 'text', receivedAt: 'number' },
    byCustomer: { customer: 'text', receivedAt: 'number' },
  },
  text: ({ message }) =>
    message.content
      .map(contentText)
      .filter((text) => text !== '')
      .join('\n'),
  subject: ({ customer }) => [{ type: 'customer', id: customer }],
  retention: 'content',
}

/** A message with the customer it belongs to, so that a story over several conversations is one index range. */
export interface MessageRecord {
  readonly message: Message
  readonly customer: CustomerId
}

/** Customers of a tenant. */
export const customers: Collection<Customer, 'byActivity'> = {
  name: 'customers',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/customer.ts')).customerSchema),
  key: (customer) => customer.id,
  indexes: { byActivity: (customer) => [customer.updatedAt] },
  columns: { byActivity: { updatedAt: 'number' } },
  text: (customer) => [customer.name, ...customer.handles.map(({ handle }) => handle.value)].join(' '),
  subject: (customer) => [
    { type: 'customer', id: customer.id },
    ...customer.handles.map(({ handle }) => ({ type: 'handle' as const, handle })),
  ],
  retention: 'content',
}

/** Which customer a handle belongs to. One handle, one owner. */
export const handleOwners: Collection<HandleOwner> = {
  name: 'handle-owners',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/storage.ts')).handleOwnerSchema),
  key: (owner) => handleKey(owner.handle),
  indexes: {},
  subject: (owner) => [
    { type: 'customer', id: owner.customer },
    { type: 'handle', handle: owner.handle },
  ],
  retention: 'content',
}

/** The owner of a handle. */
export interface HandleOwner {
  readonly handle: Handle
  readonly customer: CustomerId
}

/** Which conversation a handle has with an account. */
export const threads: Collection<Thread> = {
  name: 'threads',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/storage.ts')).threadSchema),
  key: (thread) => threadKey(thread.account, thread.handle),
  indexes: {},
  subject: (thread) => [{ type: 'handle', handle: thread.handle }],
  retention: 'content',
}

/** The conversation of a handle with an account. */
export interface Thread {
  readonly account: AccountRef
  readonly handle: Handle
  readonly conversation: ConversationId
}

/** The key of a {@link Thread}. */
export function threadKey(account: AccountRef, handle: Handle): string {
  return `${accountKey(account)}|${handleKey(handle)}`
}

/** Edits, reactions and receipts that came before their message. */
export const parkedEvents: Collection<ParkedEvents> = {
  name: 'parked-events',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/storage.ts')).parkedEventsSchema),
  key: (parked) => parked.conversation,
  indexes: {},
  retention: 'operational',
}

/** What waits in one conversation, in order of arrival. */
export interface ParkedEvents {
  readonly conversation: ConversationId
  readonly events: readonly { readonly event: ChannelEvent & { readonly target: string }; readonly parkedAt: Timestamp }[]
}

/** Drafts that wait for a person. */
export const drafts: Collection<HeldDraft, 'byTime'> = {
  name: 'drafts',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/draft.ts')).heldDraftSchema),
  key: (draft) => draft.id,
  indexes: { byTime: (draft) => [draft.heldAt] },
  columns: { byTime: { heldAt: 'number' } },
  retention: 'content',
}

/**
 * Parts on their way to a platform. Written before the request leaves: whoever finds one of an earlier run knows that the process died in
 * between and that nobody knows whether the platform took it.
 */
export const sends: Collection<Send> = {
  name: 'sends',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/storage.ts')).sendSchema),
  key: (send) => send.part,
  indexes: {},
  retention: 'operational',
}

/** One part on its way. */
export interface Send {
  readonly part: string
  readonly message: MessageId
  /** `sending`: a request may be under way. `waiting`: the last request certainly failed. */
  readonly state: 'sending' | 'waiting'
  /** Requests that failed for the platform's own reasons; waiting for a rate limit does not count. */
  readonly failures: number
  readonly since: Timestamp
}

/** How fast each account may go on, and until when it has to rest. */
export const paces: Collection<Pace> = {
  name: 'paces',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/storage.ts')).paceSchema),
  key: (pace) => pace.key,
  indexes: {},
  retention: 'operational',
}

/**
 * The token bucket of an account or of one recipient of an account, as a theoretical arrival time (GCRA); of a conversation, the time of its
 * last part, before which no other may leave.
 */
export interface Pace {
  readonly key: string
  readonly nextAt: Timestamp
}

/** Accounts whose sending rests: the platform said "later", or the credentials do not work. */
export const holds: Collection<Hold> = {
  name: 'holds',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/storage.ts')).holdSchema),
  key: (hold) => hold.account,
  indexes: {},
  retention: 'operational',
}

/** Until when an account rests. */
export interface Hold {
  readonly account: string
  readonly until: Timestamp
}

/** How far each poll has come. */
export const pollCursors: Collection<PollCursor> = {
  name: 'poll-cursors',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/storage.ts')).pollCursorSchema),
  key: (cursor) => cursor.key,
  indexes: {},
  retention: 'permanent',
}

/** The cursor of one account and topic. */
export interface PollCursor {
  readonly key: string
  /** Absent until a poll succeeded. */
  readonly cursor?: unknown
  /** Number of the next poll by the clock. */
  readonly turn: number
  /** Polls that failed since one succeeded. */
  readonly failures: number
}

/** What adapters keep for a while: tokens, reply handles, and who is refreshing one. */
export const adapterCache: Collection<CacheEntry> = {
  name: 'adapter-cache',
  version: 1,
  schema: lazySchema(async () => (await import('../schema/storage.ts')).cacheEntrySchema),
  key: (entry) => entry.key,
  indexes: {},
  retention: 'operational',
}

/** One entry of the cache. */
export interface CacheEntry {
  readonly key: string
  readonly value: unknown
  readonly expiresAt: Timestamp
}

/** All collections of the desk: what erasure, export and retention walk. */
export const deskCollections: readonly Collection<unknown>[] = [
  conversations,
  messages,
  customers,
  handleOwners,
  threads,
  parkedEvents,
  drafts,
  sends,
  paces,
  holds,
  pollCursors,
  adapterCache,
]

/** The platform's ids of a message and of all its parts. */
function externalIds(message: Message): string[] {
  const ids: string[] = []
  if (message.externalId !== undefined) ids.push(message.externalId)
  for (const { externalId, otherExternalIds } of message.parts ?? []) {
    if (externalId !== undefined) ids.push(externalId)
    if (otherExternalIds !== undefined) ids.push(...otherExternalIds)
  }
  return ids
}
