import type { Timestamp } from '../model/basics.ts'

/** Time, injected everywhere, so that tests and the simulation decide what time it is. */
export interface Clock {
  now(): Timestamp
  /** Calls back after so many milliseconds; the returned function cancels. */
  schedule(delayMs: number, callback: () => void): () => void
}

/** The machine's clock. Its timers do not keep a process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  schedule(delayMs, callback) {
    // setTimeout overflows above 2^31 - 1 ms and would fire at once; whoever waits longer looks again then.
    const timer: unknown = setTimeout(callback, Math.min(Math.max(0, delayMs), 0x7fffffff))
    if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as { unref(): void }).unref()
    return () => clearTimeout(timer as ReturnType<typeof setTimeout>)
  },
}
