import type { Timestamp } from '@crossdesk/core'
import type { Metrics } from '../../metrics/metrics.ts'
import type { MetricQuery, MetricRow } from '../../metrics/query.ts'
import type { Slice } from '../../metrics/slice.ts'

/** A figure on paper. */
export interface PaperFigure {
  readonly slice?: Slice
  readonly value: number | null
  readonly n?: number
  readonly p90?: number
  readonly interval?: MetricRow['interval']
  readonly unfinished?: number
}

/** Metrics whose figures are what a function says of a time; queries are kept. */
export interface PaperMetrics extends Pick<Metrics, 'query'> {
  readonly queries: readonly MetricQuery[]
}

/** Answers each query with the figures of its end, 100 observations each unless they say otherwise. */
export function paperMetrics(figures: (to: Timestamp, query: MetricQuery) => readonly PaperFigure[]): PaperMetrics {
  const queries: MetricQuery[] = []
  return {
    queries,
    query(query) {
      queries.push(query)
      const [metric] = query.metrics
      if (metric === undefined) return []
      return figures(query.to ?? 0, query).map(({ slice = {}, value, n = 100, p90, interval, unfinished = 0 }): MetricRow => ({
        metric,
        clock: query.clock ?? 'calendar',
        slice,
        n,
        value,
        unfinished,
        warnings: [],
        ...(value === null || p90 === undefined ? {} : { quantiles: { p50: value, p90, p99: p90, mean: value, max: p90 } }),
        ...(interval === undefined ? {} : { interval }),
      }))
    },
  }
}
