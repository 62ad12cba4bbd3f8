import type { BusinessCalendar, Timestamp } from '@crossdesk/core'

const MINUTE = 60_000

/** Minutes inside opening hours; none when the end is not after the beginning. */
export function businessMinutes(from: Timestamp, to: Timestamp, calendar: BusinessCalendar): number {
  return to > from ? calendar.businessMinutesBetween(from, to) : 0
}

/** Business minutes, added up before, as whole milliseconds. */
export function businessMs(minutes: number): number {
  return Math.round(minutes * MINUTE)
}
