import { meanIntervalOfSums } from './mean-interval.ts'
import { criticalValue } from './normal-distribution.ts'
import { wilson } from './wilson-interval.ts'

/** Scores as they came, or how many there are of each: `{ '4': 12, '5': 30 }`. */
export type Scores = readonly number[] | Readonly<Record<string, number>>

/** What a number of scores comes to. */
export interface ScoreSummary {
  readonly n: number
  readonly value: number
  /** Where the true value lies at the level asked for; absent when there are too few scores to say. */
  readonly interval?: { readonly low: number; readonly high: number }
}

/** Scores with the scale they were given on. */
export interface ScaledScores {
  readonly scores: Scores
  /** The best score; the worst is 1. Default 5, and 7 for the effort score. */
  readonly scale?: number | undefined
  /** Of the interval; default 0.95. */
  readonly level?: number | undefined
}

/** Scores of satisfaction. */
export interface SatisfactionScores extends ScaledScores {
  /** The lowest score of somebody who is satisfied. Default: the upper two scores of the scale. */
  readonly satisfiedFrom?: number | undefined
}

/**
 * Customer satisfaction: the share, from 0 to 1, of scores of at least `satisfiedFrom`: 4 and 5 of five. Null without scores and when one
 * lies outside the scale.
 *
 * @example
 * csat({ scores: [5, 4, 3, 1] }) // 0.5
 */
export function csat(input: SatisfactionScores): number | null {
  return csatSummary(input)?.value ?? null
}

/** {@link csat} with the Wilson interval, see {@link wilson}. */
export function csatSummary(input: SatisfactionScores): ScoreSummary | null {
  const { scores, scale = 5, satisfiedFrom = scale - 1, level } = input
  const sums = addUp(scores, (score) => (score >= 1 && score <= scale ? (score >= satisfiedFrom ? 1 : 0) : Number.NaN))
  if (sums === null || !Number.isFinite(satisfiedFrom)) return null
  const interval = wilson({ successes: sums.sum, trials: sums.n, level })
  return { n: sums.n, value: sums.sum / sums.n, ...(interval === null ? {} : { interval: { low: interval[0], high: interval[1] } }) }
}

/**
 * Net promoter score: the percentage of 9 and 10 less that of 0 to 6, from -100 to 100. Null without scores and when one is no whole number
 * from 0 to 10.
 *
 * Source: F. F. Reichheld 2003, "The One Number You Need to Grow", Harvard Business Review 81(12), 46-54 (not opened).
 *
 * @example
 * nps({ scores: [10, 9, 8, 6] }) // 25
 */
export function nps(input: { readonly scores: Scores }): number | null {
  return npsSummary(input)?.value ?? null
}

/**
 * {@link nps} with the interval of a mean whose single values are -1, 0 and 1: 100·(mean ± z·√(variance/n)), kept within the scale. Absent
 * for fewer than two scores, and where all fall into the same of the three groups: their variance of zero says nothing about the next
 * customer.
 *
 * Source: B. Rocks 2016, "Interval Estimation for the 'Net Promoter Score'", The American Statistician 70(4), 365-372 (not opened), calls
 * it the Wald interval; it is too narrow for a few dozen scores.
 *
 * @param input - `level`: default 0.95
 */
export function npsSummary(input: { readonly scores: Scores; readonly level?: number | undefined }): ScoreSummary | null {
  const sums = addUp(input.scores, (score) =>
    !Number.isInteger(score) || score < 0 || score > 10 ? Number.NaN : score >= 9 ? 1 : score <= 6 ? -1 : 0,
  )
  if (sums === null) return null
  const { n, sum, sumOfSquares } = sums
  const mean = sum / n
  const z = criticalValue(input.level ?? 0.95)
  // Counts are whole numbers: the difference is zero exactly when all scores fall into one group.
  const squares = n * sumOfSquares - sum * sum
  const value = (100 * sum) / n
  if (z === null || n < 2 || squares <= 0) return { n, value }
  const half = z * Math.sqrt(squares / n / (n - 1) / n)
  return { n, value, interval: { low: 100 * Math.max(-1, mean - half), high: 100 * Math.min(1, mean + half) } }
}

/**
 * Customer effort score: the mean, on a scale of 1 to 7 by default. Null without scores and when one lies outside the scale.
 *
 * Source: CEB (now Gartner) asks for agreement with "the company made it easy" on seven points since "CES 2.0" (2013; not opened); more is
 * better.
 *
 * @example
 * ces({ scores: [7, 6, 2] }) // 5
 */
export function ces(input: ScaledScores): number | null {
  return cesSummary(input)?.value ?? null
}

/** {@link ces} with the t interval of a mean, see {@link meanInterval}, kept within the scale. */
export function cesSummary(input: ScaledScores): ScoreSummary | null {
  const { scores, scale = 7, level } = input
  const sums = addUp(scores, (score) => (score >= 1 && score <= scale ? score : Number.NaN))
  if (sums === null) return null
  const interval = meanIntervalOfSums({ ...sums, level })
  return {
    n: sums.n,
    value: sums.sum / sums.n,
    ...(interval === null ? {} : { interval: { low: Math.max(1, interval.low), high: Math.min(scale, interval.high) } }),
  }
}

/** Null when there is nothing to add up, or something that is no score. */
function addUp(scores: Scores, valueOf: (score: number) => number): { n: number; sum: number; sumOfSquares: number } | null {
  let n = 0
  let sum = 0
  let sumOfSquares = 0
  for (const [score, count] of isList(scores) ? scores.map((score) => [score, 1] as const) : countsOf(scores)) {
    if (!(count >= 0 && Number.isInteger(count))) return null
    if (count === 0) continue
    const value = valueOf(score)
    n += count
    sum += count * value
    sumOfSquares += count * value * value
  }
  return n > 0 && Number.isFinite(sumOfSquares) ? { n, sum, sumOfSquares } : null
}

function isList(scores: Scores): scores is readonly number[] {
  return Array.isArray(scores)
}

function countsOf(scores: Readonly<Record<string, number>>): readonly (readonly [score: number, count: number])[] {
  return Object.entries(scores).map(([score, count]) => [score.trim() === '' ? Number.NaN : Number(score), count])
}
