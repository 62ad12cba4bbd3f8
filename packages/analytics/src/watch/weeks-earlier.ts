import type { TimeZone, Timestamp } from '@crossdesk/core'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/**
 * The same weekday and time of day so many weeks ago, by the clock on the wall: a week that the clocks changed in is an hour shorter or
 * longer.
 */
export type WeeksEarlier = (at: Timestamp, weeks: number) => Timestamp

/**
 * Counts weeks in a zone. A time that the clocks leapt over becomes the one as long after the leap. @throws RangeError for an unknown zone
 */
export function weeksEarlierIn(timeZone: TimeZone): WeeksEarlier {
  const wall = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const offsetAt = (at: Timestamp): number => {
    const parts = new Map(wall.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
    const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
    return local - Math.floor(at / 1000) * 1000
  }
  return (at, weeks) => {
    const guess = at - weeks * WEEK_MS
    return guess + offsetAt(at) - offsetAt(guess)
  }
}
