import type { CurrencyCode, Money } from '@crossdesk/core'

/** One year of a plan. All money in minor units' integers, rounded once, here. */
export interface RoiYear {
  /** From 1. */
  readonly year: number
  /** The first year's has what is paid once. */
  readonly cost: Money
  readonly benefit: Money
  /** Benefit less cost. */
  readonly net: Money
  /** (benefit - cost) / cost, as a fraction: 2.23 is 223 %. Null for a year without cost. */
  readonly roi: number | null
  /** Net of all years so far. */
  readonly cumulative: Money
  /** By benefit, in the plan's order. */
  readonly parts: readonly { readonly name: string; readonly amount: Money }[]
}

/** What a plan comes to. */
export interface RoiResult {
  readonly currency: CurrencyCode
  readonly years: readonly RoiYear[]
  readonly total: { readonly cost: Money; readonly benefit: Money; readonly net: Money; readonly roi: number | null }
  /** What is paid once, today, as flow 0; then each year's benefit less its yearly cost, at the end of the year. In minor units. */
  readonly cashFlows: readonly number[]
  readonly npv: Money
  /** A year, as a fraction. Null when there is none; the one nearest to 0 when there are several, see `irrs`. */
  readonly irr: number | null
  /** All rates at which the plan is worth nothing. More than one: compare by `npv`. */
  readonly irrs: readonly number[]
  /** Years until what came in covers what went out, linear inside a year; null when never. 0 when nothing is paid once. */
  readonly payback: number | null
  /** The same with flows discounted. */
  readonly discountedPayback: number | null
}
