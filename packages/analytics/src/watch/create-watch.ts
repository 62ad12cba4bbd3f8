import { ValidationError, type MetricAlert, type TimeZone } from '@crossdesk/core'
import type { Metrics } from '../metrics/metrics.ts'
import { advanceEntry, advanceWithoutReading, endOf } from './advance-entry.ts'
import { anomalyReadings } from './anomaly-readings.ts'
import { readRules } from './read-rules.ts'
import { sliceKey } from './reading.ts'
import { thresholdReadings } from './threshold-readings.ts'
import type { Watch, WatchEntry } from './watch.ts'
import type { WatchRule } from './watch-rule.ts'
import { weeksEarlierIn } from './weeks-earlier.ts'

/** What is watched. */
export interface WatchOptions {
  /** Whose figures; those of one tenant. */
  readonly metrics: Pick<Metrics, 'query'>
  readonly rules: readonly WatchRule[]
  /** Where "the same hour of an earlier week" is measured. Default `UTC`, which is an hour off for some weeks after the clocks change. */
  readonly timeZone?: TimeZone
}

/**
 * Watches metrics. An alert is raised once and then cleared once, however often it is checked in between.
 *
 * @throws ValidationError for rules that cannot be watched and for an unknown time zone
 * @example
 * const watch = createWatch({
 *   metrics,
 *   rules: [{ type: 'threshold', name: 'sla', metric: 'sla', below: 0.8, over: 4 * 3_600_000, by: ['team'], forMs: 10 * 60_000 }],
 * })
 * const { alerts, state } = watch.check(Date.now())
 */
export function createWatch({ metrics, rules: given, timeZone = 'UTC' }: WatchOptions): Watch {
  const rules = readRules(given)
  const weeksEarlier = weeksEarlierOf(timeZone)
  return {
    check(at, state) {
      const alerts: MetricAlert[] = []
      const entries: WatchEntry[] = []
      const before = entriesByRule(state?.entries ?? [])
      for (const rule of rules) {
        const key = ruleKey(rule.name, rule.metric)
        const known = new Map(before.get(key)?.map((entry) => [sliceKey(entry.slice), entry]))
        before.delete(key)
        const readings =
          rule.type === 'threshold'
            ? thresholdReadings(
                metrics,
                rule,
                at,
                [...known.values()].map(({ slice }) => slice),
              )
            : anomalyReadings(metrics, rule, at, weeksEarlier)
        const advances = readings.map((reading) => {
          const slice = sliceKey(reading.slice)
          const entry = known.get(slice)
          known.delete(slice)
          return advanceEntry(rule, reading, entry, at)
        })
        for (const entry of known.values()) advances.push(advanceWithoutReading(rule, entry, at))
        for (const { entry, alert } of advances) {
          if (entry !== undefined) entries.push(entry)
          if (alert !== undefined) alerts.push(alert)
        }
      }
      for (const entry of [...before.values()].flat()) if (entry.raised) alerts.push(endOf(entry, 'This is not watched any more'))
      return { alerts, state: { version: 1, entries } }
    },
  }
}

function entriesByRule(entries: readonly WatchEntry[]): Map<string, WatchEntry[]> {
  const byRule = new Map<string, WatchEntry[]>()
  for (const entry of entries) {
    const key = ruleKey(entry.rule, entry.metric)
    const others = byRule.get(key)
    if (others === undefined) byRule.set(key, [entry])
    else others.push(entry)
  }
  return byRule
}

/** A rule of the same name for another metric is another rule. */
function ruleKey(name: string, metric: string): string {
  return JSON.stringify([name, metric])
}

function weeksEarlierOf(timeZone: TimeZone): ReturnType<typeof weeksEarlierIn> {
  try {
    return weeksEarlierIn(timeZone)
  } catch {
    throw new ValidationError('createWatch', [{ path: 'timeZone', message: 'expected an IANA time zone' }])
  }
}
