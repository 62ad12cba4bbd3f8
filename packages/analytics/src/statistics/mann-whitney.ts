import { normalTail } from './normal-distribution.ts'

/** What {@link mannWhitney} found. */
export interface MannWhitney {
  /** Pairs in which `a` has the greater value; ties count half. From 0 to the product of the two sizes. */
  readonly u: number
  readonly p: number
}

/**
 * Whether the values of one group tend to be greater than those of the other: the rank test for waits and handling times, whose long tails
 * mislead the t test. Normal approximation, corrected for ties, with a continuity correction of 0.5; fit from about eight values a group.
 * The p is 1 when all values are equal. Null for an empty group and for values that are not finite.
 *
 * Source: H. B. Mann and D. R. Whitney 1947, "On a Test of Whether one of Two Random Variables is Stochastically Larger than the Other",
 * Annals of Mathematical Statistics 18(1), 50-60 (not opened). Agrees with scipy.stats.mannwhitneyu(method='asymptotic').
 *
 * @param input - `alternative`: what `a` is suspected to be compared with `b`; default `two-sided`
 * @example
 * mannWhitney({ a: waitsBefore, b: waitsAfter, alternative: 'greater' })
 */
export function mannWhitney(input: {
  readonly a: readonly number[] | Float64Array
  readonly b: readonly number[] | Float64Array
  readonly alternative?: 'two-sided' | 'greater' | 'less' | undefined
}): MannWhitney | null {
  const { alternative = 'two-sided' } = input
  const a = Float64Array.from(input.a).sort()
  const b = Float64Array.from(input.b).sort()
  if (a.length === 0 || b.length === 0 || !a.every(Number.isFinite) || !b.every(Number.isFinite)) return null
  const { u, ties } = compare(a, b)
  const n = a.length + b.length
  const deviation = Math.sqrt(((a.length * b.length) / 12) * (n + 1 - (n > 1 ? ties / (n * (n - 1)) : 0)))
  const middle = (a.length * b.length) / 2
  const extreme = alternative === 'greater' ? u : alternative === 'less' ? 2 * middle - u : Math.max(u, 2 * middle - u)
  if (!(deviation > 0)) return { u, p: 1 }
  const beyond = normalTail((extreme - middle - 0.5) / deviation)
  return beyond === null ? null : { u, p: Math.min(1, alternative === 'two-sided' ? 2 * beyond : beyond) }
}

/** Goes through both sorted lists once; `ties` is the sum of t³ - t over runs of t equal values. */
function compare(a: Float64Array, b: Float64Array): { u: number; ties: number } {
  let u = 0
  let ties = 0
  let fromA = 0
  let fromB = 0
  while (fromA < a.length || fromB < b.length) {
    const value = Math.min(a[fromA] ?? Infinity, b[fromB] ?? Infinity)
    const smallerB = fromB
    let equalA = 0
    let equalB = 0
    for (; a[fromA] === value; fromA++) equalA++
    for (; b[fromB] === value; fromB++) equalB++
    u += equalA * (smallerB + equalB / 2)
    const run = equalA + equalB
    ties += run * run * run - run
  }
  return { u, ties }
}
