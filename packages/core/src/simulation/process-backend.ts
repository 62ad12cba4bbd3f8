import { CrossdeskError } from '../errors/crossdesk-error.ts'
import type { Backend, Job, NewJob, RunJob, ScanOptions, Transaction, WorkOptions } from '../ports/backend.ts'
import type { Collection, Page, Revision, Stored } from '../ports/collection.ts'
import { defaultBackoffMs } from '../storage/backoff.ts'
import type { Observer } from './observer.ts'
import type { Process } from './process.ts'

/** How long others take a dead process's lanes for its own, as a durable backend's lease does. */
const LEASE_MS = 5000

/** From this try on a job's commits are not refused: a dead letter is never the simulation's doing. */
const SPARED_FROM = 3

/** How a job of a dead process ends in the backend. */
class Killed extends Error {}

/** The durable store as one process sees it: slow at times, refusing at times, silent once the process is dead. */
export function createProcessBackend(store: Backend, process: Process, observer: Observer): Backend {
  async function runJob(run: RunJob, job: Job, tx: Transaction): ReturnType<RunJob> {
    await process.step(`begin ${job.kind}`)
    const done = await run(job, new ProcessTransaction(tx, process))
    await process.step(`commit ${job.kind}`)
    if (job.attempt < SPARED_FROM && process.faultAt(`write ${job.kind}`, 'refuse-commit') !== undefined) throw refused()
    return done
  }

  /** The run of a job as the backend sees it: it ends with the process. */
  function runUnlessKilled(run: RunJob, job: Job, tx: Transaction): ReturnType<RunJob> {
    const leave = observer.enterLane(job)
    return new Promise((resolve, reject) => {
      const forget = process.onDeath(() => {
        leave()
        reject(new Killed())
      })
      const settle = <T>(how: (value: T) => void) => {
        return (value: T): void => {
          forget()
          leave()
          how(value)
        }
      }
      runJob(run, job, tx).then(settle(resolve), settle(reject))
    })
  }

  function view(inner: Backend): Backend {
    return {
      ...(inner.blobs === undefined ? {} : { blobs: inner.blobs }),
      signals: inner.signals,
      tenant: (id) => view(inner.tenant(id)),
      async transact(work) {
        await process.step('begin transaction')
        let posted: readonly NewJob[] = []
        const result = await inner.transact(async (tx) => {
          const own = new ProcessTransaction(tx, process)
          const worked = await work(own)
          await process.step('commit transaction')
          if (process.faultAt('write transaction', 'refuse-commit') !== undefined) throw refused()
          posted = own.posted
          return worked
        })
        observer.committed(posted)
        await process.step('after transaction')
        if (process.faultAt('answer transaction', 'lose-commit-answer') !== undefined) throw answerLost()
        return result
      },
      work(kinds, run, options: WorkOptions = {}) {
        const worker = inner.work(kinds, (job, tx) => runUnlessKilled(run, job, tx), {
          ...options,
          backoffMs: (attempt, error) =>
            error instanceof Killed ? LEASE_MS : (options.backoffMs?.(attempt, error) ?? defaultBackoffMs(attempt, error, process.random)),
          onFailure: (job, error, next) => (process.isAlive ? options.onFailure?.(job, error, next) : undefined),
        })
        process.onDeath(() => void worker.stop())
        return worker
      },
      journal: (after, options) => inner.journal(after, options),
      async search(collection, query, options) {
        await process.step('search')
        return inner.search(collection, query, options)
      },
      close: () => inner.close(),
    }
  }

  return view(store)
}

/** A transaction between whose reads others may write. */
class ProcessTransaction implements Transaction {
  readonly tenant: string
  readonly posted: NewJob[] = []
  readonly #inner: Transaction
  readonly #process: Process

  constructor(inner: Transaction, process: Process) {
    this.tenant = inner.tenant
    this.#inner = inner
    this.#process = process
  }

  get<T>(collection: Collection<T>, key: string): Promise<Stored<T> | undefined> {
    const pause = this.#process.step('read')
    return pause === undefined ? this.#inner.get(collection, key) : pause.then(() => this.#inner.get(collection, key))
  }

  scan<T, Index extends string>(collection: Collection<T, Index>, options: ScanOptions<NoInfer<Index>>): Promise<Page<Stored<T>>> {
    const pause = this.#process.step('read')
    return pause === undefined ? this.#inner.scan(collection, options) : pause.then(() => this.#inner.scan(collection, options))
  }

  put<T>(collection: Collection<T>, value: T, expect?: Revision | 'absent'): void {
    this.#inner.put(collection, value, expect)
  }

  remove<T>(collection: Collection<T>, key: string, expect?: Revision): void {
    this.#inner.remove(collection, key, expect)
  }

  post(job: NewJob): void {
    this.posted.push(job)
    this.#inner.post(job)
  }

  cancel(id: string): void {
    this.#inner.cancel(id)
  }

  emit(...[event]: Parameters<Transaction['emit']>): void {
    this.#inner.emit(event)
  }
}

function refused(): CrossdeskError {
  return new CrossdeskError('capacity', 'the simulated store refused the commit', { retryable: true })
}

/** Not one of ours: what a database driver throws when its connection breaks. */
function answerLost(): Error {
  return new Error('the connection to the simulated store broke')
}
