import type { MetricName } from '../../metrics/definition.ts'
import { METRICS } from '../../metrics/definitions.ts'
import type { Metrics } from '../../metrics/metrics.ts'
import type { MetricQuery, MetricRow } from '../../metrics/query.ts'
import type { Dimension } from '../../metrics/slice.ts'
import { comparison, type ComparedScale } from '../charts/comparison.ts'
import type { Drawing } from '../charts/drawing.ts'
import { figure } from '../charts/figure.ts'
import type { Format } from '../format.ts'
import { html, type Html } from '../html.ts'
import { section } from '../section.ts'
import { table } from '../table.ts'
import type { ReportWords } from '../words/report-words.ts'
import { figureText, intervalText, unfinishedShare } from './figure-text.ts'
import { sliceLabel } from './slice-label.ts'

/** A chart holds so many; the table has all. */
const MOST_ROWS = 12

/** What is compared along every dimension; the others along the first only. */
const COMPARED: readonly MetricName[] = ['first-response', 'sla', 'csat']

/** What the comparisons are made from. */
export interface CompareContext {
  readonly metrics: Metrics
  readonly range: Pick<MetricQuery, 'from' | 'to'>
  readonly by: readonly Dimension[]
  readonly words: ReportWords
  readonly format: Format
  readonly drawing: Drawing
}

/** Figures side by side, by channel, language and the like; undefined when there is nothing to compare. */
export function compareSection({ metrics, range, by, ...context }: CompareContext): Html | undefined {
  const blocks = by.flatMap((dimension, at) => {
    const compared = at === 0 ? COMPARED : COMPARED.slice(0, 1)
    const rows = metrics.query({ ...range, metrics: compared, by: [dimension] })
    return compared.flatMap((metric) => compareBlock(metric, dimension, rows, context))
  })
  return blocks.length === 0 ? undefined : section(context.words.metrics.compare, blocks, true)
}

function compareBlock(
  metric: MetricName,
  dimension: Dimension,
  all: readonly MetricRow[],
  { words, format, drawing }: Omit<CompareContext, 'metrics' | 'range' | 'by'>,
): readonly Html[] {
  const rows = all.filter((row) => row.metric === metric && row.value !== null).sort((a, b) => b.n - a.n)
  if (rows.length < 2) return []
  const { compare, names, dimensions, observations, figure: figureHead, interval, unfinished, smallSample } = words.metrics
  const title = compare.by(names[metric], dimensions[dimension])
  const shown = rows.slice(0, MOST_ROWS)
  const chart = comparison(
    drawing,
    shown.map((row) => ({
      label: sliceLabel(row.slice, words.metrics),
      value: row.value ?? 0,
      small: row.warnings.includes('small-sample'),
      ...(row.interval === undefined ? {} : { interval: row.interval }),
    })),
    scaleOf(metric),
    { title, description: compare.lead, value: (value) => figureText(metric, value, format) },
  )
  const columns = [
    { head: dimensions[dimension] },
    ...[figureHead, interval, observations, unfinished].map((head) => ({ head, number: true })),
  ]
  const cells = rows.map((row) => [
    sliceLabel(row.slice, words.metrics),
    figureText(metric, row.value, format),
    intervalText(row, format, words) ?? '',
    format.number(row.n),
    row.unfinished === 0 ? '' : `${format.number(row.unfinished)} (${format.percent(unfinishedShare(row))})`,
  ])
  const small = shown.some(({ warnings }) => warnings.includes('small-sample'))
  const more = rows.length - shown.length
  const caption = [...(small ? [smallSample] : []), ...(more > 0 ? [compare.more(more)] : [])].join(' · ')
  return [
    html`<h3 class="group">${title}</h3>`,
    figure({ chart, ...(caption === '' ? {} : { caption }), figures: { summary: words.figures, table: table({ columns, rows: cells }) } }),
  ]
}

function scaleOf(metric: MetricName): ComparedScale {
  const { unit } = METRICS[metric]
  return unit === 'ms' ? 'duration' : unit === 'share' ? 'share' : 'score'
}
