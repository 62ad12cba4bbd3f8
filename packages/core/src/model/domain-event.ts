import type { Explanation, JsonObject, TenantId, Timestamp } from './basics.ts'
import type { AccountRef, Handle } from './channel.ts'
import type { ChannelEvent, UnknownEvent } from './channel-event.ts'
import type { Order, Return, Review, Shipment } from './commerce.ts'
import type { Conversation } from './conversation.ts'
import type { Activity, Customer } from './customer.ts'
import type { Delivery, DeliveryReason } from './delivery.ts'
import type { HeldDraft, ReviewOutcome } from './draft.ts'
import type { Author, ConversationId, CustomerId, Message, MessageId, Reaction } from './message.ts'
import type { MetricAlert } from './metric-alert.ts'
import type { Judgement, Presence, Survey, Task, Ticket } from './workforce.ts'

/** What every {@link DomainEvent} has. */
export interface DomainEventBase {
  /** UUIDv7. */
  readonly id: string
  readonly tenant: TenantId
  /** Our time of the commit's cause. */
  readonly at: Timestamp
  /** The customer it is about, when there is one: erasure and the story follow it. */
  readonly customer?: CustomerId
  readonly conversation?: ConversationId
}

/** What each type of {@link DomainEvent} carries, beyond {@link DomainEventBase}. */
export interface DomainEvents {
  'conversation.opened': { readonly channel: AccountRef; readonly value: Conversation }
  'conversation.reopened': { readonly channel: AccountRef }
  'conversation.resolved': { readonly by: Author }
  'conversation.typing': { readonly active: boolean }
  'conversation.subscription': { readonly topic: string; readonly state: 'subscribed' | 'unsubscribed' }
  'conversation.referral': { readonly reference: NonNullable<Message['references']>[number] }
  /** An edit, reaction or receipt whose message never came. */
  'conversation.unmatched': { readonly channel: AccountRef; readonly event: ChannelEvent }
  'message.received': { readonly message: Message }
  /** The business wrote outside CrossDesk. */
  'message.echoed': { readonly message: Message }
  'message.queued': { readonly message: Message }
  /** One part of an outbound message moved on. */
  'message.delivery': { readonly message: MessageId; readonly part: string; readonly delivery: Delivery; readonly externalId?: string }
  'message.edited': { readonly message: Message }
  'message.deleted': { readonly message: MessageId }
  'message.reacted': { readonly message: MessageId; readonly reaction: Reaction; readonly removed: boolean }
  'message.annotated': { readonly message: MessageId; readonly annotations: NonNullable<Message['annotations']> }
  /** Somebody looked at an answer that was given and judged it. */
  'message.judged': { readonly message: MessageId; readonly judgement: Judgement }
  'draft.reviewed': { readonly draft: string; readonly review: ReviewOutcome; readonly author: Author }
  'draft.held': { readonly draft: HeldDraft }
  'draft.released': { readonly draft: string; readonly by: Author }
  'draft.discarded': { readonly draft: string; readonly by: Author }
  'customer.created': { readonly value: Customer }
  'customer.updated': { readonly value: Customer; readonly changed: readonly string[] }
  'customer.merged': {
    readonly into: CustomerId
    readonly merged: readonly CustomerId[]
    readonly mergeId: string
    readonly explanation: Explanation
  }
  'customer.unmerged': { readonly mergeId: string; readonly restored: readonly CustomerId[] }
  'activity.viewed': { readonly activity: Activity }
  'activity.cart': { readonly activity: Activity }
  'activity.checkout': { readonly activity: Activity }
  'task.created': { readonly task: Task }
  'task.updated': { readonly task: Task; readonly explanation?: Explanation }
  'ticket.created': { readonly ticket: Ticket }
  'ticket.updated': { readonly ticket: Ticket; readonly changed: readonly string[] }
  'agent.presence': { readonly agent: string; readonly state: Presence }
  'bot.answered': {
    readonly message: MessageId
    readonly bot: string
    readonly version?: string
    readonly confidence: number
    readonly explanation?: Explanation
  }
  'bot.handed-over': { readonly bot: string; readonly version?: string; readonly reason: string; readonly explanation?: Explanation }
  'survey.sent': { readonly survey: Survey }
  /** Once for the score, again when a comment follows. */
  'survey.answered': { readonly survey: Survey }
  'metric.alert': { readonly alert: MetricAlert }
  'order.updated': { readonly order: Order }
  'shipment.updated': { readonly shipment: Shipment }
  'return.updated': { readonly return: Return }
  'review.updated': { readonly review: Review }
  'privacy.requested': { readonly request: 'erasure' | 'export'; readonly subjects: readonly Handle[]; readonly channel: AccountRef }
  'privacy.fulfilled': { readonly request: 'erasure' | 'export'; readonly records: number }
  'account.notice': {
    readonly channel: AccountRef
    readonly notice: string
    readonly severity: 'info' | 'warning' | 'error'
    readonly data: JsonObject
  }
  /** Something of the platform that this version does not know, kept whole. */
  'account.unknown': { readonly channel: AccountRef; readonly event: UnknownEvent }
  /** Sending stopped or slowed for an account: credentials, rate or platform trouble. */
  'account.trouble': { readonly channel: AccountRef; readonly reason: DeliveryReason; readonly until?: Timestamp }
  /** A job failed too often and lies in the dead letters, whence it can be redriven. */
  'job.dead-lettered': {
    readonly job: string
    readonly kind: string
    readonly lane: string
    readonly attempts: number
    readonly code: string
  }
  'job.redriven': { readonly job: string; readonly kind: string; readonly lane: string }
}

/** The values of {@link DomainEvent}'s `type`. */
export type DomainEventType = keyof DomainEvents

/** The event of one type. */
export type DomainEventOf<T extends DomainEventType> = { [K in T]: DomainEventBase & { readonly type: K } & DomainEvents[K] }[T]

/**
 * Everything that happens in the system, one closed union. Each is written to the journal in the commit of its cause; live pages, rules,
 * the lake, audit and replay read the journal and nothing else.
 */
export type DomainEvent = DomainEventOf<DomainEventType>

/** A domain event before it has an id, a tenant and a time. */
export type NewDomainEvent<T extends DomainEventType> = { readonly type: T } & DomainEvents[T] &
  Pick<DomainEventBase, 'customer' | 'conversation'>
