import { seededRandom, type Random } from '@crossdesk/core'
import { criticalValue, normalCdf, normalQuantile } from './normal-distribution.ts'
import { quantileOfSorted, quantilesInPlace } from './quantile.ts'

/** What is estimated: a name, or any number that is computed from a sample. It may reorder the sample, which is its own. */
export type Statistic = 'mean' | 'median' | ((sample: Float64Array) => number)

/** How a bootstrap is drawn. The same seed gives the same result. */
export interface BootstrapOptions {
  readonly statistic: Statistic
  /** How often the data is drawn anew. Default 2,000; 100 at the least. */
  readonly samples?: number | undefined
  /** How often the interval holds the true value. Default 0.95. */
  readonly level?: number | undefined
  /** Default 1. */
  readonly seed?: number | undefined
}

/** What a bootstrap found. */
export interface BootstrapResult {
  /** Of the data as it is. */
  readonly estimate: number
  /** How much the estimate would vary: the standard deviation over the samples. */
  readonly standardError: number
  /** Between the quantiles of the samples' values. */
  readonly percentile: readonly [low: number, high: number]
  /**
   * The same, corrected for bias and skewness: the one to report. Null when the data gives no correction, for example when all values are
   * equal.
   */
  readonly bca: readonly [low: number, high: number] | null
}

/** A jackknife leaves out this many parts at the most: with more values each part holds several. */
const MOST_PARTS = 1000

/**
 * The interval of any statistic, without assuming a distribution: the data is drawn anew, with replacement, many times. Time: (samples +
 * parts left out, at most 1,000) evaluations of the statistic. Null for fewer than two values, a value that is not finite, a statistic that
 * is not finite on some sample, fewer than 100 samples, or a level that is not strictly between 0 and 1.
 *
 * Source: B. Efron 1987, "Better Bootstrap Confidence Intervals", Journal of the American Statistical Association 82(397), 171-185 (not
 * opened): percentile and BCa intervals; the acceleration comes from the jackknife.
 *
 * @example
 * bootstrap({ values: waits, statistic: 'median', seed: 7 })?.bca
 */
export function bootstrap(input: BootstrapOptions & { readonly values: readonly number[] | Float64Array }): BootstrapResult | null {
  const statistic = functionOf(input.statistic)
  return run([input.values], ([sample]) => statistic(sample as Float64Array), input)
}

/**
 * {@link bootstrap} of the statistic of `a` less the statistic of `b`, with both groups drawn anew independently.
 *
 * @example
 * bootstrapDifference({ a: waitsWithoutBot, b: waitsWithBot, statistic: 'median' }) // how much sooner
 */
export function bootstrapDifference(
  input: BootstrapOptions & { readonly a: readonly number[] | Float64Array; readonly b: readonly number[] | Float64Array },
): BootstrapResult | null {
  const statistic = functionOf(input.statistic)
  return run([input.a, input.b], ([a, b]) => statistic(a as Float64Array) - statistic(b as Float64Array), input)
}

function functionOf(statistic: Statistic): (sample: Float64Array) => number {
  if (statistic === 'mean') return (sample) => sample.reduce((sum, value) => sum + value, 0) / sample.length
  if (statistic === 'median') return (sample) => quantilesInPlace(sample, [0.5])?.[0] ?? Number.NaN
  return statistic
}

function run(
  groups: readonly (readonly number[] | Float64Array)[],
  statistic: (samples: readonly Float64Array[]) => number,
  options: BootstrapOptions,
): BootstrapResult | null {
  const { samples = 2000, level = 0.95, seed = 1 } = options
  const data = groups.map((values) => Float64Array.from(values))
  if (data.some((values) => values.length < 2 || !values.every(Number.isFinite))) return null
  const z = criticalValue(level)
  if (z === null || !Number.isSafeInteger(samples) || samples < 100) return null
  const estimate = statistic(data.map((values) => values.slice()))
  const drawn = draw(data, statistic, samples, seededRandom(seed)).sort()
  if (!Number.isFinite(estimate) || !drawn.every(Number.isFinite)) return null
  const outside = (1 - level) / 2
  return {
    estimate,
    standardError: deviation(drawn),
    percentile: between(drawn, outside, 1 - outside),
    bca: corrected(drawn, estimate, acceleration(data, statistic), z),
  }
}

function draw(
  data: readonly Float64Array[],
  statistic: (samples: readonly Float64Array[]) => number,
  samples: number,
  random: Random,
): Float64Array {
  const buffers = data.map((values) => new Float64Array(values.length))
  const drawn = new Float64Array(samples)
  for (let round = 0; round < samples; round++) {
    for (const [group, values] of data.entries()) {
      const buffer = buffers[group] as Float64Array
      for (let at = 0; at < buffer.length; at++) buffer[at] = values[Math.floor(random.next() * values.length)] as number
    }
    drawn[round] = statistic(buffers)
  }
  return drawn
}

/** A sixth of the skewness of the statistic's answer to single values: from leaving out one part of each group after the other. */
function acceleration(data: readonly Float64Array[], statistic: (samples: readonly Float64Array[]) => number): number {
  let cubes = 0
  let squares = 0
  for (const [group, values] of data.entries()) {
    const parts = Math.min(values.length, MOST_PARTS)
    const without = Array.from({ length: parts }, (_, part) =>
      statistic(data.map((others, other) => (other === group ? others.filter((_value, at) => at % parts !== part) : others.slice()))),
    )
    const mean = without.reduce((sum, value) => sum + value, 0) / parts
    for (const value of without) {
      const influence = ((parts - 1) / parts) * (mean - value)
      cubes += influence ** 3
      squares += influence ** 2
    }
  }
  return cubes / (6 * squares ** 1.5)
}

function corrected(drawn: Float64Array, estimate: number, skew: number, z: number): readonly [number, number] | null {
  let below = 0
  for (const value of drawn) below += value < estimate ? 1 : value === estimate ? 0.5 : 0
  const bias = normalQuantile(below / drawn.length)
  if (bias === null || !Number.isFinite(skew)) return null
  const [low, high] = [-z, z].map((end) => normalCdf(bias + (bias + end) / (1 - skew * (bias + end))))
  return typeof low === 'number' && typeof high === 'number' && low < high ? between(drawn, low, high) : null
}

function between(drawn: Float64Array, low: number, high: number): readonly [number, number] {
  return [quantileOfSorted(drawn, low) as number, quantileOfSorted(drawn, high) as number]
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}
