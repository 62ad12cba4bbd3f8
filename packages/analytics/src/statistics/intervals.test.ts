import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanInterval, meanIntervalOfSums } from './mean-interval.ts'
import { medianInterval } from './median-interval.ts'
import { wilson } from './wilson-interval.ts'

function upTo(n: number): readonly number[] {
  return Array.from({ length: n }, (_, at) => at + 1)
}

describe('wilson', () => {
  test('agrees with the examples of Newcombe 1998 (two stand in the project’s reference, two are recalled)', () => {
    for (const [successes, trials, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const) {
      const interval = wilson({ successes, trials })
      expect(interval?.[0]).toBeCloseTo(low, 4)
      expect(interval?.[1]).toBeCloseTo(high, 4)
    }
  })

  test('lies within 0 and 1, holds the share and turns with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
        const successes = Math.round(share * trials)
        const [low, high] = wilson({ successes, trials }) ?? [Number.NaN, Number.NaN]
        const [turnedLow] = wilson({ successes: trials - successes, trials }) ?? [Number.NaN]
        expect(low >= 0 && low <= successes / trials && successes / trials <= high && high <= 1).toBe(true)
        expect(high).toBeCloseTo(1 - turnedLow, 12)
      }),
    )
  })

  test('is null where there is none', () => {
    expect(wilson({ successes: 0, trials: 0 })).toBeNull()
    expect(wilson({ successes: 3, trials: 2 })).toBeNull()
    expect(wilson({ successes: -1, trials: 2 })).toBeNull()
    expect(wilson({ successes: 1, trials: 2, level: 1 })).toBeNull()
    expect(wilson({ successes: Number.NaN, trials: 2 })).toBeNull()
  })
})

describe('meanInterval', () => {
  const values = [2.1, 3.4, 1.2, 8.9, 4.4, 5.1, 0.7, 15.2, 3.3, 6.1, 2.2, 9.7]

  test('agrees with scipy 1.17 `stats.t.interval`', () => {
    const { mean, low, high, n } = meanInterval({ values }) ?? { mean: 0, low: 0, high: 0, n: 0 }
    expect(n).toBe(12)
    expect(mean).toBeCloseTo(5.191666666666666, 12)
    expect(low).toBeCloseTo(2.5020922833868506, 10)
    expect(high).toBeCloseTo(7.881241049946482, 10)
  })

  test('is the same from sums', () => {
    const sums = {
      n: 12,
      sum: values.reduce((sum, value) => sum + value, 0),
      sumOfSquares: values.reduce((sum, value) => sum + value * value, 0),
    }
    expect(meanIntervalOfSums(sums)?.low).toBeCloseTo(2.5020922833868506, 10)
    expect(meanIntervalOfSums(sums)?.high).toBeCloseTo(7.881241049946482, 10)
  })

  test('keeps the differences of large values', () => {
    const interval = meanInterval({ values: [1e12 + 1, 1e12 + 2, 1e12 + 3] })
    expect((interval?.high ?? 0) - (interval?.mean ?? 0)).toBeCloseTo(2.484, 3)
  })

  test('is null for fewer than two values', () => {
    expect(meanInterval({ values: [1] })).toBeNull()
    expect(meanInterval({ values: [1, Number.NaN] })).toBeNull()
    expect(meanIntervalOfSums({ n: 0, sum: 0, sumOfSquares: 0 })).toBeNull()
    expect(meanInterval({ values: [1, 2], level: 0 })).toBeNull()
  })
})

describe('medianInterval', () => {
  test('takes the ranks that the binomial distribution of scipy 1.17 gives', () => {
    for (const [n, rank] of [
      [6, 1],
      [10, 2],
      [15, 4],
      [20, 6],
      [25, 8],
      [100, 40],
      [1001, 470],
    ] as const)
      expect(medianInterval(upTo(n))).toEqual([rank, n + 1 - rank])
  })

  test('is null for fewer than six values at 95 %', () => {
    for (let n = 0; n < 6; n++) expect(medianInterval(upTo(n))).toBeNull()
    expect(medianInterval(upTo(10), 1)).toBeNull()
  })

  test('misses the median at most as often as the level says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 120 }), fc.constantFrom(0.8, 0.9, 0.95, 0.99), (n, level) => {
        const interval = medianInterval(upTo(n), level)
        const rank = interval?.[0] ?? 0
        // P(Binomial(n, 1/2) < rank), added up; one rank more would be too many.
        let chance = 0.5 ** n
        let below = 0
        for (let hits = 0; hits < rank; hits++) {
          below += chance
          chance *= (n - hits) / (hits + 1)
        }
        expect(below).toBeLessThanOrEqual((1 - level) / 2 + 1e-12)
        expect(below + chance).toBeGreaterThan((1 - level) / 2 - 1e-12)
      }),
    )
  })
})
