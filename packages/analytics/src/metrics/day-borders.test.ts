import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDayBorders } from './day-borders.ts'

const iso = (at: number): string => new Date(at).toISOString()

describe('days of a zone', () => {
  test('have 23 and 25 hours when the clock changes', () => {
    const { periodOf } = createDayBorders('Europe/Berlin')
    const spring = periodOf(Date.UTC(2026, 2, 29, 12), 'day')
    expect([iso(spring.from), iso(spring.to)]).toEqual(['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'])
    const autumn = periodOf(Date.UTC(2026, 9, 25, 12), 'day')
    expect((autumn.to - autumn.from) / 3_600_000).toBe(25)
  })

  test('may begin twice within one day of UTC', () => {
    const { periodOf } = createDayBorders('Europe/London')
    const day = periodOf(Date.UTC(2026, 2, 29, 12), 'day')
    expect([iso(day.from), iso(day.to)]).toEqual(['2026-03-29T00:00:00.000Z', '2026-03-29T23:00:00.000Z'])
  })

  test('begin with the first moment of the date where midnight is skipped', () => {
    const { periodOf } = createDayBorders('Africa/Cairo')
    const day = periodOf(Date.UTC(2026, 3, 24, 12), 'day')
    expect([iso(day.from), (day.to - day.from) / 3_600_000]).toEqual(['2026-04-23T22:00:00.000Z', 23])
  })

  test('make weeks from Monday and whole months', () => {
    const { periodOf } = createDayBorders('Asia/Kolkata')
    const week = periodOf(Date.UTC(2026, 0, 1), 'week')
    expect([iso(week.from), iso(week.to)]).toEqual(['2025-12-28T18:30:00.000Z', '2026-01-04T18:30:00.000Z'])
    const month = periodOf(Date.UTC(2026, 1, 28, 20), 'month')
    expect([iso(month.from), iso(month.to)]).toEqual(['2026-02-28T18:30:00.000Z', '2026-03-31T18:30:00.000Z'])
  })

  test('follow each other without a gap, in every order of asking', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/Sao_Paulo',
      'Pacific/Apia',
      'Asia/Kathmandu',
      'America/New_York',
      'Australia/Lord_Howe',
    )
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: Date.UTC(2011, 0), max: Date.UTC(2030, 0) }),
        fc.constantFrom('day', 'week', 'month'),
        (zone, at, every) => {
          const { periodOf } = createDayBorders(zone)
          const period = periodOf(at, every)
          expect(period.from).toBeLessThanOrEqual(at)
          expect(period.to).toBeGreaterThan(at)
          expect(periodOf(period.to, every).from).toBe(period.to)
          expect(periodOf(period.from - 1, every).to).toBe(period.from)
          expect(createDayBorders(zone).periodOf(period.to - 1, every)).toEqual(period)
        },
      ),
      { numRuns: 60 },
    )
  })
})

test.each([
  ['2026-01-01', 'UTC', '2026-01-01T00:00:00Z'],
  ['2026-07-01', 'Europe/Berlin', '2026-06-30T22:00:00Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
  ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00Z'],
  ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00Z'],
  ['2026-01-01', 'Pacific/Pago_Pago', '2026-01-01T11:00:00Z'],
  // Left out.
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  // Clocks go from 23:59 to 01:00: the day begins at one.
  ['2025-09-07', 'America/Santiago', '2025-09-07T04:00:00Z'],
])('%s begins in %s at %s', (day, zone, moment) => {
  expect(iso(createDayBorders(zone).startOf(day))).toBe(moment.replace('Z', '.000Z'))
})
