import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atLeast, countBand, robustBand, shareBand } from './expected-band.ts'

const weeks = (values: readonly number[], n = 100): readonly { value: number; n: number }[] => values.map((value) => ({ value, n }))

describe('what is usual', () => {
  test('is the median and 1.4826 times the median absolute deviation, which one odd week does not move', () => {
    expect(robustBand(weeks([10, 12, 14, 16, 18]), 2, 0)).toEqual({ centre: 14, low: 14 - 2 * 1.4826 * 2, high: 14 + 2 * 1.4826 * 2 })
    expect(robustBand(weeks([10, 12, 14, 16, 9999]), 2, 0)).toEqual(robustBand(weeks([10, 12, 14, 16, 18]), 2, 0))
  })

  test('is where the modified z score of Iglewicz and Hoaglin says that an outlier begins', () => {
    // M = 0.6745·(x - median)/MAD; the score at the band's end is the tolerance, up to the rounding of 0.6745 = 1/1.4826.
    const { high, centre } = robustBand(weeks([2, 4, 4, 5, 7, 9]), 3.5, 0)
    expect((0.6745 * (high - centre)) / 1.5).toBeCloseTo(3.5, 3)
  })

  test('is never narrower than the floor, though all weeks agree', () => {
    expect(robustBand(weeks([5, 5, 5, 5]), 4, 0.5)).toEqual({ centre: 5, low: 3, high: 7 })
    expect(countBand(weeks([100, 100, 100, 100]), 4)).toEqual({ centre: 100, low: 60, high: 140 })
    expect(countBand(weeks([0, 0, 0, 0]), 4)).toEqual({ centre: 0, low: 0, high: 4 })
  })
})

describe('the binomial test', () => {
  test('has the tail that scipy documents', () => {
    // scipy.stats.binom_test(3, n=15, p=0.1, alternative='greater')
    expect(atLeast(3, 15, 0.1)).toBeCloseTo(0.18406106910639114, 14)
    expect(atLeast(0, 15, 0.1)).toBe(1)
    expect(atLeast(16, 15, 0.1)).toBe(0)
  })

  test('lets a small sample pass what it would not let a large one', () => {
    const usual = weeks([0.9, 0.91, 0.89, 0.9], 200)
    expect(shareBand(usual, 5, 4).low).toBeLessThan(0.4)
    expect(shareBand(usual, 500, 4).low).toBeGreaterThan(0.8)
    expect(shareBand(usual, 5, 4).high).toBe(1)
  })

  test('ends the band between two counts of hits: the first outside is rarer than the normal tail, the last inside is not', () => {
    const rare = 3.167124183311992e-5
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 400 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (n, share) => {
        const { low, high } = shareBand(weeks([share, share, share, share], 1000), n, 4)
        const usual = (0.5 + 4000 * share) / 4001
        const last = Math.floor(high * n)
        expect(atLeast(last + 1, n, usual)).toBeLessThan(rare)
        expect(atLeast(last, n, usual) >= rare || last === n).toBe(true)
        expect(low).toBeLessThanOrEqual(share)
        expect(high).toBeGreaterThanOrEqual(share)
      }),
    )
  })
})
