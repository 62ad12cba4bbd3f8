/** The metrics that are computed from the journal, by name. */
export type MetricName =
  | 'volume'
  | 'first-response'
  | 'next-reply'
  | 'requester-wait'
  | 'handling'
  | 'resolution'
  | 'first-contact-resolution'
  | 'reopen'
  | 'containment'
  | 'deflection'
  | 'escalation'
  | 'csat'
  | 'nps'
  | 'ces'
  | 'sla'
  | 'backlog'
  | 'backlog-age'
  | 'concurrency'
  | 'occupancy'
  | 'answer-accuracy'

/**
 * How observations of a metric become one figure.
 *
 * - `duration`: median, p90 and p99 of milliseconds, and the mean beside them.
 * - `share`: hits by trials, with a Wilson interval.
 * - `score`: what `of` says of the scores, with an interval.
 * - `count`: how many.
 * - `ratio`: a sum of milliseconds by another, for example assigned time by time present.
 */
export type MetricKind = 'duration' | 'share' | 'score' | 'count' | 'ratio'

/** A metric, defined once: the report, the lake, the console and the docs read this. */
export interface MetricDefinition {
  readonly name: MetricName
  readonly kind: MetricKind
  readonly unit: 'ms' | 'share' | 'points' | 'conversations'
  /** Which way is better. */
  readonly direction: 'lower' | 'higher' | 'neither'
  /** Counted in calendar time and in business time. */
  readonly clocks: boolean
  /** The moment that decides to which day an observation belongs. */
  readonly dated: 'started' | 'replied' | 'resolved' | 'asked' | 'answered' | 'due' | 'judged' | 'now' | 'worked'
  /** One sentence for people. */
  readonly definition: string
  readonly formula: string
  /** Whose definition it is, and how others count. */
  readonly source: string
  /** What goes wrong when it is read carelessly. */
  readonly trap?: string
}
