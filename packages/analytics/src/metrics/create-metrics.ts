import { type BusinessCalendar, type DomainEvent, type Timestamp, ValidationError } from '@crossdesk/core'
import { cellOf } from './tally.ts'
import type { MetricCell } from './cell.ts'
import { type Collection, type Place, collect } from './collect.ts'
import { createDayBorders } from './day-borders.ts'
import type { MetricName } from './definition.ts'
import { METRICS } from './definitions.ts'
import { EpisodeFlag } from './episode.ts'
import { rowOf } from './figure.ts'
import { type FoldedCells, foldBefore } from './fold.ts'
import { readEvent } from './journal-steps.ts'
import { type Ledger, type LedgerRules, createLedger } from './ledger.ts'
import type { Metrics, MetricsOptions } from './metrics.ts'
import { type Sources, visitObservations } from './observations.ts'
import type { MetricQuery } from './query.ts'
import { DIMENSIONS } from './slice.ts'
import { createSlicer } from './slices.ts'
import { fromSnapshot, parseSnapshot, toSnapshot } from './snapshot.ts'
import type { Tally } from './tally.ts'
import { dropThread, settleThreads } from './settle-threads.ts'
import { writeDirty } from './thread-rows.ts'
import { type WorkLog, type WorkTable, createWorkLog } from './work-log.ts'

const DAY = 86_400_000
/** How often a lateness what has come to rest is looked for. */
const SWEEPS = 4

/**
 * Figures of the service from the journal, event by event. One of them belongs to one tenant.
 *
 * A message counts at the platform's moment, every other step at the journal's. A customer message opens the conversation, a message to the customer makes
 * it theirs to go on (the desk's `waiting` is `pending` here), and only then does a resolution close it. Notices of the program itself (author `system`:
 * surveys, too) answer nothing.
 *
 * @throws ValidationError for a zone, target or duration that cannot be, and for a snapshot that is none
 *
 * @example
 * const metrics = createMetrics({ timeZone: 'Europe/Berlin' })
 * for await (const { event } of desk.journal()) metrics.take(event)
 * metrics.query({ metrics: ['first-response'], by: ['channel'], every: 'day' })
 */
export function createMetrics(options: MetricsOptions): Metrics {
  checkOptions(options)
  const { latenessMs = DAY, exactMs = 90 * DAY, targets = [], calendar, teamOf } = options
  const borders = createDayBorders(options.timeZone)
  const rules: LedgerRules = { latenessMs, exactMs, reopenWithinMs: options.reopenWithinMs ?? 7 * DAY, calendarOf: calendarBy(calendar) }
  const before = options.snapshot === undefined ? undefined : parseSnapshot(options.snapshot)
  const { ledger, work, folded }: { ledger: Ledger; work: WorkLog; folded: FoldedCells } =
    before === undefined ? { ledger: createLedger(rules), work: createWorkLog(), folded: new Map() } : fromSnapshot(before, rules)
  const counts = {
    taken: before?.counters.taken ?? 0,
    get repeated(): number {
      return ledger.repeated
    },
    late: before?.counters.late ?? 0,
  }
  let tenant = before?.counters.tenant ?? undefined
  let now = before?.counters.now ?? -Infinity
  let sweptAt = before?.counters.sweptAt ?? -Infinity
  ledger.repeated = before?.counters.repeated ?? 0
  let foldedTo = before?.counters.foldedTo ?? -Infinity

  function take(event: DomainEvent): void {
    const { at } = event
    if (event.tenant !== tenant) takeTenant(event)
    counts.taken++
    if (at > now) advanceTo(at)
    if (at < now - latenessMs) counts.late++
    else if (event.type === 'privacy.fulfilled') {
      if (event.request === 'erasure' && event.customer !== undefined) erase(event.customer)
    } else readEvent(ledger, work, event)
  }

  function takeTenant(event: DomainEvent): void {
    if (tenant !== undefined)
      throw invalid('event.tenant', 'expected the tenant of the events before: metrics are kept for one tenant each')
    tenant = event.tenant
  }

  function advanceTo(at: Timestamp): void {
    if (!Number.isFinite(at)) throw invalid('event.at', 'expected milliseconds since 1970')
    now = at
    if (sweptAt === -Infinity) sweptAt = at
    if (at - sweptAt > latenessMs / SWEEPS) {
      sweptAt = at
      sweep()
    }
  }

  function sweep(): void {
    settleThreads(ledger, now)
    work.settle(now - 2 * latenessMs)
    const oldest = borders.periodOf(now - exactMs, 'day').from
    if (oldest === foldedTo) return
    foldedTo = oldest
    foldBefore(ledger, work, folded, oldest, calendar === undefined ? ['calendar'] : ['calendar', 'business'], (worked) =>
      collectionOf(worked, now, new Map()),
    )
  }

  function sourcesOf(worked: readonly WorkTable[], slicer = createSlicer(ledger, teamOf)): Sources {
    const { channel, customer } = ledger.episodes.ints
    return {
      ledger,
      worked,
      targets,
      isFor: ({ where }, episode, agent) => where === undefined || slicer.matches(where, episode, agent, -1),
      calendarOf: (episode) =>
        rules.calendarOf(ledger.texts.text(channel[episode] as number), ledger.customers.marketOf(customer[episode] as number)),
    }
  }

  function collectionOf(worked: readonly WorkTable[], asOf: Timestamp, cells: ReadonlyMap<string, MetricCell>): Collection {
    const slicer = createSlicer(ledger, teamOf)
    return { sources: sourcesOf(worked, slicer), slicer, borders, folded: cells, asOf }
  }

  function answer(query: MetricQuery): readonly (readonly [Place, Tally])[] {
    checkQuery(query, calendar !== undefined)
    const asOf = query.asOf ?? (now === -Infinity ? 0 : now)
    writeDirty(ledger)
    const needsWork = query.metrics.some((metric) => METRICS[metric].dated === 'worked')
    return collect(query, collectionOf(needsWork ? [work.worked, work.until(asOf)] : [], asOf, folded))
  }

  function erase(id: string): number {
    writeDirty(ledger)
    const number = ledger.customers.find(id)
    if (number === undefined) return 0
    const numbers = ledger.customers.forget(ledger.customers.personOf(number))
    const { customer, flags } = ledger.episodes.ints
    const gone = new Set<number>()
    for (let row = 0; row < ledger.episodes.count; row++) {
      if (numbers.has(customer[row] as number) && ((flags[row] as number) & EpisodeFlag.gone) === 0) gone.add(row)
    }
    const count = countObservations(gone)
    for (const thread of ledger.threads.values()) if (numbers.has(thread.customer)) dropThread(ledger, thread, EpisodeFlag.gone)
    for (const row of gone) flags[row] = EpisodeFlag.gone
    return count
  }

  function countObservations(episodes: ReadonlySet<number>): number {
    const sources = sourcesOf([])
    let count = 0
    for (const metric of Object.keys(METRICS) as MetricName[]) {
      visitObservations(metric, sources, now, false, (_at, _value, _base, episode, _agent, _bot, isUnfinished) => {
        if (!isUnfinished && episodes.has(episode)) count++
      })
    }
    return count
  }

  return {
    take,
    query: (query) => answer(query).map(([place, tally]) => rowOf(tally, place)),
    cells: (query) => answer(query).map(([place, tally]) => cellOf(tally, place)),
    erase,
    snapshot: () =>
      toSnapshot(ledger, work, folded, {
        tenant: tenant ?? null,
        now: finite(now),
        sweptAt: finite(sweptAt),
        foldedTo: finite(foldedTo),
        ...counts,
      }),
    counts,
    get now() {
      return finite(now) ?? undefined
    },
  }
}

function calendarBy(calendar: MetricsOptions['calendar']): LedgerRules['calendarOf'] {
  if (typeof calendar !== 'function') return () => calendar
  const known = new Map<string, BusinessCalendar | undefined>()
  return (channel, market) => {
    const key = `${channel ?? ''} ${market ?? ''}`
    if (!known.has(key))
      known.set(key, calendar({ ...(channel === undefined ? {} : { channel }), ...(market === undefined ? {} : { market }) }))
    return known.get(key)
  }
}

function checkOptions({ timeZone, calendar, targets = [], reopenWithinMs = 0, latenessMs = 0, exactMs = DAY }: MetricsOptions): void {
  if (!isZone(timeZone)) throw invalid('timeZone', 'expected an IANA time zone such as Europe/Berlin')
  const durations = { reopenWithinMs, latenessMs, exactMs }
  for (const [name, ms] of Object.entries(durations)) {
    if (!(Number.isFinite(ms) && ms >= 0)) throw invalid(name, 'expected milliseconds from 0 on')
  }
  targets.forEach((target, index) => {
    if (!(Number.isFinite(target.withinMs) && target.withinMs > 0))
      throw invalid(`targets[${index}].withinMs`, 'expected milliseconds above 0')
    if (target.clock === 'business' && calendar === undefined)
      throw invalid(`targets[${index}].clock`, 'expected a calendar for business time')
    if (targets.findIndex(({ name }) => name === target.name) !== index)
      throw invalid(`targets[${index}].name`, 'expected a name of its own')
  })
}

function checkQuery({ metrics, by = [], clock, from = 0, to = 0, asOf = 0 }: MetricQuery, hasCalendar: boolean): void {
  metrics.forEach((metric, index) => {
    if (!Object.hasOwn(METRICS, metric)) throw invalid(`metrics[${index}]`, `expected one of ${Object.keys(METRICS).join(', ')}`)
  })
  by.forEach((dimension, index) => {
    if (!DIMENSIONS.includes(dimension)) throw invalid(`by[${index}]`, `expected one of ${DIMENSIONS.join(', ')}`)
  })
  if (clock === 'business' && !hasCalendar) throw invalid('clock', 'expected calendar: these metrics have no opening hours')
  if (![from, to, asOf].every(Number.isFinite)) throw invalid('from', 'expected milliseconds since 1970')
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

function invalid(path: string, message: string): ValidationError {
  return new ValidationError('metrics', [{ path, message }])
}
