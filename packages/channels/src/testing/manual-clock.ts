import type { Clock, Timestamp } from '@crossdesk/core'

/** A clock that a test moves. */
export interface ManualClock extends Clock {
  /** Moves on and calls back everything that is due, in order of time. */
  advance(byMs: number): void
}

/** A clock that stands still until it is moved. Used by the tests of the fakes. */
export function createManualClock(start: Timestamp = Date.UTC(2026, 0, 5, 9)): ManualClock {
  let now = start
  const timers = new Set<{ readonly at: Timestamp; callback(): void }>()
  return {
    now: () => now,
    schedule(delayMs, callback) {
      const timer = { at: now + delayMs, callback }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    advance(byMs) {
      const end = now + byMs
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (due === undefined) break
        timers.delete(due)
        now = Math.max(now, due.at)
        due.callback()
      }
      now = end
    },
  }
}
