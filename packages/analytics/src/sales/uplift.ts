import { ValidationError, type CurrencyCode, type Money } from '@crossdesk/core'
import { roundHalfAway } from '../finance/round-half-away.ts'
import { bootstrapDifference } from '../statistics/bootstrap.ts'
import { Z_95 } from '../statistics/normal-distribution.ts'
import { proportionDifference, twoProportion } from '../statistics/two-proportions.ts'

/** What became of one group of a trial. */
export interface GroupOutcome {
  /** All of the group, buyers or not. */
  readonly customers: number
  /** Who bought at least once. */
  readonly buyers: number
  /** What each buyer spent, or the sums over all of them; in minor units. */
  readonly revenue: readonly number[] | { readonly sum: number; readonly sumOfSquares: number }
}

/** 95 %. */
export interface UpliftInterval {
  readonly low: number
  readonly high: number
}

/** What serving changed, by comparison with customers who were held out at random. Null where a group is empty. Ready for JSON. */
export interface HoldOutUplift {
  readonly customers: { readonly served: number; readonly heldOut: number }
  /** Share of customers who bought. */
  readonly conversion: {
    readonly served: number | null
    readonly heldOut: number | null
    /** In percentage points, by Newcombe's hybrid score interval. */
    readonly points: number | null
    readonly interval: UpliftInterval | null
    /** Two-sided, of the pooled z test: looked at once, at an end fixed beforehand. Null also when nobody or everybody bought. */
    readonly p: number | null
    /**
     * Served by held out less 1: 0.1 is a tenth more. The interval is Katz's: the logarithm of the ratio is taken as normal with the
     * variance 1/a - 1/m + 1/b - 1/n (Katz, Baptista, Azen and Pike 1978, Biometrics 34, 469-474; not opened, formula as in the R package
     * contingencytables). Null when nobody bought in either group.
     */
    readonly relative: number | null
    readonly relativeInterval: UpliftInterval | null
  }
  /** Minor units a customer, those who bought nothing included. */
  readonly revenuePerCustomer: {
    readonly served: number | null
    readonly heldOut: number | null
    readonly difference: number | null
    readonly interval: UpliftInterval | null
    /**
     * `bootstrap`: each buyer's revenue was given, for 4,000 customers or fewer; seeded, so it can be repeated. `normal`: from means and
     * variances, which for so many customers, or from sums, is as good or all there is.
     */
    readonly method: 'bootstrap' | 'normal'
  }
  /** For all served customers together. Money is rounded once, half away from zero. */
  readonly incremental: {
    readonly buyers: number | null
    readonly revenue: Money | null
    readonly interval: { readonly low: Money; readonly high: Money } | null
  }
}

const MOST_FOR_BOOTSTRAP = 4000

/**
 * What serving customers earned, from a trial in which chance decided who was served, see {@link holdOutGroup}. Randomise customers, not
 * messages; fix the end before looking; count everybody of a group, answered or not.
 *
 * @param seed of the bootstrap; default 1
 * @throws ValidationError for counts that are none, more buyers than customers, or more amounts than buyers
 * @example
 * holdOutUplift({
 *   currency: 'EUR',
 *   served: { customers: 9000, buyers: 540, revenue: { sum: 2_700_000, sumOfSquares: 16_200_000_000 } },
 *   heldOut: { customers: 1000, buyers: 50, revenue: { sum: 250_000, sumOfSquares: 1_500_000_000 } },
 * }).conversion.points // 1: six instead of five of a hundred
 */
export function holdOutUplift({
  served,
  heldOut,
  currency,
  seed = 1,
}: {
  readonly served: GroupOutcome
  readonly heldOut: GroupOutcome
  readonly currency: CurrencyCode
  readonly seed?: number
}): HoldOutUplift {
  expectOutcome('served', served)
  expectOutcome('heldOut', heldOut)
  const revenuePerCustomer = revenueDifference(served, heldOut, seed)
  const conversion = conversionDifference(served, heldOut)
  const { difference, interval } = revenuePerCustomer
  const money = (perCustomer: number): Money => ({ amount: roundHalfAway(perCustomer * served.customers), currency })
  return {
    customers: { served: served.customers, heldOut: heldOut.customers },
    conversion,
    revenuePerCustomer,
    incremental: {
      buyers: conversion.points === null ? null : (conversion.points / 100) * served.customers,
      revenue: difference === null ? null : money(difference),
      interval: interval === null ? null : { low: money(interval.low), high: money(interval.high) },
    },
  }
}

function conversionDifference(served: GroupOutcome, heldOut: GroupOutcome): HoldOutUplift['conversion'] {
  const groups = { successesA: served.buyers, trialsA: served.customers, successesB: heldOut.buyers, trialsB: heldOut.customers }
  const difference = proportionDifference(groups)
  const shares = { served: mean(served.buyers, served.customers), heldOut: mean(heldOut.buyers, heldOut.customers) }
  return {
    ...shares,
    points: difference === null ? null : difference.difference * 100,
    interval: difference === null ? null : { low: difference.low * 100, high: difference.high * 100 },
    p: twoProportion(groups)?.p ?? null,
    ...relativeDifference(served, heldOut),
  }
}

function relativeDifference(
  served: GroupOutcome,
  heldOut: GroupOutcome,
): Pick<HoldOutUplift['conversion'], 'relative' | 'relativeInterval'> {
  if (served.customers === 0 || heldOut.buyers === 0) return { relative: null, relativeInterval: null }
  const ratio = served.buyers / served.customers / (heldOut.buyers / heldOut.customers)
  if (served.buyers === 0) return { relative: -1, relativeInterval: null }
  const error = Math.sqrt(1 / served.buyers - 1 / served.customers + 1 / heldOut.buyers - 1 / heldOut.customers)
  const reach = Math.exp(Z_95 * error)
  return { relative: ratio - 1, relativeInterval: { low: ratio / reach - 1, high: ratio * reach - 1 } }
}

function revenueDifference(served: GroupOutcome, heldOut: GroupOutcome, seed: number): HoldOutUplift['revenuePerCustomer'] {
  const a = sumsOf(served)
  const b = sumsOf(heldOut)
  const means = { served: mean(a.sum, served.customers), heldOut: mean(b.sum, heldOut.customers) }
  if (means.served === null || means.heldOut === null) return { ...means, difference: null, interval: null, method: 'normal' }
  const difference = means.served - means.heldOut

  const values = [amountsOf(served), amountsOf(heldOut)] as const
  if (values[0] !== undefined && values[1] !== undefined && served.customers + heldOut.customers <= MOST_FOR_BOOTSTRAP) {
    const drawn = bootstrapDifference({ a: values[0], b: values[1], statistic: 'mean', seed })
    const ends = drawn?.bca ?? drawn?.percentile
    return { ...means, difference, interval: ends === undefined ? null : { low: ends[0], high: ends[1] }, method: 'bootstrap' }
  }
  const variance = varianceOfMean(a, served.customers) + varianceOfMean(b, heldOut.customers)
  const reach = Z_95 * Math.sqrt(variance)
  const interval = Number.isFinite(reach) ? { low: difference - reach, high: difference + reach } : null
  return { ...means, difference, interval, method: 'normal' }
}

interface Sums {
  readonly sum: number
  readonly sumOfSquares: number
}

function sumsOf({ revenue }: GroupOutcome): Sums {
  if ('sum' in revenue) return revenue
  let sum = 0
  let sumOfSquares = 0
  for (const amount of revenue) {
    sum += amount
    sumOfSquares += amount * amount
  }
  return { sum, sumOfSquares }
}

/** One amount for each customer; undefined when only sums are known. */
function amountsOf({ customers, revenue }: GroupOutcome): Float64Array | undefined {
  if ('sum' in revenue) return undefined
  const amounts = new Float64Array(customers)
  amounts.set(revenue)
  return amounts
}

/** Infinite for a single customer. */
function varianceOfMean({ sum, sumOfSquares }: Sums, n: number): number {
  return n < 2 ? Infinity : Math.max(0, sumOfSquares - (sum * sum) / n) / (n - 1) / n
}

function mean(sum: number, n: number): number | null {
  return n > 0 ? sum / n : null
}

function expectOutcome(group: 'served' | 'heldOut', { customers, buyers, revenue }: GroupOutcome): void {
  const expect = (holds: boolean, field: string, expected: string): void => {
    if (!holds) throw new ValidationError('holdOutUplift', [{ path: `${group}.${field}`, message: `expected ${expected}` }])
  }
  expect(Number.isSafeInteger(customers) && customers >= 0, 'customers', 'a whole number from 0 on')
  expect(Number.isSafeInteger(buyers) && buyers >= 0 && buyers <= customers, 'buyers', 'a whole number from 0 to the customers')
  if ('sum' in revenue) expect(Number.isFinite(revenue.sum) && revenue.sumOfSquares >= 0, 'revenue', 'sums of finite amounts')
  else expect(revenue.length <= buyers && revenue.every(Number.isFinite), 'revenue', 'a finite amount for each buyer at most')
}
