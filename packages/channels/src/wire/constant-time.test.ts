import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { equalsInConstantTime } from './constant-time.ts'

test('texts are equal exactly when all their units are', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (left, right) => {
      expect(equalsInConstantTime(left, right)).toBe(left === right)
      expect(equalsInConstantTime(left, left)).toBe(true)
    }),
  )
})
