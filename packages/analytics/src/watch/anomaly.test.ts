import { seededRandom, type MetricAlert, type Timestamp } from '@crossdesk/core'
import { describe, expect, test } from 'vitest'
import { createWatch } from './create-watch.ts'
import { paperMetrics, type PaperFigure } from './testing/paper-metrics.ts'
import type { AnomalyRule } from './watch-rule.ts'

const HOUR = 3_600_000
const WEEK = 7 * 24 * HOUR
const NOW: Timestamp = Date.UTC(2026, 5, 15, 12)

const odd = (metric: AnomalyRule['metric'], more: Partial<AnomalyRule> = {}): AnomalyRule => ({
  type: 'anomaly',
  name: 'odd',
  metric,
  over: HOUR,
  ...more,
})

/** The alerts of now, for figures of now and of one, two, three … weeks ago. */
function alertsOf(rule: AnomalyRule, weeks: readonly (PaperFigure | undefined)[]): readonly MetricAlert[] {
  const metrics = paperMetrics((to, { from = 0 }) => {
    const figure = to - from === HOUR ? weeks[Math.round((NOW - to) / WEEK)] : undefined
    return figure === undefined ? [] : [figure]
  })
  return createWatch({ metrics, rules: [rule] }).check(NOW).alerts
}

const count = (value: number): PaperFigure => ({ value, n: value })
const share = (value: number, n: number): PaperFigure => ({ value, n })

describe('an anomaly', () => {
  test('is a count unlike this hour of earlier weeks, both ways', () => {
    const usual = [100, 96, 104, 99, 101, 103].map(count)
    expect(alertsOf(odd('volume'), [count(130), ...usual])).toEqual([])
    expect(alertsOf(odd('volume'), [count(145), ...usual])).toMatchObject([
      { state: 'raised', value: 145, limit: 100.5 + 4 * Math.sqrt(100.5) },
    ])
    expect(alertsOf(odd('volume'), [count(55), ...usual])).toMatchObject([{ state: 'raised', value: 55 }])
    expect(alertsOf(odd('volume'), [undefined, ...usual])).toMatchObject([{ state: 'raised', value: 0 }])
  })

  test('is not made by one odd week before', () => {
    const usual = [100, 900, 104, 99, 101, 103].map(count)
    expect(alertsOf(odd('volume'), [count(101), ...usual])).toEqual([])
    expect(alertsOf(odd('volume'), [count(200), ...usual])).toHaveLength(1)
  })

  test('needs four weeks: what nobody counted was not quiet', () => {
    expect(alertsOf(odd('volume'), [count(500), count(100), count(100), count(100)])).toEqual([])
    expect(alertsOf(odd('volume'), [count(500), count(100), count(100), count(100), count(100)])).toHaveLength(1)
    expect(alertsOf(odd('volume'), [count(500), undefined, count(100), undefined, count(100), count(100)])).toHaveLength(1)
    expect(alertsOf(odd('volume'), [count(500)])).toEqual([])
  })

  test('is a count where there never was one, once the desk was open before', () => {
    const open = paperMetrics((to, { from = 0 }) => (to === NOW ? [count(30)] : to - from === WEEK ? [count(2000)] : []))
    expect(createWatch({ metrics: open, rules: [odd('volume')] }).check(NOW).alerts).toMatchObject([{ value: 30, limit: 4 }])
  })

  test('is a duration that is worse than usual, not one that is better', () => {
    const minutes = (value: number, spread = 0): PaperFigure => {
      const ms = value * 60_000
      return { value: ms, ...(spread === 0 ? {} : { interval: { low: ms - spread * 60_000, high: ms + spread * 60_000 } }) }
    }
    const usual = [20, 22, 18, 21, 19, 20].map((value) => minutes(value))
    expect(alertsOf(odd('first-response'), [minutes(26), ...usual])).toEqual([])
    expect(alertsOf(odd('first-response'), [minutes(29), ...usual])).toHaveLength(1)
    expect(alertsOf(odd('first-response'), [minutes(1), ...usual])).toEqual([])
    expect(alertsOf(odd('first-response'), [minutes(29, 8), ...usual])).toEqual([])
  })

  test('is a share that neither the weeks nor chance explain', () => {
    const usual = [0.9, 0.91, 0.89, 0.9, 0.92, 0.9].map((value) => share(value, 200))
    expect(alertsOf(odd('sla'), [share(0.6, 200), ...usual])).toHaveLength(1)
    expect(alertsOf(odd('sla'), [share(0.6, 10), ...usual])).toEqual([])
    expect(alertsOf(odd('sla', { minimum: 5 }), [share(0.6, 10), ...usual.map(({ value }) => share(value ?? 0, 10))])).toEqual([])
    expect(alertsOf(odd('sla'), [share(1, 200), ...usual])).toEqual([])
    const restless = [0.9, 0.6, 0.95, 0.65, 0.9, 0.7].map((value) => share(value, 200))
    expect(alertsOf(odd('sla'), [share(0.6, 200), ...restless])).toEqual([])
  })

  test('is over when the figure is within half the tolerance again', () => {
    let now = 145
    const metrics = paperMetrics((to) => [count(to > NOW - HOUR ? now : 100)])
    const watch = createWatch({ metrics, rules: [odd('volume')] })
    const first = watch.check(NOW)
    expect(first.alerts).toMatchObject([{ state: 'raised', limit: 140 }])
    now = 121
    const second = watch.check(NOW + 1, first.state)
    expect(second.alerts).toEqual([])
    now = 120
    expect(watch.check(NOW + 2, second.state).alerts).toMatchObject([{ state: 'cleared', value: 120, limit: 140 }])
  })

  test('compares the same hour on the wall, also over a change of clocks', () => {
    const at = Date.UTC(2026, 9, 27, 9)
    const metrics = paperMetrics(() => [])
    createWatch({ metrics, rules: [odd('csat', { compared: 4 })], timeZone: 'Europe/Berlin' }).check(at)
    expect(metrics.queries.map(({ to = 0 }) => new Date(to).toISOString().slice(0, 13))).toEqual([
      '2026-10-27T09',
      '2026-10-20T08',
      '2026-10-13T08',
      '2026-10-06T08',
      '2026-09-29T08',
    ])
  })

  test('says what is usual, and whose method says so', () => {
    const [alert] = alertsOf(odd('volume'), [count(145), ...[100, 96, 104, 99, 101, 103].map(count)])
    expect(alert?.explanation).toMatchObject({
      summary: 'volume is 145; usual for this hour of the week is 100.5 (60.4 to 140.6)',
      source: expect.stringContaining('Iglewicz and Hoaglin 1993'),
    })
    expect(alert?.explanation.factors[0]).toEqual({ name: 'earlier weeks', evidence: '100, 96, 104, 99, 101, 103' })
  })

  test('is rare where nothing changed: counts and shares of chance alone', () => {
    const random = seededRandom(3)
    const draw = (n: number, p: number): number => Array.from({ length: n }, () => random.next()).filter((u) => u < p).length
    let alerts = 0
    for (let trial = 0; trial < 1500; trial++) {
      alerts += alertsOf(
        odd('volume'),
        Array.from({ length: 7 }, () => count(draw(400, 0.1))),
      ).length
      alerts += alertsOf(
        odd('csat'),
        Array.from({ length: 7 }, () => share(draw(40, 0.9) / 40, 40)),
      ).length
    }
    expect(alerts).toBeLessThanOrEqual(6)
  })
})
