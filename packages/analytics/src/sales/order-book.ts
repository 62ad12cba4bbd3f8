import type { CustomerId, DomainEventOf, Money, Timestamp } from '@crossdesk/core'

/** An order as it stands by its newest event. */
export interface BookedOrder {
  /** Unique among all accounts. */
  readonly key: string
  /** The platform's id, which messages and returns refer to. */
  readonly id: string
  /** By the newest of the order's own events that names one. */
  readonly customer: { readonly id: CustomerId; readonly version: OrderVersion } | undefined
  readonly createdAt: Timestamp
  /** It was not cancelled, did not fail, and the money was not given back. */
  readonly stands: boolean
  readonly total: Money | undefined
  readonly version: OrderVersion
}

/** Which event is newer: by the platform's time, then by the order of our events. */
export type OrderVersion = readonly [updatedAt: Timestamp, event: string]

/** Orders, what was given back of them, and who wrote about them. */
export interface OrderBook {
  takeOrder(event: DomainEventOf<'order.updated'>): void
  takeReturn(event: DomainEventOf<'return.updated'>): void
  /** A customer referred to an order in a message. */
  refer(orderId: string, customer: CustomerId, at: Timestamp): void
  all(): Iterable<BookedOrder>
  customerOf(order: BookedOrder): CustomerId | undefined
  /** The price less what was refunded, in minor units; undefined without a price. */
  revenueOf(order: BookedOrder): number | undefined
  /** Takes orders out. @returns how many went */
  remove(gone: (order: BookedOrder) => boolean): number
  /** Forgets who referred to orders. */
  removeReferences(gone: (customer: CustomerId) => boolean): void
  /** Forgets orders that were made before, and who referred before to what is no order here. */
  forget(before: Timestamp): void
}

interface Refunded {
  readonly updatedAt: Timestamp
  readonly money: Money | undefined
}

/** An empty book. */
export function createOrderBook(): OrderBook {
  const orders = new Map<string, BookedOrder>()
  /** Keys by the platform's id: two shops may use the same. */
  const keysOf = new Map<string, Set<string>>()
  const refunds = new Map<string, Map<string, Refunded>>()
  const references = new Map<string, { readonly customer: CustomerId; readonly at: Timestamp }>()

  /** A reference or a return names no account: it is believed only when one order has the id. */
  const isOnlyOne = (order: BookedOrder): boolean => keysOf.get(order.id)?.size === 1

  function remove(gone: (order: BookedOrder) => boolean): number {
    let removed = 0
    for (const order of orders.values()) {
      if (!gone(order)) continue
      removed++
      orders.delete(order.key)
      const keys = keysOf.get(order.id)
      keys?.delete(order.key)
      if (keys?.size !== 0) continue
      keysOf.delete(order.id)
      refunds.delete(order.id)
      references.delete(order.id)
    }
    return removed
  }

  return {
    takeOrder({ id: event, customer, order }) {
      const { channel, id, createdAt, updatedAt, lifecycle, payment, totals } = order
      const key = JSON.stringify([channel.channel, channel.account, id])
      const version = [updatedAt, event] as const
      const known = orders.get(key)
      const keeps = customer === undefined || (known?.customer !== undefined && isNewer(known.customer.version, version))
      const owner = keeps ? known?.customer : { id: customer, version }
      if (known !== undefined && isNewer(known.version, version)) {
        orders.set(key, { ...known, customer: owner })
        return
      }
      const stands =
        lifecycle !== 'cancelled' && lifecycle !== 'failed' && payment !== 'refunded' && payment !== 'voided' && payment !== 'failed'
      orders.set(key, { key, id, customer: owner, createdAt, stands, total: totals?.grand, version })
      const keys = keysOf.get(id)
      if (keys === undefined) keysOf.set(id, new Set([key]))
      else keys.add(key)
    },

    takeReturn({ return: { id, orderId, refund, updatedAt } }) {
      let ofOrder = refunds.get(orderId)
      if (ofOrder === undefined) refunds.set(orderId, (ofOrder = new Map()))
      if ((ofOrder.get(id)?.updatedAt ?? -Infinity) > updatedAt) return
      ofOrder.set(id, { updatedAt, money: refund?.state === 'done' ? refund.money : undefined })
    },

    refer(orderId, customer, at) {
      const known = references.get(orderId)
      if (known === undefined || at < known.at) references.set(orderId, { customer, at })
    },

    all: () => orders.values(),

    customerOf: (order) => order.customer?.id ?? (isOnlyOne(order) ? references.get(order.id)?.customer : undefined),

    revenueOf(order) {
      if (order.total === undefined) return undefined
      let amount = order.total.amount
      if (isOnlyOne(order)) {
        for (const { money } of refunds.get(order.id)?.values() ?? []) {
          if (money?.currency === order.total.currency) amount -= money.amount
        }
      }
      return Math.max(0, amount)
    },

    remove,

    removeReferences(gone) {
      for (const [orderId, { customer }] of references) if (gone(customer)) references.delete(orderId)
    },

    forget(before) {
      remove(({ createdAt }) => createdAt < before)
      for (const [orderId, { at }] of references) if (at < before && !keysOf.has(orderId)) references.delete(orderId)
    },
  }
}

function isNewer(known: OrderVersion, other: OrderVersion): boolean {
  return known[0] === other[0] ? known[1] > other[1] : known[0] > other[0]
}
