import type { Timestamp } from '@crossdesk/core'

/** A token bucket: so many a minute on the long run, so many at once. */
export interface Limit {
  readonly perMinute: number
  readonly burst: number
}

/**
 * What is limited. By client address: `requests` of any kind, and `sessions` that are opened anew. By thread: `messages`, `changes` (edits,
 * removals, reactions, devices, signing out), `signs` (typing and receipts), `reads` (history, opened event streams, sessions that go on), `uploads` and `activity`.
 */
export type LimitName = 'requests' | 'sessions' | 'messages' | 'changes' | 'signs' | 'reads' | 'uploads' | 'activity'

/** What a person does not reach, and a script does at once. */
export const DEFAULT_LIMITS: Readonly<Record<LimitName, Limit>> = {
  requests: { perMinute: 600, burst: 300 },
  sessions: { perMinute: 20, burst: 20 },
  messages: { perMinute: 30, burst: 20 },
  changes: { perMinute: 60, burst: 30 },
  signs: { perMinute: 120, burst: 60 },
  reads: { perMinute: 120, burst: 60 },
  uploads: { perMinute: 6, burst: 10 },
  activity: { perMinute: 60, burst: 60 },
}

/** Counts in this process. */
export interface Limiter {
  /** Takes one from the bucket. @returns 0, or after how many milliseconds there is one again */
  take(name: LimitName, key: string, now: Timestamp): number
}

/**
 * Token buckets in the memory of this process, as theoretical arrival times (GCRA: ITU-T I.371, annex A). N processes together allow N times as
 * much. At most `maxBuckets` are kept; beyond that, the one not used for the longest time goes.
 */
export function createLimiter(limits: Partial<Record<LimitName, Limit>> = {}, maxBuckets = 50_000): Limiter {
  const arrivals = new Map<string, Timestamp>()
  const rates = { ...DEFAULT_LIMITS, ...limits }
  return {
    take(name, key, now) {
      const { perMinute, burst } = rates[name]
      const bucket = `${name}:${key}`
      const intervalMs = 60_000 / perMinute
      const arrival = Math.max(arrivals.get(bucket) ?? 0, now)
      const waitMs = arrival - now - intervalMs * (burst - 1)
      // Rounding may leave a hair of a wait where there is none.
      if (waitMs > 1e-6) return waitMs
      // The last used stand at the end.
      arrivals.delete(bucket)
      arrivals.set(bucket, arrival + intervalMs)
      if (arrivals.size > maxBuckets) {
        for (const oldest of arrivals.keys()) {
          arrivals.delete(oldest)
          break
        }
      }
      return 0
    },
  }
}
