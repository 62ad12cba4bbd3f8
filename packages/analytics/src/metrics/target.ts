import type { Slice } from './slice.ts'

/** A promise of the service: so soon, in which clock, for whom. Attainment = met / (met + missed); a running clock past its target counts as missed. */
export interface ServiceTarget {
  /** Unique among the targets. */
  readonly name: string
  /** Reply clocks start anew with each run of customer messages; the resolution clock rests while we wait for the customer. */
  readonly on: 'first-response' | 'next-reply' | 'resolution'
  readonly withinMs: number
  /** Default `calendar`. `business` needs a calendar. */
  readonly clock?: 'calendar' | 'business'
  /** For whom; default everybody. */
  readonly where?: Slice
}
