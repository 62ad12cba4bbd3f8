/** What {@link sprt} says after so many trials. */
export interface SequentialTest {
  /** Logarithm of how much likelier the data is under `p1` than under `p0`. */
  readonly llr: number
  /** From here on `p1` is accepted: ln((1 - beta)/alpha). */
  readonly upper: number
  /** Up to here `p0` is accepted: ln(beta/(1 - alpha)). */
  readonly lower: number
  readonly decision: 'accept-h1' | 'accept-h0' | 'continue'
}

/**
 * Wald's sequential probability ratio test of a share: unlike a p value it may be looked at after every trial and stopped at the first
 * decision, with error rates of about `alpha` (accepting `p1` though `p0` holds) and `beta` (the other way round). Null when `p0`, `p1`,
 * `alpha` or `beta` is not strictly between 0 and 1, `p0` equals `p1`, `alpha + beta` is not below 1, or `successes` is not from 0 to
 * `trials`.
 *
 * Source: A. Wald 1945, "Sequential Tests of Statistical Hypotheses", Annals of Mathematical Statistics 16(2), 117-186 (not opened).
 *
 * @example
 * sprt({ p0: 0.5, p1: 0.6, alpha: 0.05, beta: 0.1, successes: 70, trials: 100 })?.decision // 'accept-h1'
 */
export function sprt(input: {
  readonly p0: number
  readonly p1: number
  readonly alpha: number
  readonly beta: number
  readonly successes: number
  readonly trials: number
}): SequentialTest | null {
  const { p0, p1, alpha, beta, successes, trials } = input
  if (![p0, p1, alpha, beta].every((share) => share > 0 && share < 1) || p0 === p1 || alpha + beta >= 1) return null
  if (!(successes >= 0 && successes <= trials && Number.isFinite(trials))) return null
  const llr = successes * Math.log(p1 / p0) + (trials - successes) * (Math.log1p(-p1) - Math.log1p(-p0))
  const upper = Math.log((1 - beta) / alpha)
  const lower = Math.log(beta / (1 - alpha))
  return { llr, upper, lower, decision: llr >= upper ? 'accept-h1' : llr <= lower ? 'accept-h0' : 'continue' }
}
