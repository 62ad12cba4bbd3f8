import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { irr, irrRoots } from './internal-rate-of-return.ts'

/** Flows with these rates as roots: the product of (x - (1 + rate)), with the first flow as the highest power. */
function flowsWith(rates: readonly number[]): readonly number[] {
  let flows: readonly number[] = [-1]
  for (const rate of rates) flows = [...flows, 0].map((flow, at) => flow - (1 + rate) * (flows[at - 1] ?? 0))
  return flows
}

/** The value at a rate beside the size of its terms. */
function relativeValue(cashFlows: readonly number[], rate: number): number {
  let value = 0
  let size = 0
  for (const [period, flow] of cashFlows.entries()) {
    // In logarithms, so that long plans stay in range; the greatest term is 1.
    const term = Math.sign(flow) * Math.exp(Math.log(Math.abs(flow)) - period * Math.log1p(rate) - top(cashFlows, rate))
    value += flow === 0 ? 0 : term
    size += flow === 0 ? 0 : Math.abs(term)
  }
  return Math.abs(value) / size
}

function top(cashFlows: readonly number[], rate: number): number {
  return Math.max(...cashFlows.map((flow, period) => (flow === 0 ? -Infinity : Math.log(Math.abs(flow)) - period * Math.log1p(rate))))
}

describe('irr', () => {
  test('finds the negative rate of a loss, where a library was wrong (reference: -0.4435)', () => {
    expect(irr({ cashFlows: [-70000, 12000, 15000] })).toBeCloseTo(-0.443506941, 9)
  })

  test('agrees with the example in the documentation of numpy-financial (recalled)', () => {
    expect(irr({ cashFlows: [-100, 39, 59, 55, 20] })).toBeCloseTo(0.28095, 5)
  })

  test('is exactly zero for a plan that just breaks even', () => {
    expect(irr({ cashFlows: [-100, 100] })).toBe(0)
    expect(irr({ cashFlows: [-300, 100, 100, 100] })).toBe(0)
  })

  test('is null where no rate makes the flows worth nothing', () => {
    for (const cashFlows of [[], [0, 0], [5], [1, 2], [-1, -2], [100, -150, 100], [-1, Number.NaN, 2], [-1, Infinity]])
      expect(irr({ cashFlows })).toBeNull()
  })

  test('takes the root nearest to zero', () => {
    expect(irr({ cashFlows: flowsWith([-0.05, 0.1]) })).toBeCloseTo(-0.05, 10)
  })

  test('finds huge and tiny rates', () => {
    expect((irr({ cashFlows: [-1, 1e12] }) ?? 0) / (1e12 - 1)).toBeCloseTo(1, 12)
    expect(irr({ cashFlows: [-1e12, 1] })).toBeCloseTo(-1 + 1e-12, 15)
  })

  test('holds for a mortgage of 360 months', () => {
    const rate = irr({ cashFlows: [-200000, ...Array.from({ length: 360 }, () => 1199.1010503)] })
    // The payment of a loan of 200,000 at 6 % a year: 200000·0.005/(1 - 1.005^-360).
    expect(rate).toBeCloseTo(0.005, 9)
  })
})

describe('irrRoots', () => {
  test('finds both rates of the textbook plan with two (10 % and 20 %)', () => {
    const [low, high, ...more] = irrRoots({ cashFlows: [-100, 230, -132] })
    expect(low).toBeCloseTo(0.1, 12)
    expect(high).toBeCloseTo(0.2, 12)
    expect(more).toEqual([])
  })

  test('finds a rate at which the value touches zero, once', () => {
    const roots = irrRoots({ cashFlows: [-100, 220, -121] })
    expect(roots).toHaveLength(1)
    expect(roots[0]).toBeCloseTo(0.1, 7)
  })

  test('finds all of several well parted rates, in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -8, max: 20 }), { minLength: 1, maxLength: 6 }), (tenths) => {
        const rates = tenths.map((tenth) => tenth / 10).toSorted((one, other) => one - other)
        const roots = irrRoots({ cashFlows: flowsWith(rates) })
        expect(roots).toHaveLength(rates.length)
        for (const [at, root] of roots.entries()) expect(root).toBeCloseTo(rates[at] ?? Number.NaN, 6)
      }),
    )
  })

  test('gives only rates at which the flows are worth nothing, at most one a change of sign', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 40 }), (cashFlows) => {
        const roots = irrRoots({ cashFlows })
        const signs = cashFlows.filter((flow) => flow !== 0).map((flow) => flow > 0)
        const changes = signs.filter((sign, at) => at > 0 && sign !== signs[at - 1]).length
        expect(roots.length).toBeLessThanOrEqual(changes)
        // Descartes: an odd number of changes leaves at least one root.
        expect(roots.length).toBeGreaterThanOrEqual(changes % 2)
        for (const rate of roots) expect(relativeValue(cashFlows, rate)).toBeLessThan(1e-11)
      }),
    )
  })

  test('finds a root between any two rates at which the value has opposite signs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 }), (cashFlows) => {
        const grid = [-0.8, -0.5, -0.2, -0.05, 0.03, 0.12, 0.4, 1.1, 5, 30]
        const roots = irrRoots({ cashFlows })
        const missed = grid.filter((high, at) => {
          const low = grid[at - 1] ?? -0.9
          const [before = 0, after = 0] = [low, high].map((rate) => cashFlows.reduceRight((sum, flow) => sum / (1 + rate) + flow, 0))
          return before * after < 0 && !roots.some((root) => root >= low && root <= high)
        })
        expect(missed).toEqual([])
      }),
    )
  })

  test('comes to an end for long plans whose sign changes every month', () => {
    const cashFlows = Array.from({ length: 3000 }, (_, month) => (month % 2 === 0 ? -1 : 1) * (1 + (month % 7) / 10))
    const roots = irrRoots({ cashFlows })
    // An odd number of changes of sign leaves at least one.
    expect(roots.length).toBeGreaterThan(0)
    for (const rate of roots) expect(relativeValue(cashFlows, rate)).toBeLessThan(1e-10)
  })

  test('comes to an end where forty rates fall into one', () => {
    expect(irrRoots({ cashFlows: flowsWith(Array.from({ length: 40 }, () => 0)) }).length).toBeLessThan(100)
  })
})
