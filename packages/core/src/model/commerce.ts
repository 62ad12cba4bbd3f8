import type { CountryCode, CurrencyCode, JsonObject, Money, TenantId, Timestamp } from './basics.ts'
import type { AccountRef } from './channel.ts'
import type { MediaContent } from './content.ts'

/** Whether the deal stands. */
export type OrderLifecycle = 'open' | 'on_hold' | 'cancel_requested' | 'cancelled' | 'completed' | 'failed' | 'unknown'
/** Where the money is. */
export type OrderPayment =
  | 'pending'
  | 'authorized'
  | 'partially_paid'
  | 'paid'
  | 'partially_refunded'
  | 'refunded'
  | 'voided'
  | 'failed'
  | 'unknown'
/** Where the goods are. */
export type OrderFulfillment = 'unfulfilled' | 'in_progress' | 'partially_shipped' | 'shipped' | 'delivered' | 'unfulfillable' | 'unknown'
/** Where a parcel is. */
export type ShipmentStatus =
  | 'not_found'
  | 'pre_transit'
  | 'in_transit'
  | 'customs_hold'
  | 'out_for_delivery'
  | 'available_for_pickup'
  | 'delivery_attempted'
  | 'delivered'
  | 'exception'
  | 'returning'
  | 'returned'
  | 'lost'
  | 'damaged'
  | 'cancelled'
  | 'expired'
  | 'unknown'
/** Where a return is. */
export type ReturnStatus =
  | 'requested'
  | 'approved'
  | 'rejected'
  | 'in_transit'
  | 'received'
  | 'refunded'
  | 'replaced'
  | 'disputed'
  | 'cancelled'
  | 'closed'
  | 'unknown'

/**
 * An order of any shop or marketplace. Three independent axes, because one flat status loses facts: an order can be paid, unfulfilled
 * and cancelled at once. The platform's own values stay in `native`.
 */
export interface Order {
  readonly tenant: TenantId
  readonly channel: AccountRef
  /** The platform's id, as a string. */
  readonly id: string
  /** What buyers quote, when it differs from the id. */
  readonly displayId?: string
  /** Other ids of the same order: pack, purchase order, legacy id. */
  readonly altIds?: readonly string[]
  readonly marketplaceId?: string
  readonly createdAt: Timestamp
  /** A change is taken only when this is newer: events arrive unordered. */
  readonly updatedAt: Timestamp
  readonly lifecycle: OrderLifecycle
  readonly payment: OrderPayment
  readonly fulfillment: OrderFulfillment
  readonly cancel?: {
    readonly requestedBy?: 'customer' | 'merchant' | 'platform'
    readonly requestedAt?: Timestamp
    readonly reason?: string
  }
  readonly buyer?: Buyer
  readonly shipTo?: Address
  readonly totals?: {
    readonly grand?: Money
    readonly items?: Money
    readonly shipping?: Money
    readonly tax?: Money
    readonly discount?: Money
  }
  readonly currency?: CurrencyCode
  readonly lines: readonly OrderLine[]
  readonly fulfilledBy?: 'merchant' | 'platform' | 'third'
  readonly deadlines?: { readonly shipBy?: Timestamp; readonly deliverBy?: Timestamp; readonly messageUntil?: Timestamp }
  readonly notes?: readonly string[]
  readonly native: JsonObject
}

/** A buyer as the platform shows it: every field may be missing, masked or a relay. */
export interface Buyer {
  readonly platformId?: string
  /** Where `platformId` is unique. */
  readonly idScope?: string
  readonly name?: string
  readonly email?: string
  readonly emailKind?: 'real' | 'relay' | 'masked' | 'none'
  /** E.164 where it can be told. */
  readonly phone?: string
  readonly phoneKind?: 'real' | 'proxy' | 'masked' | 'none'
  readonly locale?: string
}

/** A postal address; what is masked or withheld is absent. */
export interface Address {
  readonly name?: string
  readonly lines?: readonly string[]
  readonly city?: string
  readonly region?: string
  readonly postalCode?: string
  readonly country?: CountryCode
  readonly phone?: string
}

/** One line of an order. */
export interface OrderLine {
  readonly id: string
  readonly sku?: string
  readonly platformItemId?: string
  readonly title?: string
  readonly quantity: number
  readonly cancelled?: number
  readonly fulfilled?: number
  readonly returned?: number
  readonly unitPrice?: Money
  readonly native?: JsonObject
}

/** A parcel. */
export interface Shipment {
  readonly tenant: TenantId
  readonly id: string
  readonly orderId?: string
  readonly carrier?: string
  readonly trackingNumber?: string
  readonly url?: string
  readonly status: ShipmentStatus
  readonly eta?: { readonly from?: Timestamp; readonly to?: Timestamp }
  readonly origin?: CountryCode
  readonly destination?: CountryCode
  readonly events: readonly ShipmentEvent[]
  readonly isReturn?: boolean
  readonly updatedAt: Timestamp
  readonly native: JsonObject
}

/** One scan of a parcel. */
export interface ShipmentEvent {
  readonly at: Timestamp
  /** Whether the carrier said which zone its time is in; if not, `at` reads the local time as UTC. */
  readonly zoneKnown: boolean
  readonly status: ShipmentStatus
  /** The carrier's code. */
  readonly native?: string
  readonly text?: string
  readonly place?: string
}

/** Goods coming back, or a quarrel about them. */
export interface Return {
  readonly tenant: TenantId
  readonly id: string
  readonly orderId: string
  readonly kind: 'refund' | 'replace' | 'return' | 'dispute'
  readonly status: ReturnStatus
  readonly reason?: string
  readonly nativeReason?: string
  readonly buyerText?: string
  readonly media?: readonly MediaContent[]
  readonly refund?: Refund
  readonly lines?: readonly { readonly lineId: string; readonly quantity: number }[]
  readonly deadlines?: { readonly answerBy?: Timestamp; readonly sendBackBy?: Timestamp; readonly refundBy?: Timestamp }
  readonly updatedAt: Timestamp
  readonly native: JsonObject
}

/** Money given back. */
export interface Refund {
  readonly id?: string
  readonly money: Money
  readonly at?: Timestamp
  readonly state: 'pending' | 'done' | 'failed'
}

/** A product of the seller's catalogue. */
export interface Product {
  readonly tenant: TenantId
  readonly id: string
  readonly sku?: string
  readonly title: string
  readonly description?: string
  readonly price?: Money
  readonly url?: string
  readonly pictureUrl?: string
  readonly native?: JsonObject
}

/** A public review of a product or a shop. */
export interface Review {
  readonly tenant: TenantId
  readonly channel: AccountRef
  readonly id: string
  readonly productId?: string
  readonly orderId?: string
  /** Stars or points given. */
  readonly rating?: number
  /** Highest rating possible. */
  readonly ratingMax?: number
  readonly title?: string
  readonly text?: string
  readonly authorName?: string
  readonly at: Timestamp
  readonly answer?: { readonly text: string; readonly at: Timestamp }
  readonly native: JsonObject
}
