/**
 * A sketch of many numbers whose quantiles are wrong by at most a relative `accuracy`, whatever the numbers: buckets with geometric borders (DDSketch;
 * Masson, Rim and Lee 2019, "DDSketch: A Fast and Fully-Mergeable Quantile Sketch", PVLDB 12(12)). Takes numbers out again too, because a late event
 * changes a duration that was counted already.
 */
export interface Sketch {
  readonly accuracy: number
  readonly count: number
  readonly sum: number
  /** A number from 0 on; @throws RangeError when it is negative or not finite. */
  add(value: number): void
  /** Takes back a number that was added. */
  remove(value: number): void
  /** Adds all of another one of the same accuracy. @throws RangeError when it is another. */
  merge(other: Sketch | SketchState): void
  /** Undefined when empty. @param p 0 to 1 */
  quantile(p: number): number | undefined
  toJSON(): SketchState
}

/** A {@link Sketch} as JSON. */
export interface SketchState {
  readonly accuracy: number
  /** How many of them are zero, or closer to zero than a sketch tells apart. */
  readonly zeros: number
  readonly sum: number
  /** Pairs of bucket and count. */
  readonly buckets: readonly (readonly [bucket: number, count: number])[]
}
