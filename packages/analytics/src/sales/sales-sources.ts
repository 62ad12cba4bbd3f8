import type { CurrencyCode, CustomerId } from '@crossdesk/core'
import type { AttributionOptions } from './attribution.ts'
import type { CustomerGroups } from './customer-groups.ts'
import type { BookedOrder, OrderBook } from './order-book.ts'
import type { CustomerRecord, TouchLog } from './touch-log.ts'

/** All that a report is made of. */
export interface SalesSources extends AttributionOptions {
  readonly windowMs: number
  readonly decayHalfLifeMs: number
  readonly groups: CustomerGroups
  readonly book: OrderBook
  readonly log: TouchLog
}

/** An order that stands, at what it brought. */
export interface Sale {
  readonly order: BookedOrder
  readonly currency: CurrencyCode
  readonly revenue: number
  /** Who bought, by the id that the person is called by now. */
  readonly person: CustomerId | undefined
}

/** A person under all ids. */
export interface Person {
  readonly ids: CustomerId[]
  readonly records: CustomerRecord[]
}
