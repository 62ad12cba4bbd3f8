import type { Timestamp } from '../../model/basics.ts'

/** A rate: one token every `intervalMs`, at most `burst` saved up. */
export interface Bucket {
  readonly intervalMs: number
  readonly burst: number
}

/** When the next token may be used, and what to remember. */
export interface Reservation {
  readonly at: Timestamp
  /** The bucket's state: the time at which it would be full again (the theoretical arrival time). */
  readonly nextAt: Timestamp
}

/**
 * Takes one token. The generic cell rate algorithm (ITU-T I.371, 1996, annex A, virtual scheduling): one number of state, exact, and equal to a
 * token bucket. When `now` goes back, as between processes whose clocks differ, so may the reservation, within the burst.
 */
export function reserve(nextAt: Timestamp | undefined, bucket: Bucket, now: Timestamp): Reservation {
  const arrival = Math.max(nextAt ?? 0, now)
  const at = Math.max(now, arrival - (bucket.burst - 1) * bucket.intervalMs)
  return { at, nextAt: arrival + bucket.intervalMs }
}
