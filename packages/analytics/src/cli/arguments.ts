import { parseArgs } from 'node:util'
import type { TimeZone } from '@crossdesk/core'
import { DIMENSIONS, type Dimension } from '../metrics/slice.ts'
import type { ServiceTarget } from '../metrics/target.ts'
import type { ReportLocale } from '../report/locale.ts'

/** Work out a plan. */
export interface RoiArguments {
  readonly command: 'roi'
  readonly file: string
  readonly html: string | undefined
  readonly locale: ReportLocale
  readonly json: boolean
}

/** Measure a journal. */
export interface MetricsArguments {
  readonly command: 'metrics'
  /** `-`: the standard input. */
  readonly file: string
  readonly html: string | undefined
  readonly locale: ReportLocale
  readonly json: boolean
  readonly zone: TimeZone
  /** Days of the zone, `2026-01-31`. */
  readonly from: string | undefined
  readonly to: string | undefined
  readonly every: 'day' | 'week' | 'month' | undefined
  readonly by: readonly Dimension[]
  /** A module whose default export is a BusinessCalendar. */
  readonly calendar: string | undefined
  /** What `sla` is measured against; in business time with a calendar. */
  readonly within: readonly ServiceTarget[]
  readonly skipBad: boolean
}

/** A line of the command that cannot be understood; the message says what was expected. */
export class UsageError extends Error {}

/** What the command understands. */
export const USAGE: string = `Usage: crossdesk-analytics roi <case.json> [options]
       crossdesk-analytics metrics <journal.jsonl> [options]

roi      works out a plan: a table by year, net present value, return, payback, what matters most.
metrics  reads a journal of domain events, one JSON object a line ({ cursor, event } too), of any size; .gz is unpacked,
         - is the standard input.
         Of an event the id, tenant, time and type are checked; what its type needs is checked where it is used.

  --html <file>       also write a report: one file, no script, nothing loaded
  --locale <tag>      en (default) or zh-Hans
  --json              figures as JSON

Of metrics only:
  --zone <zone>       where a day begins; default UTC: Europe/Berlin, Asia/Shanghai …
  --from <day>        from this day on: 2026-01-01
  --to <day>          before this day
  --every <period>    day, week or month
  --by <dimensions>   ${DIMENSIONS.join(', ')}; several with commas
  --calendar <file>   a module whose default export is a BusinessCalendar: opening hours for business time
  --within <promises> first-response=15m,next-reply=30m,resolution=2d: what was promised, for the share kept; in s, m, h or d
  --skip-bad          pass over lines that are no events, and count them

Exit code: 0; 64: the command was not understood; 65: the data are not what was expected; 66: a file could not be read.
`

type Values = ReturnType<typeof parse>['values']

/** Reads the command line; `help` when it asks for help. @throws UsageError */
export function parseArguments(args: readonly string[]): RoiArguments | MetricsArguments | 'help' {
  const { values, positionals } = parse(args)
  const [command, file, ...more] = positionals
  if (values.help === true || command === undefined) return 'help'
  if (command !== 'roi' && command !== 'metrics') throw new UsageError('expected the command roi or metrics')
  if (file === undefined || more.length > 0) throw new UsageError('expected one file')
  const { locale = 'en', json = false } = values
  if (locale !== 'en' && locale !== 'zh-Hans') throw new UsageError('expected --locale en or zh-Hans')
  const shared = { file, html: values.html, locale, json } as const
  return command === 'roi' ? { command, ...shared, ...roiOnly(values) } : { command, ...shared, ...metricsOnly(values) }
}

const METRICS_ONLY = ['zone', 'from', 'to', 'every', 'by', 'calendar', 'within', 'skip-bad'] as const

function roiOnly(values: Values): Record<string, never> {
  const given = METRICS_ONLY.find((name) => values[name] !== undefined)
  if (given !== undefined) throw new UsageError(`--${given} belongs to the command metrics`)
  return {}
}

function metricsOnly(values: Values): Omit<MetricsArguments, 'command' | 'file' | 'html' | 'locale' | 'json'> {
  const { zone = 'UTC', every } = values
  if (!isTimeZone(zone)) throw new UsageError('expected --zone with a time zone like Europe/Berlin')
  if (every !== undefined && every !== 'day' && every !== 'week' && every !== 'month')
    throw new UsageError('expected --every day, week or month')
  return {
    zone,
    from: day(values.from, '--from'),
    to: day(values.to, '--to'),
    every,
    by: dimensions(values.by),
    calendar: values.calendar,
    within: promises(values.within, values.calendar === undefined ? 'calendar' : 'business'),
    skipBad: values['skip-bad'] ?? false,
  }
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}

function day(value: string | undefined, option: string): string | undefined {
  if (value === undefined) return undefined
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  // Date.parse rolls the 31st of a short month over in some engines and refuses it in others.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== value)
    throw new UsageError(`expected ${option} with a day like 2026-01-31`)
  return value
}

function dimensions(list: string | undefined): readonly Dimension[] {
  const names = list === undefined ? [] : list.split(',').map((name) => name.trim())
  return names.map((name) => {
    const dimension = DIMENSIONS.find((known) => known === name)
    if (dimension === undefined) throw new UsageError(`expected --by with ${DIMENSIONS.join(', ')}`)
    return dimension
  })
}

const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `first-response=15m` as a target. */
function promises(list: string | undefined, clock: 'calendar' | 'business'): readonly ServiceTarget[] {
  if (list === undefined) return []
  return list.split(',').map((promise) => {
    const found = /^\s*(first-response|next-reply|resolution)=(\d{1,6})([smhd])\s*$/u.exec(promise)
    if (found === null) throw new UsageError('expected --within with promises like first-response=15m,resolution=2d')
    const [, on, count, unit] = found as unknown as [string, ServiceTarget['on'], string, keyof typeof UNIT_MS]
    return { name: on, on, withinMs: Number(count) * UNIT_MS[unit], clock }
  })
}

interface ParsedLine {
  readonly positionals: readonly string[]
  readonly values: Readonly<
    Partial<Record<'html' | 'locale' | 'zone' | 'from' | 'to' | 'every' | 'by' | 'calendar' | 'within', string>> &
      Partial<Record<'json' | 'help' | 'skip-bad', boolean>>
  >
}

function parse(args: readonly string[]): ParsedLine {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        html: { type: 'string' },
        locale: { type: 'string' },
        json: { type: 'boolean' },
        zone: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        every: { type: 'string' },
        by: { type: 'string' },
        calendar: { type: 'string' },
        within: { type: 'string' },
        'skip-bad': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return { positionals, values }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'expected options of this command')
  }
}
