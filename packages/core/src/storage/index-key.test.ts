import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Collection, IndexKey } from '../ports/collection.ts'
import { compareIndexKeys, compareToBound, comparePositions, decodeIndexCursor, encodeIndexCursor, indexKeysOf } from './index-key.ts'

const column = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('', 'a', 'ab', 'b', 'ä', '\u{1f600}', '\uffff'))
const key = fc.array(column, { maxLength: 3 })

describe('index keys', () => {
  test('numbers come before strings, strings by code unit, a shorter prefix first', () => {
    const inOrder: IndexKey[] = [[], -1, 2, [2, 'a'], 10, '', 'B', 'a', ['a', 1], ['a', 'a'], 'aa', 'ä', '\u{1f600}', '\uffff']
    expect(inOrder.toReversed().sort(compareIndexKeys)).toEqual(inOrder)
  })

  test('one column alone is the same as a list of one', () => {
    expect(compareIndexKeys('a', ['a'])).toBe(0)
    expect(compareIndexKeys(['a', 1], 'a')).toBeGreaterThan(0)
  })

  test('the order is total', () => {
    fc.assert(
      fc.property(key, key, key, (a, b, c) => {
        expect(Math.sign(compareIndexKeys(a, b))).toBe(0 - Math.sign(compareIndexKeys(b, a)))
        const [first = a, second = a, third = a] = [a, b, c].sort(compareIndexKeys)
        expect(compareIndexKeys(first, second)).toBeLessThanOrEqual(0)
        expect(compareIndexKeys(second, third)).toBeLessThanOrEqual(0)
        expect(compareIndexKeys(first, third)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('a key meets a bound exactly when it begins with it, else it lies where the order says', () => {
    fc.assert(
      fc.property(key, key, (a, bound) => {
        const beginsWith = bound.every((part, i) => part === a[i])
        expect(Math.sign(compareToBound(a, bound))).toBe(beginsWith ? 0 : Math.sign(compareIndexKeys(a, bound)))
      }),
    )
  })
})

describe('cursors', () => {
  test('come back as the position they were made of', () => {
    fc.assert(
      fc.property(fc.oneof(column, key), fc.string({ unit: 'binary' }), (at, valueKey) => {
        const cursor = encodeIndexCursor('byTime', { at, key: valueKey })
        expect(cursor).toMatch(/^[\w-]+$/)
        expect(comparePositions(decodeIndexCursor('byTime', cursor), { at, key: valueKey })).toBe(0)
      }),
    )
  })

  test.each(['', 'made up', '%%%', btoa('{}'), btoa('["byTime",null,"k"]'), encodeIndexCursor('byOwner', { at: 1, key: 'k' })])(
    'that are none of this index are refused: %j',
    (cursor) => {
      expect(() => decodeIndexCursor('byTime', cursor)).toThrow(expect.objectContaining({ code: 'validation' }))
    },
  )
})

describe('the entries of a value', () => {
  const collection = (keys: readonly IndexKey[]): Collection<unknown> => ({
    name: 'things',
    version: 1,
    schema: { '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value }) } },
    key: () => 'k',
    indexes: { byAny: () => keys },
  })

  test('come in order and once each', () => {
    expect(indexKeysOf(collection(['b', ['a'], 'a', 3]), 'byAny', {})).toEqual([3, ['a'], 'b'])
  })

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [['a', Number.NaN]]])('may not hold what has no place in the order: %j', (at) => {
    expect(() => indexKeysOf(collection([at]), 'byAny', {})).toThrow(expect.objectContaining({ code: 'validation' }))
  })

  test('exist for declared indexes only', () => {
    expect(() => indexKeysOf(collection([]), 'byOther', {})).toThrow(/no such index/)
  })
})
