import type { BusinessCalendar, TimeZone, Timestamp } from '@crossdesk/core'

/** Opening hours as the case files write them. */
export interface WeeklyHours {
  readonly timeZone: TimeZone
  /** From and to by the wall clock; `24:00` is the end of the day. */
  readonly weekly: Readonly<Partial<Record<Weekday, readonly (readonly [from: string, to: string])[]>>>
  /** Local dates, `2025-05-01`. */
  readonly holidays?: readonly string[]
}

type Weekday = (typeof WEEKDAYS)[number]

type Opening = readonly [from: Timestamp, to: Timestamp]

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const MINUTE = 60_000
const DAY = 86_400_000
const TEN_YEARS = 3653

/** A calendar of fixed weekly hours, for checking figures: exact to the millisecond, on days when the clock changes, too. */
export function createWeeklyCalendar(hours: WeeklyHours): BusinessCalendar {
  const holidays = new Set(hours.holidays)
  const offsetAt = zoneOffsets(hours.timeZone)
  const known = new Map<number, readonly Opening[]>()

  /** Openings inside one day of UTC, in order. */
  function openingsOf(day: number): readonly Opening[] {
    const kept = known.get(day)
    if (kept !== undefined) return kept
    const openings = evenStretches(day * DAY, (day + 1) * DAY, offsetAt).flatMap(([from, to, offset]) => {
      const firstDate = Math.floor((from + offset) / DAY)
      const lastDate = Math.floor((to + offset - 1) / DAY)
      return Array.from({ length: lastDate - firstDate + 1 }, (_, at) => firstDate + at).flatMap((date) =>
        wallHours(date).flatMap(([opens, closes]): readonly Opening[] => {
          const start = Math.max(from, date * DAY + opens - offset)
          const end = Math.min(to, date * DAY + closes - offset)
          return start < end ? [[start, end]] : []
        }),
      )
    })
    known.set(day, openings)
    return openings
  }

  function wallHours(date: number): readonly (readonly [number, number])[] {
    const local = new Date(date * DAY)
    if (holidays.has(local.toISOString().slice(0, 10))) return []
    const ranges = hours.weekly[WEEKDAYS[local.getUTCDay()] as Weekday] ?? []
    return ranges.map(([from, to]) => [wallTime(from), wallTime(to)] as const).toSorted(([one], [other]) => one - other)
  }

  /** All openings that end after `at`, day by day. */
  function* openingsFrom(at: Timestamp): Generator<Opening> {
    const today = Math.floor(at / DAY)
    for (let day = today; day < today + TEN_YEARS; day++) for (const opening of openingsOf(day)) if (opening[1] > at) yield opening
  }

  function isOpen(at: Timestamp): boolean {
    return openingsOf(Math.floor(at / DAY)).some(([from, to]) => from <= at && at < to)
  }

  return {
    isOpen,
    nextOpen(at) {
      const next = openingsFrom(at).next()
      return next.done === true ? undefined : Math.max(at, next.value[0])
    },
    nextClose(at) {
      let closes = at
      for (const [from, to] of openingsFrom(at)) {
        if (from > closes) return closes
        closes = to
      }
      return isOpen(closes) ? undefined : closes
    },
    addBusinessMinutes(at, minutes) {
      let left = minutes * MINUTE
      for (const [from, to] of openingsFrom(at)) {
        const start = Math.max(at, from)
        if (left <= to - start) return start + left
        left -= to - start
      }
      throw new RangeError('expected opening hours within ten years')
    },
    businessMinutesBetween(from, to) {
      let open = 0
      for (let day = Math.floor(from / DAY); day * DAY < to; day++) {
        for (const [opens, closes] of openingsOf(day)) open += Math.max(0, Math.min(to, closes) - Math.max(from, opens))
      }
      return open / MINUTE
    },
  }
}

/** Milliseconds since midnight. */
function wallTime(text: string): number {
  const [hour = Number.NaN, minute = Number.NaN] = text.split(':').map(Number)
  if (Number.isNaN(hour + minute)) throw new RangeError('expected a time as 09:00')
  return (hour * 60 + minute) * MINUTE
}

/** The range in stretches of one offset each: two on a day when the clock changes. */
function evenStretches(
  from: Timestamp,
  to: Timestamp,
  offsetAt: (at: Timestamp) => number,
): readonly (readonly [from: Timestamp, to: Timestamp, offset: number])[] {
  const before = offsetAt(from)
  const after = offsetAt(to - 1)
  if (before === after) return [[from, to, before]]
  let still = from
  let changed = to - 1
  while (changed - still > 1) {
    const middle = Math.floor((still + changed) / 2)
    if (offsetAt(middle) === before) still = middle
    else changed = middle
  }
  return [
    [from, changed, before],
    [changed, to, after],
  ]
}

/** How far the zone's wall clock is ahead of UTC, in milliseconds. */
function zoneOffsets(timeZone: TimeZone): (at: Timestamp) => number {
  const wallClock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (at) => {
    const second = Math.floor(at / 1000) * 1000
    const part = Object.fromEntries(wallClock.formatToParts(second).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part
    return Date.UTC(year, month - 1, day, hour, minute, part['second']) - second
  }
}
