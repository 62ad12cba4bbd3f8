import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { studentCdf, studentQuantile } from './student-distribution.ts'

describe('studentQuantile', () => {
  test('agrees with the printed tables of t (recalled, not opened)', () => {
    for (const [degrees, p, printed] of [
      [1, 0.975, 12.706],
      [2, 0.9, 1.886],
      [10, 0.975, 2.228],
      [30, 0.995, 2.75],
      [100, 0.95, 1.66],
    ] as const)
      expect(studentQuantile(p, degrees)).toBeCloseTo(printed, 3)
  })

  test('agrees with 50-digit arithmetic (mpmath 1.x)', () => {
    expect(studentQuantile(0.975, 1)).toBeCloseTo(12.706204736174694, 11)
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.2281388519862744, 12)
    expect(studentQuantile(0.9999999, 3)).toBeCloseTo(222.57159098625124, 7)
    expect(studentQuantile(0.975, 1e6)).toBeCloseTo(1.959966356814107, 8)
  })

  test('is undone by the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), fc.integer({ min: 1, max: 500 }), (p, degrees) => {
        expect(studentCdf(studentQuantile(p, degrees) ?? Number.NaN, degrees)).toBeCloseTo(p, 11)
      }),
    )
  })

  test('is null where there is none', () => {
    expect(studentQuantile(0, 5)).toBeNull()
    expect(studentQuantile(0.9, 0)).toBeNull()
    expect(studentCdf(Number.NaN, 5)).toBeNull()
    expect(studentCdf(1, -1)).toBeNull()
    expect(studentQuantile(0.5, 7)).toBe(0)
    expect(studentCdf(Infinity, 3)).toBe(1)
  })
})
