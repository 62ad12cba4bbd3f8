import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { PlanMeasure } from './measure-plan.ts'
import { roi } from './roi.ts'
import { applyChanges } from './scenarios.ts'
import { driversAround, sensitivity } from './sensitivity.ts'
import { PLAN, plans } from './testing/plans.ts'

describe('the tornado', () => {
  test('has the greatest swing first, and no swing below zero', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { rows } = sensitivity(plan, driversAround(plan, 0.2))
        const swings = rows.map(({ swing }) => swing ?? Infinity)
        expect(swings.every((swing) => swing >= 0)).toBe(true)
        expect(swings).toEqual(swings.toSorted((a, b) => b - a))
      }),
    )
  })

  test('a bar is the measure with one number changed', () => {
    const { rows, base } = sensitivity(PLAN, [
      { path: 'benefits[0].after', low: 6, high: 9 },
      { path: 'discountRate', name: 'Interest', low: 0.05, high: 0.2 },
    ])
    expect(base).toBe(roi(PLAN).npv.amount)
    expect(rows.map(({ name }) => name)).toEqual(['Team: after', 'Interest'])
    expect(rows[0]).toMatchObject({ base: 8, atLow: roi(applyChanges(PLAN, { 'benefits[0].after': 6 })).npv.amount })
    expect(rows[1]?.atHigh).toBe(roi(applyChanges(PLAN, { discountRate: 0.2 })).npv.amount)
  })

  test.each<[PlanMeasure, (result: ReturnType<typeof roi>) => number | null | undefined]>([
    ['npv', ({ npv }) => npv.amount],
    ['total-net', ({ total }) => total.net.amount],
    ['total-roi', ({ total }) => total.roi],
    ['first-year-roi', ({ years }) => years[0]?.roi],
    ['irr', ({ irr }) => irr],
    ['payback', ({ payback }) => payback],
    ['discounted-payback', ({ discountedPayback }) => discountedPayback],
  ])('%s is what roi gives', (measure, of) => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(sensitivity(plan, [], measure).base).toBe(of(roi(plan)))
      }),
      { numRuns: 30 },
    )
  })

  test('an end at which the plan never pays back outweighs every number', () => {
    const { rows } = sensitivity(
      PLAN,
      [
        { path: 'benefits[1].conversion', low: 0.05, high: 0.2 },
        { path: 'benefits[0].after', low: 7, high: 10 },
      ],
      'payback',
    )
    expect(rows[0]).toMatchObject({ path: 'benefits[0].after', atHigh: null, swing: null })
  })

  test('a wrong end is named', () => {
    expect(() => sensitivity(PLAN, [{ path: 'benefits[1].margin', low: 0, high: 2 }])).toThrow(/drivers\[0\]\.high: expected a share/)
  })

  test('without somebody’s drivers, every number is taken a tenth up and down, within what is allowed', () => {
    const plan = applyChanges(PLAN, { 'benefits[1].conversion': 0.95 })
    expect(driversAround(plan).find(({ path }) => path === 'benefits[1].conversion')).toMatchObject({ low: 0.95 * 0.9, high: 1 })
    expect(driversAround(plan).some(({ path }) => path === 'years')).toBe(false)
  })

  test('measures are a closed list', () => {
    expectTypeOf(sensitivity).parameter(2).toEqualTypeOf<PlanMeasure | undefined>()
  })
})
