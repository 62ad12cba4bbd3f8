import type { CurrencyCode, CustomerId, Money } from '@crossdesk/core'
import { roundHalfAway } from '../finance/round-half-away.ts'
import type { Dimension, Slice } from '../metrics/slice.ts'
import type { SalesQuery, SalesReport, SalesRow, SalesTotal } from './attribution.ts'
import { creditShares } from './credit.ts'
import type { CustomerGroups } from './customer-groups.ts'
import { holdOutResults } from './hold-out-results.ts'
import type { BookedOrder, OrderBook } from './order-book.ts'
import type { Person, Sale, SalesSources } from './sales-sources.ts'
import { sliceOfTouch, type Touch, type TouchLog } from './touch-log.ts'

interface Sum {
  orders: number
  revenue: number
}

/** Attributes the orders of a time; see {@link Attribution.report}. */
export function salesReport(sources: SalesSources, { from = -Infinity, to = Infinity, by = [] }: SalesQuery): SalesReport {
  const { book, groups, log, rule, decayHalfLifeMs, teamOf } = sources
  const persons = personsOf(log, groups)
  const touchesOf = sortedTouches(sources, persons)
  const { sales, unpriced } = salesOf(book, groups)
  const isOf = ({ createdAt }: BookedOrder): boolean => createdAt >= from && createdAt < to

  const totals = new Map<CurrencyCode, { all: Sum; attributed: Sum }>()
  const rows = new Map<string, Sum & { readonly slice: Slice; readonly currency: CurrencyCode }>()
  // Fractions of orders are added up in one order, whatever the order of events was: sums of fractions depend on it.
  const ofTime = sales.filter(({ order }) => isOf(order)).toSorted((a, b) => (a.order.key < b.order.key ? -1 : 1))
  for (const { order, currency, revenue, person } of ofTime) {
    let total = totals.get(currency)
    if (total === undefined) totals.set(currency, (total = { all: { orders: 0, revenue: 0 }, attributed: { orders: 0, revenue: 0 } }))
    count(total.all, 1, revenue)
    if (person === undefined) continue

    const touches = touchesBefore(touchesOf(person), order.createdAt, sources.windowMs)
    if (touches.length === 0) continue
    count(total.attributed, 1, revenue)
    const market = marketOf(persons.get(person))
    for (const [source, share] of creditShares(rule, touches, decayHalfLifeMs)) {
      const slice = pick(sliceOfTouch(source, market, teamOf), by)
      const key = JSON.stringify([currency, ...by.map((dimension) => slice[dimension] ?? null)])
      let row = rows.get(key)
      if (row === undefined) rows.set(key, (row = { slice, currency, orders: 0, revenue: 0 }))
      count(row, share, share * revenue)
    }
  }

  const sorted = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  const uplifts = holdOutResults(sources, persons, sales, { from, to })
  return {
    rows: sorted.map((row): SalesRow => ({
      slice: row.slice,
      currency: row.currency,
      orders: row.orders,
      revenue: money(row.revenue, row.currency),
      share: ratio(row.revenue, totals.get(row.currency)?.all.revenue ?? 0),
    })),
    totals: [...totals.keys()].toSorted().flatMap((currency): SalesTotal[] => {
      const total = totals.get(currency)
      if (total === undefined) return []
      const { all, attributed } = total
      const share = ratio(attributed.revenue, all.revenue)
      return [
        {
          currency,
          orders: all.orders,
          revenue: money(all.revenue, currency),
          attributed: { orders: attributed.orders, revenue: money(attributed.revenue, currency), share },
          incremental: uplifts(currency),
        },
      ]
    }),
    unpriced: unpriced.filter(isOf).length,
  }
}

function count(sum: Sum, orders: number, revenue: number): void {
  sum.orders += orders
  sum.revenue += revenue
}

function personsOf(log: TouchLog, groups: CustomerGroups): ReadonlyMap<CustomerId, Person> {
  const persons = new Map<CustomerId, Person>()
  for (const [id, record] of log.customers) {
    const root = groups.root(id)
    let person = persons.get(root)
    if (person === undefined) persons.set(root, (person = { ids: [], records: [] }))
    person.ids.push(id)
    person.records.push(record)
  }
  return persons
}

/** All orders that stand, whenever they were made: those that say a price, and the others. */
function salesOf(book: OrderBook, groups: CustomerGroups): { readonly sales: readonly Sale[]; readonly unpriced: readonly BookedOrder[] } {
  const sales: Sale[] = []
  const unpriced: BookedOrder[] = []
  for (const order of book.all()) {
    if (!order.stands) continue
    const revenue = book.revenueOf(order)
    if (revenue === undefined || order.total === undefined) {
      unpriced.push(order)
      continue
    }
    const customer = book.customerOf(order)
    const person = customer === undefined ? undefined : groups.root(customer)
    sales.push({ order, currency: order.total.currency, revenue, person })
  }
  return { sales, unpriced }
}

/** The touches of a person in order of time, each person's sorted when first asked for. */
function sortedTouches({ log, touch }: SalesSources, persons: ReadonlyMap<CustomerId, Person>): (person: CustomerId) => readonly Touch[] {
  const sorted = new Map<CustomerId, readonly Touch[]>()
  // A message that nobody wrote before is no answer.
  const counts = (candidate: Touch): boolean =>
    (touch !== undefined || candidate.at >= candidate.key.conversation.firstInboundAt) && !log.hasFailed(candidate)
  return (person) => {
    let touches = sorted.get(person)
    if (touches === undefined) {
      touches = (persons.get(person)?.records.flatMap((record) => record.touches.filter(counts)) ?? []).toSorted(
        (a, b) => a.at - b.at || (a.message < b.message ? -1 : 1),
      )
      sorted.set(person, touches)
    }
    return touches
  }
}

function touchesBefore(touches: readonly Touch[], createdAt: number, windowMs: number): readonly Touch[] {
  return touches.slice(firstAtOrAfter(touches, createdAt - windowMs), firstAtOrAfter(touches, createdAt))
}

function firstAtOrAfter(touches: readonly Touch[], at: number): number {
  let low = 0
  let high = touches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((touches[middle] as Touch).at < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a person lives by the newest record that says so. */
function marketOf(person: Person | undefined): string | undefined {
  const known = person?.records.filter(({ country }) => country.value !== undefined) ?? []
  return known.toSorted((a, b) => b.country.at - a.country.at)[0]?.country.value
}

function pick(slice: Slice, by: readonly Dimension[]): Slice {
  return Object.fromEntries(by.flatMap((dimension) => (slice[dimension] === undefined ? [] : [[dimension, slice[dimension]]])))
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null
}

function money(amount: number, currency: CurrencyCode): Money {
  return { amount: roundHalfAway(amount), currency }
}
