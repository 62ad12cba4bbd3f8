import type { MetricAlert, Timestamp } from '@crossdesk/core'
import { limitCrossed, type Reading } from './reading.ts'
import type { WatchEntry } from './watch.ts'
import type { WatchRule } from './watch-rule.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** What comes of an entry, and what has to be told. */
export interface Advance {
  readonly entry?: WatchEntry
  readonly alert?: MetricAlert
}

/** Brings a rule's entry up to date with a reading: raises, clears, waits or does nothing. */
export function advanceEntry(rule: WatchRule, reading: Reading, before: WatchEntry | undefined, at: Timestamp): Advance {
  if (before !== undefined && at < before.judgedAt) return { entry: before }
  const { slice, value } = reading
  const raised = before?.raised ?? false
  const crossed = limitCrossed(value, reading.raise)
  const turns = raised ? limitCrossed(value, reading.clear) === undefined : crossed !== undefined
  const limit = raised ? (before?.limit ?? value) : (crossed ?? before?.limit ?? value)
  const standing: WatchEntry = { rule: rule.name, metric: rule.metric, slice, raised, judgedAt: at, value, limit }
  if (!turns) return rest(reading, standing)

  const since = before?.since ?? at
  if (at - since < (rule.forMs ?? 0)) return { entry: { ...standing, since } }
  const changed: WatchEntry = { ...standing, raised: !raised }
  const explanation = { summary: reading.summary, factors: reading.factors, rule: rule.name, source: reading.source }
  const state = raised ? 'cleared' : 'raised'
  const alert: MetricAlert = { rule: rule.name, metric: rule.metric, state, value, limit, slice, explanation }
  return raised ? { ...rest(reading, changed), alert } : { entry: changed, alert }
}

/** Keeps an entry that is raised, or whose slice would be missed. */
function rest({ remembered }: Reading, standing: WatchEntry): Advance {
  return standing.raised || remembered ? { entry: standing } : {}
}

/**
 * What becomes of an entry that there is no reading for. Too few observations are no news, so an alert stays; but one that nothing can be
 * said of for a day, or for the time of its rule if that is longer, is not left standing.
 */
export function advanceWithoutReading(rule: WatchRule, before: WatchEntry, at: Timestamp): Advance {
  const { since: _since, ...entry } = before
  if (!entry.raised) return {}
  if (at - entry.judgedAt <= Math.max(rule.over, DAY_MS)) return { entry }
  return { alert: endOf(entry, 'There have been too few observations to say more') }
}

/** Ends an alert for a reason other than its figure. */
export function endOf({ rule, metric, slice, value, limit }: WatchEntry, summary: string): MetricAlert {
  return { rule, metric, state: 'cleared', slice, value, limit, explanation: { summary, factors: [], rule } }
}
