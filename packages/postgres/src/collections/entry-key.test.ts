import { compareIndexKeys, compareToBound } from '@crossdesk/core/storage'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeEntryKey, endOfPrefix } from './entry-key.ts'
import { indexKey } from '../testing/arbitraries.ts'

test('bytes of index keys are in the order of the keys', () => {
  fc.assert(
    fc.property(indexKey, indexKey, (a, b) => {
      expect(encodeEntryKey(a).compare(encodeEntryKey(b))).toBe(Math.sign(compareIndexKeys(a, b)))
    }),
    { numRuns: 2000 },
  )
})

test('a key lies between the ends of a prefix exactly when it begins with it', () => {
  fc.assert(
    fc.property(indexKey, indexKey, (key, bound) => {
      const bytes = encodeEntryKey(key)
      const place = bytes.compare(encodeEntryKey(bound)) < 0 ? -1 : bytes.compare(endOfPrefix(bound)) < 0 ? 0 : 1
      expect(place).toBe(Math.sign(compareToBound(key, bound)))
    }),
    { numRuns: 2000 },
  )
})

test('numbers go by value, with both zeros alike, and all lie before texts', () => {
  const ordered = [
    -Number.MAX_VALUE,
    -1.5,
    -Number.MIN_VALUE,
    0,
    Number.MIN_VALUE,
    1,
    1e300,
    '',
    '\0',
    '\u0001',
    'a',
    'a\0',
    'b',
    '👋',
    '\uffff',
  ]
  expect(ordered.toSorted((a, b) => encodeEntryKey(a).compare(encodeEntryKey(b)))).toEqual(ordered)
  expect(encodeEntryKey(-0)).toEqual(encodeEntryKey(0))
})
