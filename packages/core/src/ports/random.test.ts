import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom, systemRandom } from './random.ts'

describe('seededRandom', () => {
  test('repeats its sequence for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one, other] = [seededRandom(seed), seededRandom(seed)]
        for (let draw = 0; draw < 20; draw++) expect(one.next()).toBe(other.next())
      }),
    )
  })

  test('stays from 0 to below 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed)
        for (let draw = 0; draw < 100; draw++) {
          const value = random.next()
          expect(value >= 0 && value < 1).toBe(true)
        }
      }),
    )
  })

  test('spreads evenly: a chi-squared of 100 buckets below the 99.9 % quantile of 99 degrees of freedom (148.2)', () => {
    const draws = 100_000
    const buckets = Array.from({ length: 100 }, () => 0)
    const random = seededRandom(42)
    for (let draw = 0; draw < draws; draw++) {
      const bucket = Math.floor(random.next() * 100)
      buckets[bucket] = (buckets[bucket] ?? 0) + 1
    }
    const expected = draws / 100
    expect(buckets.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0)).toBeLessThan(148.2)
  })
})

describe('systemRandom', () => {
  test('stays from 0 to below 1', () => {
    const values = Array.from({ length: 1000 }, () => systemRandom.next())
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
    expect(new Set(values).size).toBeGreaterThan(1)
  })
})
