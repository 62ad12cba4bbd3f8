/** A place above `from` where a falling function is not above zero any more, found in doubling steps. */
export function findBelow(falling: (at: number) => number, from: number, step: number): number {
  let width = step
  while (falling(from + width) > 0 && width < 1e12) width *= 2
  return from + width
}

/**
 * Where a falling function crosses zero between two places: false position with the Illinois change (Dowell and Jarratt 1971, "A modified
 * regula falsi method for computing the root of an equation", BIT 11; not opened), and a halving whenever that is slow.
 */
export function findCrossing(falling: (at: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  let [atLow, atHigh] = [falling(from), falling(to)]
  let side = 0
  for (let step = 0; step < 100 && high - low > 1e-10 * Math.max(Math.abs(low), Math.abs(high)); step += 1) {
    const guess = (low * atHigh - high * atLow) / (atHigh - atLow)
    const next = step % 4 !== 3 && guess > low && guess < high ? guess : (low + high) / 2
    if (next <= low || next >= high) break
    const value = falling(next)
    if (value === 0) return next
    if (value > 0) {
      ;[low, atLow] = [next, value]
      if (side === 1) atHigh /= 2
      side = 1
    } else {
      ;[high, atHigh] = [next, value]
      if (side === -1) atLow /= 2
      side = -1
    }
  }
  return (low + high) / 2
}
