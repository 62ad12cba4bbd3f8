/** The quantile of the normal distribution that a two-sided interval of 95 % takes. */
const Z = 1.96

/**
 * The lower end of Wilson's 95 % interval of a share: what it is at least, given how little was counted.
 *
 * Source: E. B. Wilson, “Probable Inference, the Law of Succession, and Statistical Inference”, Journal of the American Statistical
 * Association 22 (1927) 209-212.
 *
 * @param hits 0 to `trials`.
 * @param trials greater than 0.
 *
 * @example
 * wilsonLowerBound(1, 1) // 0.21: one of one says little
 */
export function wilsonLowerBound(hits: number, trials: number): number {
  const share = hits / trials
  const z2 = Z * Z
  const centre = share + z2 / (2 * trials)
  const spread = Z * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials))
  // Rounding may put it a hair outside.
  return Math.min(share, Math.max(0, (centre - spread) / (1 + z2 / trials)))
}
