import type { LanguageTag, TenantId, TimeZone, Timestamp } from './basics.ts'
import type { ConversationId, CustomerId } from './message.ts'

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

/** A question about the service, asked of one customer. */
export interface Survey {
  readonly id: string
  readonly tenant: TenantId
  readonly kind: 'csat' | 'nps' | 'ces'
  readonly conversation?: ConversationId
  readonly customer: CustomerId
  readonly state: 'sent' | 'answered' | 'expired'
  readonly sentAt: Timestamp
  readonly answer?: { readonly score: number; readonly comment?: string; readonly at: Timestamp }
}
