import { createSketch } from '../statistics/create-sketch.ts'
import type { Sketch } from '../statistics/sketch.ts'
import type { MetricCell } from './cell.ts'
import type { MetricKind } from './definition.ts'

/** Observations of one metric and place being added up. */
export interface Tally {
  readonly kind: MetricKind
  n: number
  sum: number
  sumOfSquares: number
  base: number
  unfinished: number
  scores: Map<number, number> | null
  /** Single durations; the first `n` less those that are only in the sketch. */
  values: Float64Array | null
  held: number
  /** Durations that are not known singly. */
  sketch: Sketch | null
}

const NO_VALUES = new Float64Array(0)

/** Nothing yet. */
export function createTally(kind: MetricKind): Tally {
  return { kind, n: 0, sum: 0, sumOfSquares: 0, base: 0, unfinished: 0, scores: null, values: null, held: 0, sketch: null }
}

/** Adds one observation. */
export function addObservation(tally: Tally, value: number, base: number): void {
  tally.n++
  tally.sum += value
  tally.base += base
  if (tally.kind === 'score') {
    tally.sumOfSquares += value * value
    tally.scores ??= new Map()
    tally.scores.set(value, (tally.scores.get(value) ?? 0) + 1)
  } else if (tally.kind === 'duration') {
    tally.values ??= new Float64Array(64)
    if (tally.held === tally.values.length) {
      const wider = new Float64Array(tally.held * 2)
      wider.set(tally.values)
      tally.values = wider
    }
    tally.values[tally.held++] = value
  }
}

/** Adds what was added up elsewhere. */
export function addCell(tally: Tally, cell: MetricCell): void {
  tally.n += cell.n
  tally.sum += cell.sum
  tally.sumOfSquares += cell.sumOfSquares
  tally.base += cell.base
  tally.unfinished += cell.unfinished
  if (cell.scores !== undefined) {
    tally.scores ??= new Map()
    for (const [score, count] of Object.entries(cell.scores))
      tally.scores.set(Number(score), (tally.scores.get(Number(score)) ?? 0) + count)
  }
  if (cell.sketch !== undefined) {
    if (tally.sketch === null) tally.sketch = createSketch(undefined, cell.sketch)
    else tally.sketch.merge(cell.sketch)
  }
}

/** The durations that are known singly. */
export function heldValues({ values, held }: Tally): Float64Array {
  return values?.subarray(0, held) ?? NO_VALUES
}

/** A sketch of all durations, also of those that are known singly; null without any. */
export function sketchOf(tally: Tally): Sketch | null {
  const values = heldValues(tally)
  if (values.length === 0) return tally.sketch
  const sketch = createSketch(undefined, tally.sketch?.toJSON())
  for (const value of values) sketch.add(value)
  return sketch
}

/** The tally as a cell of its place. */
export function cellOf(tally: Tally, place: Pick<MetricCell, 'metric' | 'clock' | 'period' | 'slice'>): MetricCell {
  const sketch = sketchOf(tally)
  return {
    metric: place.metric,
    clock: place.clock,
    ...(place.period === undefined ? {} : { period: place.period }),
    slice: place.slice,
    n: tally.n,
    sum: tally.sum,
    sumOfSquares: tally.sumOfSquares,
    base: tally.base,
    ...(tally.scores === null ? {} : { scores: scoreRecord(tally.scores) }),
    ...(sketch === null ? {} : { sketch: sketch.toJSON() }),
    unfinished: tally.unfinished,
  }
}

/** Counts by score, the lowest first. */
export function scoreRecord(scores: ReadonlyMap<number, number>): Record<string, number> {
  return Object.fromEntries([...scores].toSorted(([one], [other]) => one - other).map(([score, count]) => [String(score), count]))
}
