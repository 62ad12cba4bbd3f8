import type { Timestamp } from '@crossdesk/core'
import type { MetricName } from './definition.ts'
import type { Dimension, Slice } from './slice.ts'

/** Which figures. */
export interface MetricQuery {
  readonly metrics: readonly MetricName[]
  /** From this moment on, by the metric's own date. Default: everything. */
  readonly from?: Timestamp
  /** Before this moment. A day of which there are only sketches belongs to the range that it begins in. */
  readonly to?: Timestamp
  /** Parts the figures; default none. */
  readonly by?: readonly Dimension[]
  /** Only these. */
  readonly where?: Slice
  /** One row a period, in the zone of the metrics. Default: one for the whole time. Weeks begin on Monday (ISO 8601). */
  readonly every?: 'day' | 'week' | 'month'
  /** Default `calendar`. */
  readonly clock?: 'calendar' | 'business'
  /** What waits is counted until then; default: the time of the newest event. */
  readonly asOf?: Timestamp
}

/** Why a figure should be read with care. */
export type MetricWarning =
  /** Fewer than 30 observations: the interval says more than the figure. */
  | 'small-sample'
  /** More than a tenth of what should be measured has not ended yet, so what has ended flatters. */
  | 'many-unfinished'
  /** Quantiles come from a sketch with a relative error of at most 1 %. */
  | 'sketched'

/** One figure. Ready for JSON. */
export interface MetricRow {
  readonly metric: MetricName
  readonly clock: 'calendar' | 'business'
  /** Absent when the query has no `every`. */
  readonly period?: { readonly from: Timestamp; readonly to: Timestamp }
  readonly slice: Slice
  /** Observations. */
  readonly n: number
  /** The one figure: the median of a duration, the share, the score, the count, the ratio. Null when there is nothing to say. In the metric's unit. */
  readonly value: number | null
  /** Of durations: quantiles by linear interpolation (type 7 of Hyndman and Fan 1996), and the mean, which hides the tail. */
  readonly quantiles?: { readonly p50: number; readonly p90: number; readonly p99: number; readonly mean: number; readonly max: number }
  /** 95 %: Wilson's for shares, from the variance of the scores for scores, of the median by order statistics for durations. */
  readonly interval?: { readonly low: number; readonly high: number }
  /** Still running at `asOf`: unanswered, unresolved. Never hidden in a mean. */
  readonly unfinished: number
  readonly warnings: readonly MetricWarning[]
}

/** Rows in the order of metric, period, slice. */
export type MetricTable = readonly MetricRow[]
