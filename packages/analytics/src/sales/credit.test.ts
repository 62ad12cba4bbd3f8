import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AttributionRule } from './attribution.ts'
import { creditShares } from './credit.ts'

test('a touch that is a half-life older counts half as much', () => {
  const touches = [
    { key: 'old', at: 0 },
    { key: 'new', at: 10 },
  ]
  expect([...creditShares('decay', touches, 10)]).toEqual([
    ['old', 1 / 3],
    ['new', 2 / 3],
  ])
})

test('shares add up to one, whatever the rule and however old the touches', () => {
  const rules = fc.constantFrom<AttributionRule>('last-touch', 'first-touch', 'even', 'decay')
  const touches = fc.array(fc.record({ key: fc.nat(5), at: fc.integer({ min: 0, max: 1e13 }) }), { minLength: 1 })
  fc.assert(
    fc.property(rules, touches, fc.integer({ min: 1, max: 1e9 }), (rule, list, halfLife) => {
      const shares = [
        ...creditShares(
          rule,
          list.toSorted((a, b) => a.at - b.at),
          halfLife,
        ).values(),
      ]
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
    }),
  )
})
