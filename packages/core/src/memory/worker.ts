import type { TenantId, Timestamp } from '../model/basics.ts'
import type { Job, NewJob, RunJob, WorkOptions } from '../ports/backend.ts'
import type { Clock } from '../ports/clock.ts'
import type { Ids } from '../ports/ids.ts'
import type { Random } from '../ports/random.ts'
import { ValidationError } from '../errors/validation-error.ts'
import { MAX_RERUNS, stillConflicts } from '../storage/conflicts.ts'
import { buryJob } from '../storage/dead-letters.ts'
import { createUnitOfWork } from '../storage/unit-of-work.ts'
import { backoffMs, workLimits } from '../storage/work-options.ts'
import type { WriteSet } from '../storage/write-set.ts'
import type { JobRecord, TenantLanes } from './lanes.ts'
import type { JobEnd, TenantStore } from './store.ts'

/** What a worker needs of its surroundings. */
export interface Workplace {
  readonly clock: Clock
  readonly random: Random
  readonly ids: Ids
  tenant(id: TenantId): TenantStore
  /** As {@link Store.commit}. */
  commit(tenant: TenantStore, writes: WriteSet, end: JobEnd): boolean
  /** Whether jobs may be begun in this turn of the event loop; if not, the worker is fed again in the next. */
  mayBegin(worker: LaneWorker): boolean
  /** The next job of this kind, begun. */
  take(kind: string, tenant: TenantLanes | undefined): JobRecord | undefined
  /** Lets the lane of a failed job wait. */
  hold(record: JobRecord, until: Timestamp): void
  /** A job came to its end, or will be tried again later. */
  onSettled(): void
}

/** Does jobs of some kinds, some at the same time. */
export class LaneWorker {
  readonly kinds: ReadonlySet<string>
  /** Undefined: of all tenants. */
  readonly tenant: TenantLanes | undefined
  readonly #place: Workplace
  readonly #run: RunJob
  readonly #options: WorkOptions
  readonly #concurrency: number
  readonly #maxAttempts: number
  readonly #order: readonly string[]
  readonly #running = new Set<Run>()
  #whenEmpty: (() => void)[] = []
  #stopped = false
  #abandoned = false
  #nextKind = 0

  constructor(place: Workplace, kinds: readonly string[], tenant: TenantLanes | undefined, run: RunJob, options: WorkOptions) {
    const { concurrency, maxAttempts } = workLimits(options)
    this.kinds = new Set(kinds)
    this.tenant = tenant
    this.#place = place
    this.#run = run
    this.#options = options
    this.#concurrency = concurrency
    this.#maxAttempts = maxAttempts
    this.#order = [...this.kinds]
  }

  get canTake(): boolean {
    return !this.#stopped && this.#running.size < this.#concurrency
  }

  get isRunning(): boolean {
    return this.#running.size > 0
  }

  /** Begins as many jobs as there are and as it can do. */
  feed(): void {
    while (this.canTake) {
      if (!this.#place.mayBegin(this)) return
      const record = this.#next()
      if (record === undefined) return
      const run = new Run(record)
      this.#running.add(run)
      this.#begin(run)
    }
  }

  stop(): Promise<void> {
    this.#stopped = true
    if (this.#running.size === 0) return Promise.resolve()
    return new Promise((resolve) => this.#whenEmpty.push(resolve))
  }

  /** Aborts what is running; nothing of it will be committed. */
  abandon(): void {
    this.#stopped = true
    this.#abandoned = true
    for (const run of this.#running) run.abort()
  }

  /** The kinds take turns. */
  #next(): JobRecord | undefined {
    for (let i = 0; i < this.#order.length; i++) {
      const kind = this.#order[this.#nextKind] as string
      this.#nextKind = (this.#nextKind + 1) % this.#order.length
      const record = this.#place.take(kind, this.tenant)
      if (record !== undefined) return record
    }
    return undefined
  }

  #begin(run: Run): void {
    const tenant = this.#place.tenant(run.record.tenant.id)
    const unit = createUnitOfWork(tenant.id, tenant.reader)
    const job = new RunningJob(run)
    let result: ReturnType<RunJob>
    try {
      result = Promise.resolve(this.#run(job, unit.transaction))
    } catch (error) {
      result = Promise.reject(error)
    }
    // Not an async function: each `await` less is a turn of the queue less between a webhook and its handler.
    void result.then(
      (answer) => this.#complete(run, job, tenant, unit.finish(), answer?.again),
      (error: unknown) => {
        unit.finish()
        this.#fail(run, job, error)
      },
    )
  }

  #complete(run: Run, job: Job, tenant: TenantStore, writes: WriteSet, again: Timestamp | undefined): void {
    if (this.#abandoned) return this.#leave(run)
    const { record } = run
    let isCommitted: boolean
    try {
      isCommitted = this.#place.commit(tenant, writes, { record, outcome: again === undefined ? 'done' : { again: checkTime(again) } })
    } catch (error) {
      return this.#fail(run, job, error)
    }
    if (isCommitted) this.#leave(run)
    else if (run.conflicts++ < MAX_RERUNS) this.#begin(run)
    else this.#fail(run, job, stillConflicts())
  }

  #fail(run: Run, job: Job, error: unknown): void {
    if (this.#abandoned) return this.#leave(run)
    const { record } = run
    const { clock } = this.#place
    const isLast = record.attempt >= this.#maxAttempts
    if (isLast) this.#bury(record, job, error)
    else this.#place.hold(record, clock.now() + backoffMs(this.#options, record.attempt++, error, this.#place.random))
    try {
      this.#options.onFailure?.(job, error, isLast ? 'dead-letter' : 'retry')
    } catch {
      // A listener that throws must not stop the lane.
    }
    this.#leave(run)
  }

  #bury(record: JobRecord, job: Job, error: unknown): void {
    const { clock, ids } = this.#place
    const tenant = this.#place.tenant(record.tenant.id)
    const stamp = { id: ids.next(), at: clock.now() }
    const bury = (onDeadLetter: WorkOptions['onDeadLetter']): void => {
      const unit = createUnitOfWork(tenant.id, tenant.reader)
      buryJob(unit.transaction, job, error, stamp, onDeadLetter)
      if (!this.#place.commit(tenant, unit.finish(), { record, outcome: 'dead' })) throw stillConflicts()
    }
    try {
      bury(this.#options.onDeadLetter)
    } catch {
      // What the user adds may fail; the lane must go on all the same. The letter alone always has room: it takes the place of its job.
      bury(undefined)
    }
  }

  #leave(run: Run): void {
    this.#running.delete(run)
    if (this.#running.size === 0 && this.#stopped) {
      for (const resolve of this.#whenEmpty) resolve()
      this.#whenEmpty = []
    }
    this.feed()
    this.#place.onSettled()
  }
}

/** One job at work. */
class Run {
  readonly record: JobRecord
  conflicts = 0
  #abort: AbortController | undefined
  #isAborted = false

  constructor(record: JobRecord) {
    this.record = record
  }

  /** Made when asked for: most handlers never look at it. */
  get signal(): AbortSignal {
    this.#abort ??= new AbortController()
    if (this.#isAborted) this.#abort.abort()
    return this.#abort.signal
  }

  abort(): void {
    this.#isAborted = true
    this.#abort?.abort()
  }
}

/** A job as its handler sees it. A class, because an object with a getter of its own takes 1 µs to make. */
class RunningJob implements Job {
  readonly tenant: TenantId
  readonly lane: string
  readonly kind: string
  readonly body: NewJob['body']
  readonly id: string
  readonly dueAt?: Timestamp
  readonly attempt: number
  readonly postedAt: Timestamp
  readonly #run: Run

  constructor(run: Run) {
    const { job, tenant, attempt, postedAt } = run.record
    this.tenant = tenant.id
    this.lane = job.lane
    this.kind = job.kind
    this.body = job.body
    this.id = job.id
    if (job.dueAt !== undefined) this.dueAt = job.dueAt
    this.attempt = attempt
    this.postedAt = postedAt
    this.#run = run
  }

  get signal(): AbortSignal {
    return this.#run.signal
  }
}

function checkTime(again: Timestamp): Timestamp {
  if (Number.isFinite(again)) return again
  throw new ValidationError('handler', [{ path: 'again', message: 'expected epoch milliseconds' }])
}
