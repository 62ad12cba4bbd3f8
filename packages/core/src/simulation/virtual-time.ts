import { TimeHeap, type Timed } from '../memory/time-heap.ts'
import type { Timestamp } from '../model/basics.ts'
import type { Clock } from '../ports/clock.ts'
import { onNextTurn } from '../storage/next-turn.ts'
import type { Chance } from './chance.ts'

/** What is called at its time; the next one waits until its promise is settled. */
export type Alarm = () => void | Promise<void>

/** The clock of a simulated world. Time passes only in `run`, from one alarm to the next. */
export interface VirtualTime extends Clock {
  schedule(delayMs: number, callback: Alarm): () => void
  /** Resolves after so many milliseconds. */
  wait(delayMs: number): Promise<void>
  /**
   * Rings all alarms, also those that are set meanwhile, and lets what each one started settle before the next.
   *
   * @returns `idle` when there is nothing left; `late` when something is left at `until`, or after very many alarms
   */
  run(until: Timestamp): Promise<'idle' | 'late'>
}

interface TimedAlarm extends Timed {
  readonly callback: Alarm
  isSet: boolean
}

/** Alarms of one moment ring in an order of chance; the counter below it keeps orders apart. */
const ORDERS = 2 ** 32

/** A world that needs more turns in circles: a whole run takes some thousands. */
const MOST_ALARMS = 300_000

/** Turns without an alarm after which nothing is under way any more: resting workers take one. */
const TURNS_TO_REST = 3

/** Time that stands at `startsAt` until it is run. */
export function createVirtualTime(startsAt: Timestamp, chance: Chance): VirtualTime {
  const alarms = new TimeHeap<TimedAlarm>()
  let now = startsAt
  let count = 0

  function schedule(delayMs: number, callback: Alarm): () => void {
    const order = Math.floor(chance.at('tie', count) * 2 ** 20) * ORDERS + count++
    const alarm: TimedAlarm = { at: now + Math.max(0, delayMs), order, heapIndex: 0, callback, isSet: true }
    alarms.push(alarm)
    return () => {
      if (!alarm.isSet) return
      alarm.isSet = false
      alarms.remove(alarm)
    }
  }

  return {
    now: () => now,
    schedule,
    wait: (delayMs) => new Promise((resolve) => schedule(delayMs, resolve)),
    async run(until) {
      let rung = 0
      for (let restful = 0; restful < TURNS_TO_REST;) {
        const alarm = alarms.first
        if (alarm === undefined) restful++
        else {
          if (alarm.at > until || ++rung > MOST_ALARMS) return 'late'
          restful = 0
          alarm.isSet = false
          alarms.remove(alarm)
          now = alarm.at
          await alarm.callback()
        }
        // All microtasks run before the next turn: whatever needs no alarm is settled then.
        await new Promise<void>(onNextTurn)
      }
      return 'idle'
    },
  }
}
