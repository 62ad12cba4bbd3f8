import type { MetricName } from '../../metrics/definition.ts'
import type { MetricsWords } from '../words/report-words.ts'

/** All metrics, as people look for them. */
export const METRIC_GROUPS: readonly (readonly [group: keyof MetricsWords['groups'], metrics: readonly MetricName[]])[] = [
  ['load', ['volume', 'backlog', 'backlog-age', 'concurrency', 'occupancy']],
  ['speed', ['first-response', 'next-reply', 'resolution', 'requester-wait', 'handling']],
  ['quality', ['sla', 'first-contact-resolution', 'reopen', 'csat', 'nps', 'ces', 'answer-accuracy']],
  ['bots', ['containment', 'deflection', 'escalation']],
]

/** What stands on the cards, while something is known of it. */
export const CARD_METRICS: readonly MetricName[] = [
  'volume',
  'first-response',
  'resolution',
  'sla',
  'csat',
  'nps',
  'first-contact-resolution',
  'containment',
  'backlog-age',
]
