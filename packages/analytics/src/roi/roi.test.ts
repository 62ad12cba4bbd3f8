import { ValidationError } from '@crossdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Benefit, RoiPlan } from './plan.ts'
import { roi } from './roi.ts'
import { eur, PLAN, plans, scaleMoney } from './testing/plans.ts'

function issuesOf(plan: unknown): readonly string[] {
  try {
    roi(plan as RoiPlan)
  } catch (error) {
    if (error instanceof ValidationError) return error.issues.map(({ path, message }) => `${path}: ${message}`)
    throw error
  }
  return []
}

const one = (benefit: Benefit): RoiPlan => ({ investment: [], benefits: [benefit], years: 1, discountRate: 0 })
const firstYear = (benefit: Benefit): number | undefined => roi(one(benefit)).years[0]?.benefit.amount

describe('a plan by year', () => {
  test('the first year has what is paid once, and costs grow from the second on', () => {
    const { years } = roi(PLAN)
    expect(years.map(({ cost }) => cost.amount)).toEqual([7_000_000, 2_040_000, 2_080_800])
  })

  test('benefits follow their ramp, whose last step stays', () => {
    const { years } = roi(PLAN)
    expect(years.map(({ parts }) => parts[0]?.amount.amount)).toEqual([4_000_000, 8_000_000, 8_000_000])
  })

  test('flow 0 is paid today and flow t is the benefit less the yearly cost', () => {
    const { cashFlows, years } = roi(PLAN)
    expect(cashFlows[0]).toBe(-5_000_000)
    expect(cashFlows[1]).toBe((years[0]?.net.amount ?? 0) + 5_000_000)
    expect(cashFlows.slice(2)).toEqual(years.slice(1).map(({ net }) => net.amount))
  })

  test('the worth of the textbook flows is 1922.06 at 8 %', () => {
    const plan: RoiPlan = {
      investment: [{ name: 'Machine', amount: eur(4_000_000), when: 'once' }],
      benefits: [
        { type: 'amount', name: 'Return', amount: eur(1_450_000), draws: 'other', ramp: [8 / 14.5, 9.2 / 14.5, 10 / 14.5, 12 / 14.5, 1] },
      ],
      years: 5,
      discountRate: 0.08,
    }
    const result = roi(plan)
    expect(result.cashFlows).toEqual([-4_000_000, 800_000, 920_000, 1_000_000, 1_200_000, 1_450_000])
    expect(result.npv).toEqual(eur(192_206))
    expect(result.irr).toBeGreaterThan(0.08)
    expect(result.payback).toBeCloseTo(4 + 80_000 / 1_450_000, 10)
    expect(result.discountedPayback).toBeGreaterThan(result.payback ?? 9)
  })

  test('without cost there is no return, and the money is back at once', () => {
    const result = roi(one({ type: 'amount', name: 'Gift', amount: eur(100), draws: 'other' }))
    expect(result.years[0]?.roi).toBeNull()
    expect(result.total.roi).toBeNull()
    expect(result.irr).toBeNull()
    expect(result.payback).toBe(0)
  })

  test('a plan that only costs never pays back', () => {
    const result = roi({ ...PLAN, benefits: [] })
    expect(result.payback).toBeNull()
    expect(result.discountedPayback).toBeNull()
    expect(result.total.roi).toBe(-1)
  })

  test('a change for the worse counts against the plan', () => {
    expect(firstYear({ type: 'labour', name: 'Team', before: 8, after: 10, loadedCost: eur(100) })).toBe(-200)
  })
})

describe('the yearly amount of each benefit', () => {
  const cases: readonly (readonly [Benefit, number])[] = [
    [{ type: 'labour', name: 'x', before: 20, after: 6, loadedCost: eur(700), shrinkage: 0.3 }, 14_000],
    [{ type: 'training', name: 'x', hiresBefore: 9, hiresAfter: 4, costPerHire: eur(300) }, 1500],
    [{ type: 'space', name: 'x', seatsBefore: 10, seatsAfter: 7, costPerSeat: eur(50) }, 150],
    [{ type: 'conversion', name: 'x', enquiries: 1000, before: 0.1, after: 0.12, orderValue: eur(1000), margin: 0.5 }, 10_000],
    [{ type: 'retention', name: 'x', customers: 500, before: 0.5, after: 0.6, yearlyValue: eur(1000) }, 50_000],
    [{ type: 'compliance', name: 'x', incidentsBefore: 3, incidentsAfter: 1, costPerIncident: eur(900) }, 1800],
    [
      {
        type: 'bot',
        name: 'x',
        conversations: 10_000,
        containment: 0.5,
        comeBack: 0.2,
        minutesPerConversation: 6,
        loadedCostPerHour: eur(3000),
        botCost: eur(20),
      },
      1_000_000,
    ],
    [
      {
        type: 'faster-response',
        name: 'x',
        enquiries: 1000,
        conversion: 0.2,
        orderValue: eur(5000),
        minutesBefore: 10,
        minutesAfter: 0,
        curve: 'conversion-7',
      },
      Math.round(1_000_000 * (1 - 0.93 ** 10)),
    ],
    [
      {
        type: 'faster-response',
        name: 'x',
        enquiries: 1000,
        conversion: 0.2,
        orderValue: eur(5000),
        minutesBefore: 20,
        minutesAfter: 10,
        curve: { shape: 'linear', perMinute: 0.07 },
      },
      300_000,
    ],
    [{ type: 'amount', name: 'x', amount: eur(-5), draws: 'labour' }, -5],
  ]
  test.each(cases)('%j comes to %i', (benefit, expected) => {
    expect(firstYear(benefit)).toBe(expected)
  })
})

describe('what is refused', () => {
  const labour = { type: 'labour', name: 'Team', before: 3, after: 1, loadedCost: eur(100) } as const

  test.each([
    [null, ': expected a plan'],
    [{ ...PLAN, years: 31 }, 'years: expected a whole number of years from 1 to 30'],
    [{ ...PLAN, years: 1.5 }, 'years: expected a whole number of years from 1 to 30'],
    [{ ...PLAN, discountRate: -1 }, 'discountRate: expected a rate above -1, as a fraction'],
    [{ ...PLAN, investment: undefined }, 'investment: expected a list of costs'],
    [{ ...PLAN, investment: [], benefits: [] }, 'benefits: expected at least one cost or benefit'],
    [one({ ...labour, shrinkage: 1 }), 'benefits[0].shrinkage: expected a share from 0 to less than 1'],
    [one({ ...labour, after: Number.NaN }), 'benefits[0].after: expected a number from 0 on'],
    [one({ ...labour, ramp: [0.5, 1.2] }), 'benefits[0].ramp[1]: expected a share from 0 to 1'],
    [
      one({ ...labour, loadedCost: { amount: 1.5, currency: 'EUR' } }),
      'benefits[0].loadedCost.amount: expected a whole number of minor units',
    ],
    [one({ ...labour, type: 'toString' } as unknown as Benefit), 'benefits[0].type: expected one of'],
    [
      { ...PLAN, investment: [{ name: 'x', amount: eur(1), when: 'once', growth: 0.1 }] },
      'investment[0].growth: expected no growth, because it is paid once',
    ],
    [
      { ...PLAN, investment: [{ name: 'x', amount: { amount: 1, currency: 'USD' }, when: 'once' }] },
      'benefits[0].loadedCost.currency: expected the currency of investment[0].amount',
    ],
    [
      one({
        type: 'faster-response',
        name: 'x',
        enquiries: 1,
        conversion: 1,
        orderValue: eur(1),
        minutesBefore: 1,
        minutesAfter: 0,
        curve: 'constructor',
      }),
      'benefits[0].curve: expected a curve, or one of "conversion-7"',
    ],
    [
      one({ type: 'amount', name: 'x', amount: eur(1), draws: 'luck' } as unknown as Benefit),
      'benefits[0].draws: expected one of "labour"',
    ],
  ])('%#: the path and what was expected are named', (plan, expected) => {
    expect(issuesOf(plan)[0]).toContain(expected)
  })

  test('sums that cannot be counted exactly are refused and never rounded in silence', () => {
    expect(issuesOf(one({ ...labour, before: 1e12, loadedCost: eur(Number.MAX_SAFE_INTEGER) }))[0]).toContain('less than 2^53')
  })
})

describe('for every plan', () => {
  test('all tables foot to the minor unit', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { years, total, cashFlows } = roi(plan)
        let cumulative = 0
        for (const year of years) {
          expect(year.parts.reduce((sum, part) => sum + part.amount.amount, 0)).toBe(year.benefit.amount)
          expect(year.benefit.amount - year.cost.amount).toBe(year.net.amount)
          cumulative += year.net.amount
          expect(year.cumulative.amount).toBe(cumulative)
        }
        expect(total.net.amount).toBe(cumulative)
        expect(cashFlows.reduce((sum, flow) => sum + flow, 0)).toBe(cumulative)
        expect(total.benefit.amount - total.cost.amount).toBe(cumulative)
      }),
    )
  })

  test('ten times the money is worth ten times as much, but for rounding', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const [small, great] = [roi(plan), roi(scaleMoney(plan, 10))]
        const lines = (plan.investment.length + plan.benefits.length) * plan.years + 1
        // A line is off by half a minor unit at most; a negative rate makes later ones weigh more.
        const weight = Math.max(1, (1 + plan.discountRate) ** -plan.years)
        expect(Math.abs(great.npv.amount - 10 * small.npv.amount)).toBeLessThanOrEqual(
          5.5 * lines * weight + 1e-9 * Math.abs(great.npv.amount),
        )
      }),
    )
  })

  test('nothing is ever NaN, infinite or minus zero', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const bad: unknown[] = []
        JSON.stringify(roi(plan), (_, value: unknown) => {
          if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) bad.push(value)
          return value
        })
        expect(bad).toEqual([])
      }),
    )
  })
})
