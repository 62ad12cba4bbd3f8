import { criticalValue } from './normal-distribution.ts'

/**
 * The Wilson score interval of a share: centre (p + z²/2n)/(1 + z²/n), half-width z·√(p(1-p)/n + z²/4n²)/(1 + z²/n). It holds for few
 * trials and at 0 and 1, where the normal interval p ± z·√(p(1-p)/n) does not. Null without trials, when `successes` is not from 0 to
 * `trials`, or when `level` is not strictly between 0 and 1.
 *
 * Source: E. B. Wilson 1927, "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical
 * Association 22, 209-212 (not opened); check values: R. G. Newcombe 1998, "Two-sided confidence intervals for the single proportion:
 * comparison of seven methods", Statistics in Medicine 17, 857-872, method 3.
 *
 * @param input - `level`: how often such an interval holds the true share; default 0.95
 * @example
 * wilson({ successes: 81, trials: 263 }) // [0.2553, 0.3662], rounded
 */
export function wilson(input: {
  readonly successes: number
  readonly trials: number
  readonly level?: number | undefined
}): readonly [low: number, high: number] | null {
  const { successes, trials, level = 0.95 } = input
  const z = criticalValue(level)
  if (z === null || !(trials > 0 && Number.isFinite(trials) && successes >= 0 && successes <= trials)) return null
  const share = successes / trials
  const square = (z * z) / trials
  const centre = (share + square / 2) / (1 + square)
  const half = (z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials))) / (1 + square)
  return [successes === 0 ? 0 : Math.max(0, centre - half), successes === trials ? 1 : Math.min(1, centre + half)]
}
