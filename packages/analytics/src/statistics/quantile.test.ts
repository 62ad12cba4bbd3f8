import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantile, quantileOfSorted, quantilesInPlace } from './quantile.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('quantile', () => {
  test('interpolates as R type 7 and numpy do', () => {
    expect(quantile({ values: [1, 2, 3, 4], p: 0.9 })).toBeCloseTo(3.7, 12)
    expect(quantile({ values: [4, 1, 3, 2], p: 0.5 })).toBe(2.5)
    expect(quantile({ values: [7], p: 0.3 })).toBe(7)
    expect(quantile({ values: [3, 1], p: 0 })).toBe(1)
    expect(quantile({ values: [3, 1], p: 1 })).toBe(3)
  })

  test('does not change what it is given', () => {
    const values = [3, 1, 2]
    quantile({ values, p: 0.5 })
    expect(values).toEqual([3, 1, 2])
  })

  test('is null where there is none', () => {
    expect(quantile({ values: [], p: 0.5 })).toBeNull()
    expect(quantile({ values: [1, Number.NaN], p: 0.5 })).toBeNull()
    expect(quantile({ values: [1], p: 1.1 })).toBeNull()
    expect(quantileOfSorted([1, 2], Number.NaN)).toBeNull()
    expect(quantileOfSorted([], 0.5)).toBeNull()
    expect(quantilesInPlace(new Float64Array(0), [0.5])).toBeNull()
    expect(quantilesInPlace(Float64Array.of(1), [0.5, -1])).toBeNull()
  })

  test('lies between the least and the greatest value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), share, (values, p) => {
        const found = quantile({ values, p }) ?? Number.NaN
        const slack = Math.abs(found) * 1e-12
        expect(found).toBeGreaterThanOrEqual(Math.min(...values) - slack)
        expect(found).toBeLessThanOrEqual(Math.max(...values) + slack)
      }),
    )
  })
})

describe('quantilesInPlace', () => {
  test('gives what sorting gives, for any values and in any order of the shares', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 300 }),
        fc.array(share, { maxLength: 5 }),
        (values, ps) => {
          const sorted = Float64Array.from(values).sort()
          expect(quantilesInPlace(Float64Array.from(values), ps)).toEqual(ps.map((p) => quantileOfSorted(sorted, p)))
        },
      ),
    )
  })

  test('gives what sorting gives for many values in orders that mislead it', () => {
    const n = 50_000
    for (const valueAt of [
      (at: number) => at,
      (at: number) => n - at,
      (at: number) => at % 3,
      () => 1,
      (at: number) => (at < n / 2 ? at : n - at),
      (at: number) => (at * 7919) % n,
    ]) {
      const values = Float64Array.from({ length: n }, (_, at) => valueAt(at))
      const sorted = values.toSorted()
      expect(quantilesInPlace(values, [0.99, 0.5, 0.9])).toEqual([0.99, 0.5, 0.9].map((p) => quantileOfSorted(sorted, p)))
      expect(values.toSorted()).toEqual(sorted)
    }
  })
})
