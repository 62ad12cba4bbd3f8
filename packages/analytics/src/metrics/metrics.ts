import type { BusinessCalendar, CustomerId, DomainEvent, TimeZone, Timestamp } from '@crossdesk/core'
import type { MetricCell } from './cell.ts'
import type { MetricQuery, MetricTable } from './query.ts'
import type { Slice } from './slice.ts'
import type { ServiceTarget } from './target.ts'

/** How figures are counted. */
export interface MetricsOptions {
  /** Where a day begins. */
  readonly timeZone: TimeZone
  /** Opening hours, of everybody or by slice; without, there is no business time. */
  readonly calendar?: BusinessCalendar | ((slice: Slice) => BusinessCalendar | undefined)
  /** Promises that `sla` is measured against. */
  readonly targets?: readonly ServiceTarget[]
  /**
   * A customer who writes again later than this after a resolution begins a new conversation for the figures: a messenger's thread lives for years. In
   * milliseconds; default 7 days.
   */
  readonly reopenWithinMs?: number
  /** Events may come this much late and still be put where they belong. Default 1 day. Later ones are counted in `late` and left out. */
  readonly latenessMs?: number
  /** Single observations are kept this long for exact quantiles, then only a sketch a day. Default 90 days. */
  readonly exactMs?: number
  /** Which team an agent belongs to. */
  readonly teamOf?: (agent: string) => string | undefined
  /** Where to go on: what {@link Metrics.snapshot} gave. @throws ValidationError when it is none */
  readonly snapshot?: MetricsSnapshot
}

/**
 * Figures of the service, kept up to date event by event. An event costs O(1) time in order, O(steps of its conversation) when it is late. A
 * journal read twice, or from another start, gives the same figures: a step that its conversation has
 * already is passed over, and what is older than the lateness is left out.
 */
export interface Metrics {
  /** Takes the next event of the journal. Unknown types are passed over. */
  take(event: DomainEvent): void
  /** The figures as they stand. Costs time by the number of observations, not of events. */
  query(query: MetricQuery): MetricTable
  /** The same as what can be added up: figures of several processes are merged with {@link mergeCells} and read with {@link tableOf}. */
  cells(query: MetricQuery): readonly MetricCell[]
  /**
   * Takes a person out of all figures that still know them, as if they had never written: the result equals a fresh run over a journal without them.
   * `privacy.fulfilled` events do it too. Day sketches older than `exactMs` hold no trace of a person and stay, and so do concurrency and occupancy,
   * which are the agents' time.
   *
   * @returns how many observations went
   */
  erase(customer: CustomerId): number
  /** Plain JSON, to go on after a restart. Holds ids of customers and conversations, never their words. */
  snapshot(): MetricsSnapshot
  /** Events seen; steps passed over because they were there already; events left out as too late. */
  readonly counts: { readonly taken: number; readonly repeated: number; readonly late: number }
  /** The newest event's time; undefined before the first. */
  readonly now: Timestamp | undefined
}

/** All of a {@link Metrics} as JSON; its inside may change between versions, `version` says so. */
export interface MetricsSnapshot {
  readonly version: 1
  readonly state: unknown
}
