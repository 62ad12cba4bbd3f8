import type { CurrencyCode, CustomerId, Timestamp } from '@crossdesk/core'
import type { HoldOutGroup } from './hold-out-group.ts'
import type { Person, Sale, SalesSources } from './sales-sources.ts'
import { holdOutUplift, type GroupOutcome, type HoldOutUplift } from './uplift.ts'

interface Bought {
  readonly group: HoldOutGroup
  readonly writtenAt: Timestamp
  any: boolean
  readonly revenue: Map<CurrencyCode, number>
}

/**
 * What a trial says: everybody who wrote in the time, from the first message on, and what they ordered within the window after it. The same
 * for both groups, whether anybody answered or not.
 *
 * @returns the uplift by currency, null without a hold-out
 */
export function holdOutResults(
  { holdOut, windowMs }: SalesSources,
  persons: ReadonlyMap<CustomerId, Person>,
  sales: readonly Sale[],
  { from, to }: { readonly from: Timestamp; readonly to: Timestamp },
): (currency: CurrencyCode) => HoldOutUplift | null {
  if (holdOut === undefined) return () => null
  const trial = new Map<CustomerId, Bought>()
  for (const [id, { ids, records }] of persons) {
    const writtenAt = firstIn(
      records.flatMap(({ inbound }) => inbound),
      from,
      to,
    )
    const group = groupOf(ids, holdOut)
    if (writtenAt !== undefined && group !== undefined) trial.set(id, { group, writtenAt, any: false, revenue: new Map() })
  }
  for (const { order, person, currency, revenue } of sales) {
    const bought = person === undefined ? undefined : trial.get(person)
    if (bought === undefined || order.createdAt <= bought.writtenAt || order.createdAt > bought.writtenAt + windowMs) continue
    bought.any = true
    bought.revenue.set(currency, (bought.revenue.get(currency) ?? 0) + revenue)
  }

  const outcome = (group: HoldOutGroup, currency: CurrencyCode): GroupOutcome => {
    const members = [...trial.values()].filter((bought) => bought.group === group)
    const buyers = members.filter(({ any }) => any)
    // Sorted, so that the bootstrap draws the same whatever the order of events was.
    const revenue = buyers.map((buyer) => buyer.revenue.get(currency) ?? 0).toSorted((a, b) => a - b)
    return { customers: members.length, buyers: buyers.length, revenue }
  }
  return (currency) => holdOutUplift({ served: outcome('served', currency), heldOut: outcome('held-out', currency), currency })
}

/** Undefined when the ids of a person are of both groups: such a person was served and held out. */
function groupOf(ids: readonly CustomerId[], holdOut: (customer: CustomerId) => HoldOutGroup | undefined): HoldOutGroup | undefined {
  const [first, ...others] = ids.map(holdOut)
  return others.every((group) => group === first) ? first : undefined
}

function firstIn(moments: readonly Timestamp[], from: Timestamp, to: Timestamp): Timestamp | undefined {
  let first: Timestamp | undefined
  for (const at of moments) if (at >= from && at < to && (first === undefined || at < first)) first = at
  return first
}
