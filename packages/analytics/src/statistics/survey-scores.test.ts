import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ces, cesSummary, csat, csatSummary, nps, npsSummary } from './survey-scores.ts'

describe('csat', () => {
  test('is the share of 4 and 5 on a scale of five', () => {
    expect(csat({ scores: [5, 4, 3, 1] })).toBe(0.5)
    expect(csat({ scores: [1, 1, 1], scale: 5, satisfiedFrom: 4 })).toBe(0)
    expect(csat({ scores: [1, 2, 3, 4, 5, 6, 7], scale: 7, satisfiedFrom: 5 })).toBeCloseTo(3 / 7, 12)
  })

  test('has the Wilson interval', () => {
    const summary = csatSummary({ scores: { '5': 50, '4': 31, '1': 182 } })
    expect(summary?.n).toBe(263)
    expect(summary?.interval?.low).toBeCloseTo(0.2553, 4)
    expect(summary?.interval?.high).toBeCloseTo(0.3662, 4)
  })

  test('is null without scores and for what is none', () => {
    for (const scores of [[], [0], [6], [Number.NaN], { '5': -1 }, { '5': 0.5 }, { '': 1 }, { '5': 0 }]) expect(csat({ scores })).toBeNull()
  })
})

describe('nps', () => {
  test('is promoters less detractors, in points', () => {
    expect(nps({ scores: [10, 9, 8, 6] })).toBe(25)
    expect(nps({ scores: [10, 10, 10] })).toBe(100)
    expect(nps({ scores: [0, 6] })).toBe(-100)
    expect(nps({ scores: [7, 8] })).toBe(0)
  })

  test('has the interval of a mean of -1, 0 and 1', () => {
    // 50 promoters, 30 passives, 20 detractors: mean 0.3, variance 0.61·100/99; 1.96·√(0.61/99) = 0.1538.
    const summary = npsSummary({ scores: { '10': 50, '7': 30, '3': 20 } })
    expect(summary?.value).toBe(30)
    expect(summary?.interval?.low).toBeCloseTo(30 - 15.385, 2)
    expect(summary?.interval?.high).toBeCloseTo(30 + 15.385, 2)
  })

  test('claims no interval when all scores say the same', () => {
    expect(npsSummary({ scores: [10, 9, 10] })).toEqual({ n: 3, value: 100 })
    expect(npsSummary({ scores: [3] })).toEqual({ n: 1, value: -100 })
  })

  test('is null for what is no score', () => {
    for (const scores of [[], [11], [-1], [8.5], [Number.NaN]]) expect(nps({ scores })).toBeNull()
  })

  test('counts lists and counts by score alike, and stays on its scale', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (scores) => {
        const counts: Record<string, number> = {}
        for (const score of scores) counts[score] = (counts[score] ?? 0) + 1
        const summary = npsSummary({ scores })
        expect(npsSummary({ scores: counts })).toEqual(summary)
        const { value, interval } = summary ?? { value: Number.NaN }
        expect(value >= (interval?.low ?? -100) && value <= (interval?.high ?? 100)).toBe(true)
        expect((interval?.low ?? 0) >= -100 && (interval?.high ?? 0) <= 100).toBe(true)
      }),
    )
  })
})

describe('ces', () => {
  test('is the mean on a scale of seven', () => {
    expect(ces({ scores: [7, 6, 2] })).toBe(5)
    expect(ces({ scores: [5, 3], scale: 5 })).toBe(4)
  })

  test('has the t interval of a mean, kept within the scale', () => {
    expect(cesSummary({ scores: [7, 6] })).toEqual({ n: 2, value: 6.5, interval: { low: 1, high: 7 } })
    expect(cesSummary({ scores: [7] })).toEqual({ n: 1, value: 7 })
  })

  test('is null for what is no score', () => {
    for (const scores of [[], [8], [0], [Number.NaN]]) expect(ces({ scores })).toBeNull()
  })
})
