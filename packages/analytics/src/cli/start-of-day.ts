import type { TimeZone, Timestamp } from '@crossdesk/core'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** The first moment of a day, `2026-03-29`, in a zone; where clocks skip midnight, the first moment after it. */
export function startOfDay(day: string, zone: TimeZone): Timestamp {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const utc = Date.parse(`${day}T00:00:00Z`)
  // No zone is more than a day from UTC, so the day begins in between; offsets are whole minutes since 1972.
  let before = utc - DAY
  let after = utc + DAY
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE
    if (format.format(middle) < day) before = middle
    else after = middle
  }
  return after
}
