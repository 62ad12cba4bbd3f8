import { ValidationError, type BusinessCalendar } from '@crossdesk/core'
import { createMetrics } from '../metrics/create-metrics.ts'
import { createDayBorders } from '../metrics/day-borders.ts'
import { METRICS } from '../metrics/definitions.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { MetricName } from '../metrics/definition.ts'
import type { MetricQuery, MetricTable } from '../metrics/query.ts'
import { metricsReport } from '../report/metrics-report.ts'
import type { MetricsArguments } from './arguments.ts'
import { BadDataError } from './bad-data.ts'
import { BadLineError, eachLine, LONGEST_LINE, parseJournalLine } from './journal-lines.ts'
import { metricsText } from './metrics-text.ts'
import { createProgress } from './progress.ts'
import type { Surroundings } from './surroundings.ts'

/** Measures a journal, prints the figures and writes their report. */
export async function runMetrics(asked: MetricsArguments, surroundings: Surroundings): Promise<void> {
  const { zone, every, by, html, locale, json } = asked
  const calendar = asked.calendar === undefined ? undefined : await loadCalendar(asked.calendar, surroundings)
  const metrics = createMetrics({ timeZone: zone, targets: asked.within, ...(calendar === undefined ? {} : { calendar }) })
  const bad = await readJournal(asked, metrics, surroundings)
  const { startOf } = createDayBorders(zone)
  const range = {
    ...(asked.from === undefined ? {} : { from: startOf(asked.from) }),
    ...(asked.to === undefined ? {} : { to: startOf(asked.to) }),
  }
  const sliced = { ...range, ...(by.length === 0 ? {} : { by }) }
  const table = figures(metrics, { ...sliced, ...(every === undefined ? {} : { every }) }, calendar !== undefined)
  surroundings.write(json ? `${JSON.stringify(table)}\n` : metricsText(table, { locale, timeZone: zone }))
  if (bad > 0) surroundings.writeError(`lines passed over: ${bad}\n`)
  if (metrics.counts.late > 0) surroundings.writeError(`events that came too late and are left out: ${metrics.counts.late}\n`)
  if (html === undefined) return
  await surroundings.writeFile(
    html,
    await metricsReport(metrics, { locale, timeZone: zone, ...sliced, ...(calendar === undefined ? {} : { clock: 'business' }) }),
  )
}

/** All metrics; with opening hours, durations in business time after those in calendar time. */
function figures(metrics: Metrics, query: Omit<MetricQuery, 'metrics'>, inBothClocks: boolean): MetricTable {
  return (Object.keys(METRICS) as MetricName[]).flatMap((name) => {
    const calendar = metrics.query({ ...query, metrics: [name] })
    if (!inBothClocks || !METRICS[name].clocks) return calendar
    return [...calendar, ...metrics.query({ ...query, metrics: [name], clock: 'business' })]
  })
}

/** Takes every event of the file; resolves to how many lines were passed over. */
async function readJournal({ file, skipBad }: MetricsArguments, metrics: Metrics, surroundings: Surroundings): Promise<number> {
  const { chunks, size, bytesRead } = await surroundings.openBytes(file)
  const progress = surroundings.isTerminal
    ? createProgress({ write: surroundings.writeError, now: surroundings.now, size, bytesRead })
    : undefined
  let bad = 0
  try {
    await eachLine(chunks, (line, number) => {
      try {
        takeLine(line, metrics)
      } catch (error) {
        if (!skipBad) throw new BadDataError(`${file}:${number}: ${expectation(error)}`)
        bad++
      }
      progress?.step()
    })
  } finally {
    progress?.end()
  }
  return bad
}

function takeLine(line: string | undefined, metrics: Metrics): void {
  if (line === undefined) throw new BadLineError(`expected at most ${LONGEST_LINE} characters`)
  metrics.take(parseJournalLine(line))
}

/** The message of an error that is ours; any other may quote what it stumbled over. */
function expectation(error: unknown): string {
  return error instanceof BadLineError || error instanceof ValidationError ? error.message : 'expected all fields that its type has'
}

const CALENDAR_METHODS = ['isOpen', 'nextOpen', 'nextClose', 'addBusinessMinutes', 'businessMinutesBetween'] as const

async function loadCalendar(path: string, { importDefault }: Surroundings): Promise<BusinessCalendar> {
  const loaded = await importModule(path, importDefault)
  if (!isCalendar(loaded))
    throw new BadDataError(`${path}: expected a BusinessCalendar as default export, with ${CALENDAR_METHODS.join(', ')}`)
  return loaded
}

async function importModule(path: string, importDefault: Surroundings['importDefault']): Promise<unknown> {
  try {
    return await importDefault(path)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    if (missing) throw Object.assign(new Error('the calendar is missing', { cause: error }), { code: 'ENOENT', path })
    throw new BadDataError(`${path}: expected a module that can be loaded`, { cause: error })
  }
}

function isCalendar(value: unknown): value is BusinessCalendar {
  return (
    typeof value === 'object' &&
    value !== null &&
    CALENDAR_METHODS.every((name) => typeof (value as Readonly<Record<string, unknown>>)[name] === 'function')
  )
}
