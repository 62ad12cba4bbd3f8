import type { MetricAlert, Timestamp } from '@crossdesk/core'
import type { MetricName } from '../metrics/definition.ts'

/** Looks after metrics by rules. */
export interface Watch {
  /**
   * Looks at the figures. Pure: all that is remembered is in the state, so any process may do the next check.
   *
   * @param at the time now; an alert's figure is of the time before it
   * @param state what the check before gave; none at the first
   * @returns the alerts that were raised or cleared since, and the state for the next check
   */
  check(at: Timestamp, state?: WatchState): WatchCheck
}

/** What a check found. */
export interface WatchCheck {
  readonly alerts: readonly MetricAlert[]
  readonly state: WatchState
}

/** What a watch remembers. Plain JSON; holds what is raised or about to change, and the slices whose silence would be news. */
export interface WatchState {
  readonly version: 1
  readonly entries: readonly WatchEntry[]
}

/** One rule and slice. */
export interface WatchEntry {
  readonly rule: string
  readonly metric: MetricName
  readonly slice: Readonly<Record<string, string>>
  readonly raised: boolean
  /** Since when the figure stands where the alert would change; absent when it does not. */
  readonly since?: Timestamp
  /** When the figure was last judged, and what it was. */
  readonly judgedAt: Timestamp
  readonly value: number
  readonly limit: number
}

/** What the watch of a tenant remembers, in one document. */
export interface StoredWatchState {
  readonly id: 'watch'
  readonly state: WatchState
}
