import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createIds } from './ids.ts'
import { seededRandom } from './random.ts'

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** A clock that shows the given times, one after the other, and then stands still. */
function clockOf(times: readonly number[]): { now(): number } {
  let index = 0
  return { now: () => times[Math.min(index++, times.length - 1)] ?? 0 }
}

describe('createIds', () => {
  test('makes UUIDs of version 7 that begin with the time', () => {
    const id = createIds(clockOf([0x0190_1234_5678]), seededRandom(1)).next()
    expect(id).toMatch(UUID_V7)
    expect(id.slice(0, 13)).toBe('01901234-5678')
  })

  test('makes the same ids from the same seed and others from another', () => {
    const make = (seed: number): string => createIds(clockOf([1_700_000_000_000]), seededRandom(seed)).next()
    expect(make(1)).toBe(make(1))
    expect(make(1)).not.toBe(make(2))
  })

  test('makes ids that rise strictly, also when the clock stands still or steps back', () => {
    const times = fc.array(fc.integer({ min: 0, max: 2 ** 48 - 1 }), { minLength: 2, maxLength: 50 })
    fc.assert(
      fc.property(times, fc.integer(), (times, seed) => {
        const ids = createIds(clockOf(times), seededRandom(seed))
        const made = times.map(() => ids.next())
        for (const id of made) expect(id).toMatch(UUID_V7)
        expect(made).toEqual([...new Set(made)].toSorted())
      }),
    )
  })

  test('goes on in the next millisecond when one millisecond is used up', () => {
    const ids = createIds(clockOf([1000]), seededRandom(7))
    const made = Array.from({ length: 10_000 }, () => ids.next())
    expect(made).toEqual([...new Set(made)].toSorted())
    expect(Number.parseInt(made.at(-1)?.slice(0, 13).replace('-', '') ?? '', 16)).toBeGreaterThan(1000)
  })
})
