/**
 * How long the platform asks to wait, in milliseconds, after RFC 9110 section 10.2.3: a number of seconds, or a date, which is
 * measured from the answer's own `Date` so that two clocks that disagree do no harm. Undefined when it says nothing useful.
 */
export function readRetryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (value === undefined || value === '') return undefined
  if (/^\d{1,9}(\.\d{1,3})?$/.test(value)) return Math.ceil(Number(value) * 1000)
  const waitMs = Date.parse(value) - Date.parse(headers.get('date') ?? '')
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : undefined
}
