import type { Sketch, SketchState } from './sketch.ts'

/** Below it numbers have fewer digits, so that no relative accuracy can be kept. */
const SMALLEST = 2.2250738585072014e-308

/** So many empty buckets are added at a time. */
const ROOM = 32

/**
 * An empty {@link Sketch}, or one with what another had: DDSketch with buckets (γ^(i-1), γ^i], γ = (1 + accuracy)/(1 - accuracy), that
 * answer with the number of equal relative distance to both borders. Between two ranks it interpolates as {@link quantile} does, so that
 * the error against that one is at most `accuracy`, too. `add` takes one logarithm; the memory is 8 bytes a bucket between the smallest and
 * the greatest number: about 1,150 buckets from a millisecond to four months at 1 %.
 *
 * @param accuracy - relative, 0.001 to 0.5; default 0.01, or the state's
 * @param state - to go on with; it is copied
 * @throws RangeError when the accuracy is out of its bounds or not the state's, or the state is damaged
 * @example
 * const waits = createSketch()
 * waits.add(90_000)
 * waits.quantile(0.5) // 90000, at most 1 % off
 */
export function createSketch(accuracy?: number, state?: SketchState): Sketch {
  const relative = accuracy ?? state?.accuracy ?? 0.01
  if (!(relative >= 0.001 && relative <= 0.5)) throw new RangeError('accuracy: expected a number from 0.001 to 0.5')
  const logGamma = Math.log1p(relative) - Math.log1p(-relative)
  /** To the middle of a bucket from its upper border. */
  const toMiddle = Math.log1p(-relative)
  let buckets = new Float64Array(0)
  /** The bucket that `buckets` begins with. */
  let first = 0
  let zeros = 0
  let count = 0
  let sum = 0

  function bucketOf(value: number): number {
    return Math.ceil(Math.log(value) / logGamma)
  }

  function put(bucket: number, times: number): void {
    if (bucket < first || bucket >= first + buckets.length) makeRoom(bucket)
    const at = bucket - first
    buckets[at] = (buckets[at] as number) + times
  }

  function makeRoom(bucket: number): void {
    const from = buckets.length === 0 ? bucket - ROOM / 2 : Math.min(first, bucket - ROOM)
    const to = buckets.length === 0 ? bucket + ROOM / 2 : Math.max(first + buckets.length, bucket + ROOM)
    const wider = new Float64Array(to - from)
    wider.set(buckets, buckets.length === 0 ? 0 : first - from)
    buckets = wider
    first = from
  }

  function merge(other: SketchState): void {
    if (other.accuracy !== relative) throw new RangeError('accuracy: expected the same in both sketches')
    // All is checked before anything is changed.
    if (!isCount(other.zeros) || !Number.isFinite(other.sum)) throw new RangeError('sketch: expected a count of zeros and a sum')
    for (const [bucket, times] of other.buckets) {
      if (!Number.isInteger(bucket) || Math.abs(bucket * logGamma) > 711 || !isCount(times))
        throw new RangeError('buckets: expected pairs of bucket and count')
    }
    for (const [bucket, times] of other.buckets) {
      put(bucket, times)
      count += times
    }
    zeros += other.zeros
    count += other.zeros
    sum += other.sum
  }

  function toJSON(): SketchState {
    const filled: (readonly [bucket: number, count: number])[] = []
    for (const [at, times] of buckets.entries()) if (times > 0) filled.push([first + at, times])
    return { accuracy: relative, zeros, sum, buckets: filled }
  }

  /** The middle of the bucket that holds the number of this rank, and of the next one. */
  function atRank(rank: number): readonly [number, number] {
    if (rank + 1 < zeros) return [0, 0]
    let low = rank < zeros ? 0 : undefined
    let seen = zeros
    for (let at = 0; at < buckets.length; at++) {
      seen += buckets[at] as number
      if (low === undefined && seen > rank) low = middle(first + at)
      if (low !== undefined && seen > rank + 1) return [low, middle(first + at)]
    }
    return [low ?? 0, low ?? 0]
  }

  function middle(bucket: number): number {
    return Math.min(Number.MAX_VALUE, Math.exp(bucket * logGamma + toMiddle))
  }

  if (state !== undefined) merge(state)

  return {
    accuracy: relative,
    get count() {
      return count
    },
    get sum() {
      return sum
    },
    add(value) {
      if (!(value >= 0 && value < Infinity)) throw new RangeError('value: expected a finite number from 0 on')
      if (value < SMALLEST) zeros++
      else put(bucketOf(value), 1)
      count++
      sum += value
    },
    remove(value) {
      const bucket = value < SMALLEST ? undefined : bucketOf(value)
      const held = bucket === undefined ? zeros : buckets[bucket - first]
      if (!(value >= 0 && value < Infinity) || held === undefined || held < 1)
        throw new RangeError('value: expected a number that was added')
      if (bucket === undefined) zeros--
      else buckets[bucket - first] = held - 1
      count--
      // Sums of fractions do not come back to zero by themselves.
      sum = count === 0 ? 0 : sum - value
    },
    merge(other) {
      merge('toJSON' in other ? other.toJSON() : other)
    },
    quantile(p) {
      if (count === 0 || !(p >= 0 && p <= 1)) return undefined
      const position = (count - 1) * p
      const rank = Math.floor(position)
      const [low, high] = atRank(rank)
      return low + (high - low) * (position - rank)
    },
    toJSON,
  }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
