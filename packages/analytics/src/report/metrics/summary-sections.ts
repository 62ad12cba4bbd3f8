import { METRICS } from '../../metrics/definitions.ts'
import type { MetricRow, MetricTable } from '../../metrics/query.ts'
import { cards } from '../cards.ts'
import type { Format } from '../format.ts'
import { html, type Html } from '../html.ts'
import { section } from '../section.ts'
import { table } from '../table.ts'
import type { ReportWords } from '../words/report-words.ts'
import { figureText, intervalText, unfinishedShare } from './figure-text.ts'
import { isKnown } from './known.ts'
import { CARD_METRICS, METRIC_GROUPS } from './metric-groups.ts'

/** The figures that are asked for first. */
export function summaryCards(rows: MetricTable, words: ReportWords, format: Format): Html {
  const known = new Map(rows.map((row) => [row.metric, row]))
  return cards(
    CARD_METRICS.flatMap((metric) => {
      const row = known.get(metric)
      if (row === undefined || row.value === null) return []
      const { names, warnings } = words.metrics
      const aside = leftOut(row, words, format)
      return [
        {
          name: row.quantiles === undefined ? names[metric] : `${names[metric]} · ${words.metrics.median}`,
          figure: figureText(metric, row.value, format),
          meaning: meaning(row, words, format),
          ...(aside === undefined ? {} : { aside }),
          notes: row.warnings.filter((warning) => warning !== 'sketched').map((warning) => warnings[warning]),
        },
      ]
    }),
  )
}

function meaning(row: MetricRow, words: ReportWords, format: Format): string {
  const { p90, interval, basedOn, explained } = words.metrics
  const between = intervalText(row, format, words)
  const facts = [
    ...(row.quantiles === undefined ? [] : [`${p90} ${format.duration(row.quantiles.p90)}`]),
    ...(between === undefined ? [] : [`${interval} ${between}`]),
  ]
  if (facts.length === 0) return (explained?.[row.metric] ?? METRICS[row.metric]).definition
  return [...facts, basedOn(format.number(row.n))].join(' · ')
}

function leftOut(row: MetricRow, { metrics: { unanswered, noAnswer, open } }: ReportWords, format: Format): string | undefined {
  const share = format.percent(unfinishedShare(row))
  switch (row.metric) {
    case 'first-response':
    case 'next-reply':
      return unanswered(row.unfinished, share)
    case 'csat':
    case 'nps':
    case 'ces':
      return noAnswer(row.unfinished, share)
    default:
      return row.unfinished === 0 ? undefined : open(row.unfinished, share)
  }
}

/** All that is known, in groups. */
export function allFiguresSection(rows: MetricTable, words: ReportWords, format: Format): Html {
  const { metrics: says } = words
  const bothClocks = rows.some(({ clock }) => clock === 'business')
  const groups = METRIC_GROUPS.flatMap(([group, metrics]) => {
    const shown = metrics.flatMap((metric) => rows.filter((row) => row.metric === metric && isKnown(row)))
    if (shown.length === 0) return []
    const tails = shown.some(({ quantiles }) => quantiles !== undefined)
    const heads = [says.figure, ...(tails ? [says.p90, says.p99] : []), says.interval, says.observations, says.unfinished]
    const columns = [{ head: says.metric }, ...heads.map((head) => ({ head, number: true }))]
    const cells = shown.map((row) => cellsOf(row, tails, bothClocks, words, format))
    return [html`<h3 class="group">${says.groups[group]}</h3>`, table({ columns, rows: cells })]
  })
  return section(says.all, groups, true)
}

function cellsOf(row: MetricRow, tails: boolean, bothClocks: boolean, words: ReportWords, format: Format): (string | Html)[] {
  const notes = row.warnings.map((warning) => words.metrics.warnings[warning]).join(' ')
  const { quantiles } = row
  const name =
    METRICS[row.metric].clocks && bothClocks
      ? `${words.metrics.names[row.metric]}, ${words.metrics.clocks[row.clock]}`
      : words.metrics.names[row.metric]
  return [
    notes === ''
      ? name
      : html`${name}
          <div class="quiet">${notes}</div>`,
    figureText(row.metric, row.value, format),
    ...(tails ? [quantiles?.p90, quantiles?.p99].map((ms) => (ms === undefined ? '' : format.duration(ms))) : []),
    intervalText(row, format, words) ?? '',
    // A ratio of times is made of pieces of time, whose number says nothing.
    METRICS[row.metric].kind === 'ratio' ? '' : format.number(row.n),
    row.unfinished === 0 ? '' : `${format.number(row.unfinished)} (${format.percent(unfinishedShare(row))})`,
  ]
}
