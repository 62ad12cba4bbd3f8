import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipLabel, labelRoom, labelWidth } from './label.ts'

test('a Chinese character is nearly twice as wide as a Latin one', () => {
  expect(labelWidth('夜班')).toBeGreaterThan(labelWidth('abc'))
})

test('a clipped label is no wider than its room and begins as the label does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 30, max: 300 }), (label, room) => {
      const clipped = clipLabel(label, room)
      expect(labelWidth(clipped)).toBeLessThanOrEqual(room)
      expect(clipped === label || (clipped.endsWith('…') && label.startsWith(clipped.slice(0, -1)))).toBe(true)
    }),
  )
})

test('labels have some room at least and not all of it', () => {
  expect(labelRoom([], 200)).toBe(60)
  expect(labelRoom(['x'.repeat(10_000)], 200)).toBe(200)
})
