import type { MetricName } from '../../metrics/definition.ts'
import { METRICS } from '../../metrics/definitions.ts'
import type { MetricRow } from '../../metrics/query.ts'
import { NO_FIGURE, type Format } from '../format.ts'
import type { ReportWords } from '../words/report-words.ts'

/** A figure in its metric's unit. */
export function figureText(metric: MetricName, value: number | null, format: Format): string {
  if (value === null) return NO_FIGURE
  switch (METRICS[metric].unit) {
    case 'ms':
      return format.duration(value)
    case 'share':
      return format.percent(value)
    case 'points':
      // Tenths of a point say something on a scale from 1 to 7, and nothing on one of two hundred.
      return format.number(metric === 'nps' ? Math.round(value) : value)
    case 'conversations':
      return format.number(value)
  }
}

/** From where to where the figure may lie; undefined when it is not known. */
export function intervalText({ metric, interval }: MetricRow, format: Format, words: Pick<ReportWords, 'to'>): string | undefined {
  return interval === undefined ? undefined : words.to(figureText(metric, interval.low, format), figureText(metric, interval.high, format))
}

/** How much has not ended, of all that began. */
export function unfinishedShare({ n, unfinished }: MetricRow): number {
  return n + unfinished === 0 ? 0 : unfinished / (n + unfinished)
}
