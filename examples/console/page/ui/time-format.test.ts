import { expect, test } from 'vitest'
import { dayName, relativeTime, span } from './time-format.ts'

const MINUTE = 60_000
const now = new Date(2026, 10, 22, 12, 0).getTime()

test('a span is told in its largest unit, and less than a minute as that', () => {
  expect(span(30_000)).toMatch(/^<.*1/)
  expect(span(4 * MINUTE)).toMatch(/^4/)
  expect(span(3 * 60 * MINUTE)).toMatch(/^3/)
  expect(span(50 * 60 * MINUTE)).toMatch(/^2/)
})

test('after a day a moment is told by its date', () => {
  expect(relativeTime(now - 26 * 60 * MINUTE, now)).toMatch(/21/)
  expect(relativeTime(now - 5 * MINUTE, now)).toMatch(/5/)
})

test('today and yesterday have names, other days a date', () => {
  expect(dayName(now - 60 * MINUTE, now)).not.toMatch(/\d/)
  expect(dayName(now - 24 * 60 * MINUTE, now)).not.toMatch(/\d/)
  expect(dayName(now - 48 * 60 * MINUTE, now)).toMatch(/20/)
})
