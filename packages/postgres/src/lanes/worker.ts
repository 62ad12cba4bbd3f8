import {
  CrossdeskError,
  ValidationError,
  isCrossdeskError,
  type Clock,
  type Ids,
  type Random,
  type RunJob,
  type TenantId,
  type Timestamp,
  type WorkOptions,
} from '@crossdesk/core'
import {
  MAX_RERUNS,
  buryJob,
  createUnitOfWork,
  backoffMs,
  onNextTurn,
  stillConflicts,
  workLimits,
  type RowReader,
  type WriteSet,
} from '@crossdesk/core/storage'
import type { CommitResult } from '../commits/commit.ts'
import type { ClaimedJob } from './claim.ts'
import type { JobEnd } from './job-end.ts'
import type { Leases } from './leases.ts'
import { RunningJob } from './running-job.ts'

/** What a worker needs of its surroundings. */
export interface Workplace {
  readonly clock: Clock
  readonly random: Random
  readonly ids: Ids
  readonly leases: Leases
  reader(tenant: TenantId): RowReader
  commit(tenant: TenantId, writes: WriteSet, end: JobEnd): Promise<CommitResult>
  /** Takes so many jobs, at most. */
  claim(worker: LaneWorker, limit: number): Promise<readonly ClaimedJob[]>
  /** The database is away. */
  onClaimFailed(error: unknown): void
  /** A worker has room again, or found nothing to do. */
  onSettled(): void
}

const NO_WRITES: WriteSet = { values: [], jobs: [], events: [] }

/** Does jobs of some kinds, some at the same time. */
export class LaneWorker {
  readonly kinds: readonly string[]
  /** Undefined: of all tenants. */
  readonly tenant: TenantId | undefined
  readonly #place: Workplace
  readonly #run: RunJob
  readonly #options: WorkOptions
  readonly #concurrency: number
  readonly #maxAttempts: number
  readonly #running = new Set<ClaimedJob>()
  readonly #aborts = new Map<ClaimedJob, AbortController>()
  #whenEmpty: (() => void)[] = []
  #isStopped = false
  #isClaiming = false
  #isCalled = false

  constructor(place: Workplace, kinds: readonly string[], tenant: TenantId | undefined, run: RunJob, options: WorkOptions) {
    const { concurrency, maxAttempts } = workLimits(options)
    this.kinds = [...new Set(kinds)]
    this.tenant = tenant
    this.#place = place
    this.#run = run
    this.#options = options
    this.#concurrency = concurrency
    this.#maxAttempts = maxAttempts
  }

  get isBusy(): boolean {
    return this.#running.size > 0 || this.#isClaiming
  }

  /** Whether it would do a job that came now. */
  get hasRoom(): boolean {
    return !this.#isStopped && this.#running.size < this.#concurrency
  }

  /** There may be work: looks for it as soon as there is room. */
  call(): void {
    this.#isCalled = true
    if (!this.#isClaiming && this.hasRoom) void this.#feed()
  }

  stop(): Promise<void> {
    this.#isStopped = true
    if (!this.isBusy) return Promise.resolve()
    return new Promise((resolve) => this.#whenEmpty.push(resolve))
  }

  /** Aborts what is running; nothing of it will be committed, and its leases run out. */
  abandon(): void {
    this.#isStopped = true
    for (const job of this.#running) this.#lose(job)
  }

  async #feed(): Promise<void> {
    this.#isClaiming = true
    while (this.#isCalled && this.hasRoom) {
      // Jobs that were committed together end together: let all of them make room before asking for others.
      await new Promise<void>(onNextTurn)
      this.#isCalled = false
      const wanted = this.#concurrency - this.#running.size
      let jobs: readonly ClaimedJob[] = []
      try {
        jobs = await this.#place.claim(this, wanted)
      } catch (error) {
        // The next call or the next look tries again.
        this.#place.onClaimFailed(error)
      }
      if (jobs.length === wanted) this.#isCalled = true
      for (const job of jobs) this.#begin(job)
    }
    this.#isClaiming = false
    this.#settle()
  }

  #begin(job: ClaimedJob): void {
    const abort = new AbortController()
    this.#running.add(job)
    this.#aborts.set(job, abort)
    this.#place.leases.keep(job, () => this.#lose(job))
    // Its process died with it each time: nobody is left to say what is wrong with it.
    if (job.attempt > this.#maxAttempts) void this.#fail(job, abort, cutOff())
    else void this.#attempt(job, abort, 0)
  }

  async #attempt(job: ClaimedJob, abort: AbortController, conflicts: number): Promise<void> {
    const unit = createUnitOfWork(job.tenant, this.#place.reader(job.tenant))
    let result: CommitResult
    try {
      const answer = await this.#run(new RunningJob(job, abort), unit.transaction)
      if (!this.#running.has(job)) return
      result = await this.#place.commit(job.tenant, unit.finish(), { ...leaseOf(job), outcome: outcomeOf(answer?.again) })
    } catch (error) {
      unit.finish()
      return this.#fail(job, abort, error)
    }
    if (result !== 'conflict') return this.#leave(job)
    if (conflicts < MAX_RERUNS) return this.#attempt(job, abort, conflicts + 1)
    return this.#fail(job, abort, stillConflicts())
  }

  async #fail(job: ClaimedJob, abort: AbortController, error: unknown): Promise<void> {
    if (!this.#running.has(job)) return
    const isLast = job.attempt >= this.#maxAttempts
    try {
      const retry = this.#place.clock.now() + backoffMs(this.#options, job.attempt, error, this.#place.random)
      const isEnded = isLast ? await this.#bury(job, error) : await this.#end(job, NO_WRITES, { retry })
      if (isEnded) this.#options.onFailure?.(new RunningJob(job, abort), error, isLast ? 'dead-letter' : 'retry')
    } catch {
      // A listener that throws must not stop the lane; and a job that could not be put away is tried again when its lease has run out.
    }
    this.#leave(job)
  }

  async #bury(job: ClaimedJob, error: unknown): Promise<boolean> {
    const stamp = { id: this.#place.ids.next(), at: this.#place.clock.now() }
    const letter = (onDeadLetter: WorkOptions['onDeadLetter']): WriteSet => {
      const unit = createUnitOfWork(job.tenant, this.#place.reader(job.tenant))
      buryJob(unit.transaction, plainJob(job), error, stamp, onDeadLetter)
      return unit.finish()
    }
    try {
      return await this.#end(job, letter(this.#options.onDeadLetter), 'dead')
    } catch {
      // What the user adds may fail; the lane must go on all the same.
      return this.#end(job, letter(undefined), 'dead')
    }
  }

  /** False when the job is somebody else's by now, or the database is away: then its lease runs out and somebody tries it again. */
  async #end(job: ClaimedJob, writes: WriteSet, outcome: JobEnd['outcome']): Promise<boolean> {
    let result: CommitResult
    try {
      result = await this.#place.commit(job.tenant, writes, { ...leaseOf(job), outcome })
    } catch (error) {
      if (isCrossdeskError(error, 'storage') && error.retryable) return false
      throw error
    }
    if (result === 'conflict') throw stillConflicts()
    return result === 'committed'
  }

  #lose(job: ClaimedJob): void {
    this.#aborts.get(job)?.abort()
    this.#leave(job)
  }

  #leave(job: ClaimedJob): void {
    if (!this.#running.delete(job)) return
    this.#aborts.delete(job)
    this.#place.leases.drop(job)
    if (this.#isCalled && !this.#isClaiming && this.hasRoom) void this.#feed()
    this.#settle()
  }

  #settle(): void {
    if (this.#isStopped && !this.isBusy) {
      for (const resolve of this.#whenEmpty) resolve()
      this.#whenEmpty = []
    }
    this.#place.onSettled()
  }
}

function leaseOf({ lane, id, lease }: ClaimedJob): Pick<JobEnd, 'lane' | 'id' | 'lease'> {
  return { lane, id, lease }
}

function plainJob({ tenant, lane, id, kind, body, dueAt, postedAt, attempt }: ClaimedJob): Parameters<typeof buryJob>[1] {
  return { tenant, lane, id, kind, body, postedAt, attempt, ...(dueAt === undefined ? {} : { dueAt }) }
}

function outcomeOf(again: Timestamp | undefined): JobEnd['outcome'] {
  if (again === undefined) return 'done'
  if (Number.isFinite(again)) return { again }
  throw new ValidationError('handler', [{ path: 'again', message: 'expected epoch milliseconds' }])
}

function cutOff(): CrossdeskError {
  return new CrossdeskError('lease-lost', 'Each run of this job was cut off: its process died or stood still for longer than a lease.')
}
