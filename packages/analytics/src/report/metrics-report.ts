import type { TimeZone, Timestamp } from '@crossdesk/core'
import type { MetricName } from '../metrics/definition.ts'
import { METRICS } from '../metrics/definitions.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { MetricQuery, MetricTable } from '../metrics/query.ts'
import type { Dimension } from '../metrics/slice.ts'
import { createDrawing } from './charts/drawing.ts'
import { createFormat, type Format } from './format.ts'
import { html } from './html.ts'
import type { ReportLocale } from './locale.ts'
import { compareSection } from './metrics/compare-section.ts'
import { definitionsSection } from './metrics/definitions-section.ts'
import { isEmpty, isKnown } from './metrics/known.ts'
import { allFiguresSection, summaryCards } from './metrics/summary-sections.ts'
import { timeSections } from './metrics/time-sections.ts'
import { renderPage } from './page.ts'
import type { MetricsWords } from './words/report-words.ts'
import { wordsOf } from './words/words-of.ts'

/** How the report on the service is written. */
export interface MetricsReportOptions {
  readonly locale: ReportLocale
  /** Where a day begins: the zone that the metrics were made with. */
  readonly timeZone: TimeZone
  readonly title?: string
  /** From this moment on. */
  readonly from?: Timestamp
  /** Before this moment. */
  readonly to?: Timestamp
  /** What is compared; default channel, language, market and team. */
  readonly by?: readonly Dimension[]
  /** Of durations. Default `calendar`. `business` needs metrics with a calendar; the table of all figures then has both. */
  readonly clock?: 'calendar' | 'business'
}

/**
 * The figures of a service as one HTML file: what matters first, over time, side by side, and what each figure means. The file needs no
 * script and loads nothing; it follows light and dark, and prints. Beside every time to answer stands how many are still unanswered.
 *
 * @example
 * const metrics = createMetrics({ timeZone: 'Europe/Berlin' })
 * for await (const { event } of journal) metrics.take(event)
 * await writeFile('service.html', await metricsReport(metrics, { locale: 'en', timeZone: 'Europe/Berlin' }))
 */
export async function metricsReport(metrics: Metrics, options: MetricsReportOptions): Promise<string> {
  const { locale, timeZone, by = ['channel', 'language', 'market', 'team'], clock = 'calendar' } = options
  const words = wordsOf(locale)
  const format = createFormat(locale, { timeZone })
  const range = {
    clock,
    ...(options.from === undefined ? {} : { from: options.from }),
    ...(options.to === undefined ? {} : { to: options.to }),
  }
  const names = Object.keys(METRICS) as MetricName[]
  const rows = metrics.query({ ...range, metrics: names })
  const shown = isEmpty(rows) ? [] : names.filter((name) => rows.some((row) => row.metric === name && isKnown(row)))
  const title = options.title ?? words.metrics.title
  const drawing = await createDrawing()
  const compared = compareSection({ metrics, range, by, words, format, drawing })
  return renderPage({
    locale,
    title,
    header: html`<p class="kicker">${title}</p>
      <h1>${shown.length === 0 ? words.metrics.nothing : headline(rows, words.metrics, format)}</h1>
      ${lead(metrics, options, words.metrics, format)}${shown.length === 0 ? undefined : summaryCards(rows, words, format)}`,
    sections:
      shown.length === 0
        ? []
        : [
            ...timeSections({ metrics, range, locale, timeZone, words, format, drawing }),
            ...(compared === undefined ? [] : [compared]),
            allFiguresSection(clock === 'business' ? inBothClocks(rows, metrics, range) : rows, words, format),
            definitionsSection(shown, words.metrics),
          ],
    footer: html`<p>${words.madeBy}</p>`,
  })
}

function headline(rows: MetricTable, words: MetricsWords, format: Format): string {
  const wait = rows.find(({ metric }) => metric === 'first-response')?.value ?? null
  return words.headline({
    conversations: rows.find(({ metric }) => metric === 'volume')?.n ?? 0,
    wait: wait === null ? null : format.duration(wait),
  })
}

/** Each duration in business time and then in calendar time. */
function inBothClocks(rows: MetricTable, metrics: Metrics, range: Omit<MetricQuery, 'metrics'>): MetricTable {
  return rows.flatMap((row) =>
    METRICS[row.metric].clocks ? [row, ...metrics.query({ ...range, metrics: [row.metric], clock: 'calendar' })] : [row],
  )
}

/** The days that the report is about, as far as they are known. */
function lead(
  metrics: Metrics,
  { from, to, clock }: MetricsReportOptions,
  words: MetricsWords,
  format: Format,
): ReturnType<typeof html> | undefined {
  const first = from ?? metrics.query({ metrics: ['volume'], every: 'day' })[0]?.period?.from
  const last = to === undefined ? metrics.now : to - 1
  return first === undefined || last === undefined
    ? undefined
    : html`<p class="lead">
        ${words.range(format.date(first), format.date(last))}${clock === 'business' ? ` ${words.inBusinessTime}` : ''}
      </p>`
}
