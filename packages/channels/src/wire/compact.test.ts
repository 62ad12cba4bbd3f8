import { expect, test } from 'vitest'
import { compact } from './compact.ts'

test('undefined fields are left out, other empty values stay', () => {
  const result = compact<{ a?: number; b?: string | null; c: string }>({ a: undefined, b: null, c: '' })
  expect(Object.keys(result)).toEqual(['b', 'c'])
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
})

test('a required field may not be undefined', () => {
  // @ts-expect-error `c` is required
  expect(compact<{ a?: number; c: string }>({ a: 1, c: undefined })).toEqual({ a: 1 })
})
