const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Durations that people think in; each is two to six times the one before. */
const STEPS = [
  SECOND,
  5 * SECOND,
  15 * SECOND,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  4 * HOUR,
  12 * HOUR,
  DAY,
  3 * DAY,
  7 * DAY,
  30 * DAY,
  90 * DAY,
  365 * DAY,
]

/** On a logarithmic axis nothing is zero: whatever took less than a second stands at a second. */
export function onLogAxis(ms: number): number {
  return Math.max(SECOND, ms)
}

/** A logarithmic axis for durations: from a round step below the shortest to one above the longest, at most seven of them marked. */
export function durationAxis(values: readonly number[]): { readonly domain: readonly [number, number]; readonly ticks: readonly number[] } {
  const shortest = onLogAxis(Math.min(...values))
  const longest = onLogAxis(Math.max(...values))
  const first = Math.max(
    0,
    STEPS.findLastIndex((step) => step <= shortest),
  )
  const after = STEPS.findIndex((step) => step > longest)
  const inside = STEPS.slice(first, after === -1 ? STEPS.length : after + 1)
  const every = Math.ceil(inside.length / 7)
  const low = inside[0] ?? SECOND
  return { domain: [low, Math.max(longest, inside.at(-1) ?? DAY, low * 2)], ticks: inside.filter((_, at) => at % every === 0) }
}
