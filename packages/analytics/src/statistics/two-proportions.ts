import { normalTail } from './normal-distribution.ts'
import { wilson } from './wilson-interval.ts'

/** Successes among trials in two groups. */
export interface TwoProportions {
  readonly successesA: number
  readonly trialsA: number
  readonly successesB: number
  readonly trialsB: number
}

/**
 * Whether two shares differ by more than chance: z with the pooled share, (pA - pB)/√(p(1-p)(1/nA + 1/nB)), and its two-sided p. Above 0
 * where A has the greater share. For data that was looked at once, at an end fixed beforehand; see {@link sprt} for looking often.
 * Randomise by customer, not by message. Null without trials and when nobody or everybody succeeded: then there is no spread to compare
 * with.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, section 7.3.3, "How can we determine whether two processes produce the same
 * proportion of defectives?" (not opened).
 *
 * @example
 * twoProportion({ successesA: 900, trialsA: 1000, successesB: 870, trialsB: 1000 }) // { z: 2.1027, p: 0.0355 }, rounded
 */
export function twoProportion(input: TwoProportions): { readonly z: number; readonly p: number } | null {
  if (!areCounts(input)) return null
  const { successesA, trialsA, successesB, trialsB } = input
  const pooled = (successesA + successesB) / (trialsA + trialsB)
  if (pooled <= 0 || pooled >= 1) return null
  const z = (successesA / trialsA - successesB / trialsB) / Math.sqrt(pooled * (1 - pooled) * (1 / trialsA + 1 / trialsB))
  const beyond = normalTail(Math.abs(z))
  return beyond === null ? null : { z, p: Math.min(1, 2 * beyond) }
}

/**
 * By how much share A is greater than share B, with the hybrid score interval: the distances of the two Wilson intervals' ends, combined as
 * legs of a right triangle. Null without trials or when `level` is not strictly between 0 and 1.
 *
 * Source: R. G. Newcombe 1998, "Interval estimation for the difference between independent proportions: comparison of eleven methods",
 * Statistics in Medicine 17, 873-890, method 10 (the paper was not opened; the formula as in the documentation of R package cicalc,
 * `ci_prop_diff_nc`).
 *
 * @param input - `level`: default 0.95
 */
export function proportionDifference(
  input: TwoProportions & { readonly level?: number | undefined },
): { readonly difference: number; readonly low: number; readonly high: number } | null {
  const { successesA, trialsA, successesB, trialsB, level } = input
  const a = wilson({ successes: successesA, trials: trialsA, level })
  const b = wilson({ successes: successesB, trials: trialsB, level })
  if (a === null || b === null) return null
  const shareA = successesA / trialsA
  const shareB = successesB / trialsB
  const difference = shareA - shareB
  return {
    difference,
    low: difference - Math.hypot(shareA - a[0], b[1] - shareB),
    high: difference + Math.hypot(a[1] - shareA, shareB - b[0]),
  }
}

function areCounts({ successesA, trialsA, successesB, trialsB }: TwoProportions): boolean {
  return isShare(successesA, trialsA) && isShare(successesB, trialsB)
}

function isShare(successes: number, trials: number): boolean {
  return trials > 0 && Number.isFinite(trials) && successes >= 0 && successes <= trials
}
