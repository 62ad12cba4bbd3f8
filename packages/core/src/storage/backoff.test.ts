import { expect, test } from 'vitest'
import { CrossdeskError } from '../errors/crossdesk-error.ts'
import { defaultBackoffMs } from './backoff.ts'

const lowest = { next: () => 0 }
const highest = { next: () => 1 - Number.EPSILON }

test('the wait doubles from a second to five minutes, of which half is left to chance', () => {
  const waits = [1, 2, 3, 8, 9, 10, 2000].map((attempt) => [
    defaultBackoffMs(attempt, undefined, lowest),
    defaultBackoffMs(attempt, undefined, highest),
  ])
  expect(waits).toEqual([
    [500, 1000],
    [1000, 2000],
    [2000, 4000],
    [64_000, 128_000],
    [128_000, 256_000],
    [150_000, 300_000],
    [150_000, 300_000],
  ])
})

test('an error that asks for a longer wait gets it, one that asks for a shorter does not', () => {
  const asking = (retryAfterMs: number): CrossdeskError => new CrossdeskError('delivery', 'busy', { retryable: true, retryAfterMs })
  expect(defaultBackoffMs(1, asking(90_000), lowest)).toBe(90_000)
  expect(defaultBackoffMs(1, asking(10), lowest)).toBe(500)
})
