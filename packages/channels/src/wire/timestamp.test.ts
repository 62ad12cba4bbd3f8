import { expect, test } from 'vitest'
import { toTimestamp } from './timestamp.ts'

test.each([
  ['1697043223', 1697043223000],
  [1697043223, 1697043223000],
  ['1697043223123', 1697043223123],
  [1697043223123, 1697043223123],
  [1697043223.5, 1697043223500],
])('%j is read in seconds or milliseconds', (value, expected) => {
  expect(toTimestamp(value, 7)).toBe(expected)
})

test.each([undefined, null, '', 'soon', 0, -5, '-1697043223', 12, Number.NaN, Number.POSITIVE_INFINITY, 1e20, '5000000000', {}, [], true])(
  '%j is no time of an event, so the fallback is taken',
  (value) => {
    expect(toTimestamp(value, 7)).toBe(7)
  },
)
