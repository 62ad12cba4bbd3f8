import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DELAY_CURVE_NAMES, DELAY_CURVES } from './delay-curves.ts'
import { responseDelayLoss } from './response-delay.ts'
import { shareKept } from './share-kept.ts'
import { eur } from './testing/plans.ts'

const SHOP = { enquiries: 1000, conversion: 0.2, orderValue: eur(5000), minutes: 10 }

describe('what waiting costs', () => {
  test('is relative and compounds: 7 % a minute leaves 48.4 % after ten minutes', () => {
    const { conversion, lostOrders, lostRevenue } = responseDelayLoss({ ...SHOP, curve: 'conversion-7' })
    expect(conversion).toBeCloseTo(0.2 * 0.93 ** 10, 12)
    expect(lostOrders).toBeCloseTo(200 * (1 - 0.93 ** 10), 10)
    expect(lostRevenue).toEqual(eur(Math.round(1_000_000 * (1 - 0.93 ** 10))))
  })

  test('the explanation says what a linear reading would give, and where the figure is from', () => {
    const { explanation } = responseDelayLoss({ ...SHOP, curve: 'conversion-7' })
    expect(explanation.factors.find(({ name }) => name === 'linear reading')?.evidence).toContain('30 %')
    expect(explanation.source).toContain('not found')
  })

  test('the lower and the upper end of 2 to 3 % speak of satisfaction, too', () => {
    expect(responseDelayLoss({ ...SHOP, curve: 'conversion-2' })).toMatchObject({ conversion: 0.2 * 0.98 ** 10, satisfaction: 0.95 ** 10 })
    expect(responseDelayLoss({ ...SHOP, curve: 'conversion-3' })).toMatchObject({ conversion: 0.2 * 0.97 ** 10, satisfaction: 0.95 ** 10 })
    expect(responseDelayLoss({ ...SHOP, curve: 'conversion-7' })).not.toHaveProperty('satisfaction')
  })

  test('a linear curve ends when nobody is left', () => {
    const curve = { shape: 'linear', perMinute: 0.07 } as const
    expect(responseDelayLoss({ ...SHOP, curve }).lostOrders).toBeCloseTo(140, 10)
    expect(responseDelayLoss({ ...SHOP, minutes: 60, curve }).conversion).toBe(0)
  })

  test('an answer at once loses nothing, and waiting longer never wins anybody back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('exponential' as const, 'linear' as const),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        (shape, perMinute, some, more) => {
          const curve = { shape, perMinute }
          expect(shareKept(curve, 0)).toBe(1)
          expect(shareKept(curve, some + more)).toBeLessThanOrEqual(shareKept(curve, some))
          expect(shareKept(curve, some)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  test('names what is wrong', () => {
    expect(() => responseDelayLoss({ ...SHOP, curve: 'conversion-9' })).toThrow(/curve: expected a curve, or one of/)
    expect(() => responseDelayLoss({ ...SHOP, curve: { shape: 'exponential', perMinute: 7 } })).toThrow(
      /curve\.perMinute: expected a share/,
    )
    expect(() => responseDelayLoss({ ...SHOP, minutes: -1, curve: 'conversion-2' })).toThrow(/minutes: expected a number from 0 on/)
  })
})

test('every published curve has its source, and the list of names has all of them', () => {
  expect(new Set(DELAY_CURVE_NAMES)).toEqual(new Set(Object.keys(DELAY_CURVES)))
  for (const { source } of Object.values(DELAY_CURVES)) expect(source).toMatch(/Passed around in the trade/)
})
