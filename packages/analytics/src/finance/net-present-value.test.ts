import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { npv } from './net-present-value.ts'

const flow = fc.double({ min: -1e6, max: 1e6, noNaN: true })

describe('npv', () => {
  test('takes the first flow as today, as numpy-financial does (the example of the project’s reference)', () => {
    expect(npv({ rate: 0.08, cashFlows: [-40000, 8000, 9200, 10000, 12000, 14500] })).toBeCloseTo(1922.06, 2)
    // The spreadsheet function's reading discounts the first flow, too: 1922.06 / 1.08.
    expect(npv({ rate: 0.08, cashFlows: [0, -40000, 8000, 9200, 10000, 12000, 14500] })).toBeCloseTo(1779.69, 2)
  })

  test('is the plain sum at a rate of zero', () => {
    expect(npv({ rate: 0, cashFlows: [-100, 50, 60] })).toBe(10)
  })

  test('equals the sum of the single discounted flows', () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 30 }), fc.double({ min: -0.5, max: 2, noNaN: true }), (cashFlows, rate) => {
        const terms = cashFlows.map((amount, period) => amount / (1 + rate) ** period)
        const size = terms.reduce((sum, term) => sum + Math.abs(term), 1)
        expect(Math.abs((npv({ rate, cashFlows }) ?? Number.NaN) - terms.reduce((sum, term) => sum + term, 0))).toBeLessThan(size * 1e-12)
      }),
    )
  })

  test('is null for what has no value', () => {
    expect(npv({ rate: -1, cashFlows: [1, 1] })).toBeNull()
    expect(npv({ rate: Number.NaN, cashFlows: [1] })).toBeNull()
    expect(npv({ rate: 0.1, cashFlows: [1, Number.NaN] })).toBeNull()
    expect(npv({ rate: -0.9999, cashFlows: Array.from({ length: 400 }, () => 1) })).toBeNull()
  })
})
