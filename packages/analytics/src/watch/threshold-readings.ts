import type { Timestamp } from '@crossdesk/core'
import { METRICS } from '../metrics/definitions.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { MetricRow } from '../metrics/query.ts'
import type { Slice } from '../metrics/slice.ts'
import { figureWords, sampleFactors, sliceWords } from './figure-words.ts'
import { minimumSample } from './minimum-sample.ts'
import { rowsBySlice, sliceKey, type Reading } from './reading.ts'
import { ruleQuery } from './rule-query.ts'
import type { ThresholdRule } from './watch-rule.ts'

/**
 * The figures of a rule with a limit. Without a reading: too few observations. @param known slices whose silence is a reading of a count
 */
export function thresholdReadings(
  metrics: Pick<Metrics, 'query'>,
  rule: ThresholdRule,
  at: Timestamp,
  known: readonly Slice[],
): readonly Reading[] {
  const { metric, above, below, quantile = 'p50', by = [] } = rule
  const { kind, source } = METRICS[metric]
  const rows = new Map(rowsBySlice(metrics.query(ruleQuery(rule, at))))
  if (kind === 'count') {
    for (const slice of by.length === 0 ? [{}] : known) if (!rows.has(sliceKey(slice))) rows.set(sliceKey(slice), silentRow(rule, slice))
  }

  const limit = above ?? below ?? 0
  const { clearAt = above === undefined ? limit + Math.abs(limit) / 10 : limit - Math.abs(limit) / 10 } = rule
  const side = above === undefined ? 'below' : 'above'
  const readings: Reading[] = []
  for (const row of rows.values()) {
    const value = kind === 'duration' ? (row.quantiles?.[quantile] ?? (quantile === 'p50' ? row.value : null)) : row.value
    if (value === null || row.n < minimumSample(rule)) continue
    const name = kind === 'duration' ? `${metric} ${quantile}` : metric
    readings.push({
      slice: row.slice,
      value,
      raise: above === undefined ? { low: limit } : { high: limit },
      clear: above === undefined ? { low: clearAt } : { high: clearAt },
      summary: `${name}${sliceWords(row.slice)} is ${figureWords(metric, value)}; an alert is raised ${side} ${figureWords(metric, limit)}`,
      factors: [{ name: 'cleared at', evidence: figureWords(metric, clearAt) }, ...sampleFactors(row)],
      source,
      remembered: kind === 'count' && below !== undefined && by.length > 0 && row.n > 0,
    })
  }
  return readings
}

/** Nothing happened, which is a count too. */
export function silentRow({ metric, clock = 'calendar' }: Pick<ThresholdRule, 'metric' | 'clock'>, slice: Slice): MetricRow {
  return { metric, clock, slice, n: 0, value: 0, unfinished: 0, warnings: [] }
}
