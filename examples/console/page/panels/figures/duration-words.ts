const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const STEPS = [
  { ms: DAY, unit: 'day', below: HOUR, belowUnit: 'hour' },
  { ms: HOUR, unit: 'hour', below: MINUTE, belowUnit: 'minute' },
  { ms: MINUTE, unit: 'minute', below: SECOND, belowUnit: 'second' },
] as const

/** A measured duration in its two largest units: `4 min 30 sec`; less than ten seconds to a tenth, because a fast service is measured in these. */
export function durationWords(milliseconds: number): string {
  const step = stepOf(Math.round(milliseconds / SECOND) * SECOND)
  if (step === undefined) {
    const seconds = milliseconds / SECOND
    return said(seconds < 9.95 ? Math.round(seconds * 10) / 10 : Math.round(seconds), 'second')
  }
  return inUnitsOf(step, milliseconds)
}

function stepOf(milliseconds: number): (typeof STEPS)[number] | undefined {
  return STEPS.find(({ ms }) => milliseconds >= ms)
}

function inUnitsOf(step: (typeof STEPS)[number], milliseconds: number): string {
  const parts = Math.round(milliseconds / step.below)
  // 23 hours and 59.5 minutes are a day.
  const larger = stepOf(parts * step.below)
  if (larger !== undefined && larger !== step) return inUnitsOf(larger, parts * step.below)
  const perUnit = step.ms / step.below
  const rest = parts % perUnit
  const whole = said((parts - rest) / perUnit, step.unit)
  return rest === 0 ? whole : `${whole} ${said(rest, step.belowUnit)}`
}

function said(count: number, unit: 'day' | 'hour' | 'minute' | 'second'): string {
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay: 'short' }).format(count)
}
