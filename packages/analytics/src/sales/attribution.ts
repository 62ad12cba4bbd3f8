import type { CurrencyCode, CustomerId, DomainEvent, Message, Money, Timestamp } from '@crossdesk/core'
import type { Dimension, Slice } from '../metrics/slice.ts'
import type { HoldOutGroup } from './hold-out-group.ts'
import type { HoldOutUplift } from './uplift.ts'

/**
 * Which touches before an order share in it.
 *
 * - `last-touch`: the latest has all of it. `first-touch`: the earliest inside the window.
 * - `even`: all the same.
 * - `decay`: a touch that is one half-life older counts half as much.
 *
 * Several replies of one author in one conversation are one touch, so writing in short lines earns nothing.
 */
export type AttributionRule = 'last-touch' | 'first-touch' | 'even' | 'decay'

/** How sales are given to conversations. */
export interface AttributionOptions {
  readonly rule: AttributionRule
  /** An order counts when it was made after a touch and no later than this, in milliseconds. Default 7 days. */
  readonly windowMs?: number
  /** For `decay`, in milliseconds. Default: half of the window. */
  readonly decayHalfLifeMs?: number
  /** Which group of a trial a customer is in, for example {@link holdOutGroup}; undefined: in none. Without it there is no uplift. */
  readonly holdOut?: (customer: CustomerId) => HoldOutGroup | undefined
  /**
   * Which messages count as a touch. Default: what a person or a bot writes in a conversation after the customer wrote there. A customer
   * who gets no answer was not touched, nor was one whose answer failed to arrive.
   */
  readonly touch?: (message: Message) => boolean
  /** Which team an agent belongs to, for the slice `team`. */
  readonly teamOf?: (agent: string) => string | undefined
}

/**
 * Sales that came after conversations. What comes after was not always caused: a customer who is about to buy asks more, so attributed
 * revenue overstates what the service earned. What it earned is the difference to customers who were held out at random; a report has both
 * beside each other.
 *
 * Events may come in any order and more than once: the same events give the same report. Keeps about 100 bytes a reply, 500 an order and 1
 * kB a conversation, until {@link Attribution.forget}.
 *
 * An order belongs to the customer of its events; while these name none, to the customer who first referred to it in a message.
 */
export interface Attribution {
  /**
   * Takes an event of the journal in O(1). Types that do not matter are passed over.
   *
   * @throws ValidationError for an event of another tenant than the first
   */
  take(event: DomainEvent): void
  /** Orders made in a time, by what touched their customers before. Costs time by the number of orders and of their touches. */
  report(query?: SalesQuery): SalesReport
  /**
   * Takes a person out, with all that was merged with them, as if they had never been. `privacy.fulfilled` of an erasure does it too.
   *
   * @returns how many touches and orders went
   */
  erase(customer: CustomerId): number
  /** Lets go of what reports from `before` on do not need. */
  forget(before: Timestamp): void
}

/** Which orders. */
export interface SalesQuery {
  /** Made from then on. Default: all. */
  readonly from?: Timestamp
  /** Made before then. */
  readonly to?: Timestamp
  /** Parts the rows; default none. Agent, team and bot are those of the touch; language, intent and product those of its conversation. */
  readonly by?: readonly Dimension[]
}

/** Ready for JSON. */
export interface SalesReport {
  /** By currency, then slice. Orders that came after no touch are in no row. */
  readonly rows: readonly SalesRow[]
  /** By currency. */
  readonly totals: readonly SalesTotal[]
  /** Orders that stand but say no price. */
  readonly unpriced: number
}

/** What is attributed to one slice, in one currency. */
export interface SalesRow {
  readonly slice: Slice
  readonly currency: CurrencyCode
  /** An order that several slices share counts as fractions. */
  readonly orders: number
  /** Less what was refunded; cancelled, failed and fully refunded orders count nothing. Each row is rounded by itself. */
  readonly revenue: Money
  /** Of all revenue in this currency and time, 0 to 1, also of customers who never wrote; null when there was none. */
  readonly share: number | null
}

/** All orders of one currency. */
export interface SalesTotal {
  readonly currency: CurrencyCode
  readonly orders: number
  readonly revenue: Money
  /** What came after a touch: an upper hint, not a cause. */
  readonly attributed: { readonly orders: number; readonly revenue: Money; readonly share: number | null }
  /**
   * What the service caused, by the hold-out: customers who wrote in the time, and their orders within the window after they first did. All
   * customers of a group count, answered or not (intention to treat). People merged of both groups are left out. Null without a hold-out.
   */
  readonly incremental: HoldOutUplift | null
}
