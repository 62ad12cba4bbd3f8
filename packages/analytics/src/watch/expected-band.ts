import { incompleteBeta } from '../statistics/incomplete-beta.ts'
import { normalTail } from '../statistics/normal-distribution.ts'
import { quantile } from '../statistics/quantile.ts'

/** Where a figure usually lies; what is outside is too far. */
export interface ExpectedBand {
  readonly centre: number
  readonly low: number
  readonly high: number
}

/** An earlier figure, from how many observations. */
export interface EarlierFigure {
  readonly value: number
  readonly n: number
}

/**
 * The median plus and minus `tolerance` robust standard deviations. The standard deviation is 1.4826 times the median absolute deviation
 * from the median, and never less than `floor`: half a dozen weeks can agree by chance.
 *
 * The distance in these units is the modified z score of B. Iglewicz and D. C. Hoaglin 1993, "How to Detect and Handle Outliers", ASQC
 * Basic References in Quality Control 16, which calls a value an outlier above 3.5 (the booklet was not opened; formula and 3.5 as the R
 * packages `modern` and `spatialEco` give them).
 *
 * @param earlier at least one
 */
export function robustBand(earlier: readonly EarlierFigure[], tolerance: number, floor: number): ExpectedBand {
  const values = earlier.map(({ value }) => value)
  const centre = median(values)
  const reach = tolerance * Math.max(1.4826 * median(values.map((value) => Math.abs(value - centre))), floor)
  return { centre, low: centre - reach, high: centre + reach }
}

/**
 * For counts: a floor of the square root of the median, which is the standard deviation of a Poisson count, and of at least one.
 *
 * @example
 * countBand([100, 104, 96, 100].map((value) => ({ value, n: value })), 4) // centre 100, 60 to 140
 */
export function countBand(earlier: readonly EarlierFigure[], tolerance: number): ExpectedBand {
  const floor = Math.max(1, Math.sqrt(Math.max(0, median(earlier.map(({ value }) => value)))))
  const band = robustBand(earlier, tolerance, floor)
  return { ...band, low: Math.max(0, band.low) }
}

/**
 * For shares: outside is what the weeks do not do, and what chance does not do either. The second is an exact binomial test of the hits now
 * against the share of all earlier weeks together, one tail as unlikely as the normal distribution's beyond `tolerance`. Half a hit and
 * half a miss are added to the earlier weeks, so that what never happened is not impossible.
 *
 * @param n trials now
 */
export function shareBand(earlier: readonly EarlierFigure[], n: number, tolerance: number): ExpectedBand {
  const weekly = robustBand(earlier, tolerance, 0)
  let hits = 0.5
  let trials = 1
  for (const figure of earlier) {
    hits += figure.value * figure.n
    trials += figure.n
  }
  const usual = hits / trials
  const rare = normalTail(tolerance) ?? 0
  // The first count of hits that is too many, and the last that is too few; beyond n and 0 when none is.
  const tooMany = firstWhere(n + 1, (count) => atLeast(count, n, usual) < rare)
  const tooFew = firstWhere(n + 1, (count) => atLeast(n - count, n, 1 - usual) >= rare) - 1
  return {
    centre: weekly.centre,
    low: Math.max(0, Math.min(weekly.low, (tooFew + 0.5) / n)),
    high: Math.min(1, Math.max(weekly.high, (tooMany - 0.5) / n)),
  }
}

/** Probability of at least so many hits in n trials, by the regularised incomplete beta function (NIST DLMF 8.17.5; known, not opened). */
export function atLeast(hits: number, n: number, share: number): number {
  if (hits <= 0) return 1
  return hits > n ? 0 : incompleteBeta(hits, n - hits + 1, share, 1 - share)
}

/** The smallest number below `end` that the test holds for, or `end`; it must hold for all greater ones too. */
function firstWhere(end: number, holds: (count: number) => boolean): number {
  let low = 0
  let high = end
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Zero without values. */
function median(values: readonly number[]): number {
  return quantile({ values, p: 0.5 }) ?? 0
}
