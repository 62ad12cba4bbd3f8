import type { LanguageTag, TenantId, TimeZone, Timestamp } from './basics.ts'
import type { ConversationId, CustomerId, MessageId } from './message.ts'

/** A person who answers. */
export interface Agent {
  readonly id: string
  readonly tenant: TenantId
  readonly name: string
  readonly teams: readonly string[]
  /** How well each language is written, 0 to 1. */
  readonly languages: Readonly<Record<LanguageTag, number>>
  /** How well each skill is mastered, 0 to 1. */
  readonly skills?: Readonly<Record<string, number>>
  readonly timeZone: TimeZone
  readonly active: boolean
}

/** People who answer for each other. */
export interface Team {
  readonly id: string
  readonly tenant: TenantId
  readonly name: string
  readonly timeZone?: TimeZone
}

/** A short-lived offer of work to people; it ends with its assignment. */
export interface Task {
  readonly id: string
  readonly tenant: TenantId
  readonly subject: { readonly type: 'conversation'; readonly id: ConversationId } | { readonly type: 'ticket'; readonly id: string }
  readonly state: 'queued' | 'offered' | 'assigned' | 'cancelled' | 'expired'
  readonly agent?: string
  readonly createdAt: Timestamp
  readonly updatedAt: Timestamp
}

/** A work item that links conversations, orders and returns and carries the clocks of the service levels. */
export interface Ticket {
  readonly id: string
  readonly tenant: TenantId
  readonly title: string
  readonly state: 'new' | 'open' | 'pending' | 'solved' | 'closed'
  readonly priority: 'low' | 'normal' | 'high' | 'urgent'
  readonly customer?: CustomerId
  readonly conversations: readonly ConversationId[]
  readonly orders?: readonly string[]
  readonly returns?: readonly string[]
  readonly assignee?: string
  readonly createdAt: Timestamp
  readonly updatedAt: Timestamp
}

/** Whether an agent is there. Of the time that is not `offline` or `away`, what is spent on conversations is the occupancy. */
export type Presence = 'available' | 'busy' | 'away' | 'offline'

/** What a quality review says of one answer, of a person or a bot. */
export interface Judgement {
  /** What was said is true and answers what was asked. */
  readonly correct: boolean
  /** 0 to 1, over all that was looked at. */
  readonly score?: number
  /** Agent id or the name of the reviewing program. */
  readonly by: string
}

/** A question about the service, asked of one customer. */
export interface Survey {
  readonly id: string
  readonly tenant: TenantId
  /** `csat`: 1 to 5. `nps`: 0 to 10. `ces`: 1 to 7. Higher is always better. */
  readonly kind: 'csat' | 'nps' | 'ces'
  readonly conversation?: ConversationId
  readonly customer: CustomerId
  readonly state: 'sent' | 'answered' | 'expired'
  readonly sentAt: Timestamp
  /** The language that it was asked in. */
  readonly language?: LanguageTag
  readonly answer?: {
    readonly score: number
    readonly comment?: string
    readonly at: Timestamp
    /** The messages that the answer was read from: they are no questions to us, so nobody waits for a reply to them. */
    readonly messages?: readonly MessageId[]
  }
}
