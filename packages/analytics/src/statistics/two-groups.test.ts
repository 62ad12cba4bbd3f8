import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bootstrap, bootstrapDifference } from './bootstrap.ts'
import { hodgesLehmann } from './hodges-lehmann.ts'
import { mannWhitney } from './mann-whitney.ts'
import { proportionDifference, twoProportion } from './two-proportions.ts'

const few = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 15 })

// Permeability constants of the human chorioamnion at term and before: Hollander and Wolfe 1973, p. 69; the data of the example of R's
// wilcox.test (recalled).
const AT_TERM = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46]
const BEFORE = [1.15, 0.88, 0.9, 0.74, 1.21]

describe('twoProportion', () => {
  test('is the pooled z test', () => {
    const found = twoProportion({ successesA: 900, trialsA: 1000, successesB: 870, trialsB: 1000 })
    expect(found?.z).toBeCloseTo(2.1027406056221163, 12)
    expect(found?.p).toBeCloseTo(0.03548845046647451, 12)
  })

  test('is null when there is nothing to compare', () => {
    expect(twoProportion({ successesA: 0, trialsA: 5, successesB: 0, trialsB: 5 })).toBeNull()
    expect(twoProportion({ successesA: 5, trialsA: 5, successesB: 7, trialsB: 7 })).toBeNull()
    expect(twoProportion({ successesA: 0, trialsA: 0, successesB: 1, trialsB: 5 })).toBeNull()
    expect(twoProportion({ successesA: 6, trialsA: 5, successesB: 1, trialsB: 5 })).toBeNull()
  })

  test('changes only its sign when the groups change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
        const one = twoProportion({ successesA: a, trialsA: 100, successesB: b, trialsB: 120 })
        const other = twoProportion({ successesA: b, trialsA: 120, successesB: a, trialsB: 100 })
        expect(one?.z).toBeCloseTo(-(other?.z ?? Number.NaN), 12)
        expect(one?.p).toBeCloseTo(other?.p ?? Number.NaN, 12)
      }),
    )
  })
})

describe('proportionDifference', () => {
  test('agrees with Newcombe 1998 (Statistics in Medicine 17, 873-890), 56/70 and 48/80 by method 10 (recalled, not opened)', () => {
    const found = proportionDifference({ successesA: 56, trialsA: 70, successesB: 48, trialsB: 80 })
    expect(found?.difference).toBeCloseTo(0.2, 12)
    expect(found?.low).toBeCloseTo(0.0524, 4)
    expect(found?.high).toBeCloseTo(0.3339, 4)
  })

  test('is null without trials', () => {
    expect(proportionDifference({ successesA: 0, trialsA: 0, successesB: 1, trialsB: 2 })).toBeNull()
  })
})

describe('mannWhitney', () => {
  const a = [1, 2, 2, 3, 5, 5, 5, 8]
  const b = [2, 4, 5, 6, 9, 9, 10]

  test('agrees with scipy 1.17 `mannwhitneyu(method="asymptotic")`, ties included', () => {
    for (const [alternative, p] of [
      ['two-sided', 0.10052164083340268],
      ['greater', 0.9607655035704559],
      ['less', 0.05026082041670134],
    ] as const) {
      const found = mannWhitney({ a, b, alternative })
      expect(found?.u).toBe(13.5)
      expect(found?.p).toBeCloseTo(p, 12)
    }
    expect(mannWhitney({ a: AT_TERM, b: BEFORE, alternative: 'greater' })?.p).toBeCloseTo(0.12231180256349167, 12)
  })

  test('sees no difference between equal values', () => {
    expect(mannWhitney({ a: [3, 3, 3], b: [3, 3] })).toEqual({ u: 3, p: 1 })
    expect(mannWhitney({ a: [1], b: [1] })).toEqual({ u: 0.5, p: 1 })
  })

  test('counts the pairs in which the first is greater', () => {
    fc.assert(
      fc.property(few, few, (a, b) => {
        const pairs = a.flatMap((one) => b.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)))
        const found = mannWhitney({ a, b })
        expect(found?.u).toBe(pairs.reduce((sum: number, pair) => sum + pair, 0))
        expect((found?.p ?? -1) >= 0 && (found?.p ?? 2) <= 1).toBe(true)
        expect(mannWhitney({ a: b, b: a })?.p).toBeCloseTo(found?.p ?? Number.NaN, 12)
      }),
    )
  })

  test('is null for an empty group and for what is no number', () => {
    expect(mannWhitney({ a: [], b: [1] })).toBeNull()
    expect(mannWhitney({ a: [1], b: [Number.NaN] })).toBeNull()
    expect(mannWhitney({ a: [1], b: [Infinity] })).toBeNull()
  })
})

describe('hodgesLehmann', () => {
  test('agrees with all differences, sorted, of the textbook data (median 0.305; numpy 2.4)', () => {
    const found = hodgesLehmann({ a: AT_TERM, b: BEFORE })
    expect(found?.shift).toBeCloseTo(0.305, 12)
    expect(found?.interval?.low).toBeCloseTo(-0.17, 12)
    expect(found?.interval?.high).toBeCloseTo(0.76, 12)
  })

  test('is the median of all differences', () => {
    fc.assert(
      fc.property(few, few, (a, b) => {
        const differences = a.flatMap((one) => b.map((other) => one - other)).toSorted((one, other) => one - other)
        const [low, high] = [Math.floor((differences.length - 1) / 2), Math.ceil((differences.length - 1) / 2)]
        expect(hodgesLehmann({ a, b })?.shift).toBe(((differences[low] ?? Number.NaN) + (differences[high] ?? Number.NaN)) / 2)
      }),
    )
  })

  test('is null for an empty group', () => {
    expect(hodgesLehmann({ a: [], b: [1] })).toBeNull()
    expect(hodgesLehmann({ a: [1], b: [1], level: 2 })).toBeNull()
    expect(hodgesLehmann({ a: [1], b: [3] })).toEqual({ shift: -2 })
  })
})

describe('bootstrap', () => {
  const values = [2.1, 3.4, 1.2, 8.9, 4.4, 5.1, 0.7, 15.2, 3.3, 6.1, 2.2, 9.7]

  test('agrees with scipy 1.17 `stats.bootstrap` of 200,000 samples, but for chance', () => {
    const mean = bootstrap({ values, statistic: 'mean', samples: 50_000 })
    expect(mean?.estimate).toBeCloseTo(5.191666666666666, 12)
    expect(Math.abs((mean?.standardError ?? 0) - 1.17)).toBeLessThan(0.02)
    expect(distance(mean?.percentile, [3.1083, 7.6667])).toBeLessThan(0.08)
    expect(distance(mean?.bca, [3.3667, 8.1667])).toBeLessThan(0.08)
    const spread = bootstrap({ values, statistic: populationDeviation, samples: 50_000 })
    expect(distance(spread?.bca, [2.4975, 6.2336])).toBeLessThan(0.08)
  })

  test('agrees with scipy for the difference of two groups, too', () => {
    const found = bootstrapDifference({ a: values, b: [1.1, 2.4, 0.9, 3.1, 2, 4.4, 1.7, 2.9], statistic: 'mean', samples: 50_000 })
    expect(distance(found?.percentile, [0.6583, 5.45])).toBeLessThan(0.08)
    expect(distance(found?.bca, [0.8958, 5.8833])).toBeLessThan(0.08)
  })

  test('gives the same for the same seed, and leaves the data as it is', () => {
    const given = [...values]
    const one = bootstrap({ values: given, statistic: 'median', seed: 7 })
    expect(bootstrap({ values: given, statistic: 'median', seed: 7 })).toEqual(one)
    expect(bootstrap({ values: given, statistic: 'median', seed: 8 })).not.toEqual(one)
    expect(given).toEqual(values)
    expect(one?.estimate).toBeCloseTo(3.9, 12)
  })

  test('claims no corrected interval when all values are equal', () => {
    expect(bootstrap({ values: [4, 4, 4], statistic: 'mean' })).toEqual({ estimate: 4, standardError: 0, percentile: [4, 4], bca: null })
  })

  test('is null for what cannot be drawn', () => {
    expect(bootstrap({ values: [1], statistic: 'mean' })).toBeNull()
    expect(bootstrap({ values: [1, Number.NaN], statistic: 'mean' })).toBeNull()
    expect(bootstrap({ values: [1, 2], statistic: 'mean', samples: 10 })).toBeNull()
    expect(bootstrap({ values: [1, 2], statistic: () => Number.NaN })).toBeNull()
    expect(bootstrapDifference({ a: [1, 2], b: [], statistic: 'mean' })).toBeNull()
  })

  /** Between the ends that are further apart. */
  function distance(interval: readonly [number, number] | null | undefined, expected: readonly [number, number]): number {
    return Math.max(...expected.map((end, at) => Math.abs((interval?.[at] ?? Number.NaN) - end)))
  }

  function populationDeviation(sample: Float64Array): number {
    const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length
    return Math.sqrt(sample.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sample.length)
  }
})
