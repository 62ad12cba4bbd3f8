import type { Timestamp } from '@crossdesk/core'
import type { MetricQuery } from '../metrics/query.ts'
import type { WatchRule } from './watch-rule.ts'

/** Asks for the figures of a rule in its time before a moment. */
export function ruleQuery({ metric, over, by, where, clock }: WatchRule, at: Timestamp): MetricQuery {
  return {
    metrics: [metric],
    from: at - over,
    to: at,
    asOf: at,
    ...(by === undefined ? {} : { by }),
    ...(where === undefined ? {} : { where }),
    ...(clock === undefined ? {} : { clock }),
  }
}
