import type { TimeZone } from '@crossdesk/core'
import { METRICS } from '../metrics/definitions.ts'
import type { MetricTable } from '../metrics/query.ts'
import { createFormat, NO_FIGURE } from '../report/format.ts'
import type { ReportLocale } from '../report/locale.ts'
import { figureText, intervalText } from '../report/metrics/figure-text.ts'
import { isEmpty, isKnown } from '../report/metrics/known.ts'
import { sliceLabel } from '../report/metrics/slice-label.ts'
import { wordsOf } from '../report/words/words-of.ts'
import { textTable } from './text-table.ts'

/** How figures are printed. */
export interface MetricsTextOptions {
  readonly locale: ReportLocale
  readonly timeZone: TimeZone
}

/** Figures for the terminal, a row each. Metrics that nothing is known of are left out. */
export function metricsText(table: MetricTable, { locale, timeZone }: MetricsTextOptions): string {
  const { metrics: words, ...shared } = wordsOf(locale)
  const format = createFormat(locale, { timeZone })
  if (isEmpty(table)) return `${words.nothing}\n`
  const rows = table.filter(isKnown)
  const dated = rows.some(({ period }) => period !== undefined)
  const clocked = rows.some(({ clock }) => clock === 'business')
  const sliced = rows.some(({ slice }) => Object.keys(slice).length > 0)
  const head = [
    words.metric,
    ...(clocked ? [words.clock] : []),
    ...(dated ? [words.day] : []),
    ...(sliced ? [''] : []),
    words.figure,
    words.p90,
    words.interval,
    words.observations,
    words.unfinished,
  ]
  const cells = rows.map((row) => [
    words.names[row.metric],
    ...(clocked ? [METRICS[row.metric].clocks ? words.clocks[row.clock] : ''] : []),
    ...(dated ? [row.period === undefined ? '' : format.date(row.period.from)] : []),
    ...(sliced ? [sliceLabel(row.slice, words)] : []),
    figureText(row.metric, row.value, format),
    row.quantiles === undefined ? '' : format.duration(row.quantiles.p90),
    intervalText(row, format, shared) ?? NO_FIGURE,
    format.number(row.n),
    row.unfinished === 0 ? '' : format.number(row.unfinished),
  ])
  const texts = [clocked, dated, sliced].filter(Boolean).map((_, at) => at + 1)
  return textTable([head, ...cells], texts)
}
