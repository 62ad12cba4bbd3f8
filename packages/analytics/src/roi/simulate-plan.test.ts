import { seededRandom } from '@crossdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draw, type Distribution } from './distribution.ts'
import { roi } from './roi.ts'
import { applyChanges } from './scenarios.ts'
import { simulatePlan, type SimulationDriver } from './simulate-plan.ts'
import { PLAN, plans } from './testing/plans.ts'
import { planNumbers } from './working-plan.ts'

const DRIVERS: readonly SimulationDriver[] = [
  { path: 'benefits[0].after', distribution: { type: 'pert', low: 6, mode: 8, high: 11 } },
  { path: 'benefits[1].conversion', distribution: { type: 'normal', mean: 0.1, sd: 0.05 } },
  { path: 'investment[0].amount', distribution: { type: 'triangular', low: 4_000_000, mode: 5_000_000, high: 8_000_000 } },
  { path: 'discountRate', distribution: { type: 'uniform', low: 0.06, high: 0.14 } },
]

describe('the simulation', () => {
  test('the same seed gives the same result, another seed another', () => {
    const once = simulatePlan(PLAN, DRIVERS, { runs: 500, seed: 7 })
    expect(simulatePlan(PLAN, DRIVERS, { runs: 500, seed: 7 })).toEqual(once)
    expect(simulatePlan(PLAN, DRIVERS, { runs: 500, seed: 8 }).npv).not.toEqual(once.npv)
  })

  test('drivers without width give the plan itself', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('uniform', 'triangular', 'pert', 'normal'), (plan, type) => {
        const drivers = planNumbers(plan).map(({ path, value }): SimulationDriver => ({ path, distribution: still(type, value) }))
        const result = simulatePlan(plan, drivers, { runs: 3 })
        const base = roi(plan)
        expect([result.npv.p5, result.npv.p50, result.npv.p95, result.npv.mean]).toEqual(Array.from({ length: 4 }, () => base.npv.amount))
        expect(result.roi.p50).toBe(base.total.roi)
        expect(result.payback.p50).toBe(base.payback)
        expect(result.payback.never).toBe(base.payback === null ? 1 : 0)
        expect(result.histogram).toHaveLength(1)
      }),
      { numRuns: 50 },
    )
  })

  test('percentiles rise and the bars hold all runs', () => {
    const { npv, histogram, probabilityPositive, payback } = simulatePlan(PLAN, DRIVERS, { runs: 2000 })
    const rising = [npv.p5, npv.p10, npv.p25, npv.p50, npv.p75, npv.p90, npv.p95].map(Number)
    expect(rising).toEqual(rising.toSorted((a, b) => a - b))
    expect(histogram.reduce((sum, { count }) => sum + count, 0)).toBe(2000)
    expect(histogram).toHaveLength(40)
    expect(probabilityPositive).toBeGreaterThan(0.3)
    expect(probabilityPositive).toBeLessThan(1)
    expect(payback.never).toBeGreaterThan(0)
    expect(payback.p95).toBeNull()
    expect(payback.p5).not.toBeNull()
  })

  test('a uniform assumption with a linear effect gives its own quantiles', () => {
    // The worth falls linearly with what is paid once, by one a unit.
    const { npv } = simulatePlan(PLAN, [{ path: 'investment[0].amount', distribution: { type: 'uniform', low: 0, high: 10_000_000 } }], {
      runs: 20_000,
    })
    const free = roi(PLAN).npv.amount + 5_000_000
    expect(Math.abs((npv.p50 ?? 0) - (free - 5_000_000))).toBeLessThan(150_000)
    expect(Math.abs((npv.p5 ?? 0) - (free - 9_500_000))).toBeLessThan(100_000)
  })

  test('a bell is cut where the plan allows no more', () => {
    const drivers: SimulationDriver[] = [{ path: 'benefits[1].conversion', distribution: { type: 'normal', mean: 0.95, sd: 0.5 } }]
    const { histogram } = simulatePlan(PLAN, drivers, { runs: 500 })
    const [nobody, everybody] = [0, 1].map((share) => roi(applyChanges(PLAN, { 'benefits[1].conversion': share })).npv.amount)
    expect(histogram[0]?.from).toBeGreaterThanOrEqual((nobody ?? 0) - 1)
    expect(histogram.at(-1)?.to).toBeLessThanOrEqual((everybody ?? 0) + 1)
  })

  test('progress is told up to the end', () => {
    const seen: number[] = []
    simulatePlan(PLAN, DRIVERS, { runs: 250, onProgress: (done) => seen.push(done) })
    expect(seen.at(-1)).toBe(250)
    expect(seen.length).toBeLessThanOrEqual(101)
  })

  test.each<[string, SimulationDriver]>([
    ['drivers[0].path', { path: 'nothing', distribution: { type: 'uniform', low: 0, high: 1 } }],
    ['drivers[0].distribution.high', { path: 'benefits[1].margin', distribution: { type: 'uniform', low: 0, high: 1.5 } }],
    ['drivers[0].distribution.high', { path: 'benefits[1].margin', distribution: { type: 'uniform', low: 0.5, high: 0.4 } }],
    ['drivers[0].distribution.mode', { path: 'benefits[1].margin', distribution: { type: 'pert', low: 0.5, mode: 0.4, high: 0.9 } }],
    ['drivers[0].distribution.sd', { path: 'benefits[1].margin', distribution: { type: 'normal', mean: 0.5, sd: -1 } }],
    ['drivers[0].distribution.type', { path: 'benefits[1].margin', distribution: { type: 'cauchy' } as unknown as Distribution }],
  ])('%s is named when it is wrong', (path, driver) => {
    expect(() => simulatePlan(PLAN, [driver], { runs: 1 })).toThrow(path)
  })
})

describe('a distribution', () => {
  test.each<[Distribution, number, number]>([
    // Means and deviations by the textbook formulas of each; PERT: alpha = 3, beta = 3 and 2, 4.
    [{ type: 'uniform', low: 2, high: 8 }, 5, Math.sqrt(3)],
    [{ type: 'triangular', low: 0, mode: 3, high: 9 }, 4, Math.sqrt((81 + 9 - 27) / 18)],
    [{ type: 'pert', low: 0, mode: 5, high: 10 }, 5, Math.sqrt((100 * 9) / (36 * 7))],
    [{ type: 'pert', low: 0, mode: 2.5, high: 10 }, 20 / 6, Math.sqrt((100 * 8) / (36 * 7))],
    [{ type: 'normal', mean: 3, sd: 2 }, 3, 2],
  ])('%j has its mean and its deviation', (distribution, mean, sd) => {
    const random = seededRandom(11)
    const values = Array.from({ length: 40_000 }, () => draw(distribution, random))
    const average = values.reduce((sum, value) => sum + value, 0) / values.length
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - average) ** 2, 0) / values.length)
    expect(Math.abs(average - mean)).toBeLessThan((5 * sd) / Math.sqrt(values.length))
    expect(Math.abs(spread / sd - 1)).toBeLessThan(0.02)
  })
})

function still(type: 'uniform' | 'triangular' | 'pert' | 'normal', value: number): Distribution {
  switch (type) {
    case 'uniform':
      return { type, low: value, high: value }
    case 'normal':
      return { type, mean: value, sd: 0 }
    case 'triangular':
    case 'pert':
      return { type, low: value, mode: value, high: value }
  }
}
