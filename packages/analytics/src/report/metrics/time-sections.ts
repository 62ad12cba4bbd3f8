import type { TimeZone, Timestamp } from '@crossdesk/core'
import { createDayBorders, type Period } from '../../metrics/day-borders.ts'
import type { Metrics } from '../../metrics/metrics.ts'
import type { MetricQuery, MetricRow } from '../../metrics/query.ts'
import type { Drawing } from '../charts/drawing.ts'
import { figure } from '../charts/figure.ts'
import { responseByDay } from '../charts/response-by-day.ts'
import { volumeByDay } from '../charts/volume-by-day.ts'
import { weekdays } from '../charts/weekdays.ts'
import type { Format } from '../format.ts'
import type { Html } from '../html.ts'
import type { ReportLocale } from '../locale.ts'
import { section } from '../section.ts'
import { table } from '../table.ts'
import type { ReportWords } from '../words/report-words.ts'
import { unfinishedShare } from './figure-text.ts'

/** From so many days on, weeks are shown instead. */
const MOST_DAYS = 100
/** More weeks would be too small to read. */
const MOST_WEEKS = 26

/** What the sections over time are made from. */
export interface TimeContext {
  readonly metrics: Metrics
  readonly range: Pick<MetricQuery, 'from' | 'to'>
  readonly locale: ReportLocale
  readonly timeZone: TimeZone
  readonly words: ReportWords
  readonly format: Format
  readonly drawing: Drawing
}

interface Point {
  readonly period: Period
  readonly row: MetricRow | undefined
}

/** First answers and new conversations, day by day or week by week. */
export function timeSections({ metrics, range, ...context }: TimeContext): readonly Html[] {
  const daily = metrics.query({ ...range, metrics: ['volume', 'first-response'], every: 'day' })
  const days = daily.flatMap(({ period }) => period ?? [])
  if (days.length === 0) return []
  const borders = createDayBorders(context.timeZone)
  const span = { from: Math.min(...days.map(({ from }) => from)), to: Math.max(...days.map(({ to }) => to)) }
  const allDays = periodsOf(span, (at) => borders.periodOf(at, 'day'))
  const weekly = allDays.length > MOST_DAYS
  const every = weekly ? 'week' : 'day'
  const rows = weekly ? metrics.query({ ...range, metrics: ['volume', 'first-response'], every }) : daily
  const periods = weekly ? periodsOf(span, (at) => borders.periodOf(at, 'week')) : allDays
  const points = (metric: string): readonly Point[] =>
    join(
      periods,
      rows.filter((row) => row.metric === metric),
    )
  const waits = points('first-response')
  const volume = points('volume')
  return [
    ...(waits.some(({ row }) => row?.quantiles !== undefined) ? [waitsSection(waits, weekly, context)] : []),
    volumeSection(volume, weekly, context),
    ...(allDays.length >= 14 && allDays.length <= MOST_WEEKS * 7
      ? [
          rhythmSection(
            join(
              allDays,
              daily.filter(({ metric }) => metric === 'volume'),
            ),
            borders.periodOf,
            context,
          ),
        ]
      : []),
  ]
}

type Shown = Omit<TimeContext, 'metrics' | 'range'>

function periodsOf(span: Period, periodAt: (at: Timestamp) => Period): readonly Period[] {
  const periods = [periodAt(span.from)]
  for (let last = periods[0]; last !== undefined && last.to < span.to; last = periods.at(-1)) periods.push(periodAt(last.to))
  return periods
}

function join(periods: readonly Period[], rows: readonly MetricRow[]): readonly Point[] {
  const byStart = new Map(rows.map((row) => [row.period?.from, row]))
  return periods.map((period) => ({ period, row: byStart.get(period.from) }))
}

function waitsSection(points: readonly Point[], weekly: boolean, { words, format, drawing }: Shown): Html {
  const { waits, median, p90, day, week, observations, unfinished } = words.metrics
  const chart = responseByDay(
    drawing,
    points.map(({ period, row }) => ({
      label: format.day(period.from),
      p50: row?.quantiles?.p50 ?? null,
      p90: row?.quantiles?.p90 ?? null,
    })),
    { title: waits.heading, description: waits.lead, duration: format.duration },
  )
  const columns = [{ head: weekly ? week : day }, ...[median, p90, observations, unfinished].map((head) => ({ head, number: true }))]
  const rows = points.map(({ period, row }) => [
    format.date(period.from),
    format.duration(row?.quantiles?.p50 ?? null),
    format.duration(row?.quantiles?.p90 ?? null),
    format.number(row?.n ?? 0),
    row === undefined || row.unfinished === 0 ? '' : `${format.number(row.unfinished)} (${format.percent(unfinishedShare(row))})`,
  ])
  return section(waits, [
    figure({
      chart,
      legend: [
        { mark: 'line', colour: 'var(--accent)', label: median },
        { mark: 'dashed', colour: 'var(--other)', label: p90 },
      ],
      figures: { summary: words.figures, table: table({ columns, rows }) },
    }),
  ])
}

function volumeSection(points: readonly Point[], weekly: boolean, { words, format, drawing, timeZone }: Shown): Html {
  const { volume, day, week, names, weekend, workday } = words.metrics
  const weekdayOf = createWeekday(timeZone)
  const bars = points.map(({ period, row }) => ({
    label: format.day(period.from),
    count: row?.n ?? 0,
    weekend: !weekly && weekdayOf(period.from) >= 5,
  }))
  const chart = volumeByDay(drawing, bars, { title: volume.heading, description: volume.lead, number: format.number })
  const columns = [{ head: weekly ? week : day }, { head: names.volume, number: true }]
  const rows = points.map(({ period, row }) => [format.date(period.from), format.number(row?.n ?? 0)])
  return section(volume, [
    figure({
      chart,
      ...(weekly
        ? {}
        : {
            legend: [
              { mark: 'bar', colour: 'var(--accent)', label: workday },
              { mark: 'bar', colour: 'var(--other)', label: weekend },
            ],
          }),
      figures: { summary: words.figures, table: table({ columns, rows }) },
    }),
  ])
}

function rhythmSection(
  points: readonly Point[],
  periodOf: (at: Timestamp, every: 'week') => Period,
  { words, format, drawing, timeZone, locale }: Shown,
): Html {
  const { rhythm } = words.metrics
  const weekdayOf = createWeekday(timeZone)
  const starts = [...new Set(points.map(({ period }) => periodOf(period.from, 'week').from))]
  // 1 January 2024 was a Monday.
  const names = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const chart = weekdays(
    drawing,
    points.map(({ period, row }) => ({
      week: starts.indexOf(periodOf(period.from, 'week').from),
      weekday: weekdayOf(period.from),
      count: row?.n ?? 0,
      label: format.date(period.from),
    })),
    {
      title: rhythm.heading,
      description: rhythm.lead,
      weekday: (day) => names.format(Date.UTC(2024, 0, 1 + day)),
      week: (week) => format.day(starts[week] ?? 0),
      number: format.number,
    },
  )
  return section(rhythm, [figure({ chart })])
}

/** The day of the week in a zone, from 0, Monday. */
function createWeekday(timeZone: TimeZone): (at: Timestamp) => number {
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
  const format = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' })
  return (at) => days.indexOf(format.format(at))
}
