import type { Clock } from '@crossdesk/core'
import type { Sql } from '../database/database.ts'
import { sweep, type SweepOptions, type SweepReport } from './sweep.ts'

const FIRST_MS = 60_000
const EVERY_MS = 60 * 60 * 1000

/** Sweeps now and then. */
export interface Sweeper {
  /** Resolves when no statement is under way any more. */
  stop(): Promise<void>
}

/** How a sweeper works. */
export interface SweeperOptions extends Omit<SweepOptions, 'clock' | 'signal'> {
  readonly sql: Sql
  readonly clock: Clock
  /** From the end of one sweep to the next, in milliseconds. Default one hour. The first comes after a minute, or sooner if that is more often. */
  readonly everyMs?: number
  readonly onSwept?: (report: SweepReport) => void
  /** Told when a sweep breaks off; the next one goes on where it was. */
  readonly onFailure?: (error: unknown) => void
}

/** Sweeps as long as the program runs. Any number of processes may do so on one database. */
export function createSweeper({ sql, everyMs = EVERY_MS, onSwept, onFailure, ...options }: SweeperOptions): Sweeper {
  const stopping = new AbortController()
  let underWay: Promise<void> = Promise.resolve()
  let cancel = schedule(Math.min(FIRST_MS, everyMs))

  function schedule(delayMs: number): () => void {
    return options.clock.schedule(delayMs, () => {
      underWay = sweepOnce()
    })
  }

  async function sweepOnce(): Promise<void> {
    try {
      const report = await sweep(sql, { ...options, signal: stopping.signal })
      onSwept?.(report)
    } catch (error) {
      onFailure?.(error)
    }
    if (!stopping.signal.aborted) cancel = schedule(everyMs)
  }

  return {
    async stop() {
      stopping.abort()
      cancel()
      await underWay
    },
  }
}
