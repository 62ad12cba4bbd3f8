import { expect, test } from 'vitest'
import { createLimiter } from './limits.ts'

test('a bucket gives its burst at once and then one in each interval', () => {
  const limiter = createLimiter({ messages: { perMinute: 60, burst: 3 } })
  expect([0, 0, 0].map((now) => limiter.take('messages', 'a', now))).toEqual([0, 0, 0])
  expect(limiter.take('messages', 'a', 0)).toBe(1000)
  expect(limiter.take('messages', 'a', 400)).toBe(600)
  expect(limiter.take('messages', 'a', 1000)).toBe(0)
  expect(limiter.take('messages', 'a', 1000)).toBe(1000)
})

test('buckets of other keys and other names are others', () => {
  const limiter = createLimiter({ messages: { perMinute: 1, burst: 1 }, uploads: { perMinute: 1, burst: 1 } })
  expect(limiter.take('messages', 'a', 0)).toBe(0)
  expect(limiter.take('messages', 'b', 0)).toBe(0)
  expect(limiter.take('uploads', 'a', 0)).toBe(0)
  expect(limiter.take('messages', 'a', 0)).toBe(60_000)
})

test('no more buckets are kept than allowed: the one not used for the longest time goes', () => {
  const limiter = createLimiter({ messages: { perMinute: 1, burst: 2 } }, 2)
  for (const key of ['a', 'b', 'a', 'c']) limiter.take('messages', key, 0)
  // `b` was forgotten and begins anew; `a` is remembered as empty.
  expect(limiter.take('messages', 'a', 0)).toBe(60_000)
  expect([limiter.take('messages', 'b', 0), limiter.take('messages', 'b', 0), limiter.take('messages', 'b', 0)]).toEqual([0, 0, 60_000])
})
