import type { Explanation, Json, LanguageTag, RetentionClass, TenantId, Timestamp, Verdict } from './basics.ts'
import type { AccountRef, Handle } from './channel.ts'
import type { ChoiceOption, Content } from './content.ts'
import type { Delivery } from './delivery.ts'

/** UUIDv7. */
export type MessageId = string
/** UUIDv7. */
export type ConversationId = string
/** UUIDv7. */
export type CustomerId = string

/** Who wrote a message. */
export interface Author {
  readonly role: 'customer' | 'agent' | 'bot' | 'system'
  /** Customer id, agent id or bot name. */
  readonly id: string
  readonly name?: string
}

/** One message of one conversation, in either direction. */
export interface Message {
  readonly id: MessageId
  readonly tenant: TenantId
  readonly conversation: ConversationId
  /** The account it came to or left from. A reply leaves from the account that the customer wrote to. */
  readonly channel: AccountRef
  readonly direction: 'inbound' | 'outbound'
  readonly author: Author
  readonly content: readonly Content[]
  /** The platform's time. For an outbound message: when it was handed to us, until the platform says better. */
  readonly sentAt: Timestamp
  /** Our time. */
  readonly receivedAt: Timestamp
  /** The message that this one answers or quotes. */
  readonly replyTo?: MessageReference
  /** The platform's id. An outbound message has one for each part, in `parts`. */
  readonly externalId?: string
  /** In a group: who of the group wrote. */
  readonly from?: Handle
  readonly forwarded?: 'once' | 'often'
  /** Written outside CrossDesk by the business itself (the phone app, another tool), seen through the platform's echo. */
  readonly echo?: boolean
  /** Translations by target language; `content` stays the original. */
  readonly translations?: Readonly<Record<LanguageTag, readonly Content[]>>
  /** What was sent for this message, each part with its own delivery. Outbound only. */
  readonly parts?: readonly MessagePart[]
  /** What the customer does not see of `content`, because the channel cannot show it. Outbound only. */
  readonly losses?: readonly Loss[]
  /** Options that were sent as numbered text, by number from 1: an answer that names one becomes a {@link ChoiceContent}. Outbound only. */
  readonly numbered?: readonly ChoiceOption[]
  readonly references?: readonly Reference[]
  readonly annotations?: Annotations
  readonly reactions?: readonly Reaction[]
  /** Earlier versions, oldest first. `at` is when the version was replaced. */
  readonly edits?: readonly { readonly at: Timestamp; readonly content: readonly Content[] }[]
  /** The sender took the message back; `content` then holds what was there. */
  readonly deletedAt?: Timestamp
  /** The platform's payload of this message, for questions that the model does not answer. */
  readonly raw?: { readonly retention: RetentionClass; readonly body: Json }
}

/** A message quoted by another; `id` is filled in once the quoted message is known here. */
export interface MessageReference {
  readonly externalId: string
  readonly id?: MessageId
}

/** One request to the platform: a message may need several. */
export interface MessagePart {
  /** Stable across retries; also the tag or key that is given to the platform. */
  readonly id: string
  readonly content: Content
  /** The platform's id, once it took the part. */
  readonly externalId?: string
  /** Ids of the same part beside the first, where the platform makes several messages of it: the pictures of an album. */
  readonly otherExternalIds?: readonly string[]
  readonly delivery: Delivery
}

/** Something that the channel could not show, for the agent. */
export interface Loss {
  /** Index of the content. */
  readonly content: number
  readonly what: 'markup' | 'buttons' | 'media' | 'layout' | 'caption' | 'header' | 'footer' | 'label' | 'interactivity'
  /** What was done instead, in one sentence. */
  readonly explanation: string
}

/** One emoji of one person on a message. */
export interface Reaction {
  readonly emoji: string
  readonly by: Author
  readonly at: Timestamp
}

/** Something outside the conversation that the message is about. */
export type Reference =
  | { readonly type: 'order'; readonly orderId: string }
  | { readonly type: 'product'; readonly productId: string; readonly catalogId?: string }
  | {
      readonly type: 'advert'
      readonly id?: string
      readonly clickId?: string
      readonly sourceType?: string
      readonly url?: string
      readonly title?: string
      readonly text?: string
    }
  | { readonly type: 'post'; readonly id: string; readonly url?: string }

/** A span of a message's text, UTF-16 offsets into the text content at index `content`. */
export interface TextSpan {
  readonly content: number
  readonly start: number
  readonly end: number
}

/**
 * What was understood of a message. Each key has one owner; a plug-in adds its own keys by declaration merging.
 *
 * @example
 * declare module '@crossdesk/core' { interface Annotations { sentimentV2?: number } }
 */
export interface Annotations {
  readonly language?: { readonly tag: LanguageTag; readonly confidence: number; readonly explanation?: Explanation }
  readonly intent?: { readonly name: string; readonly confidence: number; readonly explanation?: Explanation }
  readonly emotion?: { readonly name: string; readonly intensity: number; readonly explanation?: Explanation }
  /** 0 = any time, 1 = now. */
  readonly urgency?: number
  readonly entities?: readonly { readonly type: string; readonly value: string; readonly span?: TextSpan }[]
  readonly findings?: readonly Finding[]
}

/** One thing that a check found in a text. */
export interface Finding {
  readonly rule: string
  readonly category: string
  readonly severity: Verdict
  /** UTF-16 offsets in the text checked. */
  readonly start?: number
  readonly end?: number
  readonly match?: string
  /** In the agent's language. */
  readonly message: string
  readonly suggestion?: string
  /** Law, platform rule or policy: title, section. */
  readonly source?: string
  /** ISO date on which the source was last read. */
  readonly checkedOn?: string
}
