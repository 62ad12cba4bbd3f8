import type { CountryCode, LanguageTag, TenantId, TimeZone, Timestamp } from './basics.ts'
import type { Handle } from './channel.ts'
import type { CustomerId } from './message.ts'

/** The person behind one or more handles. */
export interface Customer {
  readonly id: CustomerId
  readonly tenant: TenantId
  readonly handles: readonly CustomerHandle[]
  readonly name?: string
  readonly languages?: readonly LanguageTag[]
  readonly country?: CountryCode
  readonly timeZone?: TimeZone
  readonly createdAt: Timestamp
  readonly updatedAt: Timestamp
  readonly tags?: readonly string[]
}

/** A handle as it belongs to a customer. */
export interface CustomerHandle {
  readonly handle: Handle
  readonly name?: string
  readonly username?: string
  readonly firstSeenAt: Timestamp
  /** The handle no longer reaches this person: the number was changed or the id rotated. */
  readonly endedAt?: Timestamp
}

/** A thing that a customer did outside a conversation: looked at a page, filled a cart. */
export interface Activity {
  /** Makes tracking idempotent; a UUIDv7 is made when it is absent. */
  readonly id?: string
  readonly type: 'viewed' | 'cart' | 'checkout'
  readonly handle: Handle
  readonly at: Timestamp
  readonly url?: string
  readonly productIds?: readonly string[]
  readonly value?: { readonly amount: number; readonly currency: string }
}
