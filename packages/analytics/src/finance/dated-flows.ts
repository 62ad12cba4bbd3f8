import type { Timestamp } from '@crossdesk/core'
import { nearestToZero } from './internal-rate-of-return.ts'
import { rateRoots } from './rate-roots.ts'

/** A payment with its day, as `YYYY-MM-DD` or as a moment. */
export type DatedFlow = readonly [amount: number, at: string | Timestamp]

/** Spreadsheets count so, leap years too. */
const DAYS_A_YEAR = 365

/**
 * What payments on any days are worth on the day of the first one in the list: the sum of flow / (1 + rate)^(days/365), as a spreadsheet's
 * XNPV(). Payments before that day are compounded up to it. Null without flows, for a rate of -1 or less, for a day that there is not, for
 * numbers that are not finite, and when the result is no finite number.
 *
 * @param input - `rate`: a year, as a fraction
 * @example
 * xnpv({
 *   rate: 0.15,
 *   flows: [[-300000, '2025-01-15'], [90000, '2025-06-30'], [140000, '2025-12-31'], [160000, '2026-06-30']],
 * }) // 37459.81, rounded
 */
export function xnpv(input: { readonly rate: number; readonly flows: readonly DatedFlow[] }): number | null {
  const { rate, flows } = input
  const timed = timedFlows(flows)
  if (timed === null || timed.length === 0 || !(rate > -1 && Number.isFinite(rate))) return null
  const growth = Math.log1p(rate)
  const value = timed.reduce((sum, { time, amount }) => (amount === 0 ? sum : sum + amount * Math.exp(-time * growth)), 0)
  return Number.isFinite(value) ? value : null
}

/**
 * The rate a year at which the {@link xnpv} is zero: above -1, the one nearest to 0 when there are several, null when there is none. The
 * order of the flows does not matter.
 *
 * @example
 * xirr({
 *   flows: [[-10000, '2008-01-01'], [2750, '2008-03-01'], [4250, '2008-10-30'], [3250, '2009-02-15'], [2750, '2009-04-01']],
 * }) // 0.3734, rounded
 */
export function xirr(input: { readonly flows: readonly DatedFlow[] }): number | null {
  return nearestToZero(xirrRoots(input))
}

/** All rates a year above -1 at which the {@link xnpv} is zero, in ascending order. */
export function xirrRoots(input: { readonly flows: readonly DatedFlow[] }): readonly number[] {
  const timed = timedFlows(input.flows)
  if (timed === null) return []
  const byTime = new Map<number, number>()
  for (const { time, amount } of timed) byTime.set(time, (byTime.get(time) ?? 0) + amount)
  const sorted = [...byTime].toSorted(([one], [other]) => one - other).map(([time, amount]) => ({ time, amount }))
  return sorted.every(({ amount }) => Number.isFinite(amount)) ? rateRoots(sorted) : []
}

/** With times in years after the first flow of the list; null when a flow cannot be read. */
function timedFlows(flows: readonly DatedFlow[]): readonly { readonly time: number; readonly amount: number }[] | null {
  const days = flows.map(([, at]) => dayOf(at))
  const first = days[0] ?? 0
  const timed = flows.map(([amount], index) => ({ amount, time: ((days[index] as number) - first) / DAYS_A_YEAR }))
  return timed.every(({ amount, time }) => Number.isFinite(amount) && Number.isFinite(time)) ? timed : null
}

/** Days since 1970; NaN when it is none. */
function dayOf(at: string | Timestamp): number {
  if (typeof at === 'number') return at / 86_400_000
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(at)) return Number.NaN
  const parsed = Date.parse(`${at}T00:00:00Z`)
  // Some engines roll 30 February over into March.
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(at) ? parsed / 86_400_000 : Number.NaN
}
