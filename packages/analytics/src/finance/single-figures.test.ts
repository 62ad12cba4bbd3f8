import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { irr } from './internal-rate-of-return.ts'
import { mirr } from './modified-rate-of-return.ts'
import { payback } from './payback-period.ts'
import { returnOnInvestment } from './return-on-investment.ts'

describe('mirr', () => {
  test('agrees with the examples in the documentation of the spreadsheet function (recalled, not opened)', () => {
    const cashFlows = [-120000, 39000, 30000, 21000, 37000, 46000]
    expect(mirr({ cashFlows, financeRate: 0.1, reinvestRate: 0.12 })).toBeCloseTo(0.126094, 6)
    expect(mirr({ cashFlows, financeRate: 0.1, reinvestRate: 0.14 })).toBeCloseTo(0.134759, 6)
  })

  test('is the internal rate when money is put to work at that rate', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }), (inflows) => {
        const cashFlows = [-1000, ...inflows]
        const rate = irr({ cashFlows })
        if (rate === null) throw new Error('expected a rate')
        expect(mirr({ cashFlows, financeRate: 0.1, reinvestRate: rate })).toBeCloseTo(rate, 8)
      }),
    )
  })

  test('is null unless money both comes in and goes out', () => {
    expect(mirr({ cashFlows: [1, 2], financeRate: 0.1, reinvestRate: 0.1 })).toBeNull()
    expect(mirr({ cashFlows: [-1, -2], financeRate: 0.1, reinvestRate: 0.1 })).toBeNull()
    expect(mirr({ cashFlows: [-1, 2], financeRate: -1, reinvestRate: 0.1 })).toBeNull()
    expect(mirr({ cashFlows: [-1, 2], financeRate: 0.1, reinvestRate: Number.NaN })).toBeNull()
    expect(mirr({ cashFlows: [], financeRate: 0.1, reinvestRate: 0.1 })).toBeNull()
  })
})

describe('payback', () => {
  test('is linear inside the period', () => {
    expect(payback({ cashFlows: [-480, 155, 155, 155, 155] })).toBeCloseTo(3.096774193548387, 12)
  })

  test('discounts first when there is a rate', () => {
    // 110/1.1 = 100 and 121/1.21 = 100: the second period pays 50 of 100.
    expect(payback({ cashFlows: [-150, 110, 121], rate: 0.1 })).toBeCloseTo(1.5, 12)
  })

  test('is reached by a sum that is zero but for rounding', () => {
    expect(payback({ cashFlows: [-100, 110], rate: 0.1 })).toBeCloseTo(1, 12)
    expect(payback({ cashFlows: [-0.7, 0.1, 0.6] })).toBeCloseTo(2, 12)
  })

  test('is the first time, also when later costs take the sum below zero again', () => {
    expect(payback({ cashFlows: [-100, 200, -300, 400] })).toBe(0.5)
  })

  test('is 0 when nothing has to be paid back, and null when it never is', () => {
    expect(payback({ cashFlows: [0, 10] })).toBe(0)
    expect(payback({ cashFlows: [-100, 50, 49] })).toBeNull()
    expect(payback({ cashFlows: [] })).toBeNull()
    expect(payback({ cashFlows: [-1, Number.NaN] })).toBeNull()
    expect(payback({ cashFlows: [-1, 2], rate: -1 })).toBeNull()
  })

  test('lies inside the plan and is never sooner with a rate', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (inflows, rate) => {
          const cashFlows = [-200, ...inflows]
          const never = inflows.length + 1
          const simple = payback({ cashFlows }) ?? never
          const discounted = payback({ cashFlows, rate }) ?? never
          expect(simple > 0 && simple <= never).toBe(true)
          expect(discounted).toBeGreaterThanOrEqual(simple - 1e-9)
        },
      ),
    )
  })
})

describe('returnOnInvestment', () => {
  test('gives the published case: 223 % in year one, 308 % later', () => {
    expect(returnOnInvestment({ benefits: [120, 20, 15], costs: [30, 10, 8] })).toBeCloseTo(107 / 48, 12)
    expect(returnOnInvestment({ benefits: [120, 20, 15], costs: [30, 8] })).toBeCloseTo(117 / 38, 12)
  })

  test('is null without cost', () => {
    expect(returnOnInvestment({ benefits: [1], costs: [] })).toBeNull()
    expect(returnOnInvestment({ benefits: [1], costs: [0] })).toBeNull()
    expect(returnOnInvestment({ benefits: [1], costs: [-5] })).toBeNull()
    expect(returnOnInvestment({ benefits: [Number.NaN], costs: [5] })).toBeNull()
  })
})
