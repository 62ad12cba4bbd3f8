import { METRICS } from '../metrics/definitions.ts'
import type { WatchRule } from './watch-rule.ts'

/** How many observations a figure of the rule needs. */
export function minimumSample({ metric, minimum }: WatchRule): number {
  if (minimum !== undefined) return minimum
  const { kind, dated } = METRICS[metric]
  if (kind === 'count') return 0
  // What waits now is all there is, not a sample of it.
  return kind === 'ratio' || dated === 'now' ? 1 : 30
}
