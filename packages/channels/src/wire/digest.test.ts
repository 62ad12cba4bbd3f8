import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { digest } from './digest.ts'

test('a digest is 16 hex digits, equal for equal values in any order of keys', () => {
  expect(digest({ a: 1, b: [true, null] })).toMatch(/^[0-9a-f]{16}$/)
  expect(digest({ a: 1, b: [true, null] })).toBe(digest({ b: [true, null], a: 1 }))
})

test('a digest stays what it was: ids made of it are stored', () => {
  expect(digest({ field: 'account_update', value: { event: 'X' } })).toBe('9be095b54ba81f78')
})

test.each([
  [
    ['ab', 'c'],
    ['a', 'bc'],
  ],
  [[[1], 2], [[1, 2]]],
  [{ a: 'b' }, ['a', 'b']],
  ['1', 1],
  [null, 'null'],
  [[], {}],
  [{ a: undefined }, {}],
])('%j and %j have different digests', (left, right) => {
  expect(digest(left)).not.toBe(digest(right))
})

test('different JSON has different digests', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      expect(digest(left) === digest(right)).toBe(canonical(left) === canonical(right))
    }),
  )
})

test('nesting of any depth is walked', () => {
  const depth = 200_000
  expect(digest(JSON.parse('['.repeat(depth) + ']'.repeat(depth)))).toMatch(/^[0-9a-f]{16}$/)
})

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1))
      : Array.isArray(inner)
        ? ['list', ...inner]
        : inner,
  )
}
