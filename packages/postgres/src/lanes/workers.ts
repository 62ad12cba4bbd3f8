import type { Clock, Ids, Logger, Random, RunJob, TenantId, Timestamp, WorkOptions, Worker } from '@crossdesk/core'
import { errorCode, type RowReader, type WriteSet } from '@crossdesk/core/storage'
import type { CommitResult } from '../commits/commit.ts'
import type { Sql } from '../database/database.ts'
import { claimJobs, isBusy, nextWake } from './claim.ts'
import type { JobEnd } from './job-end.ts'
import { createLeases } from './leases.ts'
import { LaneWorker, type Workplace } from './worker.ts'
import type { LaneHead } from './write-lanes.ts'

/** All workers of this process: who does which kind, and when to look for work. */
export interface Workers {
  start(kinds: readonly string[], tenant: TenantId | undefined, run: RunJob, options: WorkOptions): Worker
  /** What is next in lanes that a commit of this process touched. */
  onHeads(heads: readonly LaneHead[]): void
  /** Other processes may have posted jobs of these kinds; undefined: of any. */
  onCall(kinds: readonly string[] | undefined): void
  /** Whether somebody here would do a job of this kind at once. */
  hasRoomFor(kind: string, tenant: TenantId): boolean
  close(): void
}

/** What workers are made of. */
export interface WorkersOptions {
  readonly sql: Sql
  readonly clock: Clock
  readonly random: Random
  readonly log: Logger
  readonly ids: Ids
  /** Names this process among all that work on the database. */
  readonly process: string
  readonly leaseMs: number
  /** How often to look for what other processes left or posted without a call that was heard. */
  readonly pollMs: number
  reader(tenant: TenantId): RowReader
  commit(tenant: TenantId, writes: WriteSet, end: JobEnd): Promise<CommitResult>
}

/** How often an idle check asks the database again while other processes are at work. */
const LOOK_AGAIN_MS = 20

/** No workers yet. */
export function createWorkers({ sql, clock, random, log, ids, process, leaseMs, pollMs, reader, commit }: WorkersOptions): Workers {
  const workers = new Set<LaneWorker>()
  const leases = createLeases({ sql, process, leaseMs })
  let settledWaits: (() => void)[] = []
  let poll: NodeJS.Timeout | undefined
  let alarm: { readonly at: Timestamp; readonly cancel: () => void } | undefined
  let isClosed = false
  let isAway = false

  const place: Workplace = {
    clock,
    random,
    ids,
    leases,
    reader,
    commit,
    async claim({ kinds, tenant }, limit) {
      const jobs = await claimJobs(sql, { kinds, tenant, now: clock.now(), limit, lease: leases.next(), leaseMs })
      isAway = false
      return jobs
    },
    onClaimFailed(error) {
      // Once for each time that it goes away, not once for each look.
      if (!isAway && !isClosed) log.warn('jobs cannot be claimed', { code: errorCode(error) })
      isAway = true
    },
    onSettled: lookWhetherIdle,
  }

  function lookWhetherIdle(): void {
    for (const resolve of settledWaits) resolve()
    settledWaits = []
  }

  function onCall(kinds: readonly string[] | undefined): void {
    for (const worker of workers) if (kinds === undefined || worker.kinds.some((kind) => kinds.includes(kind))) worker.call()
  }

  function setAlarm(at: Timestamp): void {
    if (isClosed || (alarm !== undefined && alarm.at <= at)) return
    alarm?.cancel()
    const cancel = clock.schedule(at - clock.now(), () => {
      alarm = undefined
      onCall(undefined)
      void wakeForNext()
    })
    alarm = { at, cancel }
  }

  /** Jobs that this process did not post itself wake at their time too. */
  async function wakeForNext(): Promise<void> {
    const kinds = [...new Set([...workers].flatMap((worker) => worker.kinds))]
    try {
      const at = await nextWake(sql, kinds, clock.now())
      if (at !== undefined) setAlarm(at)
    } catch {
      // The database is away: the next look finds what is due.
    }
  }

  async function whenIdle(worker: LaneWorker): Promise<void> {
    for (;;) {
      if (isClosed) return
      const settled = new Promise<void>((resolve) => settledWaits.push(resolve))
      const { kinds, tenant } = worker
      const served = [...workers].flatMap((other) => other.kinds)
      if (!worker.isBusy && !(await isBusy(sql, kinds, served, tenant, clock.now()))) return
      worker.call()
      let timer: NodeJS.Timeout | undefined
      await Promise.race([settled, new Promise((resolve) => (timer = setTimeout(resolve, LOOK_AGAIN_MS)))])
      clearTimeout(timer)
    }
  }

  return {
    start(kinds, tenant, run, options) {
      const worker = new LaneWorker(place, kinds, tenant, run, options)
      workers.add(worker)
      poll ??= setInterval(() => onCall(undefined), pollMs).unref()
      worker.call()
      void wakeForNext()
      return {
        async stop() {
          workers.delete(worker)
          await worker.stop()
        },
        idle: () => whenIdle(worker),
      }
    },
    onHeads(heads) {
      const now = clock.now()
      const ready = new Set<string>()
      for (const { kind, readyAt } of heads) {
        if (readyAt <= now) ready.add(kind)
        else setAlarm(readyAt)
      }
      if (ready.size > 0) onCall([...ready])
    },
    onCall,
    hasRoomFor(kind, tenant) {
      for (const worker of workers) {
        if (worker.hasRoom && worker.kinds.includes(kind) && (worker.tenant === undefined || worker.tenant === tenant)) return true
      }
      return false
    },
    close() {
      isClosed = true
      clearInterval(poll)
      alarm?.cancel()
      leases.close()
      for (const worker of workers) worker.abandon()
      workers.clear()
      lookWhetherIdle()
    },
  }
}
