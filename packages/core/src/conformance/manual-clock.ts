import type { Timestamp } from '../model/basics.ts'
import type { Clock } from '../ports/clock.ts'
import { onNextTurn } from '../storage/next-turn.ts'

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Goes on by so many milliseconds, calling back what falls due on the way, in order, each at its own time, and lets all that follows settle. */
  advance(ms: number): Promise<void>
}

/** Whoever works without real I/O is through after these turns of the event loop, rests included. */
const TURNS_TO_SETTLE = 10

interface Alarm {
  readonly at: Timestamp
  readonly callback: () => void
}

/**
 * A clock for tests and simulations.
 *
 * @param startsAt default: 2026-01-01T00:00:00Z
 * @example
 * const clock = manualClock()
 * const backend = memoryBackend({ clock })
 * await clock.advance(60_000)
 */
export function manualClock(startsAt: Timestamp = Date.UTC(2026, 0, 1)): ManualClock {
  const alarms = new Set<Alarm>()
  let now = startsAt

  function nextUntil(end: Timestamp): Alarm | undefined {
    let next: Alarm | undefined
    for (const alarm of alarms) if (alarm.at <= end && (next === undefined || alarm.at < next.at)) next = alarm
    return next
  }

  return {
    now: () => now,
    schedule(delayMs, callback) {
      const alarm: Alarm = { at: now + Math.max(0, delayMs), callback }
      alarms.add(alarm)
      return () => alarms.delete(alarm)
    },
    async advance(ms) {
      const end = now + ms
      // What is under way may still set an alarm from now on.
      await settle()
      for (let alarm = nextUntil(end); alarm !== undefined; alarm = nextUntil(end)) {
        alarms.delete(alarm)
        now = alarm.at
        alarm.callback()
        await settle()
      }
      now = end
      await settle()
    },
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < TURNS_TO_SETTLE; turn++) await new Promise<void>(onNextTurn)
}
