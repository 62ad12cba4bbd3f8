import { incompleteBeta } from './incomplete-beta.ts'
import { criticalValue } from './normal-distribution.ts'

/**
 * The interval of the median between two of the values themselves, whatever their distribution: the k-th smallest and the k-th largest,
 * with the largest k for which P(Binomial(n, 1/2) < k) is at most half of 1 - level. It holds the true median at least as often as `level`
 * says. Null when there are too few values (fewer than six at 95 %).
 *
 * Source: W. R. Thompson 1936, "On confidence ranges for the median and other expectation distributions for populations of unknown
 * distribution form", Annals of Mathematical Statistics 7(3), 122-128 (not opened); it is the inverted sign test.
 *
 * @param sorted - finite values, smallest first
 * @param level - default 0.95
 * @example
 * medianInterval([3, 5, 8, 9, 12, 15, 16, 20, 31, 40]) // [5, 31]
 */
export function medianInterval(sorted: readonly number[] | Float64Array, level = 0.95): readonly [low: number, high: number] | null {
  const n = sorted.length
  const z = criticalValue(level)
  if (z === null) return null
  const outside = (1 - level) / 2
  let rank = Math.max(0, Math.min(Math.floor(n / 2), Math.round((n - z * Math.sqrt(n)) / 2)))
  while (rank > 0 && chanceBelow(rank, n) > outside) rank--
  while (rank < n / 2 && chanceBelow(rank + 1, n) <= outside) rank++
  return rank === 0 ? null : [sorted[rank - 1] as number, sorted[n - rank] as number]
}

/** P(Binomial(n, 1/2) < rank). */
function chanceBelow(rank: number, n: number): number {
  return incompleteBeta(n - rank + 1, rank, 0.5, 0.5)
}
