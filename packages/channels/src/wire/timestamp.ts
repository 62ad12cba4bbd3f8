import type { Timestamp } from '@crossdesk/core'

/** Below it a number counts seconds (until the year 5138), from it on milliseconds (from March 1973). */
const MILLISECONDS_FROM = 1e11
const EARLIEST: Timestamp = Date.UTC(2000, 0, 1)
const LATEST: Timestamp = Date.UTC(2100, 0, 1)

/**
 * A platform's time, given in seconds or milliseconds as a number or a string; `fallback` when it is missing or lies outside the years
 * 2000 to 2099, which no messenger's event can.
 */
export function toTimestamp(value: unknown, fallback: Timestamp): Timestamp {
  const number = typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : Number.NaN
  const at = Math.trunc(number < MILLISECONDS_FROM ? number * 1000 : number)
  return at >= EARLIEST && at < LATEST ? at : fallback
}
