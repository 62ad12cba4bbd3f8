import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { xirr, xirrRoots, xnpv, type DatedFlow } from './dated-flows.ts'
import { irr } from './internal-rate-of-return.ts'

// The examples in the documentation of Excel's XNPV and XIRR (recalled, not opened).
const EXAMPLE: readonly DatedFlow[] = [
  [-10000, '2008-01-01'],
  [2750, '2008-03-01'],
  [4250, '2008-10-30'],
  [3250, '2009-02-15'],
  [2750, '2009-04-01'],
]

// At least 200 days apart, so that rates do not come closer to -1 than a number can.
const flows = fc.array(
  fc.tuple(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: 0, max: 15 }).map((step) => step * 200 * 86_400_000),
  ),
  { minLength: 1, maxLength: 20 },
)

describe('xnpv and xirr', () => {
  test('agree with the documented example', () => {
    expect(xirr({ flows: EXAMPLE })).toBeCloseTo(0.3733625335, 9)
    expect(xnpv({ rate: 0.09, flows: EXAMPLE })).toBeCloseTo(2086.65, 2)
  })

  test('take moments as well as days', () => {
    const moments = EXAMPLE.map(([amount, day]): DatedFlow => [amount, Date.parse(`${day}T00:00:00Z`)])
    expect(xnpv({ rate: 0.09, flows: moments })).toBe(xnpv({ rate: 0.09, flows: EXAMPLE }))
  })

  test('equal the plain rate where flows are a year of 365 days apart', () => {
    const dated: readonly DatedFlow[] = [
      [-100, '2021-01-01'],
      [60, '2022-01-01'],
      [70, '2023-01-01'],
    ]
    expect(xirr({ flows: dated })).toBeCloseTo(irr({ cashFlows: [-100, 60, 70] }) ?? Number.NaN, 12)
  })

  test('do not depend on the order of the flows', () => {
    fc.assert(
      fc.property(flows, (given) => {
        const [roots, turned] = [xirrRoots({ flows: given }), xirrRoots({ flows: given.toReversed() })]
        expect(turned).toHaveLength(roots.length)
        // The times count from another day, so that the last digits may differ.
        for (const [at, root] of roots.entries()) expect(Math.log1p(turned[at] ?? Number.NaN)).toBeCloseTo(Math.log1p(root), 3)
      }),
    )
  })

  test('are worth nothing at the rate found', () => {
    fc.assert(
      fc.property(flows, (given) => {
        for (const rate of xirrRoots({ flows: given })) {
          const value = xnpv({ rate, flows: given }) ?? Number.NaN
          const size = xnpv({ rate, flows: given.map(([amount, at]): DatedFlow => [Math.abs(amount), at]) }) ?? Number.NaN
          expect(Math.abs(value) / size).toBeLessThan(1e-8)
        }
      }),
    )
  })

  test('are null for days that there are not and for flows without a rate', () => {
    expect(xnpv({ rate: 0.1, flows: [[1, '2025-02-30']] })).toBeNull()
    expect(xnpv({ rate: 0.1, flows: [[1, '1 May 2025']] })).toBeNull()
    expect(xnpv({ rate: -1, flows: EXAMPLE })).toBeNull()
    expect(xnpv({ rate: 0.1, flows: [] })).toBeNull()
    expect(
      xirr({
        flows: [
          [100, '2025-01-01'],
          [1, '2025-02-01'],
        ],
      }),
    ).toBeNull()
    expect(
      xirr({
        flows: [
          [-100, '2025-01-01'],
          [100, '2025-01-01'],
        ],
      }),
    ).toBeNull()
    expect(
      xirr({
        flows: [
          [-100, '2025-01-01'],
          [Number.NaN, '2025-02-01'],
        ],
      }),
    ).toBeNull()
  })
})
