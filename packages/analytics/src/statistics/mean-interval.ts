import { studentQuantile } from './student-distribution.ts'

/** A mean with the interval that holds the true one at the level asked for. */
export interface MeanInterval {
  readonly n: number
  readonly mean: number
  readonly low: number
  readonly high: number
}

/**
 * The mean and its interval mean ± t·s/√n, with Student's t of n - 1 degrees of freedom. For scores; waits are skewed, see {@link
 * medianInterval}. Null for fewer than two values and for values that are not finite.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.5.2, "Confidence Limits for the Mean" (not opened); checked against
 * scipy.
 *
 * @param input - `level`: default 0.95
 */
export function meanInterval(input: {
  readonly values: readonly number[] | Float64Array
  readonly level?: number | undefined
}): MeanInterval | null {
  const { values, level = 0.95 } = input
  let mean = 0
  let squares = 0
  let n = 0
  // Welford's sums: the squares of large values would swallow their differences.
  for (const value of values) {
    n++
    const step = value - mean
    mean += step / n
    squares += step * (value - mean)
  }
  return around(n, mean, squares, level)
}

/**
 * {@link meanInterval} from sums that were added up elsewhere. Exact for scores; for values much larger than their differences the sums
 * have lost these.
 */
export function meanIntervalOfSums(input: {
  readonly n: number
  readonly sum: number
  readonly sumOfSquares: number
  readonly level?: number | undefined
}): MeanInterval | null {
  const { n, sum, sumOfSquares, level = 0.95 } = input
  return n >= 2 ? around(n, sum / n, Math.max(0, sumOfSquares - (sum * sum) / n), level) : null
}

function around(n: number, mean: number, squares: number, level: number): MeanInterval | null {
  if (!(n >= 2 && Number.isFinite(mean) && Number.isFinite(squares) && level > 0 && level < 1)) return null
  const t = studentQuantile(0.5 + level / 2, n - 1)
  if (t === null) return null
  const half = t * Math.sqrt(squares / (n - 1) / n)
  return { n, mean, low: mean - half, high: mean + half }
}
