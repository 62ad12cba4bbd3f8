import { expect, test } from 'vitest'
import { readRetryAfterMs } from './retry-after.ts'

const DATE = 'Wed, 12 Aug 2026 10:00:00 GMT'

test.each<[Record<string, string>, number | undefined]>([
  [{ 'retry-after': '30' }, 30_000],
  [{ 'retry-after': '0.5' }, 500],
  [{ 'retry-after': 'Wed, 12 Aug 2026 10:01:30 GMT', date: DATE }, 90_000],
  [{ 'retry-after': 'Wed, 12 Aug 2026 09:00:00 GMT', date: DATE }, 0],
  [{ 'retry-after': 'Wed, 12 Aug 2026 10:01:30 GMT' }, undefined],
  [{ 'retry-after': '-5', date: 'never' }, undefined],
  [{ 'retry-after': '' }, undefined],
  [{}, undefined],
])('%j asks for %s ms', (headers, expected) => {
  expect(readRetryAfterMs(new Headers(headers))).toBe(expected)
})
