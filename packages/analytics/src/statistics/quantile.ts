/**
 * The value that the share `p` of the values lies below, by linear interpolation between neighbours at position (n - 1)·p: type 7 of R. J.
 * Hyndman and Y. Fan 1996, "Sample Quantiles in Statistical Packages", The American Statistician 50(4), 361-365; the default of R and
 * numpy. Null without values, for a value that is not finite and for `p` outside 0 to 1.
 *
 * @example
 * quantile({ values: [1, 2, 3, 4], p: 0.9 }) // 3.7
 */
export function quantile(input: { readonly values: readonly number[] | Float64Array; readonly p: number }): number | null {
  const values = Float64Array.from(input.values)
  return values.every(Number.isFinite) ? (quantilesInPlace(values, [input.p])?.[0] ?? null) : null
}

/** {@link quantile} of values that are sorted already, smallest first, and finite: O(1). Null without values and for `p` outside 0 to 1. */
export function quantileOfSorted(sorted: readonly number[] | Float64Array, p: number): number | null {
  const last = sorted.length - 1
  if (last < 0 || !(p >= 0 && p <= 1)) return null
  const position = last * p
  const below = Math.floor(position)
  const low = sorted[below] as number
  return below === last ? low : between(low, sorted[below + 1] as number, position - below)
}

/**
 * Several quantiles of many finite values without sorting them all: reorders `values`, O(n) for a handful of quantiles and never more than
 * O(n log n). In the order of `ps`. Null without values and when a `p` lies outside 0 to 1.
 *
 * @example
 * quantilesInPlace(durations, [0.5, 0.9, 0.99])
 */
export function quantilesInPlace(values: Float64Array, ps: readonly number[]): readonly number[] | null {
  const last = values.length - 1
  if (last < 0 || !ps.every((p) => p >= 0 && p <= 1)) return null
  const found = new Map<number, number>()
  let from = 0
  for (const p of ps.toSorted((one, other) => one - other)) {
    const position = last * p
    const below = Math.floor(position)
    select(values, Math.min(from, below), last, below)
    const low = values[below] as number
    found.set(p, below === last ? low : between(low, smallest(values, below + 1), position - below))
    from = below
  }
  return ps.map((p) => found.get(p) as number)
}

function between(low: number, high: number, share: number): number {
  const gap = high - low
  // A gap between numbers near the largest there are is no number any more.
  return gap < Infinity ? low + gap * share : low * (1 - share) + high * share
}

function smallest(values: Float64Array, from: number): number {
  let least = values[from] as number
  for (let at = from + 1; at < values.length; at++) if ((values[at] as number) < least) least = values[at] as number
  return least
}

/** Hoare's selection: afterwards `values[wanted]` is what sorting would put there, smaller ones left of it, greater ones right of it. */
function select(values: Float64Array, from: number, to: number, wanted: number): void {
  let left = from
  let right = to
  // Values arranged to defeat the choice of the pivot must not cost quadratic time.
  let patience = 2 * Math.ceil(Math.log2(to - from + 2))
  while (right - left > 32 && patience-- > 0) {
    const pivot = middleOf(values[left] as number, values[(left + right) >>> 1] as number, values[right] as number)
    let up = left
    let down = right
    while (up <= down) {
      while ((values[up] as number) < pivot) up++
      while ((values[down] as number) > pivot) down--
      if (up <= down) {
        const swapped = values[up] as number
        values[up++] = values[down] as number
        values[down--] = swapped
      }
    }
    if (wanted <= down) right = down
    else if (wanted >= up) left = up
    else return
  }
  values.subarray(left, right + 1).sort()
}

function middleOf(one: number, two: number, three: number): number {
  return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three))
}
