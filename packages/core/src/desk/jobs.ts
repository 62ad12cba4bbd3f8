import type { Timestamp } from '../model/basics.ts'
import type { AccountRef, Handle } from '../model/channel.ts'
import type { ChannelEvent } from '../model/channel-event.ts'
import type { Delivery } from '../model/delivery.ts'
import type { DomainEvent } from '../model/domain-event.ts'
import type { ConversationId, MessageId } from '../model/message.ts'
import type { NewJob, Transaction } from '../ports/backend.ts'
import type { Pull } from '../ports/channel-adapter.ts'

/** The body of each kind of job that the desk posts. */
export interface DeskJobs {
  /** An event whose account was unknown, redriven: goes through the inbox again. */
  'inbox.event': { readonly via: string; readonly event: ChannelEvent }
  'inbox.poll': { readonly via: string; readonly pull: Pull }
  /** An event of a conversation, in the conversation's lane. */
  'conversation.event': { readonly via: string; readonly conversation: ConversationId; readonly event: ChannelEvent }
  /** What became of a part, told to the conversation that it belongs to. */
  'conversation.outcome': PartOutcome
  /** Gives up what was parked until then. */
  'conversation.expire-parked': { readonly conversation: ConversationId; readonly until: Timestamp }
  /** An event of an account as a whole, or a receipt whose conversation has to be found. */
  'account.event': { readonly via: string; readonly event: ChannelEvent; readonly tries?: number }
  enrich: { readonly message: MessageId }
  dispatch: { readonly event: DomainEvent; readonly subscriber: string }
  'outbox.pace': {
    readonly account: AccountRef
    readonly via: string
    readonly conversation: ConversationId
    readonly message: MessageId
    readonly parts: readonly string[]
    readonly to: Handle
  }
  'outbox.deliver': { readonly conversation: ConversationId; readonly message: MessageId; readonly part: string }
}

/** The kinds of job that the desk does. */
export type DeskJobKind = keyof DeskJobs

/** What became of a part. */
export interface PartOutcome {
  readonly conversation: ConversationId
  readonly message: MessageId
  readonly part: string
  readonly delivery: Delivery
  readonly externalId?: string
  readonly otherExternalIds?: readonly string[]
  /** Other handles of the recipient, learnt from the platform's answer. */
  readonly handles?: readonly Handle[]
}

/** Posts a job of the desk; the kind decides what the body has to be. */
export function post<K extends DeskJobKind>(
  tx: Transaction,
  kind: K,
  job: Omit<NewJob, 'kind' | 'body'> & { readonly body: DeskJobs[K] },
): void {
  tx.post({ ...job, kind })
}

/** The names of the desk's lanes. One place, so that no two ideas share a mailbox by accident. */
export const lanes = {
  conversation: (id: ConversationId): string => `conversation:${id}`,
  /** User code runs here, apart from the conversation itself: a failing handler never keeps a message out of the story. */
  dispatch: (subject: string): string => `dispatch:${subject}`,
  account: (key: string): string => `account:${key}`,
  pace: (key: string): string => `pace:${key}`,
  outbound: (id: ConversationId): string => `outbound:${id}`,
  poll: (key: string): string => `poll:${key}`,
  inbox: (key: string): string => `inbox:${key}`,
}
