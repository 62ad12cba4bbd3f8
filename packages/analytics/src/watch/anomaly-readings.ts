import type { Timestamp } from '@crossdesk/core'
import type { MetricName } from '../metrics/definition.ts'
import { METRICS } from '../metrics/definitions.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { MetricRow } from '../metrics/query.ts'
import { Z_95 } from '../statistics/normal-distribution.ts'
import { countBand, robustBand, shareBand, type EarlierFigure, type ExpectedBand } from './expected-band.ts'
import { figureWords, sampleFactors, sliceWords } from './figure-words.ts'
import { minimumSample } from './minimum-sample.ts'
import { rowsBySlice, type Limits, type Reading } from './reading.ts'
import { ruleQuery } from './rule-query.ts'
import { silentRow } from './threshold-readings.ts'
import type { AnomalyRule } from './watch-rule.ts'
import type { WeeksEarlier } from './weeks-earlier.ts'

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
const MIN_WEEKS = 4
const SOURCE = 'Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers (modified z score)'
const SHARE_SOURCE = `${SOURCE}, and an exact binomial test`

/** The figures of a rule beside those of earlier weeks. Without a reading: too few observations now, or in too many of the weeks. */
export function anomalyReadings(
  metrics: Pick<Metrics, 'query'>,
  rule: AnomalyRule,
  at: Timestamp,
  weeksEarlier: WeeksEarlier,
): readonly Reading[] {
  const { metric, tolerance = 4 } = rule
  const { kind, direction } = METRICS[metric]
  const minimum = minimumSample(rule)
  const now = rowsBySlice(metrics.query(ruleQuery(rule, at)))
  const weeks = earlierWeeks(metrics, rule, at, weeksEarlier)
  const slices = new Map([now, ...weeks].flatMap((rows) => [...rows].map(([key, { slice }]) => [key, slice] as const)))
  if (kind === 'count' && (rule.by ?? []).length === 0) slices.set('[]', {})

  const readings: Reading[] = []
  for (const [key, slice] of slices) {
    const silent = kind === 'count' ? silentRow(rule, slice) : undefined
    const row = now.get(key) ?? silent
    if (row === undefined || row.value === null || row.n < minimum) continue
    const { value } = row
    const earlier = weeks.flatMap((rows): EarlierFigure[] => {
      const figure = rows.get(key) ?? silent
      return figure === undefined || figure.value === null || figure.n < minimum ? [] : [{ value: figure.value, n: figure.n }]
    })
    if (earlier.length < MIN_WEEKS) continue
    const band = bandOf(row, earlier, tolerance)
    const words = (figure: number): string => figureWords(metric, figure)
    const usual = `${words(band.centre)} (${words(band.low)} to ${words(band.high)})`
    readings.push({
      slice,
      value,
      raise: worseSide(band, direction),
      clear: worseSide(bandOf(row, earlier, tolerance / 2), direction),
      summary: `${metric}${sliceWords(slice)} is ${words(value)}; usual for this hour of the week is ${usual}`,
      factors: [
        { name: 'earlier weeks', evidence: earlier.map((figure) => words(figure.value)).join(', ') },
        { name: 'tolerance', evidence: `${tolerance} robust standard deviations` },
        ...sampleFactors(row),
      ],
      source: isShare(metric) ? SHARE_SOURCE : SOURCE,
      remembered: false,
    })
  }
  return readings
}

/**
 * The same time of earlier weeks by slice, newest first. Weeks before anything was counted are left out: they were not quiet, nobody
 * looked.
 */
function earlierWeeks(
  metrics: Pick<Metrics, 'query'>,
  rule: AnomalyRule,
  at: Timestamp,
  weeksEarlier: WeeksEarlier,
): readonly ReadonlyMap<string, MetricRow>[] {
  const { compared = 6 } = rule
  const weeks = Array.from({ length: compared }, (_, index) => rowsBySlice(metrics.query(ruleQuery(rule, weeksEarlier(at, index + 1)))))
  if (METRICS[rule.metric].kind !== 'count') return weeks
  const { by: _all, ...whole } = ruleQuery(rule, weeksEarlier(at, compared))
  const before = metrics.query({ ...whole, from: (whole.to ?? at) - WEEK_MS })
  if (before.some(({ n }) => n > 0)) return weeks
  const known = weeks.findLastIndex((rows) => [...rows.values()].some(({ n }) => n > 0))
  return weeks.slice(0, known + 1)
}

function bandOf(row: MetricRow, earlier: readonly EarlierFigure[], tolerance: number): ExpectedBand {
  const { kind, unit } = METRICS[row.metric]
  if (kind === 'count') return countBand(earlier, tolerance)
  if (isShare(row.metric)) return shareBand(earlier, row.n, tolerance)
  // A tenth of the usual figure, what a small sample makes of it by chance, and what nobody would call a difference.
  const { centre } = robustBand(earlier, tolerance, 0)
  const chance = row.interval === undefined ? 0 : (row.interval.high - row.interval.low) / 2 / Z_95
  const least = unit === 'ms' ? 60_000 : unit === 'share' ? 0.01 : 1
  return robustBand(earlier, tolerance, Math.max(Math.abs(centre) / 10, chance, least))
}

/** Hits of trials: shares, and the score that is the share of satisfied customers. */
function isShare(metric: MetricName): boolean {
  const { kind, unit } = METRICS[metric]
  return unit === 'share' && kind !== 'ratio'
}

function worseSide({ low, high }: ExpectedBand, direction: 'lower' | 'higher' | 'neither'): Limits {
  return { ...(direction === 'lower' ? {} : { low }), ...(direction === 'higher' ? {} : { high }) }
}
