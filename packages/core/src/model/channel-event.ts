import type { Json, JsonObject, Timestamp } from './basics.ts'
import type { AccountRef, Contact, Handle } from './channel.ts'
import type { Order, Return, Review, Shipment } from './commerce.ts'
import type { Content } from './content.ts'
import type { Activity } from './customer.ts'
import type { DeliveryReason, ReceiptState } from './delivery.ts'
import type { Author, Reference } from './message.ts'

/** What every {@link ChannelEvent} has. */
export interface ChannelEventBase {
  /** The platform's event id, or a stable digest when it has none: the same event redelivered has the same id. */
  readonly id: string
  readonly account: AccountRef
  /** The platform's time of the event; our time when it gives none. */
  readonly at: Timestamp
  /** The platform's payload of this one event. */
  readonly raw?: Json
}

/** What every event that belongs to a conversation has. */
export interface ThreadEventBase extends ChannelEventBase {
  /**
   * The address of the conversation: the customer's handle, or the group. With several handles of one person, all of them; the
   * first that is known finds the conversation, the first of all is answered to.
   */
  readonly thread: readonly [Handle, ...Handle[]]
  /** The person on the other side, as far as the platform shows it. */
  readonly contact?: Contact
}

/** A message: from the customer, or an echo of what the business sent elsewhere. */
export interface MessageEvent extends ThreadEventBase {
  readonly type: 'message'
  readonly externalId: string
  /** `outbound`: an echo. */
  readonly direction: 'inbound' | 'outbound'
  readonly content: readonly Content[]
  readonly replyTo?: string
  readonly forwarded?: 'once' | 'often'
  readonly references?: readonly Reference[]
}

/** A message was changed by its sender. */
export interface EditEvent extends ThreadEventBase {
  readonly type: 'edit'
  readonly target: string
  readonly direction: 'inbound' | 'outbound'
  readonly content: readonly Content[]
}

/** A message was taken back by its sender. */
export interface DeletionEvent extends ThreadEventBase {
  readonly type: 'deletion'
  readonly target: string
  readonly direction: 'inbound' | 'outbound'
}

/** Somebody put an emoji on a message, or took it away. */
export interface ReactionEvent extends ThreadEventBase {
  readonly type: 'reaction'
  readonly target: string
  readonly direction: 'inbound' | 'outbound'
  /** Absent: the reaction was removed. */
  readonly emoji?: string
  /** Who of the business reacted, when it is known. */
  readonly by?: Author
}

/** A receipt for something that we sent. */
export interface DeliveryEvent extends ChannelEventBase {
  readonly type: 'delivery'
  /** The platform's id of the part. */
  readonly target: string
  /** Our {@link MessagePart} id, when the platform echoes it. Settles a part whose sending was in doubt. */
  readonly tag?: string
  readonly state: ReceiptState
  readonly reason?: DeliveryReason
  /** Who received it, when the platform says so. */
  readonly thread?: readonly [Handle, ...Handle[]]
}

/** The customer is writing. */
export interface TypingEvent extends ThreadEventBase {
  readonly type: 'typing'
  readonly active: boolean
}

/** The customer allowed or forbade messages: opted in to marketing, followed, blocked. */
export interface SubscriptionEvent extends ThreadEventBase {
  readonly type: 'subscription'
  /** What it is about, for example `marketing` or `all`. */
  readonly topic: string
  readonly state: 'subscribed' | 'unsubscribed'
}

/** The customer came from an advert or a link, without a message yet. */
export interface ReferralEvent extends ThreadEventBase {
  readonly type: 'referral'
  readonly reference: Reference
}

/** A person's handle changed: a new phone number, a rotated id. */
export interface HandleChangeEvent extends ThreadEventBase {
  readonly type: 'handle-change'
  readonly previous: readonly Handle[]
  readonly current: readonly [Handle, ...Handle[]]
}

/** The customer did something outside the conversation: looked at a page, filled a cart. */
export interface ActivityEvent extends ChannelEventBase {
  readonly type: 'activity'
  readonly activity: Activity
}

/** An order was made or changed. */
export interface OrderEvent extends ChannelEventBase {
  readonly type: 'order'
  readonly order: Omit<Order, 'tenant'>
}

/** A parcel moved. */
export interface ShipmentChannelEvent extends ChannelEventBase {
  readonly type: 'shipment'
  readonly shipment: Omit<Shipment, 'tenant'>
}

/** A return was asked for or changed. */
export interface ReturnEvent extends ChannelEventBase {
  readonly type: 'return'
  readonly return: Omit<Return, 'tenant'>
}

/** A review was published or changed. */
export interface ReviewEvent extends ChannelEventBase {
  readonly type: 'review'
  readonly review: Omit<Review, 'tenant'>
}

/** The platform passes on a person's wish about their data. */
export interface PrivacyRequestEvent extends ChannelEventBase {
  readonly type: 'privacy-request'
  readonly request: 'erasure' | 'export'
  readonly subjects: readonly Handle[]
}

/** The platform tells the business something about its account: a template was approved, a limit changed, an error. */
export interface AccountNoticeEvent extends ChannelEventBase {
  readonly type: 'account-notice'
  /** In the channel's documented words, for example `message_template_status_update`. */
  readonly notice: string
  readonly severity: 'info' | 'warning' | 'error'
  readonly data: JsonObject
}

/** Something that this version does not know, kept whole. */
export interface UnknownEvent extends ChannelEventBase {
  readonly type: 'unknown'
  /** The platform's name of it, when it gives one. */
  readonly kind?: string
  /** Why it could not be read, for people; never the customer's words. */
  readonly reason?: string
  readonly raw: Json
}

/** What a channel adapter yields: the one language in which all platforms speak to the desk. Discriminated on `type`. */
export type ChannelEvent =
  | MessageEvent
  | EditEvent
  | DeletionEvent
  | ReactionEvent
  | DeliveryEvent
  | TypingEvent
  | SubscriptionEvent
  | ReferralEvent
  | HandleChangeEvent
  | ActivityEvent
  | OrderEvent
  | ShipmentChannelEvent
  | ReturnEvent
  | ReviewEvent
  | PrivacyRequestEvent
  | AccountNoticeEvent
  | UnknownEvent

/** The values of {@link ChannelEvent}'s `type`. */
export type ChannelEventType = ChannelEvent['type']

/** The event of one type. */
export type ChannelEventOf<T extends ChannelEventType> = Extract<ChannelEvent, { readonly type: T }>
