import fc from 'fast-check'
import { expect, test } from 'vitest'
import { durationAxis, onLogAxis } from './duration-ticks.ts'

test('the axis holds all values, with few marks, all inside', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1 }), (values) => {
      const { domain, ticks } = durationAxis(values)
      for (const value of values) {
        expect(onLogAxis(value)).toBeGreaterThanOrEqual(domain[0])
        expect(onLogAxis(value)).toBeLessThanOrEqual(domain[1])
      }
      expect(domain[1]).toBeGreaterThan(domain[0])
      expect(ticks.length).toBeGreaterThan(0)
      expect(ticks.length).toBeLessThanOrEqual(7)
      for (const tick of ticks) expect(tick).toBeGreaterThanOrEqual(domain[0])
    }),
  )
})
