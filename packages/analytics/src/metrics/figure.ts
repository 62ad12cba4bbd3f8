import { medianInterval } from '../statistics/median-interval.ts'
import { Z_95 } from '../statistics/normal-distribution.ts'
import { quantileOfSorted } from '../statistics/quantile.ts'
import type { Sketch } from '../statistics/sketch.ts'
import { cesSummary, csatSummary, npsSummary } from '../statistics/survey-scores.ts'
import { wilson } from '../statistics/wilson-interval.ts'
import type { MetricCell } from './cell.ts'
import { METRICS } from './definitions.ts'
import type { MetricRow, MetricWarning } from './query.ts'
import { type Tally, heldValues, scoreRecord, sketchOf } from './tally.ts'

/** Fewer observations than this are few. */
const SMALL_SAMPLE = 30
/** A larger share than this of what has not ended flatters the rest. */
const MANY_UNFINISHED = 0.1

type Figure = Pick<MetricRow, 'value' | 'quantiles' | 'interval'>

/** What a tally says of its place. */
export function rowOf(tally: Tally, place: Pick<MetricCell, 'metric' | 'clock' | 'period' | 'slice'>): MetricRow {
  const { kind } = tally
  const isSketched = kind === 'duration' && tally.sketch !== null
  const warnings: MetricWarning[] = []
  if (kind !== 'count' && tally.n < SMALL_SAMPLE) warnings.push('small-sample')
  // Most people never answer a survey: that is no flattery that time would cure.
  if (kind !== 'score' && tally.unfinished > MANY_UNFINISHED * (tally.n + tally.unfinished)) warnings.push('many-unfinished')
  if (isSketched) warnings.push('sketched')
  return {
    metric: place.metric,
    clock: place.clock,
    ...(place.period === undefined ? {} : { period: place.period }),
    slice: place.slice,
    n: tally.n,
    ...figureOf(tally, place.metric),
    unfinished: tally.unfinished,
    warnings,
  }
}

function figureOf(tally: Tally, metric: MetricRow['metric']): Figure {
  const { n, sum, base } = tally
  switch (METRICS[metric].kind) {
    case 'count':
      return { value: n }
    case 'share': {
      const interval = wilson({ successes: sum, trials: n })
      return { value: n === 0 ? null : sum / n, ...(interval === null ? {} : { interval: { low: interval[0], high: interval[1] } }) }
    }
    case 'ratio':
      return { value: base > 0 ? sum / base : null }
    case 'score': {
      const scores = scoreRecord(tally.scores ?? new Map())
      const summary = metric === 'nps' ? npsSummary({ scores }) : metric === 'ces' ? cesSummary({ scores }) : csatSummary({ scores })
      if (summary === null) return { value: null }
      return { value: summary.value, ...(summary.interval === undefined ? {} : { interval: summary.interval }) }
    }
    case 'duration': {
      if (n === 0) return { value: null }
      const sketch = tally.sketch === null ? null : sketchOf(tally)
      return sketch === null ? exactDurations(heldValues(tally).toSorted(), sum / n) : sketchedDurations(sketch, n, sum / n)
    }
  }
}

function exactDurations(sorted: Float64Array, mean: number): Figure {
  const p50 = quantileOfSorted(sorted, 0.5) ?? 0
  const interval = medianInterval(sorted)
  return {
    value: p50,
    quantiles: {
      p50,
      p90: quantileOfSorted(sorted, 0.9) ?? 0,
      p99: quantileOfSorted(sorted, 0.99) ?? 0,
      mean,
      max: sorted.at(-1) ?? 0,
    },
    ...(interval === null ? {} : { interval: { low: interval[0], high: interval[1] } }),
  }
}

function sketchedDurations(sketch: Sketch, n: number, mean: number): Figure {
  const at = (p: number): number => sketch.quantile(p) ?? 0
  const p50 = at(0.5)
  // The same ranks as the exact interval, by the normal approximation of the binomial distribution.
  const rank = Math.floor((n - Z_95 * Math.sqrt(n)) / 2)
  return {
    value: p50,
    quantiles: { p50, p90: at(0.9), p99: at(0.99), mean, max: at(1) },
    ...(rank < 1 ? {} : { interval: { low: at((rank - 1) / (n - 1)), high: at((n - rank) / (n - 1)) } }),
  }
}
