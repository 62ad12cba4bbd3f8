import type { Clock, Logger, Timestamp } from '@crossdesk/core'
import type { DaySpeed, DayView } from '../../shared/api.ts'
import { isCustomerMessage, minuteOf, type Act } from './act.ts'

/** Plays a day at the speed that somebody chooses. */
export interface DayPlayer {
  view(): DayView
  setSpeed(speed: DaySpeed): void
  /** From the morning on, in the same conversations. */
  playAgain(): void
  /** Resolves when the last act was played. */
  ended(): Promise<void>
  /** Plays no further act. */
  stop(): void
}

/** What {@link createDayPlayer} needs. */
export interface DayPlayerOptions {
  readonly acts: readonly Act[]
  perform(act: Act): Promise<void>
  /** Called before the first act is played again. */
  onAgain(): void
  webhooks(): DayView['webhooks']
  /** Whether there were conversations before this day. */
  readonly earlierDays: boolean
  readonly clock: Clock
  readonly log: Logger
}

/** Minutes of the shop that pass in a millisecond at speed 1: an hour in a minute. */
const MINUTES_PER_MS = 1 / 1_000
const LEAD_MINUTES = 1

/** A player at rest; `setSpeed` begins. Acts are played in their order, each when the one before is done. */
export function createDayPlayer({ acts, perform, onAgain, webhooks, earlierDays, clock, log }: DayPlayerOptions): DayPlayer {
  const times = acts.map(({ at }) => minuteOf(at))
  const morning = (times[0] ?? 0) - LEAD_MINUTES
  const total = acts.filter(isCustomerMessage).length
  let speed: DaySpeed = 0
  let next = 0
  let played = 0
  let performing = false
  let stopped = false
  let cancelTimer = (): void => undefined
  let whoWaits: (() => void)[] = []
  // The shop's clock showed `minute` at `at`; from there it goes on at the speed.
  let anchor: { minute: number; at: Timestamp } = { minute: morning, at: clock.now() }

  const minuteNow = (): number => {
    const upcoming = times[next]
    if (upcoming === undefined) return times.at(-1) ?? morning
    if (speed === 'all') return Math.max(anchor.minute, times[next - 1] ?? morning)
    const minute = anchor.minute + (clock.now() - anchor.at) * MINUTES_PER_MS * speed
    // An act that takes longer than it should does not let the clock run ahead of it.
    return Math.min(minute, upcoming)
  }

  const dropAnchor = (): void => {
    anchor = { minute: minuteNow(), at: clock.now() }
  }

  const schedule = (): void => {
    cancelTimer()
    const upcoming = times[next]
    if (stopped || performing || upcoming === undefined || speed === 0) return
    const delayMs = speed === 'all' ? 0 : Math.max(0, (upcoming - minuteNow()) / (MINUTES_PER_MS * speed))
    if (delayMs === 0) void play()
    else cancelTimer = clock.schedule(delayMs, () => void play())
  }

  const play = async (): Promise<void> => {
    const act = acts[next]
    if (act === undefined) return
    performing = true
    const turn = next
    dropAnchor()
    try {
      await perform(act)
    } catch (error) {
      log.warn('an act of the day failed', { act: turn, error: error instanceof Error ? error.name : typeof error })
    }
    performing = false
    // Somebody began again while this act was played.
    if (turn !== next) return schedule()
    if (isCustomerMessage(act)) played++
    next++
    anchor = { minute: Math.max(anchor.minute, times[turn] ?? 0), at: clock.now() }
    if (next < acts.length) return schedule()
    for (const resolve of whoWaits) resolve()
    whoWaits = []
  }

  return {
    view: () => ({ speed, minute: Math.floor(minuteNow()), played, total, webhooks: webhooks(), earlierDays }),
    setSpeed(wanted) {
      dropAnchor()
      speed = wanted
      schedule()
    },
    playAgain() {
      onAgain()
      next = 0
      played = 0
      if (speed === 0 || speed === 'all') speed = 10
      anchor = { minute: morning, at: clock.now() }
      schedule()
    },
    ended: () => new Promise((resolve) => (next >= acts.length ? resolve() : void whoWaits.push(resolve))),
    stop() {
      stopped = true
      cancelTimer()
    },
  }
}
