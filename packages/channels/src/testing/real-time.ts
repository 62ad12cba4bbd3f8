import type { Clock, Random } from '@crossdesk/core'

/** The machine's time. Its timers keep a process alive, so that a script sees the last webhook of its fake platform. */
export const realClock: Clock = {
  now: () => Date.now(),
  schedule(delayMs, callback) {
    const timer = setTimeout(() => callback(), delayMs)
    return () => clearTimeout(timer)
  },
}

/** The machine's chance. */
export const realRandom: Random = { next: () => Math.random() }
