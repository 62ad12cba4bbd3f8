import type { Money, Timestamp } from '@crossdesk/core'

/** What a customer bought. */
export interface PastOrder {
  readonly id: string
  readonly at: Timestamp
  readonly value?: Money
}

/** What a customer claimed: money back, a return, a new parcel, or that nothing came. */
export interface PastClaim {
  readonly at: Timestamp
  readonly orderId?: string
  readonly kind: 'refund' | 'return' | 'replacement' | 'not-received' | 'dispute'
  /** The reason as your system codes it; equal reasons have equal codes. */
  readonly reason?: string
  /** What was at stake. */
  readonly value?: Money
  /** Whether your side was found to be at fault: a broken parcel, a wrong item. Such claims say nothing about the customer. */
  readonly sellerAtFault?: boolean
}

/** A customer's history as the firm knows it. */
export interface CustomerHistory {
  readonly now: Timestamp
  readonly orders: readonly PastOrder[]
  readonly claims: readonly PastClaim[]
  /** Accounts that order to the same address, this one included; a fact from elsewhere. */
  readonly accountsAtAddress?: number
}
