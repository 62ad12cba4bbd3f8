import { criticalValue } from './normal-distribution.ts'

/** By how much one group lies above the other, with the interval that holds the true shift at the level asked for. */
export interface Shift {
  readonly shift: number
  /** Absent when there are too few values for the level. */
  readonly interval?: { readonly low: number; readonly high: number }
}

/**
 * By how much the values of `a` lie above those of `b`: the median of all differences, and the interval that belongs to {@link
 * mannWhitney}: of the sorted differences the C-th from both ends, C = nm/2 - z·√(nm(n+m+1)/12) rounded down. "Answers came 4 minutes
 * sooner" says more than a p. O((n + m) log(n + m)) time, without the n·m differences in memory. Null for an empty group and for values
 * that are not finite.
 *
 * Source: J. L. Hodges and E. L. Lehmann 1963, "Estimates of Location Based on Rank Tests", Annals of Mathematical Statistics 34(2),
 * 598-611 (not opened); the interval after M. Hollander and D. A. Wolfe, "Nonparametric Statistical Methods", section 4.3 (not opened).
 *
 * @param input - `level`: default 0.95
 */
export function hodgesLehmann(input: {
  readonly a: readonly number[] | Float64Array
  readonly b: readonly number[] | Float64Array
  readonly level?: number | undefined
}): Shift | null {
  const a = Float64Array.from(input.a).sort()
  const b = Float64Array.from(input.b).sort()
  const z = criticalValue(input.level ?? 0.95)
  if (z === null || a.length === 0 || b.length === 0 || !a.every(Number.isFinite) || !b.every(Number.isFinite)) return null
  const pairs = a.length * b.length
  const shift = (difference(a, b, Math.floor((pairs + 1) / 2)) + difference(a, b, Math.ceil((pairs + 1) / 2))) / 2
  if (!Number.isFinite(shift)) return null
  const rank = Math.floor(pairs / 2 - z * Math.sqrt((pairs * (a.length + b.length + 1)) / 12))
  return rank < 1 ? { shift } : { shift, interval: { low: difference(a, b, rank), high: difference(a, b, pairs + 1 - rank) } }
}

/** The difference of this rank, from 1: halves the range until only one difference is left in it. */
function difference(a: Float64Array, b: Float64Array, rank: number): number {
  let low = (a[0] as number) - (b.at(-1) as number)
  let high = (a.at(-1) as number) - (b[0] as number)
  if (!Number.isFinite(high - low)) return Number.NaN
  if (atMost(a, b, low).count >= rank) return low
  // Always: fewer than `rank` differences are at most `low`, at least `rank` are at most `high`.
  for (;;) {
    const middle = low + (high - low) / 2
    if (middle <= low || middle >= high) return high
    const { count, greatest } = atMost(a, b, middle)
    if (count < rank) low = middle
    // Down to a difference that there is, so that the end is one of them and not a number near it.
    else high = greatest
  }
}

/** How many differences are at most `limit`, and the greatest of these. */
function atMost(a: Float64Array, b: Float64Array, limit: number): { count: number; greatest: number } {
  let count = 0
  let greatest = -Infinity
  // The differences of a greater value of `a` reach down to `limit` only at greater ones of `b`.
  let from = 0
  for (const value of a) {
    while (from < b.length && value - (b[from] as number) > limit) from++
    if (from === b.length) break
    count += b.length - from
    greatest = Math.max(greatest, value - (b[from] as number))
  }
  return { count, greatest }
}
