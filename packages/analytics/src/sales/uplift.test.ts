import { seededRandom } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { holdOutUplift } from './uplift.ts'

describe('the uplift', () => {
  test('is the difference of conversion in points, with interval, p and the relative uplift', () => {
    const { conversion } = holdOutUplift({
      currency: 'EUR',
      served: { customers: 75, buyers: 10, revenue: [] },
      heldOut: { customers: 225, buyers: 12, revenue: [] },
    })
    expect(conversion.points).toBeCloseTo(100 * (10 / 75 - 12 / 225), 10)
    // The documentation of scipy.stats.contingency.relative_risk: 2.5, 1.1261564003469628 to 5.549850800541033.
    expect(conversion.relative).toBeCloseTo(1.5, 12)
    expect(conversion.relativeInterval?.low).toBeCloseTo(0.1261564003469628, 9)
    expect(conversion.relativeInterval?.high).toBeCloseTo(4.549850800541033, 9)
    expect(conversion.interval?.low).toBeLessThan(conversion.points ?? 0)
    expect(conversion.interval?.high).toBeGreaterThan(conversion.points ?? 0)
    expect(conversion.p).toBeGreaterThan(0)
    expect(conversion.p).toBeLessThan(0.05)
  })

  test('is money for all who were served, from sums by the normal interval', () => {
    const uplift = holdOutUplift({
      currency: 'EUR',
      served: { customers: 9000, buyers: 540, revenue: { sum: 2_700_000, sumOfSquares: 16_200_000_000 } },
      heldOut: { customers: 1000, buyers: 50, revenue: { sum: 250_000, sumOfSquares: 1_500_000_000 } },
    })
    expect(uplift.revenuePerCustomer).toMatchObject({ served: 300, heldOut: 250, difference: 50, method: 'normal' })
    // Variance of a mean: (sum of squares - n·mean²)/(n-1)/n, here 1,710,190/9,000 and 1,438,939/1,000.
    const reach =
      1.959963984540054 * Math.sqrt((16_200_000_000 - 9000 * 90_000) / 8999 / 9000 + (1_500_000_000 - 1000 * 62_500) / 999 / 1000)
    expect(uplift.revenuePerCustomer.interval?.low).toBeCloseTo(50 - reach, 8)
    expect(uplift.incremental.buyers).toBeCloseTo(90, 8)
    expect(uplift.incremental.revenue).toEqual({ amount: 450_000, currency: 'EUR' })
    expect(uplift.incremental.interval?.high).toEqual({ amount: Math.round((50 + reach) * 9000), currency: 'EUR' })
  })

  test('draws the revenue of single buyers anew, the same for the same seed, and agrees with the normal interval', () => {
    const random = seededRandom(5)
    const amounts = (buyers: number): readonly number[] => Array.from({ length: buyers }, () => 3000 + Math.floor(random.next() * 4000))
    const served = { customers: 800, buyers: 160, revenue: amounts(160) }
    const heldOut = { customers: 800, buyers: 120, revenue: amounts(120) }
    const sums = ({ customers, buyers, revenue }: typeof served): typeof served & { revenue: never } =>
      ({
        customers,
        buyers,
        revenue: { sum: revenue.reduce((a, b) => a + b, 0), sumOfSquares: revenue.reduce((a, b) => a + b * b, 0) },
      }) as never
    const drawn = holdOutUplift({ currency: 'EUR', served, heldOut })
    const normal = holdOutUplift({ currency: 'EUR', served: sums(served), heldOut: sums(heldOut) })
    expect(drawn.revenuePerCustomer.method).toBe('bootstrap')
    expect(holdOutUplift({ currency: 'EUR', served, heldOut })).toEqual(drawn)
    expect(drawn.revenuePerCustomer.difference).toBeCloseTo(normal.revenuePerCustomer.difference ?? 0, 9)
    const [a, b] = [drawn.revenuePerCustomer.interval, normal.revenuePerCustomer.interval]
    const width = (b?.high ?? 0) - (b?.low ?? 0)
    expect(Math.abs((a?.low ?? 0) - (b?.low ?? 0)) / width).toBeLessThan(0.05)
    expect(Math.abs((a?.high ?? 0) - (b?.high ?? 0)) / width).toBeLessThan(0.05)
  })

  test('says nothing of empty groups, and never a number that is none', () => {
    const nobody = { customers: 0, buyers: 0, revenue: [] }
    const silent = { customers: 10, buyers: 0, revenue: [] }
    const empty = holdOutUplift({ currency: 'EUR', served: silent, heldOut: nobody })
    expect(empty.conversion).toEqual({
      served: 0,
      heldOut: null,
      points: null,
      interval: null,
      p: null,
      relative: null,
      relativeInterval: null,
    })
    expect(empty.incremental).toEqual({ buyers: null, revenue: null, interval: null })
    const none = holdOutUplift({ currency: 'EUR', served: silent, heldOut: silent })
    expect(none.conversion).toMatchObject({ points: 0, p: null, relative: null })
    expect(none.incremental.revenue).toEqual({ amount: 0, currency: 'EUR' })
    expect(JSON.stringify([empty, none])).not.toMatch(/NaN|Infinity/)
  })

  test('refuses more buyers than customers and more amounts than buyers', () => {
    const good = { customers: 10, buyers: 1, revenue: [1] }
    expect(() => holdOutUplift({ currency: 'EUR', served: { ...good, buyers: 11 }, heldOut: good })).toThrow('served.buyers')
    expect(() => holdOutUplift({ currency: 'EUR', served: good, heldOut: { ...good, revenue: [1, 2] } })).toThrow('heldOut.revenue')
  })
})
