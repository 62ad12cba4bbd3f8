import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWeeklyCalendar } from './weekly-calendar.ts'

const workdays = {
  mon: [['09:00', '17:00']],
  tue: [['09:00', '17:00']],
  wed: [
    ['09:00', '12:00'],
    ['13:00', '17:00'],
  ],
} as const
const berlin = createWeeklyCalendar({ timeZone: 'Europe/Berlin', weekly: workdays, holidays: ['2025-05-06'] })
const always = createWeeklyCalendar({ timeZone: 'Europe/Berlin', weekly: { sun: [['00:00', '24:00']] } })

function at(moment: string): number {
  return Date.parse(moment)
}

describe('createWeeklyCalendar', () => {
  test('counts minutes inside the hours, not on holidays', () => {
    expect(berlin.businessMinutesBetween(at('2025-05-05T14:30:00Z'), at('2025-05-07T07:10:00Z'))).toBe(30 + 10)
    expect(berlin.businessMinutesBetween(at('2025-05-07T09:59:00Z'), at('2025-05-07T11:01:00Z'))).toBe(2)
    expect(berlin.businessMinutesBetween(at('2025-05-07T11:00:00Z'), at('2025-05-07T11:00:00Z'))).toBe(0)
  })

  test('counts days of 23 and 25 hours when the clock changes', () => {
    expect(always.businessMinutesBetween(at('2025-03-29T00:00:00Z'), at('2025-03-31T00:00:00Z'))).toBe(23 * 60)
    expect(always.businessMinutesBetween(at('2025-10-25T00:00:00Z'), at('2025-10-27T00:00:00Z'))).toBe(25 * 60)
  })

  test('knows when it opens and closes', () => {
    expect(berlin.isOpen(at('2025-05-05T07:00:00Z'))).toBe(true)
    expect(berlin.isOpen(at('2025-05-05T15:00:00Z'))).toBe(false)
    expect(berlin.nextOpen(at('2025-05-05T15:00:00Z'))).toBe(at('2025-05-07T07:00:00Z'))
    expect(berlin.nextClose(at('2025-05-05T08:00:00Z'))).toBe(at('2025-05-05T15:00:00Z'))
    expect(berlin.nextClose(at('2025-05-05T20:00:00Z'))).toBe(at('2025-05-05T20:00:00Z'))
    expect(createWeeklyCalendar({ timeZone: 'UTC', weekly: {} }).nextOpen(0)).toBeUndefined()
  })

  test('adds as many minutes as it counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 2000 }), (offset, minutes) => {
        const from = at('2025-03-24T00:00:00Z') + offset * 60_000
        const to = berlin.addBusinessMinutes(from, minutes)
        expect(berlin.businessMinutesBetween(from, to)).toBeCloseTo(minutes, 9)
      }),
    )
  })
})
