import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleSizeOfMeans, sampleSizeOfShares } from './sample-size.ts'
import { sprt } from './sequential-test.ts'

describe('sprt', () => {
  const plan = { p0: 0.5, p1: 0.6, alpha: 0.05, beta: 0.1 }

  test('stops at Wald’s thresholds', () => {
    const found = sprt({ ...plan, successes: 70, trials: 100 })
    expect(found?.llr).toBeCloseTo(6.06820243615053, 10)
    expect(found?.upper).toBeCloseTo(Math.log(0.9 / 0.05), 12)
    expect(found?.lower).toBeCloseTo(Math.log(0.1 / 0.95), 12)
    expect(found?.decision).toBe('accept-h1')
    expect(sprt({ ...plan, successes: 40, trials: 100 })?.decision).toBe('accept-h0')
    expect(sprt({ ...plan, successes: 0, trials: 0 })).toMatchObject({ llr: 0, decision: 'continue' })
  })

  test('grows with every success when p1 is greater, and falls when it is smaller', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (successes) => {
        const llrOf = (p0: number, p1: number, hits: number) => sprt({ ...plan, p0, p1, successes: hits, trials: 100 })?.llr ?? Number.NaN
        expect(llrOf(0.2, 0.3, successes + 1)).toBeGreaterThan(llrOf(0.2, 0.3, successes))
        expect(llrOf(0.3, 0.2, successes + 1)).toBeLessThan(llrOf(0.3, 0.2, successes))
      }),
    )
  })

  test('is null for a plan that decides nothing', () => {
    for (const wrong of [{ p0: 0 }, { p1: 1 }, { p1: 0.5 }, { alpha: 0 }, { alpha: 0.6, beta: 0.5 }, { beta: Number.NaN }])
      expect(sprt({ ...plan, successes: 1, trials: 2, ...wrong })).toBeNull()
    expect(sprt({ ...plan, successes: 3, trials: 2 })).toBeNull()
  })
})

describe('sampleSizeOfShares', () => {
  test('agrees with the example in R’s documentation of power.prop.test (76.7 a group)', () => {
    expect(sampleSizeOfShares({ p1: 0.5, p2: 0.75, power: 0.9 })).toBe(77)
    expect(sampleSizeOfShares({ p1: 0.75, p2: 0.5, power: 0.9 })).toBe(77)
  })

  test('agrees with the formula computed with scipy 1.17 (3840.85 and 5120.29)', () => {
    expect(sampleSizeOfShares({ p1: 0.1, p2: 0.12 })).toBe(3841)
    expect(sampleSizeOfShares({ p1: 0.02, p2: 0.03, power: 0.9 })).toBe(5121)
  })

  test('is null where no number suffices or nothing is asked', () => {
    expect(sampleSizeOfShares({ p1: 0.5, p2: 0.5 })).toBeNull()
    expect(sampleSizeOfShares({ p1: -0.1, p2: 0.5 })).toBeNull()
    expect(sampleSizeOfShares({ p1: 0.1, p2: 0.5, power: 1 })).toBeNull()
    expect(sampleSizeOfShares({ p1: 0.1, p2: 0.5, alpha: 0 })).toBeNull()
  })
})

describe('sampleSizeOfMeans', () => {
  test('agrees with the example in R’s documentation of power.t.test (22.02 a group)', () => {
    expect(sampleSizeOfMeans({ difference: 1, deviation: 1, power: 0.9 })).toBe(23)
    expect(sampleSizeOfMeans({ difference: -30, deviation: 30, power: 0.9 })).toBe(23)
  })

  test('agrees with the noncentral t of scipy 1.17', () => {
    for (const [difference, power, alpha, exact] of [
      [0.5, 0.8, 0.05, 63.766],
      [0.2, 0.8, 0.05, 393.407],
      [0.8, 0.95, 0.01, 57.355],
      [3, 0.9, 0.05, 3.625],
      [2, 0.8, 0.05, 5.09],
      [0.06, 0.8, 0.05, 4361.449],
      [0.07, 0.8, 0.05, 3204.585],
      [0.1, 0.9, 0.01, 2977.537],
    ] as const)
      expect(sampleSizeOfMeans({ difference, power, alpha })).toBe(Math.ceil(exact))
  })

  test('is null where no number suffices or nothing is asked', () => {
    expect(sampleSizeOfMeans({ difference: 0 })).toBeNull()
    expect(sampleSizeOfMeans({ difference: 1, deviation: 0 })).toBeNull()
    expect(sampleSizeOfMeans({ difference: Number.NaN })).toBeNull()
    expect(sampleSizeOfMeans({ difference: 1e-200 })).toBeNull()
    expect(sampleSizeOfMeans({ difference: 1, alpha: 1 })).toBeNull()
  })
})
