import type { TimeZone, Timestamp } from '@crossdesk/core'

/** From this moment to before that one. */
export interface Period {
  readonly from: Timestamp
  readonly to: Timestamp
}

/** Days, weeks and months of a time zone. A day begins with the first moment of its date, also where midnight is skipped. */
export interface DayBorders {
  /** The period that the moment lies in. Weeks begin on Monday (ISO 8601). */
  periodOf(at: Timestamp, every: 'day' | 'week' | 'month'): Period
  /** The first moment of a date, `2026-03-29`; of one that the zone left out, the first moment after it. */
  startOf(date: string): Timestamp
}

/** Two borders never lie in one half day: the shortest days have 23 hours. */
const HALF_DAY = 12 * 3_600_000
const DAY = 2 * HALF_DAY

/** @throws RangeError when the zone is not known */
export function createDayBorders(timeZone: TimeZone): DayBorders {
  const format = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const borders = new Map<number, Timestamp | undefined>()
  const latest: Partial<Record<'day' | 'week' | 'month', Period>> = {}
  const dateAt = (at: Timestamp): string => format.format(at)

  /** The beginning of a date inside a half day, if there is one: looked for by halving, once. */
  function borderIn(half: number): Timestamp | undefined {
    if (borders.has(half)) return borders.get(half)
    let low = half * HALF_DAY - 1
    let high = low + HALF_DAY
    const before = dateAt(low)
    let border: Timestamp | undefined
    if (dateAt(high) !== before) {
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2)
        if (dateAt(middle) === before) low = middle
        else high = middle
      }
      border = high
    }
    borders.set(half, border)
    return border
  }

  function dayOf(at: Timestamp): Period {
    let half = Math.floor(at / HALF_DAY)
    let from = borderIn(half)
    while (from === undefined || from > at) from = borderIn(--half)
    half = Math.floor(from / HALF_DAY)
    let to = borderIn(++half)
    while (to === undefined) to = borderIn(++half)
    return { from, to }
  }

  /** The days around one for which `key` stays the same. */
  function daysWith(at: Timestamp, key: (date: string) => string): Period {
    const day = dayOf(at)
    let { from, to } = day
    const wanted = key(dateAt(day.from))
    for (let before = dayOf(from - 1); key(dateAt(before.from)) === wanted; before = dayOf(from - 1)) from = before.from
    for (let after = dayOf(to); key(dateAt(after.from)) === wanted; after = dayOf(to)) to = after.to
    return { from, to }
  }

  return {
    periodOf(at, every) {
      const known = latest[every]
      if (known !== undefined && at >= known.from && at < known.to) return known
      const period = every === 'day' ? dayOf(at) : daysWith(at, every === 'week' ? mondayOf : monthOf)
      latest[every] = period
      return period
    },
    startOf(date) {
      // No zone is more than a day from UTC.
      let { from, to } = dayOf(Date.parse(`${date}T00:00:00Z`) - DAY)
      while (dateAt(from) < date) ({ from, to } = dayOf(to))
      return from
    },
  }
}

function monthOf(date: string): string {
  return date.slice(0, 7)
}

function mondayOf(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000
  // The first day of 1970 was a Thursday.
  return String(Math.floor((day + 3) / 7))
}
