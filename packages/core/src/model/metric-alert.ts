import type { Explanation } from './basics.ts'

/** A figure of the service left where it should be, or came back. */
export interface MetricAlert {
  /** The name of the rule that watches. */
  readonly rule: string
  /** The metric's name, for example `first-response`. */
  readonly metric: string
  readonly state: 'raised' | 'cleared'
  /** In the metric's unit. */
  readonly value: number
  /** What it was measured against: the threshold, or the end of the expected band that was crossed. */
  readonly limit: number
  /** Of what it is the figure: dimension to value, for example `{ channel: 'whatsapp' }`; empty for all. */
  readonly slice: Readonly<Record<string, string>>
  readonly explanation: Explanation
}
