import type { Timestamp } from '@crossdesk/core'

/** A job that a worker holds by a lease. */
export interface LeasedJob {
  readonly lane: string
  readonly id: string
  /** Made for this one claim: who does not find it in the lane any more has lost the lease. */
  readonly lease: string
}

/**
 * What becomes of a job in a commit.
 *
 * - `done`, `dead`: the lane goes on with the next job; the id is remembered. - `again`: it ended well and keeps the head of its lane until
 *   then. - `retry`: it failed and keeps the head of its lane until then; its tries count on.
 */
export interface JobEnd extends LeasedJob {
  readonly outcome: 'done' | 'dead' | { readonly again: Timestamp } | { readonly retry: Timestamp }
}
