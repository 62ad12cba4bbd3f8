import { seededRandom } from '@crossdesk/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitDelayCurve, type DelayObservation } from './fit-delay-curve.ts'

const WAITS = [1, 5, 15]
const table = (enquiries: readonly number[], orders: readonly number[], group?: string): DelayObservation[] =>
  WAITS.map((minutes, at) => ({
    minutes,
    enquiries: enquiries[at] ?? 0,
    orders: orders[at] ?? 0,
    ...(group === undefined ? {} : { group }),
  }))

const SAMPLE = table([400, 400, 400], [76, 61, 34])

describe('fitting a curve', () => {
  test('gives the greatest likelihood and its profile interval', () => {
    // Reference: the same likelihood maximised with scipy 1.17.1 (minimize_scalar, brentq).
    const { curve } = fitDelayCurve(SAMPLE) ?? {}
    expect(curve?.perMinute).toBeCloseTo(0.0558333, 6)
    expect(curve?.interval.low).toBeCloseTo(0.0306708, 6)
    expect(curve?.interval.high).toBeCloseTo(0.0818763, 6)
  })

  test('groups are compared with themselves, so slow nights with few buyers are no loss by waiting', () => {
    const day = table([400, 300, 20], [80, 50, 3], 'day')
    const night = table([20, 100, 400], [2, 8, 20], 'night')
    const grouped = fitDelayCurve([...day, ...night])
    const pooled = fitDelayCurve([...day, ...night].map((row) => ({ ...row, group: '' })))
    // Reference: scipy, as above.
    expect(grouped?.curve.perMinute).toBeCloseTo(0.0391591, 6)
    expect(grouped?.curve.interval.low).toBe(0)
    expect(grouped?.curve.interval.high).toBeCloseTo(0.0825352, 6)
    expect(pooled?.curve.perMinute).toBeCloseTo(0.085954, 5)
    expect(pooled?.curve.interval.low).toBeCloseTo(0.0584663, 5)
    expect(grouped?.warnings).toEqual([])
    expect(pooled?.warnings).toEqual(['not-grouped'])
    expect(Object.keys(grouped?.conversion ?? {})).toEqual(['day', 'night'])
  })

  test('single enquiries and counts give the same curve', () => {
    const rows = SAMPLE.flatMap((row) =>
      'ordered' in row ? [] : Array.from({ length: row.enquiries }, (_, at) => ({ minutes: row.minutes, ordered: at < row.orders })),
    )
    expect(fitDelayCurve(rows)).toEqual(fitDelayCurve(SAMPLE))
  })

  test('the interval holds the truth about 19 times in 20', () => {
    const random = seededRandom(5)
    let held = 0
    for (let trial = 0; trial < 200; trial += 1) {
      const rows = Array.from({ length: 600 }, () => {
        const minutes = random.next() * 20
        return { minutes, ordered: random.next() < 0.3 * 0.95 ** minutes }
      })
      const interval = fitDelayCurve(rows)?.curve.interval
      if (interval !== undefined && interval.low <= 0.05 && interval.high >= 0.05) held += 1
    }
    expect(held).toBeGreaterThanOrEqual(180)
    expect(held).toBeLessThanOrEqual(199)
  })

  test('the estimate lies in its interval, and both are shares', () => {
    const count = fc.integer({ min: 0, max: 300 })
    const row = fc.record({
      minutes: fc.double({ min: 0, max: 2000, noNaN: true }),
      enquiries: count,
      orders: count,
      group: fc.constantFrom('a', 'b'),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const fit = fitDelayCurve(rows.map((one) => ({ ...one, orders: Math.min(one.orders, one.enquiries) })))
        if (fit === null) return
        const { perMinute, interval } = fit.curve
        expect(0 <= interval.low && interval.low <= perMinute && perMinute <= interval.high && interval.high <= 1).toBe(true)
        for (const share of Object.values(fit.conversion)) expect(share > 0 && share <= 1).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('buyers who wait longer and buy more are no negative loss', () => {
    const fit = fitDelayCurve(table([100, 100, 100], [10, 20, 40]))
    expect(fit?.curve).toMatchObject({ perMinute: 0, interval: { low: 0 } })
    expect(fit?.warnings).toContain('no-loss-seen')
  })

  test('few orders are said to be few', () => {
    expect(fitDelayCurve(table([20, 20, 20], [6, 4, 2]))?.warnings).toContain('small-sample')
  })

  test.each<[string, readonly DelayObservation[]]>([
    ['nothing', []],
    ['no order', table([10, 10, 10], [0, 0, 0])],
    ['nothing but orders', table([10, 10, 10], [10, 10, 10])],
    ['one wait', [{ minutes: 5, enquiries: 100, orders: 20 }]],
    ['orders at the shortest wait only', table([10, 10, 10], [4, 0, 0])],
  ])('%s cannot be fitted', (_, rows) => {
    expect(fitDelayCurve(rows)).toBeNull()
  })

  test('a wrong row is named', () => {
    expect(() => fitDelayCurve([...SAMPLE, { minutes: 1, enquiries: 2, orders: 3 }])).toThrow(
      /data\[3\]\.orders: expected a whole number from 0 to enquiries/,
    )
    expect(() => fitDelayCurve([{ minutes: Number.NaN, ordered: true }])).toThrow(/data\[0\]\.minutes/)
  })
})
