import type { LanguageTag, TenantId, Timestamp } from './basics.ts'
import type { AccountRef, Handle } from './channel.ts'
import type { ConversationId, CustomerId, MessageId } from './message.ts'

/**
 * The thread of one customer handle (or one group) with one account. It lives as long as the handle: a customer who comes back after
 * a year comes back to the same conversation, reopened.
 */
export interface Conversation {
  readonly id: ConversationId
  readonly tenant: TenantId
  readonly channel: AccountRef
  /** The desk's own name for the app that the account belongs to: its key in `channels`. */
  readonly via: string
  /** Where an answer goes: the handle written from last, on the account written to. */
  readonly address: Handle
  readonly customer: CustomerId
  /** `open`: the customer waits for us. `waiting`: we wait for the customer. `resolved`: done. */
  readonly status: 'open' | 'waiting' | 'resolved'
  readonly createdAt: Timestamp
  readonly updatedAt: Timestamp
  /** Messages in both directions. */
  readonly messageCount: number
  readonly lastMessage?: {
    readonly id: MessageId
    readonly at: Timestamp
    readonly direction: 'inbound' | 'outbound'
    readonly preview: string
  }
  /** When the customer last wrote: opens the channel's reply window. */
  readonly lastInboundAt?: Timestamp
  /** Our time of the customer's last message: what we said before it does not answer it. */
  readonly heardAt?: Timestamp
  /** When the longest unanswered message came; absent when everything is answered. */
  readonly waitingSince?: Timestamp
  /** The last message to the customer, if it asked something in numbered text. */
  readonly asked?: MessageId
  /** The language that the customer writes in: stays until the evidence for another has added up, see {@link LanguageEvidence}. */
  readonly language?: LanguageTag
  readonly languageEvidence?: LanguageEvidence
  /** The customer's case across channels. */
  readonly case?: string
  /** A group chat, with the platform's subject when known. */
  readonly group?: { readonly subject?: string }
}

/** How firmly a conversation's language is held. Confidences of messages add up. */
export interface LanguageEvidence {
  /** What spoke for the language. */
  readonly weight: number
  /** Another language that the latest messages were in, not yet heavy enough to take over. */
  readonly challenger?: { readonly language: LanguageTag; readonly weight: number }
}

/** Until when free answers are allowed. */
export interface ReplyWindow {
  readonly open: boolean
  /** Absent: no end. */
  readonly until?: Timestamp
}
