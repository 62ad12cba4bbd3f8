import type { MetricName } from '../metrics/definition.ts'
import type { Dimension, Slice } from '../metrics/slice.ts'

/** What is watched, and when it is an alert. Plain JSON. */
export type WatchRule = ThresholdRule | AnomalyRule

/** What both kinds of rule have. */
export interface WatchRuleBase {
  /** Unique among the rules; the alert carries it. Keep it when the rule changes, or its raised alerts are cleared and raised anew. */
  readonly name: string
  readonly metric: MetricName
  /**
   * The figure is that of the time from so long ago until now, in milliseconds. What is only known as of now (the backlog) takes none of
   * it.
   */
  readonly over: number
  /** One alert for each slice; default one for all. */
  readonly by?: readonly Dimension[]
  /** Only these. */
  readonly where?: Slice
  /** Default `calendar`. */
  readonly clock?: 'calendar' | 'business'
  /**
   * Fewer observations than this say nothing: they neither raise nor clear. Default 30 for durations, shares and scores, 1 for the
   * backlog's age and for ratios, 0 for counts, where none is an answer too.
   */
  readonly minimum?: number
  /**
   * How long it must hold before the alert is raised, and how long it must be over before the alert is cleared, in milliseconds. Default 0:
   * at the first check. Between two checks the figure is taken to have stayed as it was.
   */
  readonly forMs?: number
}

/**
 * A figure beyond a limit. For durations the time still running does not count: watch `backlog-age` or `sla` beside `first-response`, or
 * nobody hears of it when nobody answers at all.
 *
 * @example
 * const rule: WatchRule = {
 *   type: 'threshold',
 *   name: 'slow-answers',
 *   metric: 'first-response',
 *   quantile: 'p90',
 *   above: 30 * 60_000,
 *   over: 60 * 60_000,
 *   by: ['channel'],
 * }
 */
export interface ThresholdRule extends WatchRuleBase {
  readonly type: 'threshold'
  /** Raised when the figure is greater, in the metric's unit. Either this or `below`. */
  readonly above?: number
  /** Raised when the figure is smaller. */
  readonly below?: number
  /** Which figure of a duration; default `p50`. */
  readonly quantile?: 'p50' | 'p90' | 'p99'
  /**
   * Cleared when the figure is back at this or better, so that an alert does not flutter around its limit. Default: better than the limit
   * by a tenth of it.
   */
  readonly clearAt?: number
}

/**
 * A figure unlike the same weekday and hour of earlier weeks. Only for the worse where a metric has a better side; volume counts both ways.
 * Cleared when the figure is back within half the tolerance.
 *
 * @example
 * const rule: WatchRule = { type: 'anomaly', name: 'odd-volume', metric: 'volume', over: 60 * 60_000, by: ['channel'] }
 */
export interface AnomalyRule extends WatchRuleBase {
  readonly type: 'anomaly'
  /** How many earlier weeks; at least 4 of them must have enough observations. 4 to 52, default 6. */
  readonly compared?: number
  /**
   * How far from the usual is too far, in robust standard deviations. Default 4. Iglewicz and Hoaglin advise 3.5 for looking at one list
   * once; a watch looks every minute.
   */
  readonly tolerance?: number
}
