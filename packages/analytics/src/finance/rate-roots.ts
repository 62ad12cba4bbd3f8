/** A payment at a time in years (or other periods) after the first. */
export interface TimedFlow {
  readonly time: number
  readonly amount: number
}

/** Below it 1 + rate is 0, above it no number any more. */
const LEAST_LOG = -36.7
const GREATEST_LOG = 709.7

/** Smaller pieces are not halved: rounding hides what happens in them. */
const SMALLEST_PIECE = 1e-12

/** Hundreds are usual. A root of many at the same place would take millions, and is no more exact for it. */
const MOST_PIECES = 5000
const SMALLEST_AFTER_MOST = 1e-3

/**
 * All rates above -1 at which the flows are worth nothing, in ascending order. Rates at which the value touches zero without crossing it
 * count once, and so do rates closer together than rounding can tell apart.
 *
 * With y = ln(1 + rate) the value is Σ amount·e^(-time·y). All of the line on which 1 + rate is a number is halved until Taylor's theorem
 * says of each piece that the value cannot reach zero in it, or that it only rises or only falls; in the latter it has a root exactly when
 * its ends have opposite signs. So no root is missed, whatever the flows; only of many within a thousandth of each other some may be.
 * O(flows) time, whatever their signs.
 *
 * @param flows - sorted by time, finite, no two at the same time
 */
export function rateRoots(flows: readonly TimedFlow[]): readonly number[] {
  const paid = flows.filter(({ amount }) => amount !== 0)
  if (!paid.some(({ amount }) => amount > 0) || !paid.some(({ amount }) => amount < 0)) return []
  const value = presentValue(paid)
  const roots: number[] = []
  /** Neighbouring pieces in which rounding hides what happens. */
  let blurred: Piece | undefined
  const pieces: Piece[] = [{ from: LEAST_LOG, to: GREATEST_LOG }]
  let count = 0
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    const { from, to } = piece
    const smallest = count++ < MOST_PIECES ? SMALLEST_PIECE : SMALLEST_AFTER_MOST
    const course = value.courseOver(from, to)
    if (course === 'unclear' && to - from > smallest) {
      const middle = from < 0 && to > 0 ? 0 : (from + to) / 2
      pieces.push({ from: middle, to }, { from, to: middle })
    } else if (course === 'blurred' || course === 'unclear') {
      blurred = { from: blurred?.from ?? from, to }
    } else {
      if (blurred !== undefined) roots.push(...value.rootInBlur(blurred))
      blurred = undefined
      if (course === 'monotonic' && value.isNegative(from) !== value.isNegative(to)) roots.push(value.rootBetween(from, to))
    }
  }
  if (blurred !== undefined) roots.push(...value.rootInBlur(blurred))
  return roots.map(Math.expm1).filter((rate) => rate > -1 && Number.isFinite(rate))
}

interface Piece {
  readonly from: number
  readonly to: number
}

/**
 * What is known of the value over a piece of the line. `monotonic`: with clear signs at its ends. `blurred`: all of it is zero as far as
 * can be told.
 */
type Course = 'never-zero' | 'monotonic' | 'blurred' | 'unclear'

interface PresentValue {
  courseOver(from: number, to: number): Course
  isNegative(log: number): boolean
  rootBetween(from: number, to: number): number
  rootInBlur(piece: Piece): readonly number[]
}

/**
 * The value of the flows at a logarithm of 1 + rate; always times some power of e, so that it stays in range. Signs and roots do not change
 * by it.
 */
function presentValue(flows: readonly TimedFlow[]): PresentValue {
  const times = Float64Array.from(flows, ({ time }) => time)
  const greatest = flows.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 0)
  // By a power of two, so that flows which add up to zero still do.
  const scale = 2 ** Math.floor(Math.log2(greatest))
  const amounts = Float64Array.from(flows, ({ amount }) => amount / scale)
  const terms = new Float64Array(times.length)
  const first = times[0] as number
  const last = times.at(-1) as number

  /** Leaves the single terms in `terms`. */
  function at(log: number): { value: number; centre: number; rounding: number; shift: number } {
    const shift = Math.max(-first * log, -last * log)
    let value = 0
    let size = 0
    let moment = 0
    let rounding = 0
    for (let index = 0; index < terms.length; index++) {
      const power = (times[index] as number) * log
      const term = (amounts[index] as number) * Math.exp(-power - shift)
      const weight = Math.abs(term)
      terms[index] = term
      value += term
      size += weight
      moment += weight * (times[index] as number)
      rounding += weight * (8 + Math.abs(power))
    }
    return { value, centre: moment / size, rounding: (rounding + size * Math.sqrt(terms.length)) * Number.EPSILON, shift }
  }

  /** Of the value times e^(centre·y), which turns around less than the value itself. */
  function slopeAround(centre: number): number {
    let slope = 0
    for (let index = 0; index < terms.length; index++) slope -= (terms[index] as number) * ((times[index] as number) - centre)
    return slope
  }

  function courseOver(from: number, to: number): Course {
    const middle = (from + to) / 2
    const half = (to - from) / 2
    const { value, centre, rounding, shift } = at(middle)
    const slope = Math.abs(slopeAround(centre))
    let bend = 0
    for (let index = 0; index < terms.length; index++) {
      const time = times[index] as number
      const distance = Math.abs(time - centre)
      // One power: a term that is nothing in the middle may be great at an end.
      bend += Math.abs(amounts[index] as number) * distance * distance * Math.exp(distance * half - time * middle - shift)
    }
    const reach = slope * half + (bend * half * half) / 2
    if (Math.abs(value) > reach + rounding) return 'never-zero'
    // Wider than what counts as clear, so that a piece on the brink is one or the other and need not be halved on and on.
    if (Math.abs(value) + reach <= 4 * rounding) return 'blurred'
    return slope > bend * half && isClear(from) && isClear(to) ? 'monotonic' : 'unclear'
  }

  function isClear(log: number): boolean {
    const { value, rounding } = at(log)
    return Math.abs(value) > rounding
  }

  /**
   * Newton's steps as long as each is less than half of the one before, else the range is halved: the root is never lost. Tries 0 first,
   * because plans that just break even are common and should give exactly 0.
   */
  function rootBetween(from: number, to: number): number {
    const startsNegative = isNegative(from)
    let left = from
    let right = to
    let log = left <= 0 && right >= 0 ? 0 : (left + right) / 2
    let step = right - left
    while (step > Number.EPSILON * (Math.abs(log) + 0.01)) {
      const { value, centre } = at(log)
      if (value === 0) return log
      if (value < 0 === startsNegative) left = log
      else right = log
      // The power of e only divides the slope's part from the value, which is zero at the root.
      const newton = log - value / (slopeAround(centre) - centre * value)
      const next = newton > left && newton < right && Math.abs(newton - log) < step / 2 ? newton : (left + right) / 2
      step = Math.abs(next - log)
      log = next
    }
    return log
  }

  function isNegative(log: number): boolean {
    return at(log).value < 0
  }

  /** Where the value crosses zero, or where it turns if it comes as close to zero there as rounding can tell. */
  function rootInBlur({ from, to }: Piece): readonly number[] {
    if (isNegative(from) !== isNegative(to)) return [rootBetween(from, to)]
    const { centre } = at((from + to) / 2)
    const slopeAt = (log: number): number => {
      at(log)
      return slopeAround(centre)
    }
    const fallsFirst = slopeAt(from) < 0
    let left = from
    let right = to
    for (let middle = (left + right) / 2; middle > left && middle < right; middle = (left + right) / 2) {
      if (slopeAt(middle) < 0 === fallsFirst) left = middle
      else right = middle
    }
    const { value, rounding } = at(left)
    return Math.abs(value) <= rounding ? [left] : []
  }

  return { courseOver, isNegative, rootBetween, rootInBlur }
}
