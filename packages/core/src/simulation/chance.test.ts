import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createChance } from './chance.ts'

describe('chance', () => {
  test('at a place depends on the seed, the place and the visit alone', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.tuple(fc.string(), fc.nat()), { minLength: 1 }), (seed, visits) => {
        const chance = createChance(seed)
        const drawn = visits.map(([place, n]) => chance.at(place, n))
        expect(visits.map(([place, n]) => createChance(seed).at(place, n))).toEqual(drawn)
        for (const draw of drawn) expect(draw >= 0 && draw < 1).toBe(true)
      }),
    )
  })

  test('is even over visits, places and seeds', () => {
    const mean = (draw: (n: number) => number): number =>
      Array.from({ length: 4000 }, (_, n) => draw(n)).reduce((sum, n) => sum + n, 0) / 4000
    expect(mean((n) => createChance(1).at('webhook', n))).toBeCloseTo(0.5, 1)
    expect(mean((n) => createChance(1).at(`place ${n}`, 0))).toBeCloseTo(0.5, 1)
    expect(mean((n) => createChance(n).at('webhook', 0))).toBeCloseTo(0.5, 1)
  })
})
