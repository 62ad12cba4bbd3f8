import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reserve } from './token-bucket.ts'

describe('token bucket', () => {
  test('lets a burst through at once and then one an interval', () => {
    let nextAt: number | undefined
    const times = Array.from({ length: 5 }, () => {
      const reservation = reserve(nextAt, { intervalMs: 100, burst: 3 }, 1_000)
      nextAt = reservation.nextAt
      return reservation.at
    })
    expect(times).toEqual([1_000, 1_000, 1_000, 1_100, 1_200])
  })

  test('never gives more than the burst plus the rate in any stretch of time, and never goes back', () => {
    const arrivals = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(arrivals, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 200 }), (gaps, burst, intervalMs) => {
        let now = 0
        let nextAt: number | undefined
        const given: number[] = []
        for (const gap of gaps) {
          now += gap
          const reservation = reserve(nextAt, { intervalMs, burst }, now)
          nextAt = reservation.nextAt
          expect(reservation.at).toBeGreaterThanOrEqual(now)
          given.push(reservation.at)
        }
        for (let start = 0; start < given.length; start++) {
          for (let end = start; end < given.length; end++) {
            const stretch = (given[end] as number) - (given[start] as number)
            expect(stretch).toBeGreaterThanOrEqual((end - start + 1 - burst) * intervalMs)
          }
        }
      }),
    )
  })
})
