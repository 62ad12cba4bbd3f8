/** The scale of an axis. */
export interface ChartScale {
  readonly low: number
  readonly high: number
  /** Round numbers, ascending; zero among them. */
  readonly ticks: readonly number[]
}

/** A scale from a round number below all values to one above, zero included, with about so many steps. */
export function chartScale(values: readonly number[], steps = 4): ChartScale {
  const least = Math.min(0, ...values)
  const most = Math.max(0, ...values)
  const step = roundStep((most - least || 1) / steps)
  const first = Math.floor(least / step)
  const last = Math.max(first + 1, Math.ceil(most / step))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  return { low: first * step, high: last * step, ticks }
}

/** 1, 2 or 5 times a power of ten, not below the size. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  const mantissa = size / power
  return (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10) * power
}
