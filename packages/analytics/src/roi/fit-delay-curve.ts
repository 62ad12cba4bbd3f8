import { ValidationError } from '@crossdesk/core'
import type { DelayCurve } from './delay-curve.ts'
import { bestLevel, likelihoodOf, slopeOf, sumOver, type WaitGroup } from './delay-likelihood.ts'
import { findBelow, findCrossing } from './find-crossing.ts'
import { COUNT, isAllowed } from './number-rule.ts'

/** What became of enquiries that waited as long; or of one. */
export type DelayObservation =
  | {
      readonly minutes: number
      readonly enquiries: number
      readonly orders: number
      /** See {@link fitDelayCurve}. */
      readonly group?: string
    }
  | { readonly minutes: number; readonly ordered: boolean; readonly group?: string }

/**
 * Why a fitted curve should be read with care.
 *
 * - `small-sample`: fewer than 30 orders, or fewer than 30 enquiries without one.
 * - `no-loss-seen`: those who waited longer did not buy less; the loss is put at 0.
 * - `not-grouped`: nothing tells the hours apart, so slow answers at night and fewer buyers at night look like the one causing the other.
 */
export type DelayCurveWarning = 'small-sample' | 'no-loss-seen' | 'not-grouped'

/** A curve from your own data. */
export interface FittedDelayCurve {
  /** Exponential, with its 95 % interval. */
  readonly curve: DelayCurve & { readonly interval: { readonly low: number; readonly high: number } }
  /** Share who would buy when answered at once, by group; under '' for rows without one. An extrapolation where nobody was. */
  readonly conversion: Readonly<Record<string, number>>
  readonly enquiries: number
  readonly orders: number
  readonly warnings: readonly DelayCurveWarning[]
}

/**
 * Fits share of buyers = c * exp(-h * minutes) to what happened, by maximum likelihood (binomial, log link); perMinute = 1 - exp(-h), from
 * 0 to 1. The 95 % interval is where the log likelihood, with every c at its best, falls by at most 1.9207, half the 95 % point of
 * chi-squared with one degree of freedom (Wilks; for relative risks see Zhou 2018, "Confidence Intervals for Relative Risk by Likelihood
 * Ratio Test").
 *
 * What it finds is no proof of a cause. Answers are slow at night, at weekends and in rushes, and other people with other wishes ask then.
 * Give each row a `group` of what sets both (hour of the day, market, channel): each group then has a conversion of its own and only the
 * loss is shared, so groups are compared with themselves. What no group tells apart stays in the curve. The clean way is to delay answers
 * at random.
 *
 * Enquiries that were never answered have no minutes: leave them out, and say so.
 *
 * @returns null when there is nothing to fit: no order, nothing but orders, all waits alike within each group, or all orders at the
 * shortest waits
 * @throws ValidationError naming the row: `data[3].orders`
 *
 * @example
 * fitDelayCurve([
 *   { minutes: 1, enquiries: 400, orders: 76 },
 *   { minutes: 5, enquiries: 400, orders: 61 },
 *   { minutes: 15, enquiries: 400, orders: 34 },
 * ])?.curve.perMinute // about 0.055
 */
export function fitDelayCurve(data: readonly DelayObservation[]): FittedDelayCurve | null {
  const groups = gather(data)
  const fitted = [...groups.values()].filter(({ orders, enquiries }) => orders > 0 && orders < enquiries)
  if (!fitted.some((group) => losesBuyers(group))) return null
  const slope = (hazard: number): number => sumOver(fitted, (group) => slopeOf(group, hazard, bestLevel(group, hazard)))
  const likelihood = (hazard: number): number => sumOver(fitted, (group) => likelihoodOf(group, hazard, bestLevel(group, hazard)))
  const noLossSeen = slope(0) <= 0
  const best = noLossSeen ? 0 : findCrossing(slope, 0, findBelow(slope, 0, 1e-3))
  const limit = likelihood(best) - HALF_CHI_SQUARED
  const fall = (hazard: number): number => likelihood(hazard) - limit
  const low = noLossSeen || fall(0) >= 0 ? 0 : findCrossing((hazard) => -fall(hazard), 0, best)
  const high = findCrossing(fall, best, findBelow(fall, best, Math.max(best / 4, 1e-4)))
  const [enquiries, orders] = [
    sumOver([...groups.values()], (group) => group.enquiries),
    sumOver([...groups.values()], (group) => group.orders),
  ]
  const warnings: DelayCurveWarning[] = []
  if (orders < 30 || enquiries - orders < 30) warnings.push('small-sample')
  if (noLossSeen) warnings.push('no-loss-seen')
  if (groups.size === 1) warnings.push('not-grouped')
  return {
    curve: { shape: 'exponential', perMinute: lossOf(best), interval: { low: lossOf(low), high: lossOf(high) } },
    conversion: Object.fromEntries(fitted.map((group) => [group.name, Math.min(1, Math.exp(bestLevel(group, best)))])),
    enquiries,
    orders,
    warnings,
  }
}

/** Half the 95 % point of chi-squared with one degree of freedom, 3.841459. */
const HALF_CHI_SQUARED = 1.9207294

function gather(data: readonly DelayObservation[]): ReadonlyMap<string, WaitGroup> {
  const waits = new Map<string, Map<number, { bought: number; left: number }>>()
  for (const [index, row] of data.entries()) {
    const [enquiries, orders] = 'ordered' in row ? [1, row.ordered ? 1 : 0] : [row.enquiries, row.orders]
    checkRow(index, row.minutes, enquiries, orders)
    const group = waits.get(row.group ?? '') ?? new Map<number, { bought: number; left: number }>()
    waits.set(row.group ?? '', group)
    const counts = group.get(row.minutes) ?? { bought: 0, left: 0 }
    group.set(row.minutes, counts)
    counts.bought += orders
    counts.left += enquiries - orders
  }
  return new Map([...waits].map(([name, group]) => [name, toGroup(name, group)]))
}

function toGroup(name: string, waits: ReadonlyMap<number, { readonly bought: number; readonly left: number }>): WaitGroup {
  const rows = [...waits].filter(([, { bought, left }]) => bought + left > 0).sort(([a], [b]) => a - b)
  const bought = rows.map(([, counts]) => counts.bought)
  const left = rows.map(([, counts]) => counts.left)
  const orders = sumOver(bought, (count) => count)
  return {
    name,
    minutes: rows.map(([minutes]) => minutes),
    bought,
    left,
    shortest: rows[0]?.[0] ?? 0,
    enquiries: orders + sumOver(left, (count) => count),
    orders,
  }
}

function checkRow(index: number, minutes: number, enquiries: number, orders: number): void {
  const refuse = (field: string, expected: string): never => {
    throw new ValidationError('fitDelayCurve', [{ path: `data[${index}].${field}`, message: `expected ${expected}` }])
  }
  if (!isAllowed(COUNT, minutes)) refuse('minutes', COUNT.expected)
  if (!Number.isSafeInteger(enquiries) || enquiries < 0) refuse('enquiries', 'a whole number from 0 on')
  if (!Number.isSafeInteger(orders) || orders < 0 || orders > enquiries) refuse('orders', 'a whole number from 0 to enquiries')
}

/** Without an order after the shortest wait, the steepest curve is the likeliest, and there is no steepest. */
function losesBuyers({ minutes, bought, shortest }: WaitGroup): boolean {
  return minutes.some((wait, index) => wait > shortest && (bought[index] ?? 0) > 0)
}

function lossOf(hazard: number): number {
  return -Math.expm1(-hazard)
}
