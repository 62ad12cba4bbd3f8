import type { Clock } from '@crossdesk/core'

/** A clock whose pending callbacks can all be cancelled at once. */
export interface StoppableClock extends Clock {
  /** Cancels what is pending; later `schedule` calls do nothing. */
  stop(): void
}

/** Wraps a clock for one fake platform, which can so be switched off. */
export function createStoppableClock(clock: Clock): StoppableClock {
  const pending = new Set<() => void>()
  let stopped = false
  return {
    now: () => clock.now(),
    schedule(delayMs, callback) {
      if (stopped) return () => undefined
      const cancel = clock.schedule(delayMs, () => {
        pending.delete(cancel)
        callback()
      })
      pending.add(cancel)
      return () => {
        pending.delete(cancel)
        cancel()
      }
    },
    stop() {
      stopped = true
      for (const cancel of pending) cancel()
      pending.clear()
    },
  }
}
