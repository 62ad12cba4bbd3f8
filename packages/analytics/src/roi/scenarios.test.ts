import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roi } from './roi.ts'
import { applyChanges, compareScenarios } from './scenarios.ts'
import { eur, PLAN, plans } from './testing/plans.ts'
import { planNumbers } from './working-plan.ts'

describe('scenarios', () => {
  test('a scenario without changes is the plan', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { base, scenarios } = compareScenarios(plan, [{ name: 'same', changes: {} }])
        expect(scenarios[0]?.result).toEqual(base)
        expect(scenarios[0]?.npvChange.amount).toBe(0)
      }),
    )
  })

  test('setting every number to what it is changes nothing', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const same = Object.fromEntries(planNumbers(plan).map(({ path, value }) => [path, value]))
        expect(roi(applyChanges(plan, same))).toEqual(roi(plan))
      }),
    )
  })

  test('each scenario starts from the plan and the plan stays as it is', () => {
    const before = structuredClone(PLAN)
    const { scenarios } = compareScenarios(PLAN, [
      { name: 'one', changes: { 'benefits[0].after': 10 } },
      { name: 'two', changes: { 'investment[0].amount': 0, 'benefits[0].growth': 0.05, 'benefits[0].ramp[0]': 1 } },
    ])
    expect(PLAN).toEqual(before)
    expect(scenarios[1]?.plan.benefits[0]).toMatchObject({ after: 8, growth: 0.05, ramp: [1, 1] })
    expect(scenarios[1]?.plan.investment[0]?.amount).toEqual(eur(0))
    expect(scenarios[1]?.npvChange.amount).toBeGreaterThan(5_000_000)
  })

  test('money is found with and without its amount written out', () => {
    const [short, long] = ['investment[1].amount', 'investment[1].amount.amount'].map((path) => applyChanges(PLAN, { [path]: 7 }))
    expect(short?.investment[1]?.amount).toEqual(eur(7))
    expect(long).toEqual(short)
  })

  test('a wrong path is told with the paths that are near', () => {
    expect(() => applyChanges(PLAN, { 'benefits[0].befor': 1 })).toThrow(
      /changes\["benefits\[0\]\.befor"\]: expected .* such as benefits\[0\]\.before/,
    )
  })

  test.each(['__proto__.after', 'constructor.prototype', 'benefits[0].__proto__', 'benefits.length', 'benefits[0].name', 'toString', ''])(
    'the path %j leads nowhere',
    (path) => {
      expect(() => applyChanges(PLAN, { [path]: 1 })).toThrow(/expected the path of a number/)
      expect(Object.hasOwn(Object.prototype, 'after')).toBe(false)
    },
  )

  test('a number that is not allowed is named by scenario and path', () => {
    expect(() => compareScenarios(PLAN, [{ name: 'x', changes: { 'benefits[1].conversion': 1.2 } }])).toThrow(
      /scenarios\[0\]\.changes\["benefits\[1\]\.conversion"\]: expected a share from 0 to 1/,
    )
  })
})
