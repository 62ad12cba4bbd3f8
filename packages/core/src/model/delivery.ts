import type { Timestamp } from './basics.ts'

/**
 * Where a part of an outbound message is on its way. States only move forward, see {@link advanceDelivery}.
 *
 * - `queued`: committed, waiting for its turn.
 * - `uncertain`: it may or may not have reached the platform; a policy decides, a later receipt settles it.
 * - `sent`: the platform took it. `delivered`, `read`: receipts of the customer's device.
 * - `failed`: it will not arrive. `blocked-by-platform`: the platform's moderation refused it.
 */
export type DeliveryState = 'queued' | 'uncertain' | 'sent' | 'delivered' | 'read' | 'failed' | 'blocked-by-platform'

/** The states that a platform reports. */
export type ReceiptState = Exclude<DeliveryState, 'queued' | 'uncertain'>

/** Why a delivery failed, by what the caller can do about it. */
export type DeliveryErrorKind =
  /** Wait and send again. */
  | 'rate-limited'
  /** The time for free answers is over: send a template. */
  | 'window-closed'
  /** The platform's policy, a country or the customer's wish forbids it. */
  | 'blocked'
  /** Nobody can be reached there. */
  | 'invalid-recipient'
  /** The account's credentials are wrong or expired. */
  | 'unauthorised'
  /** The platform does not accept this content. */
  | 'rejected'
  /** The platform does not answer properly at the moment. */
  | 'unavailable'

/** What is known of one part's delivery. */
export interface Delivery {
  readonly state: DeliveryState
  /** When the state was reached, by the platform's clock where it gives one. */
  readonly at: Timestamp
  readonly reason?: DeliveryReason
}

/** Why a delivery is not going on. */
export interface DeliveryReason {
  readonly kind: DeliveryErrorKind
  /** The platform's own code. */
  readonly code?: string
  /** The platform's own words, never the customer's. */
  readonly message?: string
}

/** How far along a state is; a failure report is never stronger than a device's confirmation. */
const RANK: Record<DeliveryState, number> = {
  queued: 0,
  uncertain: 1,
  failed: 2,
  'blocked-by-platform': 2,
  sent: 3,
  delivered: 4,
  read: 5,
}

/**
 * The delivery after a receipt, or the same object when the receipt says nothing new.
 *
 * Receipts come late, twice and out of order (Meta: "statuses can arrive out of order"), so a state never goes back:
 * `read` stays although `delivered` arrives after it. A failure is final for a part that is queued, uncertain or sent, and is
 * ignored once the customer's device has confirmed it.
 *
 * @example
 * advanceDelivery({ state: 'read', at: 2 }, { state: 'delivered', at: 1 }).state // 'read'
 */
export function advanceDelivery(current: Delivery, receipt: Delivery): Delivery {
  const terminal = current.state === 'failed' || current.state === 'blocked-by-platform'
  const failing = receipt.state === 'failed' || receipt.state === 'blocked-by-platform'
  if (failing) return terminal || RANK[current.state] >= RANK.delivered ? current : receipt
  // A device that confirms is stronger evidence than an earlier failure report; a mere `sent` is not.
  if (terminal) return RANK[receipt.state] >= RANK.delivered ? receipt : current
  return RANK[receipt.state] > RANK[current.state] ? receipt : current
}
