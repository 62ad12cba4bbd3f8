import { criticalValue, normalCdf, normalQuantile } from './normal-distribution.ts'
import { logGamma } from './incomplete-beta.ts'
import { studentQuantile } from './student-distribution.ts'

/** How sure an experiment should be. */
export interface Certainty {
  /** How often a difference is seen that is none, two-sided. Default 0.05. */
  readonly alpha?: number | undefined
  /** How often a difference is seen that is one. Default 0.8. */
  readonly power?: number | undefined
}

/**
 * How many customers each of two equal groups needs so that shares of `p1` and `p2` are told apart: n = (z₁₋α/₂·√(2p̄(1-p̄)) +
 * z_power·√(p1(1-p1) + p2(1-p2)))² / (p1 - p2)², rounded up. The same as R's `power.prop.test`. Null when a share is not from 0 to 1, both
 * are equal, or alpha or power is not strictly between 0 and 1.
 *
 * Source: J. L. Fleiss, "Statistical Methods for Rates and Proportions", the formula without continuity correction (not opened; checked
 * against the example in R's documentation of `power.prop.test`).
 *
 * @example
 * sampleSizeOfShares({ p1: 0.5, p2: 0.75, power: 0.9 }) // 77
 */
export function sampleSizeOfShares(input: Certainty & { readonly p1: number; readonly p2: number }): number | null {
  const { p1, p2, alpha = 0.05, power = 0.8 } = input
  if (!(p1 >= 0 && p1 <= 1 && p2 >= 0 && p2 <= 1) || p1 === p2) return null
  const z = criticalValue(1 - alpha)
  const zOfPower = normalQuantile(power)
  if (z === null || zOfPower === null) return null
  const pooled = (p1 + p2) / 2
  const root = z * Math.sqrt(2 * pooled * (1 - pooled)) + zOfPower * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2))
  // A power below alpha/2 needs no data at all.
  return wholeAbove(root <= 0 ? 1 : (root / (p1 - p2)) ** 2)
}

/**
 * How many customers each of two equal groups needs so that the t test tells means apart that differ by `difference` where values spread by
 * `deviation`: the smallest n whose power, by the noncentral t distribution of 2n - 2 degrees of freedom, is at least `power`. The same as
 * R's `power.t.test`, rounded up. For waits, compare logarithms, or plan with {@link mannWhitney}'s at most 16 % more. Null when
 * `difference` is zero, `deviation` is not above zero, or alpha or power is not strictly between 0 and 1.
 *
 * Source: the documentation of R's `power.t.test`, whose example is checked. The 16 %: the efficiency of the rank test is at least 0.864 of
 * the t test's, Hodges and Lehmann 1956, "The efficiency of some nonparametric competitors of the t-test", Annals of Mathematical
 * Statistics 27(2), 324-335 (not opened).
 *
 * @param input - `deviation`: standard deviation of single values; default 1, so that `difference` is counted in deviations
 * @example
 * sampleSizeOfMeans({ difference: 1, deviation: 1, power: 0.9 }) // 23
 */
export function sampleSizeOfMeans(
  input: Certainty & { readonly difference: number; readonly deviation?: number | undefined },
): number | null {
  const { difference, deviation = 1, alpha = 0.05, power = 0.8 } = input
  const effect = Math.abs(difference) / deviation
  if (!(effect > 0 && Number.isFinite(effect) && deviation > 0)) return null
  const z = criticalValue(1 - alpha)
  const zOfPower = normalQuantile(power)
  if (z === null || zOfPower === null) return null
  // With known spread; the t test needs at least as many.
  const known = 2 * (Math.max(0, z + zOfPower) / effect) ** 2
  if (!Number.isSafeInteger(Math.ceil(known))) return null
  let n = Math.max(2, Math.floor(known))
  // Beyond a thousand degrees of freedom t and normal differ by z²/4: less than the integral could tell apart.
  if (known > 1000) return wholeAbove(known + (z * z) / 4)
  while (powerOfTTest(n, effect, alpha) < power) n++
  return n
}

/**
 * P(T' > t) for the noncentral T' = (Z + shift)/s, where s² is a chi-squared by its degrees of freedom: the integral over s of the normal
 * tail, by Simpson's rule over where s can lie.
 */
function powerOfTTest(n: number, effect: number, alpha: number): number {
  const degrees = 2 * n - 2
  const t = studentQuantile(1 - alpha / 2, degrees)
  if (t === null) return 0
  const shift = effect * Math.sqrt(n / 2)
  const half = degrees / 2
  const logFront = Math.log(2) + half * Math.log(half) - logGamma(half)
  const spread = 10 / Math.sqrt(2 * degrees)
  const from = Math.max(0, 1 - spread)
  const width = (1 + spread - from) / 2000
  let sum = 0
  for (let at = 0; at <= 2000; at++) {
    const s = from + at * width
    // s to the power of degrees - 1, which is 1 at the least.
    const density = s > 0 ? Math.exp(logFront + (degrees - 1) * Math.log(s) - half * s * s) : 0
    sum += (at === 0 || at === 2000 ? 1 : at % 2 === 1 ? 4 : 2) * density * (normalCdf(shift - t * s) ?? 0)
  }
  return (sum * width) / 3
}

/** The next whole number, unless only rounding lies between it and the one below. */
function wholeAbove(exact: number): number | null {
  const whole = Math.ceil(exact * (1 - 1e-12))
  return Number.isSafeInteger(whole) ? whole : null
}
