import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criticalValue, normalCdf, normalQuantile, normalTail } from './normal-distribution.ts'

const CDF: readonly (readonly [number, number])[] = [
  [-37, 5.725571222524577e-300],
  [-30, 4.906713927148187e-198],
  [-20, 2.7536241186062337e-89],
  [-12.5, 3.732564298877713e-36],
  [-10, 7.619853024160525e-24],
  [-8, 6.220960574271784e-16],
  [-6, 9.86587645037698e-10],
  [-5.7, 5.990371401063528e-9],
  [-5, 2.866515718791939e-7],
  [-4, 3.1671241833119924e-5],
  [-3, 0.0013498980316300946],
  [-2, 0.02275013194817921],
  [-1.5, 0.06680720126885807],
  [-1, 0.15865525393145705],
  [-0.5, 0.3085375387259869],
  [-0.1, 0.460172162722971],
  [-0.001, 0.49960105778608893],
  [0, 0.5],
  [0.3, 0.6179114221889527],
  [0.67, 0.7485711049046899],
  [0.68, 0.7517477695464295],
  [1.96, 0.9750021048517795],
  [3, 0.9986501019683699],
  [5, 0.9999997133484281],
  [8, 0.9999999999999993],
]

const QUANTILES: readonly (readonly [number, number])[] = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-20, -9.262340089798407],
  [1e-11, -6.706023155495136],
  [1e-5, -4.264890793922825],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.07, -1.4757910281791706],
  [0.074, -1.4466320671589785],
  [0.076, -1.4325027208258116],
  [0.1, -1.2815515655446004],
  [0.3, -0.5244005127080408],
  [0.4999, -0.00025066283008800747],
  [0.51, 0.025068908258711057],
  [0.6, 0.2533471031357997],
  [0.9, 1.2815515655446006],
  [0.925, 1.4395314709384561],
  [0.926, 1.4466320671589787],
  [0.975, 1.9599639845400538],
  [0.995, 2.5758293035489004],
  [0.9999, 3.7190164854557084],
  [0.9999999999, 6.361340889697422],
]

function relativeError(got: number | null, exact: number): number {
  return Math.abs((got ?? Number.NaN) - exact) / Math.abs(exact)
}

describe('normalCdf', () => {
  test('agrees with 50-digit arithmetic (mpmath 1.x `ncdf`), in the tail, too', () => {
    for (const [z, exact] of CDF) expect(relativeError(normalCdf(z), exact)).toBeLessThan(1e-14)
  })

  test('rises from 0 to 1', () => {
    expect(normalCdf(-Infinity)).toBe(0)
    expect(normalCdf(Infinity)).toBe(1)
    expect(normalCdf(Number.NaN)).toBeNull()
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), fc.double({ min: 1e-3, max: 10, noNaN: true }), (z, more) => {
        expect(normalCdf(z + more)).toBeGreaterThanOrEqual(normalCdf(z) ?? Number.NaN)
      }),
    )
  })

  test('leaves a tail that is not rounded away', () => {
    expect(relativeError(normalTail(10), 7.619853024160527e-24)).toBeLessThan(1e-14)
  })
})

describe('normalQuantile', () => {
  test('agrees with 50-digit arithmetic (mpmath 1.x)', () => {
    for (const [p, exact] of QUANTILES) expect(relativeError(normalQuantile(p), exact)).toBeLessThan(2e-15)
  })

  test('is undone by the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
        // The function is steep in the far tail: z is known to 16 digits, so p to 16 less those of z².
        expect(relativeError(normalCdf(normalQuantile(p) ?? Number.NaN), p)).toBeLessThan(1e-12)
      }),
    )
  })

  test('is null where there is none', () => {
    for (const p of [0, 1, -1, 2, Number.NaN]) expect(normalQuantile(p)).toBeNull()
    expect(normalQuantile(0.5)).toBe(0)
    expect(criticalValue(1)).toBeNull()
    expect(criticalValue(0.95)).toBeCloseTo(1.959963984540054, 14)
  })
})
