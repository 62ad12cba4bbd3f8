const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto', style: 'narrow' })
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })
const date = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' })
const long = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })
const units = {
  minute: new Intl.NumberFormat(undefined, { style: 'unit', unit: 'minute', unitDisplay: 'short' }),
  hour: new Intl.NumberFormat(undefined, { style: 'unit', unit: 'hour', unitDisplay: 'short' }),
  day: new Intl.NumberFormat(undefined, { style: 'unit', unit: 'day', unitDisplay: 'short' }),
}

/** Minutes and hours of the last day in words, then the date. */
export function relativeTime(at: number, now: number): string {
  const age = now - at
  if (age < MINUTE) return relative.format(0, 'second')
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute')
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour')
  return date.format(at)
}

/** A span in its largest unit; less than a minute is `<1 min`. */
export function span(milliseconds: number): string {
  if (milliseconds < MINUTE) return `<${units.minute.format(1)}`
  if (milliseconds < HOUR) return units.minute.format(Math.floor(milliseconds / MINUTE))
  if (milliseconds < DAY) return units.hour.format(Math.floor(milliseconds / HOUR))
  return units.day.format(Math.floor(milliseconds / DAY))
}

/** The time of day. */
export function clockTime(at: number): string {
  return clock.format(at)
}

/** The date in full, for a line between two days; `today` and `yesterday` in words. */
export function dayName(at: number, now: number): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / DAY)
  if (days === 0 || days === -1) return capitalised(relativeDay.format(days, 'day'))
  return day.format(at)
}

const relativeDay = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' })

/** Date and time in full. */
export function longTime(at: number): string {
  return long.format(at)
}

/** Midnight before a moment, where the reader is. */
export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}
