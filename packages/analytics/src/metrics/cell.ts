import type { Timestamp } from '@crossdesk/core'
import type { SketchState } from '../statistics/sketch.ts'
import type { MetricName } from './definition.ts'
import type { Slice } from './slice.ts'

/** The observations of one metric, period and slice, added up: cells of the same place are merged by adding them. Plain JSON. */
export interface MetricCell {
  readonly metric: MetricName
  readonly clock: 'calendar' | 'business'
  readonly period?: { readonly from: Timestamp; readonly to: Timestamp }
  readonly slice: Slice
  readonly n: number
  /** Of values: durations in ms, scores, the numerator of a ratio; of shares the hits. */
  readonly sum: number
  /** Of squared values, for the interval of scores. */
  readonly sumOfSquares: number
  /** The denominator of a ratio. */
  readonly base: number
  /** Scores by value, for NPS and CSAT. */
  readonly scores?: Readonly<Record<string, number>>
  /** Of durations. */
  readonly sketch?: SketchState
  readonly unfinished: number
}
