/** Enquiries of one group by how long they waited, the shortest first. */
export interface WaitGroup {
  readonly name: string
  readonly minutes: readonly number[]
  readonly bought: readonly number[]
  readonly left: readonly number[]
  readonly shortest: number
  readonly enquiries: number
  readonly orders: number
}

/**
 * The logarithm of the group's conversion at once that fits best with this hazard. The likelihood's slope falls as the level rises, so
 * there is one root, below shortest * hazard: above that, more than everybody would buy. Newton's steps, kept inside a bracket.
 */
export function bestLevel(group: WaitGroup, hazard: number): number {
  const most = hazard * group.shortest
  if (group.left[0] === 0 && levelSlope(group, hazard, most).slope >= 0) return most
  let under = -Infinity
  let over = most
  // Where it would be if buying were rare.
  const rare = Math.log(
    group.orders / sumOver(group.minutes, (wait, row) => ((group.bought[row] ?? 0) + (group.left[row] ?? 0)) * Math.exp(-hazard * wait)),
  )
  let level = rare < most ? rare : most - 1
  for (let step = 0; step < 100; step += 1) {
    const { slope, bend } = levelSlope(group, hazard, level)
    if (slope > 0) under = level
    else over = level
    const newton = level - slope / bend
    if (Math.abs(newton - level) <= 1e-12 * Math.max(1, Math.abs(level))) return Math.min(newton, most)
    if (newton > under && newton < over) level = newton
    else level = under === -Infinity ? level - 1 : (under + over) / 2
  }
  return level
}

/** The derivative of the likelihood by the hazard, with the level at its best. */
export function slopeOf(group: WaitGroup, hazard: number, level: number): number {
  let total = 0
  for (let row = 0; row < group.minutes.length; row += 1) {
    const wait = group.minutes[row] ?? 0
    const left = group.left[row] ?? 0
    // Measured from the shortest wait: where the level is at its most, it moves with the hazard.
    total -= (wait - group.shortest) * ((group.bought[row] ?? 0) - (left === 0 ? 0 : left / Math.expm1(hazard * wait - level)))
  }
  return total
}

/** The logarithm of the binomial likelihood, without its constant. */
export function likelihoodOf(group: WaitGroup, hazard: number, level: number): number {
  let total = 0
  for (let row = 0; row < group.minutes.length; row += 1) {
    const logarithm = level - hazard * (group.minutes[row] ?? 0)
    const left = group.left[row] ?? 0
    total += (group.bought[row] ?? 0) * logarithm + (left === 0 ? 0 : left * Math.log(-Math.expm1(logarithm)))
  }
  return total
}

/** All of them added up. */
export function sumOver<T>(items: readonly T[], of: (item: T, index: number) => number): number {
  let total = 0
  for (let index = 0; index < items.length; index += 1) total += of(items[index] as T, index)
  return total
}

/** First and second derivative of the likelihood by the level. */
function levelSlope(group: WaitGroup, hazard: number, level: number): { readonly slope: number; readonly bend: number } {
  let slope = 0
  let bend = 0
  for (let row = 0; row < group.minutes.length; row += 1) {
    slope += group.bought[row] ?? 0
    const left = group.left[row] ?? 0
    if (left === 0) continue
    const odds = 1 / Math.expm1(hazard * (group.minutes[row] ?? 0) - level)
    slope -= left * odds
    bend -= left * odds * (1 + odds)
  }
  return { slope, bend }
}
